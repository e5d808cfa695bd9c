/**
 */
package org.canxun.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Joint Inspection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 联合检查: one visit of several agencies, each with its own record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.JointInspection#getSiteId <em>Site Id</em>}</li>
 *   <li>{@link org.canxun.model.JointInspection#getKind <em>Kind</em>}</li>
 *   <li>{@link org.canxun.model.JointInspection#getVisitDate <em>Visit Date</em>}</li>
 *   <li>{@link org.canxun.model.JointInspection#getNumberInYear <em>Number In Year</em>}</li>
 *   <li>{@link org.canxun.model.JointInspection#getLeadAgencyCode <em>Lead Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.JointInspection#getSiteRepresentative <em>Site Representative</em>}</li>
 *   <li>{@link org.canxun.model.JointInspection#getTeam <em>Team</em>}</li>
 *   <li>{@link org.canxun.model.JointInspection#getRecords <em>Records</em>}</li>
 *   <li>{@link org.canxun.model.JointInspection#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.canxun.model.JointInspection#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.canxun.model.JointInspection#getEvents <em>Events</em>}</li>
 *   <li>{@link org.canxun.model.JointInspection#getSiteType <em>Site Type</em>}</li>
 *   <li>{@link org.canxun.model.JointInspection#getServingModes <em>Serving Modes</em>}</li>
 *   <li>{@link org.canxun.model.JointInspection#getGasKind <em>Gas Kind</em>}</li>
 *   <li>{@link org.canxun.model.JointInspection#getTimeMarks <em>Time Marks</em>}</li>
 *   <li>{@link org.canxun.model.JointInspection#getTaskId <em>Task Id</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getJointInspection()
 * @model annotation="https://canxun.org/journal/aggregate"
 * @generated
 */
public interface JointInspection extends Identified {
	/**
	 * Returns the value of the '<em><b>Site Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Site Id</em>' attribute.
	 * @see #setSiteId(String)
	 * @see org.canxun.model.ModelPackage#getJointInspection_SiteId()
	 * @model annotation="https://canxun.org/journal/register name='visit'"
	 * @generated
	 */
	String getSiteId();

	/**
	 * Sets the value of the '{@link org.canxun.model.JointInspection#getSiteId <em>Site Id</em>}' attribute.
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
	 * @see org.canxun.model.ModelPackage#getJointInspection_Kind()
	 * @model annotation="https://canxun.org/journal/register name='visit'"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.canxun.model.JointInspection#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Visit Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Visit Date</em>' attribute.
	 * @see #setVisitDate(LocalDate)
	 * @see org.canxun.model.ModelPackage#getJointInspection_VisitDate()
	 * @model dataType="org.canxun.model.LocalDate"
	 *        annotation="https://canxun.org/journal/register name='visit'"
	 * @generated
	 */
	LocalDate getVisitDate();

	/**
	 * Sets the value of the '{@link org.canxun.model.JointInspection#getVisitDate <em>Visit Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Visit Date</em>' attribute.
	 * @see #getVisitDate()
	 * @generated
	 */
	void setVisitDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Number In Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 本年度第__次检查.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number In Year</em>' attribute.
	 * @see #setNumberInYear(int)
	 * @see org.canxun.model.ModelPackage#getJointInspection_NumberInYear()
	 * @model annotation="https://canxun.org/journal/register name='visit'"
	 * @generated
	 */
	int getNumberInYear();

	/**
	 * Sets the value of the '{@link org.canxun.model.JointInspection#getNumberInYear <em>Number In Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number In Year</em>' attribute.
	 * @see #getNumberInYear()
	 * @generated
	 */
	void setNumberInYear(int value);

	/**
	 * Returns the value of the '<em><b>Lead Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lead Agency Code</em>' attribute.
	 * @see #setLeadAgencyCode(String)
	 * @see org.canxun.model.ModelPackage#getJointInspection_LeadAgencyCode()
	 * @model annotation="https://canxun.org/journal/register name='visit'"
	 * @generated
	 */
	String getLeadAgencyCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.JointInspection#getLeadAgencyCode <em>Lead Agency Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead Agency Code</em>' attribute.
	 * @see #getLeadAgencyCode()
	 * @generated
	 */
	void setLeadAgencyCode(String value);

	/**
	 * Returns the value of the '<em><b>Site Representative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Site Representative</em>' attribute.
	 * @see #setSiteRepresentative(String)
	 * @see org.canxun.model.ModelPackage#getJointInspection_SiteRepresentative()
	 * @model
	 * @generated
	 */
	String getSiteRepresentative();

	/**
	 * Sets the value of the '{@link org.canxun.model.JointInspection#getSiteRepresentative <em>Site Representative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site Representative</em>' attribute.
	 * @see #getSiteRepresentative()
	 * @generated
	 */
	void setSiteRepresentative(String value);

	/**
	 * Returns the value of the '<em><b>Team</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.TeamMember}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Team</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getJointInspection_Team()
	 * @model containment="true"
	 * @generated
	 */
	EList<TeamMember> getTeam();

	/**
	 * Returns the value of the '<em><b>Records</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.AgencyRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Records</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getJointInspection_Records()
	 * @model containment="true"
	 * @generated
	 */
	EList<AgencyRecord> getRecords();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getJointInspection_Findings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Finding> getFindings();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getJointInspection_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.InspectionEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getJointInspection_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<InspectionEvent> getEvents();

	/**
	 * Returns the value of the '<em><b>Site Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the site was on the day, for conditions; codes as in MealSite. Empty in inspections from before it was kept: the site as it is now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Site Type</em>' attribute.
	 * @see #setSiteType(String)
	 * @see org.canxun.model.ModelPackage#getJointInspection_SiteType()
	 * @model annotation="https://canxun.org/journal/register name='facts'"
	 * @generated
	 */
	String getSiteType();

	/**
	 * Sets the value of the '{@link org.canxun.model.JointInspection#getSiteType <em>Site Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site Type</em>' attribute.
	 * @see #getSiteType()
	 * @generated
	 */
	void setSiteType(String value);

	/**
	 * Returns the value of the '<em><b>Serving Modes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Serving Modes</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getJointInspection_ServingModes()
	 * @model annotation="https://canxun.org/journal/register name='facts'"
	 * @generated
	 */
	EList<String> getServingModes();

	/**
	 * Returns the value of the '<em><b>Gas Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gas Kind</em>' attribute.
	 * @see #setGasKind(String)
	 * @see org.canxun.model.ModelPackage#getJointInspection_GasKind()
	 * @model annotation="https://canxun.org/journal/register name='facts'"
	 * @generated
	 */
	String getGasKind();

	/**
	 * Sets the value of the '{@link org.canxun.model.JointInspection#getGasKind <em>Gas Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gas Kind</em>' attribute.
	 * @see #getGasKind()
	 * @generated
	 */
	void setGasKind(String value);

	/**
	 * Returns the value of the '<em><b>Time Marks</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.TimeMark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time Marks</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getJointInspection_TimeMarks()
	 * @model containment="true"
	 * @generated
	 */
	EList<TimeMark> getTimeMarks();

	/**
	 * Returns the value of the '<em><b>Task Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The task this visit carries out; absent when somebody went without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Task Id</em>' attribute.
	 * @see #setTaskId(String)
	 * @see org.canxun.model.ModelPackage#getJointInspection_TaskId()
	 * @model annotation="https://canxun.org/journal/register name='visit'"
	 * @generated
	 */
	String getTaskId();

	/**
	 * Sets the value of the '{@link org.canxun.model.JointInspection#getTaskId <em>Task Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task Id</em>' attribute.
	 * @see #getTaskId()
	 * @generated
	 */
	void setTaskId(String value);

} // JointInspection
