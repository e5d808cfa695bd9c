/**
 */
package org.canxun.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agency</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A department that takes part in joint inspections.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.Agency#getCode <em>Code</em>}</li>
 *   <li>{@link org.canxun.model.Agency#getName <em>Name</em>}</li>
 *   <li>{@link org.canxun.model.Agency#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.canxun.model.Agency#isEnforcing <em>Enforcing</em>}</li>
 *   <li>{@link org.canxun.model.Agency#isLead <em>Lead</em>}</li>
 *   <li>{@link org.canxun.model.Agency#getNumberCode <em>Number Code</em>}</li>
 *   <li>{@link org.canxun.model.Agency#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getAgency()
 * @model
 * @generated
 */
public interface Agency extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.canxun.model.ModelPackage#getAgency_Code()
	 * @model annotation="https://canxun.org/journal/register name='identity'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.Agency#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.canxun.model.ModelPackage#getAgency_Name()
	 * @model annotation="https://canxun.org/journal/register name='identity'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.canxun.model.Agency#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Short Name</em>' attribute.
	 * @see #setShortName(String)
	 * @see org.canxun.model.ModelPackage#getAgency_ShortName()
	 * @model annotation="https://canxun.org/journal/register name='identity'"
	 * @generated
	 */
	String getShortName();

	/**
	 * Sets the value of the '{@link org.canxun.model.Agency#getShortName <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Name</em>' attribute.
	 * @see #getShortName()
	 * @generated
	 */
	void setShortName(String value);

	/**
	 * Returns the value of the '<em><b>Enforcing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Needs two officers with valid certificates (行政处罚法 art. 42).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enforcing</em>' attribute.
	 * @see #setEnforcing(boolean)
	 * @see org.canxun.model.ModelPackage#getAgency_Enforcing()
	 * @model annotation="https://canxun.org/journal/register name='role'"
	 * @generated
	 */
	boolean isEnforcing();

	/**
	 * Sets the value of the '{@link org.canxun.model.Agency#isEnforcing <em>Enforcing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enforcing</em>' attribute.
	 * @see #isEnforcing()
	 * @generated
	 */
	void setEnforcing(boolean value);

	/**
	 * Returns the value of the '<em><b>Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lead</em>' attribute.
	 * @see #setLead(boolean)
	 * @see org.canxun.model.ModelPackage#getAgency_Lead()
	 * @model annotation="https://canxun.org/journal/register name='role'"
	 * @generated
	 */
	boolean isLead();

	/**
	 * Sets the value of the '{@link org.canxun.model.Agency#isLead <em>Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead</em>' attribute.
	 * @see #isLead()
	 * @generated
	 */
	void setLead(boolean value);

	/**
	 * Returns the value of the '<em><b>Number Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 机关代字, such as 锡梁市监.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number Code</em>' attribute.
	 * @see #setNumberCode(String)
	 * @see org.canxun.model.ModelPackage#getAgency_NumberCode()
	 * @model
	 * @generated
	 */
	String getNumberCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.Agency#getNumberCode <em>Number Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number Code</em>' attribute.
	 * @see #getNumberCode()
	 * @generated
	 */
	void setNumberCode(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.canxun.model.ModelPackage#getAgency_Position()
	 * @model
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.canxun.model.Agency#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

} // Agency
