/**
 */
package org.canxun.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Record Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happened to one agency's record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.RecordEvent#getType <em>Type</em>}</li>
 *   <li>{@link org.canxun.model.RecordEvent#getCoveredHeads <em>Covered Heads</em>}</li>
 *   <li>{@link org.canxun.model.RecordEvent#getDeadlines <em>Deadlines</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getRecordEvent()
 * @model annotation="https://canxun.org/journal/event"
 * @generated
 */
public interface RecordEvent extends WorkflowEvent {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * COMPLETED.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.canxun.model.ModelPackage#getRecordEvent_Type()
	 * @model annotation="https://canxun.org/journal/register name='event'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.canxun.model.RecordEvent#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Covered Heads</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was known when this happened, as runs of change sets: the id of the last one, and the number of them where the run does not reach back to the beginning of its stream.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covered Heads</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getRecordEvent_CoveredHeads()
	 * @model annotation="https://canxun.org/journal/register name='event'"
	 * @generated
	 */
	EList<String> getCoveredHeads();

	/**
	 * Returns the value of the '<em><b>Deadlines</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when what was found has to be put right, as counted when the record was completed: code of the item, equals sign, date. Holidays announced or corrected later change none of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deadlines</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getRecordEvent_Deadlines()
	 * @model annotation="https://canxun.org/journal/register name='event'"
	 * @generated
	 */
	EList<String> getDeadlines();

} // RecordEvent
