/**
 */
package org.canxun.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One value of a list the district may extend: site types, serving modes, gas kinds, star scale.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.CodeEntry#getList <em>List</em>}</li>
 *   <li>{@link org.canxun.model.CodeEntry#getCode <em>Code</em>}</li>
 *   <li>{@link org.canxun.model.CodeEntry#getLabel <em>Label</em>}</li>
 *   <li>{@link org.canxun.model.CodeEntry#getLabelEn <em>Label En</em>}</li>
 *   <li>{@link org.canxun.model.CodeEntry#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getCodeEntry()
 * @model
 * @generated
 */
public interface CodeEntry extends Identified {
	/**
	 * Returns the value of the '<em><b>List</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>List</em>' attribute.
	 * @see #setList(String)
	 * @see org.canxun.model.ModelPackage#getCodeEntry_List()
	 * @model annotation="https://canxun.org/journal/register name='identity'"
	 * @generated
	 */
	String getList();

	/**
	 * Sets the value of the '{@link org.canxun.model.CodeEntry#getList <em>List</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>List</em>' attribute.
	 * @see #getList()
	 * @generated
	 */
	void setList(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.canxun.model.ModelPackage#getCodeEntry_Code()
	 * @model annotation="https://canxun.org/journal/register name='identity'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.CodeEntry#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.canxun.model.ModelPackage#getCodeEntry_Label()
	 * @model annotation="https://canxun.org/journal/register name='label'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.canxun.model.CodeEntry#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Label En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label En</em>' attribute.
	 * @see #setLabelEn(String)
	 * @see org.canxun.model.ModelPackage#getCodeEntry_LabelEn()
	 * @model annotation="https://canxun.org/journal/register name='label'"
	 * @generated
	 */
	String getLabelEn();

	/**
	 * Sets the value of the '{@link org.canxun.model.CodeEntry#getLabelEn <em>Label En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label En</em>' attribute.
	 * @see #getLabelEn()
	 * @generated
	 */
	void setLabelEn(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.canxun.model.ModelPackage#getCodeEntry_Position()
	 * @model
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.canxun.model.CodeEntry#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

} // CodeEntry
