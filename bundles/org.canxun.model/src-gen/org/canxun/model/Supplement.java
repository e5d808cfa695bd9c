/**
 */
package org.canxun.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Supplement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is added to a record after it was completed; nothing before it is changed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.Supplement#getItemCode <em>Item Code</em>}</li>
 *   <li>{@link org.canxun.model.Supplement#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getSupplement()
 * @model annotation="https://canxun.org/journal/event"
 * @generated
 */
public interface Supplement extends WorkflowEvent {
	/**
	 * Returns the value of the '<em><b>Item Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item Code</em>' attribute.
	 * @see #setItemCode(String)
	 * @see org.canxun.model.ModelPackage#getSupplement_ItemCode()
	 * @model annotation="https://canxun.org/journal/register name='supplement'"
	 * @generated
	 */
	String getItemCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.Supplement#getItemCode <em>Item Code</em>}' attribute.
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
	 * @see org.canxun.model.ModelPackage#getSupplement_Text()
	 * @model annotation="https://canxun.org/journal/register name='supplement'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.canxun.model.Supplement#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Supplement
