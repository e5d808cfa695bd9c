/**
 */
package org.canxun.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happened to a task.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.TaskEvent#getType <em>Type</em>}</li>
 *   <li>{@link org.canxun.model.TaskEvent#getWho <em>Who</em>}</li>
 *   <li>{@link org.canxun.model.TaskEvent#getReference <em>Reference</em>}</li>
 *   <li>{@link org.canxun.model.TaskEvent#getTeam <em>Team</em>}</li>
 *   <li>{@link org.canxun.model.TaskEvent#getDevice <em>Device</em>}</li>
 *   <li>{@link org.canxun.model.TaskEvent#getInspectionId <em>Inspection Id</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getTaskEvent()
 * @model annotation="https://canxun.org/journal/event"
 * @generated
 */
public interface TaskEvent extends WorkflowEvent {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * APPROVED, NOTIFIED, ASSIGNED, CHECKED_OUT, STARTED, SUSPENDED, RESUMED, RESCHEDULED, EXCHANGED, CANCELLED, CLOSED.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.canxun.model.ModelPackage#getTaskEvent_Type()
	 * @model annotation="https://canxun.org/journal/register name='event'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.canxun.model.TaskEvent#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who approved, or who was told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see org.canxun.model.ModelPackage#getTaskEvent_Who()
	 * @model annotation="https://canxun.org/journal/register name='event'"
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link org.canxun.model.TaskEvent#getWho <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' attribute.
	 * @see #getWho()
	 * @generated
	 */
	void setWho(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the approval, or how the site was told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.canxun.model.ModelPackage#getTaskEvent_Reference()
	 * @model annotation="https://canxun.org/journal/register name='event'"
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.canxun.model.TaskEvent#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Team</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the members as assigned; another team has to be assigned anew.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Team</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getTaskEvent_Team()
	 * @model annotation="https://canxun.org/journal/register name='event'"
	 * @generated
	 */
	EList<String> getTeam();

	/**
	 * Returns the value of the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Incarnation of the device that took the task along.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' attribute.
	 * @see #setDevice(String)
	 * @see org.canxun.model.ModelPackage#getTaskEvent_Device()
	 * @model annotation="https://canxun.org/journal/register name='event'"
	 * @generated
	 */
	String getDevice();

	/**
	 * Sets the value of the '{@link org.canxun.model.TaskEvent#getDevice <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' attribute.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(String value);

	/**
	 * Returns the value of the '<em><b>Inspection Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The visit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inspection Id</em>' attribute.
	 * @see #setInspectionId(String)
	 * @see org.canxun.model.ModelPackage#getTaskEvent_InspectionId()
	 * @model annotation="https://canxun.org/journal/register name='event'"
	 * @generated
	 */
	String getInspectionId();

	/**
	 * Sets the value of the '{@link org.canxun.model.TaskEvent#getInspectionId <em>Inspection Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inspection Id</em>' attribute.
	 * @see #getInspectionId()
	 * @generated
	 */
	void setInspectionId(String value);

} // TaskEvent
