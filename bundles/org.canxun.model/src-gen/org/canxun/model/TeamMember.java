/**
 */
package org.canxun.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Team Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person of one agency on this visit; certificates are copied as they stood that day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.TeamMember#getPersonId <em>Person Id</em>}</li>
 *   <li>{@link org.canxun.model.TeamMember#getName <em>Name</em>}</li>
 *   <li>{@link org.canxun.model.TeamMember#getAgencyCode <em>Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.TeamMember#getCertNo <em>Cert No</em>}</li>
 *   <li>{@link org.canxun.model.TeamMember#getCertValidTo <em>Cert Valid To</em>}</li>
 *   <li>{@link org.canxun.model.TeamMember#isLeader <em>Leader</em>}</li>
 *   <li>{@link org.canxun.model.TeamMember#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.canxun.model.TeamMember#isAssisting <em>Assisting</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getTeamMember()
 * @model
 * @generated
 */
public interface TeamMember extends Identified {
	/**
	 * Returns the value of the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person Id</em>' attribute.
	 * @see #setPersonId(String)
	 * @see org.canxun.model.ModelPackage#getTeamMember_PersonId()
	 * @model annotation="https://canxun.org/journal/register name='member'"
	 * @generated
	 */
	String getPersonId();

	/**
	 * Sets the value of the '{@link org.canxun.model.TeamMember#getPersonId <em>Person Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person Id</em>' attribute.
	 * @see #getPersonId()
	 * @generated
	 */
	void setPersonId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.canxun.model.ModelPackage#getTeamMember_Name()
	 * @model annotation="https://canxun.org/journal/register name='member'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.canxun.model.TeamMember#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agency Code</em>' attribute.
	 * @see #setAgencyCode(String)
	 * @see org.canxun.model.ModelPackage#getTeamMember_AgencyCode()
	 * @model annotation="https://canxun.org/journal/register name='member'"
	 * @generated
	 */
	String getAgencyCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.TeamMember#getAgencyCode <em>Agency Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency Code</em>' attribute.
	 * @see #getAgencyCode()
	 * @generated
	 */
	void setAgencyCode(String value);

	/**
	 * Returns the value of the '<em><b>Cert No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cert No</em>' attribute.
	 * @see #setCertNo(String)
	 * @see org.canxun.model.ModelPackage#getTeamMember_CertNo()
	 * @model annotation="https://canxun.org/journal/register name='member'"
	 * @generated
	 */
	String getCertNo();

	/**
	 * Sets the value of the '{@link org.canxun.model.TeamMember#getCertNo <em>Cert No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cert No</em>' attribute.
	 * @see #getCertNo()
	 * @generated
	 */
	void setCertNo(String value);

	/**
	 * Returns the value of the '<em><b>Cert Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cert Valid To</em>' attribute.
	 * @see #setCertValidTo(LocalDate)
	 * @see org.canxun.model.ModelPackage#getTeamMember_CertValidTo()
	 * @model dataType="org.canxun.model.LocalDate"
	 *        annotation="https://canxun.org/journal/register name='member'"
	 * @generated
	 */
	LocalDate getCertValidTo();

	/**
	 * Sets the value of the '{@link org.canxun.model.TeamMember#getCertValidTo <em>Cert Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cert Valid To</em>' attribute.
	 * @see #getCertValidTo()
	 * @generated
	 */
	void setCertValidTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Leader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Leader</em>' attribute.
	 * @see #setLeader(boolean)
	 * @see org.canxun.model.ModelPackage#getTeamMember_Leader()
	 * @model
	 * @generated
	 */
	boolean isLeader();

	/**
	 * Sets the value of the '{@link org.canxun.model.TeamMember#isLeader <em>Leader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Leader</em>' attribute.
	 * @see #isLeader()
	 * @generated
	 */
	void setLeader(boolean value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where somebody from outside comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' attribute.
	 * @see #setOrganisation(String)
	 * @see org.canxun.model.ModelPackage#getTeamMember_Organisation()
	 * @model annotation="https://canxun.org/journal/register name='member'"
	 * @generated
	 */
	String getOrganisation();

	/**
	 * Sets the value of the '{@link org.canxun.model.TeamMember#getOrganisation <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' attribute.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(String value);

	/**
	 * Returns the value of the '<em><b>Assisting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Without authority to enforce; signs as assisting only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assisting</em>' attribute.
	 * @see #setAssisting(boolean)
	 * @see org.canxun.model.ModelPackage#getTeamMember_Assisting()
	 * @model annotation="https://canxun.org/journal/register name='member'"
	 * @generated
	 */
	boolean isAssisting();

	/**
	 * Sets the value of the '{@link org.canxun.model.TeamMember#isAssisting <em>Assisting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assisting</em>' attribute.
	 * @see #isAssisting()
	 * @generated
	 */
	void setAssisting(boolean value);

} // TeamMember
