/**
 */
package org.canxun.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happened to a document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.DocumentEvent#getType <em>Type</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getDocumentEvent()
 * @model annotation="https://canxun.org/journal/event"
 * @generated
 */
public interface DocumentEvent extends WorkflowEvent {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * PRINTED.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.canxun.model.ModelPackage#getDocumentEvent_Type()
	 * @model annotation="https://canxun.org/journal/register name='event'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.canxun.model.DocumentEvent#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

} // DocumentEvent
