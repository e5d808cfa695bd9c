/**
 */
package org.canxun.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Template Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happened to a checklist.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.TemplateEvent#getType <em>Type</em>}</li>
 *   <li>{@link org.canxun.model.TemplateEvent#getTemplateId <em>Template Id</em>}</li>
 *   <li>{@link org.canxun.model.TemplateEvent#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.canxun.model.TemplateEvent#getSigner <em>Signer</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getTemplateEvent()
 * @model annotation="https://canxun.org/journal/event"
 * @generated
 */
public interface TemplateEvent extends WorkflowEvent {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * PUBLISHED, WITHDRAWN, REINSTATED, DISCARDED.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.canxun.model.ModelPackage#getTemplateEvent_Type()
	 * @model annotation="https://canxun.org/journal/register name='event'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.canxun.model.TemplateEvent#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Template Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In a draft: the version that was published from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template Id</em>' attribute.
	 * @see #setTemplateId(String)
	 * @see org.canxun.model.ModelPackage#getTemplateEvent_TemplateId()
	 * @model annotation="https://canxun.org/journal/register name='event'"
	 * @generated
	 */
	String getTemplateId();

	/**
	 * Sets the value of the '{@link org.canxun.model.TemplateEvent#getTemplateId <em>Template Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template Id</em>' attribute.
	 * @see #getTemplateId()
	 * @generated
	 */
	void setTemplateId(String value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Content that was signed for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.canxun.model.ModelPackage#getTemplateEvent_Digest()
	 * @model annotation="https://canxun.org/journal/register name='event'"
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.canxun.model.TemplateEvent#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Signer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the person, as it was then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signer</em>' attribute.
	 * @see #setSigner(String)
	 * @see org.canxun.model.ModelPackage#getTemplateEvent_Signer()
	 * @model annotation="https://canxun.org/journal/register name='event'"
	 * @generated
	 */
	String getSigner();

	/**
	 * Sets the value of the '{@link org.canxun.model.TemplateEvent#getSigner <em>Signer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signer</em>' attribute.
	 * @see #getSigner()
	 * @generated
	 */
	void setSigner(String value);

} // TemplateEvent
