/**
 */
package org.canxun.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workflow Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happened. Appended, never changed; states are derived from events.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.WorkflowEvent#getOccurredAt <em>Occurred At</em>}</li>
 *   <li>{@link org.canxun.model.WorkflowEvent#getZone <em>Zone</em>}</li>
 *   <li>{@link org.canxun.model.WorkflowEvent#getPersonId <em>Person Id</em>}</li>
 *   <li>{@link org.canxun.model.WorkflowEvent#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getWorkflowEvent()
 * @model abstract="true"
 * @generated
 */
public interface WorkflowEvent extends Identified {
	/**
	 * Returns the value of the '<em><b>Occurred At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Occurred At</em>' attribute.
	 * @see #setOccurredAt(Instant)
	 * @see org.canxun.model.ModelPackage#getWorkflowEvent_OccurredAt()
	 * @model dataType="org.canxun.model.Instant"
	 * @generated
	 */
	Instant getOccurredAt();

	/**
	 * Sets the value of the '{@link org.canxun.model.WorkflowEvent#getOccurredAt <em>Occurred At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occurred At</em>' attribute.
	 * @see #getOccurredAt()
	 * @generated
	 */
	void setOccurredAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IANA zone of the device when it happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see org.canxun.model.ModelPackage#getWorkflowEvent_Zone()
	 * @model
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link org.canxun.model.WorkflowEvent#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person Id</em>' attribute.
	 * @see #setPersonId(String)
	 * @see org.canxun.model.ModelPackage#getWorkflowEvent_PersonId()
	 * @model
	 * @generated
	 */
	String getPersonId();

	/**
	 * Sets the value of the '{@link org.canxun.model.WorkflowEvent#getPersonId <em>Person Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person Id</em>' attribute.
	 * @see #getPersonId()
	 * @generated
	 */
	void setPersonId(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.canxun.model.ModelPackage#getWorkflowEvent_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.canxun.model.WorkflowEvent#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // WorkflowEvent
