/**
 */
package org.canxun.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phrase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Words kept for one item of a checklist, for all its versions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.Phrase#getTemplateCode <em>Template Code</em>}</li>
 *   <li>{@link org.canxun.model.Phrase#getItemCode <em>Item Code</em>}</li>
 *   <li>{@link org.canxun.model.Phrase#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getPhrase()
 * @model
 * @generated
 */
public interface Phrase extends Identified {
	/**
	 * Returns the value of the '<em><b>Template Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Template Code</em>' attribute.
	 * @see #setTemplateCode(String)
	 * @see org.canxun.model.ModelPackage#getPhrase_TemplateCode()
	 * @model annotation="https://canxun.org/journal/register name='phrase'"
	 * @generated
	 */
	String getTemplateCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.Phrase#getTemplateCode <em>Template Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template Code</em>' attribute.
	 * @see #getTemplateCode()
	 * @generated
	 */
	void setTemplateCode(String value);

	/**
	 * Returns the value of the '<em><b>Item Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item Code</em>' attribute.
	 * @see #setItemCode(String)
	 * @see org.canxun.model.ModelPackage#getPhrase_ItemCode()
	 * @model annotation="https://canxun.org/journal/register name='phrase'"
	 * @generated
	 */
	String getItemCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.Phrase#getItemCode <em>Item Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item Code</em>' attribute.
	 * @see #getItemCode()
	 * @generated
	 */
	void setItemCode(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.canxun.model.ModelPackage#getPhrase_Text()
	 * @model annotation="https://canxun.org/journal/register name='phrase'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.canxun.model.Phrase#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Phrase
