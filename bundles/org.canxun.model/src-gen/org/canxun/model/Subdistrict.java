/**
 */
package org.canxun.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Subdistrict</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 街道.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.Subdistrict#getCode <em>Code</em>}</li>
 *   <li>{@link org.canxun.model.Subdistrict#getName <em>Name</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getSubdistrict()
 * @model annotation="https://canxun.org/journal/aggregate"
 * @generated
 */
public interface Subdistrict extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.canxun.model.ModelPackage#getSubdistrict_Code()
	 * @model annotation="https://canxun.org/journal/register name='identity'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.Subdistrict#getCode <em>Code</em>}' attribute.
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
	 * @see org.canxun.model.ModelPackage#getSubdistrict_Name()
	 * @model annotation="https://canxun.org/journal/register name='identity'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.canxun.model.Subdistrict#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

} // Subdistrict
