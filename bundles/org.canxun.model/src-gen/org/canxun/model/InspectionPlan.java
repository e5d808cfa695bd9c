/**
 */
package org.canxun.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inspection Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 检查计划: a campaign over many sites; its tasks name it. Never changed once made.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.InspectionPlan#getName <em>Name</em>}</li>
 *   <li>{@link org.canxun.model.InspectionPlan#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.canxun.model.InspectionPlan#getKind <em>Kind</em>}</li>
 *   <li>{@link org.canxun.model.InspectionPlan#getFirstDay <em>First Day</em>}</li>
 *   <li>{@link org.canxun.model.InspectionPlan#getLastDay <em>Last Day</em>}</li>
 *   <li>{@link org.canxun.model.InspectionPlan#getLeadAgencyCode <em>Lead Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.InspectionPlan#getAgencyCodes <em>Agency Codes</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getInspectionPlan()
 * @model annotation="https://canxun.org/journal/aggregate"
 * @generated
 */
public interface InspectionPlan extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.canxun.model.ModelPackage#getInspectionPlan_Name()
	 * @model annotation="https://canxun.org/journal/register name='plan'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.canxun.model.InspectionPlan#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it rests on: the annual plan, a special campaign, a document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.canxun.model.ModelPackage#getInspectionPlan_Basis()
	 * @model annotation="https://canxun.org/journal/register name='plan'"
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.canxun.model.InspectionPlan#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of list inspectionKind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.canxun.model.ModelPackage#getInspectionPlan_Kind()
	 * @model annotation="https://canxun.org/journal/register name='plan'"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.canxun.model.InspectionPlan#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>First Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>First Day</em>' attribute.
	 * @see #setFirstDay(LocalDate)
	 * @see org.canxun.model.ModelPackage#getInspectionPlan_FirstDay()
	 * @model dataType="org.canxun.model.LocalDate"
	 *        annotation="https://canxun.org/journal/register name='plan'"
	 * @generated
	 */
	LocalDate getFirstDay();

	/**
	 * Sets the value of the '{@link org.canxun.model.InspectionPlan#getFirstDay <em>First Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Day</em>' attribute.
	 * @see #getFirstDay()
	 * @generated
	 */
	void setFirstDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Day</em>' attribute.
	 * @see #setLastDay(LocalDate)
	 * @see org.canxun.model.ModelPackage#getInspectionPlan_LastDay()
	 * @model dataType="org.canxun.model.LocalDate"
	 *        annotation="https://canxun.org/journal/register name='plan'"
	 * @generated
	 */
	LocalDate getLastDay();

	/**
	 * Sets the value of the '{@link org.canxun.model.InspectionPlan#getLastDay <em>Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Day</em>' attribute.
	 * @see #getLastDay()
	 * @generated
	 */
	void setLastDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Lead Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lead Agency Code</em>' attribute.
	 * @see #setLeadAgencyCode(String)
	 * @see org.canxun.model.ModelPackage#getInspectionPlan_LeadAgencyCode()
	 * @model annotation="https://canxun.org/journal/register name='plan'"
	 * @generated
	 */
	String getLeadAgencyCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.InspectionPlan#getLeadAgencyCode <em>Lead Agency Code</em>}' attribute.
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
	 * @return the value of the '<em>Agency Codes</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getInspectionPlan_AgencyCodes()
	 * @model annotation="https://canxun.org/journal/register name='plan'"
	 * @generated
	 */
	EList<String> getAgencyCodes();

} // InspectionPlan
