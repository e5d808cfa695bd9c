/**
 */
package org.canxun.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inspection Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happened to the visit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.InspectionEvent#getType <em>Type</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getInspectionEvent()
 * @model annotation="https://canxun.org/journal/event"
 * @generated
 */
public interface InspectionEvent extends WorkflowEvent {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * STARTED, CLOSED, CANCELLED.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.canxun.model.ModelPackage#getInspectionEvent_Type()
	 * @model annotation="https://canxun.org/journal/register name='event'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.canxun.model.InspectionEvent#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

} // InspectionEvent
