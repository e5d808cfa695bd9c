/**
 */
package org.canxun.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Enforcement Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 文书: a printed paper; its bytes rest in the vault.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.EnforcementDocument#getInspectionId <em>Inspection Id</em>}</li>
 *   <li>{@link org.canxun.model.EnforcementDocument#getAgencyCode <em>Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.EnforcementDocument#getDocType <em>Doc Type</em>}</li>
 *   <li>{@link org.canxun.model.EnforcementDocument#getTitle <em>Title</em>}</li>
 *   <li>{@link org.canxun.model.EnforcementDocument#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.canxun.model.EnforcementDocument#getPages <em>Pages</em>}</li>
 *   <li>{@link org.canxun.model.EnforcementDocument#getEvents <em>Events</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getEnforcementDocument()
 * @model annotation="https://canxun.org/journal/aggregate"
 * @generated
 */
public interface EnforcementDocument extends Identified {
	/**
	 * Returns the value of the '<em><b>Inspection Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inspection Id</em>' attribute.
	 * @see #setInspectionId(String)
	 * @see org.canxun.model.ModelPackage#getEnforcementDocument_InspectionId()
	 * @model annotation="https://canxun.org/journal/register name='document'"
	 * @generated
	 */
	String getInspectionId();

	/**
	 * Sets the value of the '{@link org.canxun.model.EnforcementDocument#getInspectionId <em>Inspection Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inspection Id</em>' attribute.
	 * @see #getInspectionId()
	 * @generated
	 */
	void setInspectionId(String value);

	/**
	 * Returns the value of the '<em><b>Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agency Code</em>' attribute.
	 * @see #setAgencyCode(String)
	 * @see org.canxun.model.ModelPackage#getEnforcementDocument_AgencyCode()
	 * @model annotation="https://canxun.org/journal/register name='document'"
	 * @generated
	 */
	String getAgencyCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.EnforcementDocument#getAgencyCode <em>Agency Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency Code</em>' attribute.
	 * @see #getAgencyCode()
	 * @generated
	 */
	void setAgencyCode(String value);

	/**
	 * Returns the value of the '<em><b>Doc Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Doc Type</em>' attribute.
	 * @see #setDocType(String)
	 * @see org.canxun.model.ModelPackage#getEnforcementDocument_DocType()
	 * @model annotation="https://canxun.org/journal/register name='document'"
	 * @generated
	 */
	String getDocType();

	/**
	 * Sets the value of the '{@link org.canxun.model.EnforcementDocument#getDocType <em>Doc Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Doc Type</em>' attribute.
	 * @see #getDocType()
	 * @generated
	 */
	void setDocType(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.canxun.model.ModelPackage#getEnforcementDocument_Title()
	 * @model annotation="https://canxun.org/journal/register name='document'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.canxun.model.EnforcementDocument#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.canxun.model.ModelPackage#getEnforcementDocument_Sha256()
	 * @model annotation="https://canxun.org/journal/register name='document'"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.canxun.model.EnforcementDocument#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pages</em>' attribute.
	 * @see #setPages(int)
	 * @see org.canxun.model.ModelPackage#getEnforcementDocument_Pages()
	 * @model annotation="https://canxun.org/journal/register name='document'"
	 * @generated
	 */
	int getPages();

	/**
	 * Sets the value of the '{@link org.canxun.model.EnforcementDocument#getPages <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages</em>' attribute.
	 * @see #getPages()
	 * @generated
	 */
	void setPages(int value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.DocumentEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getEnforcementDocument_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<DocumentEvent> getEvents();

} // EnforcementDocument
