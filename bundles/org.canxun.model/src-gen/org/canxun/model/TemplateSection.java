/**
 */
package org.canxun.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Template Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A titled group of items.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.TemplateSection#getTitle <em>Title</em>}</li>
 *   <li>{@link org.canxun.model.TemplateSection#getPosition <em>Position</em>}</li>
 *   <li>{@link org.canxun.model.TemplateSection#getItems <em>Items</em>}</li>
 *   <li>{@link org.canxun.model.TemplateSection#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.canxun.model.TemplateSection#getWeight <em>Weight</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getTemplateSection()
 * @model
 * @generated
 */
public interface TemplateSection extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.canxun.model.ModelPackage#getTemplateSection_Title()
	 * @model annotation="https://canxun.org/journal/register name='section'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.canxun.model.TemplateSection#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.canxun.model.ModelPackage#getTemplateSection_Position()
	 * @model annotation="https://canxun.org/journal/register name='section'"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.canxun.model.TemplateSection#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.ChecklistItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getTemplateSection_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<ChecklistItem> getItems();

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expression; the items of the section apply when it holds. Empty: always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.canxun.model.ModelPackage#getTemplateSection_Condition()
	 * @model annotation="https://canxun.org/journal/register name='condition'"
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.canxun.model.TemplateSection#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points the section counts for in the whole; empty: the sum of its items.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getTemplateSection_Weight()
	 * @model annotation="https://canxun.org/journal/register name='weight'"
	 * @generated
	 */
	BigDecimal getWeight();

	/**
	 * Sets the value of the '{@link org.canxun.model.TemplateSection#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(BigDecimal value);

} // TemplateSection
