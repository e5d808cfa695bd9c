/**
 */
package org.canxun.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agency Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One agency's own paper within the visit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.AgencyRecord#getAgencyCode <em>Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.AgencyRecord#getRecordKind <em>Record Kind</em>}</li>
 *   <li>{@link org.canxun.model.AgencyRecord#getTemplateId <em>Template Id</em>}</li>
 *   <li>{@link org.canxun.model.AgencyRecord#getTemplateDigest <em>Template Digest</em>}</li>
 *   <li>{@link org.canxun.model.AgencyRecord#getPosition <em>Position</em>}</li>
 *   <li>{@link org.canxun.model.AgencyRecord#getResults <em>Results</em>}</li>
 *   <li>{@link org.canxun.model.AgencyRecord#getEvents <em>Events</em>}</li>
 *   <li>{@link org.canxun.model.AgencyRecord#getSupplements <em>Supplements</em>}</li>
 *   <li>{@link org.canxun.model.AgencyRecord#getMustCheck <em>Must Check</em>}</li>
 *   <li>{@link org.canxun.model.AgencyRecord#getSignatures <em>Signatures</em>}</li>
 *   <li>{@link org.canxun.model.AgencyRecord#getResponses <em>Responses</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getAgencyRecord()
 * @model
 * @generated
 */
public interface AgencyRecord extends Identified {
	/**
	 * Returns the value of the '<em><b>Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agency Code</em>' attribute.
	 * @see #setAgencyCode(String)
	 * @see org.canxun.model.ModelPackage#getAgencyRecord_AgencyCode()
	 * @model annotation="https://canxun.org/journal/register name='record'"
	 * @generated
	 */
	String getAgencyCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.AgencyRecord#getAgencyCode <em>Agency Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency Code</em>' attribute.
	 * @see #getAgencyCode()
	 * @generated
	 */
	void setAgencyCode(String value);

	/**
	 * Returns the value of the '<em><b>Record Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.canxun.model.RecordKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Record Kind</em>' attribute.
	 * @see org.canxun.model.RecordKind
	 * @see #setRecordKind(RecordKind)
	 * @see org.canxun.model.ModelPackage#getAgencyRecord_RecordKind()
	 * @model annotation="https://canxun.org/journal/register name='record'"
	 * @generated
	 */
	RecordKind getRecordKind();

	/**
	 * Sets the value of the '{@link org.canxun.model.AgencyRecord#getRecordKind <em>Record Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Kind</em>' attribute.
	 * @see org.canxun.model.RecordKind
	 * @see #getRecordKind()
	 * @generated
	 */
	void setRecordKind(RecordKind value);

	/**
	 * Returns the value of the '<em><b>Template Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Template Id</em>' attribute.
	 * @see #setTemplateId(String)
	 * @see org.canxun.model.ModelPackage#getAgencyRecord_TemplateId()
	 * @model annotation="https://canxun.org/journal/register name='record'"
	 * @generated
	 */
	String getTemplateId();

	/**
	 * Sets the value of the '{@link org.canxun.model.AgencyRecord#getTemplateId <em>Template Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template Id</em>' attribute.
	 * @see #getTemplateId()
	 * @generated
	 */
	void setTemplateId(String value);

	/**
	 * Returns the value of the '<em><b>Template Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Template Digest</em>' attribute.
	 * @see #setTemplateDigest(String)
	 * @see org.canxun.model.ModelPackage#getAgencyRecord_TemplateDigest()
	 * @model annotation="https://canxun.org/journal/register name='record'"
	 * @generated
	 */
	String getTemplateDigest();

	/**
	 * Sets the value of the '{@link org.canxun.model.AgencyRecord#getTemplateDigest <em>Template Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template Digest</em>' attribute.
	 * @see #getTemplateDigest()
	 * @generated
	 */
	void setTemplateDigest(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.canxun.model.ModelPackage#getAgencyRecord_Position()
	 * @model annotation="https://canxun.org/journal/register name='record'"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.canxun.model.AgencyRecord#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Results</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.ItemResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Results</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getAgencyRecord_Results()
	 * @model containment="true"
	 * @generated
	 */
	EList<ItemResult> getResults();

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.RecordEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getAgencyRecord_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<RecordEvent> getEvents();

	/**
	 * Returns the value of the '<em><b>Supplements</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.Supplement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Supplements</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getAgencyRecord_Supplements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Supplement> getSupplements();

	/**
	 * Returns the value of the '<em><b>Must Check</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes of the items that failed when the site was visited before: they must be checked this time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Must Check</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getAgencyRecord_MustCheck()
	 * @model
	 * @generated
	 */
	EList<String> getMustCheck();

	/**
	 * Returns the value of the '<em><b>Signatures</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.Signature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signatures</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getAgencyRecord_Signatures()
	 * @model containment="true"
	 * @generated
	 */
	EList<Signature> getSignatures();

	/**
	 * Returns the value of the '<em><b>Responses</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.DinerResponse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What diners said; nothing of it tells who they are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responses</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getAgencyRecord_Responses()
	 * @model containment="true"
	 * @generated
	 */
	EList<DinerResponse> getResponses();

} // AgencyRecord
