/**
 */
package org.canxun.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inspection Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 检查任务: that a site is to be visited. What state it is in follows from its events and from the visit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.InspectionTask#getSiteId <em>Site Id</em>}</li>
 *   <li>{@link org.canxun.model.InspectionTask#getKind <em>Kind</em>}</li>
 *   <li>{@link org.canxun.model.InspectionTask#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.canxun.model.InspectionTask#getPlanId <em>Plan Id</em>}</li>
 *   <li>{@link org.canxun.model.InspectionTask#getDrawId <em>Draw Id</em>}</li>
 *   <li>{@link org.canxun.model.InspectionTask#getLeadAgencyCode <em>Lead Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.InspectionTask#getAgencyCodes <em>Agency Codes</em>}</li>
 *   <li>{@link org.canxun.model.InspectionTask#getPlannedOn <em>Planned On</em>}</li>
 *   <li>{@link org.canxun.model.InspectionTask#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.canxun.model.InspectionTask#getMembers <em>Members</em>}</li>
 *   <li>{@link org.canxun.model.InspectionTask#getRecusals <em>Recusals</em>}</li>
 *   <li>{@link org.canxun.model.InspectionTask#getEvents <em>Events</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getInspectionTask()
 * @model annotation="https://canxun.org/journal/aggregate"
 * @generated
 */
public interface InspectionTask extends Identified {
	/**
	 * Returns the value of the '<em><b>Site Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Site Id</em>' attribute.
	 * @see #setSiteId(String)
	 * @see org.canxun.model.ModelPackage#getInspectionTask_SiteId()
	 * @model annotation="https://canxun.org/journal/register name='task'"
	 * @generated
	 */
	String getSiteId();

	/**
	 * Sets the value of the '{@link org.canxun.model.InspectionTask#getSiteId <em>Site Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site Id</em>' attribute.
	 * @see #getSiteId()
	 * @generated
	 */
	void setSiteId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of list inspectionKind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.canxun.model.ModelPackage#getInspectionTask_Kind()
	 * @model annotation="https://canxun.org/journal/register name='task'"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.canxun.model.InspectionTask#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.canxun.model.ModelPackage#getInspectionTask_Basis()
	 * @model annotation="https://canxun.org/journal/register name='task'"
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.canxun.model.InspectionTask#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

	/**
	 * Returns the value of the '<em><b>Plan Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan it is made from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan Id</em>' attribute.
	 * @see #setPlanId(String)
	 * @see org.canxun.model.ModelPackage#getInspectionTask_PlanId()
	 * @model annotation="https://canxun.org/journal/register name='task'"
	 * @generated
	 */
	String getPlanId();

	/**
	 * Sets the value of the '{@link org.canxun.model.InspectionTask#getPlanId <em>Plan Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan Id</em>' attribute.
	 * @see #getPlanId()
	 * @generated
	 */
	void setPlanId(String value);

	/**
	 * Returns the value of the '<em><b>Draw Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The random draw it is made from; its officers are not exchanged without a reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Draw Id</em>' attribute.
	 * @see #setDrawId(String)
	 * @see org.canxun.model.ModelPackage#getInspectionTask_DrawId()
	 * @model annotation="https://canxun.org/journal/register name='task'"
	 * @generated
	 */
	String getDrawId();

	/**
	 * Sets the value of the '{@link org.canxun.model.InspectionTask#getDrawId <em>Draw Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Draw Id</em>' attribute.
	 * @see #getDrawId()
	 * @generated
	 */
	void setDrawId(String value);

	/**
	 * Returns the value of the '<em><b>Lead Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lead Agency Code</em>' attribute.
	 * @see #setLeadAgencyCode(String)
	 * @see org.canxun.model.ModelPackage#getInspectionTask_LeadAgencyCode()
	 * @model annotation="https://canxun.org/journal/register name='task'"
	 * @generated
	 */
	String getLeadAgencyCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.InspectionTask#getLeadAgencyCode <em>Lead Agency Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead Agency Code</em>' attribute.
	 * @see #getLeadAgencyCode()
	 * @generated
	 */
	void setLeadAgencyCode(String value);

	/**
	 * Returns the value of the '<em><b>Agency Codes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes part, in the order of the records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency Codes</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getInspectionTask_AgencyCodes()
	 * @model annotation="https://canxun.org/journal/register name='task'"
	 * @generated
	 */
	EList<String> getAgencyCodes();

	/**
	 * Returns the value of the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the visit; absent while none is set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned On</em>' attribute.
	 * @see #setPlannedOn(LocalDate)
	 * @see org.canxun.model.ModelPackage#getInspectionTask_PlannedOn()
	 * @model dataType="org.canxun.model.LocalDate"
	 *        annotation="https://canxun.org/journal/register name='schedule'"
	 * @generated
	 */
	LocalDate getPlannedOn();

	/**
	 * Sets the value of the '{@link org.canxun.model.InspectionTask#getPlannedOn <em>Planned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned On</em>' attribute.
	 * @see #getPlannedOn()
	 * @generated
	 */
	void setPlannedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due On</em>' attribute.
	 * @see #setDueOn(LocalDate)
	 * @see org.canxun.model.ModelPackage#getInspectionTask_DueOn()
	 * @model dataType="org.canxun.model.LocalDate"
	 *        annotation="https://canxun.org/journal/register name='schedule'"
	 * @generated
	 */
	LocalDate getDueOn();

	/**
	 * Sets the value of the '{@link org.canxun.model.InspectionTask#getDueOn <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due On</em>' attribute.
	 * @see #getDueOn()
	 * @generated
	 */
	void setDueOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.TaskMember}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Members</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getInspectionTask_Members()
	 * @model containment="true"
	 * @generated
	 */
	EList<TaskMember> getMembers();

	/**
	 * Returns the value of the '<em><b>Recusals</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.RecusalAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recusals</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getInspectionTask_Recusals()
	 * @model containment="true"
	 * @generated
	 */
	EList<RecusalAnswer> getRecusals();

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.TaskEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getInspectionTask_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<TaskEvent> getEvents();

} // InspectionTask
