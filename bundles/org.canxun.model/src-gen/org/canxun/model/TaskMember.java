/**
 */
package org.canxun.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who is to go.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.TaskMember#getPersonId <em>Person Id</em>}</li>
 *   <li>{@link org.canxun.model.TaskMember#getName <em>Name</em>}</li>
 *   <li>{@link org.canxun.model.TaskMember#getAgencyCode <em>Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.TaskMember#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.canxun.model.TaskMember#isAssisting <em>Assisting</em>}</li>
 *   <li>{@link org.canxun.model.TaskMember#isDrawn <em>Drawn</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getTaskMember()
 * @model
 * @generated
 */
public interface TaskMember extends Identified {
	/**
	 * Returns the value of the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absent for somebody from outside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person Id</em>' attribute.
	 * @see #setPersonId(String)
	 * @see org.canxun.model.ModelPackage#getTaskMember_PersonId()
	 * @model annotation="https://canxun.org/journal/register name='member'"
	 * @generated
	 */
	String getPersonId();

	/**
	 * Sets the value of the '{@link org.canxun.model.TaskMember#getPersonId <em>Person Id</em>}' attribute.
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
	 * @see org.canxun.model.ModelPackage#getTaskMember_Name()
	 * @model annotation="https://canxun.org/journal/register name='member'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.canxun.model.TaskMember#getName <em>Name</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * The agency the person belongs to or assists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency Code</em>' attribute.
	 * @see #setAgencyCode(String)
	 * @see org.canxun.model.ModelPackage#getTaskMember_AgencyCode()
	 * @model annotation="https://canxun.org/journal/register name='member'"
	 * @generated
	 */
	String getAgencyCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.TaskMember#getAgencyCode <em>Agency Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency Code</em>' attribute.
	 * @see #getAgencyCode()
	 * @generated
	 */
	void setAgencyCode(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where somebody from outside comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' attribute.
	 * @see #setOrganisation(String)
	 * @see org.canxun.model.ModelPackage#getTaskMember_Organisation()
	 * @model annotation="https://canxun.org/journal/register name='member'"
	 * @generated
	 */
	String getOrganisation();

	/**
	 * Sets the value of the '{@link org.canxun.model.TaskMember#getOrganisation <em>Organisation</em>}' attribute.
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
	 * Without authority to enforce: an expert, somebody of the gas company. Signs as assisting only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assisting</em>' attribute.
	 * @see #setAssisting(boolean)
	 * @see org.canxun.model.ModelPackage#getTaskMember_Assisting()
	 * @model annotation="https://canxun.org/journal/register name='member'"
	 * @generated
	 */
	boolean isAssisting();

	/**
	 * Sets the value of the '{@link org.canxun.model.TaskMember#isAssisting <em>Assisting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assisting</em>' attribute.
	 * @see #isAssisting()
	 * @generated
	 */
	void setAssisting(boolean value);

	/**
	 * Returns the value of the '<em><b>Drawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Drawn by lot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drawn</em>' attribute.
	 * @see #setDrawn(boolean)
	 * @see org.canxun.model.ModelPackage#getTaskMember_Drawn()
	 * @model annotation="https://canxun.org/journal/register name='member'"
	 * @generated
	 */
	boolean isDrawn();

	/**
	 * Sets the value of the '{@link org.canxun.model.TaskMember#isDrawn <em>Drawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drawn</em>' attribute.
	 * @see #isDrawn()
	 * @generated
	 */
	void setDrawn(boolean value);

} // TaskMember
