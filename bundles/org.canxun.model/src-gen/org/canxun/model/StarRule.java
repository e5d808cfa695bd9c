/**
 */
package org.canxun.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Star Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of the star table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.StarRule#getStar <em>Star</em>}</li>
 *   <li>{@link org.canxun.model.StarRule#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.canxun.model.StarRule#getCoefficient <em>Coefficient</em>}</li>
 *   <li>{@link org.canxun.model.StarRule#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getStarRule()
 * @model
 * @generated
 */
public interface StarRule extends Identified {
	/**
	 * Returns the value of the '<em><b>Star</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of list starLevel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Star</em>' attribute.
	 * @see #setStar(String)
	 * @see org.canxun.model.ModelPackage#getStarRule_Star()
	 * @model annotation="https://canxun.org/journal/register name='star'"
	 * @generated
	 */
	String getStar();

	/**
	 * Sets the value of the '{@link org.canxun.model.StarRule#getStar <em>Star</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Star</em>' attribute.
	 * @see #getStar()
	 * @generated
	 */
	void setStar(String value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least points.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getStarRule_Minimum()
	 * @model annotation="https://canxun.org/journal/register name='star'"
	 * @generated
	 */
	BigDecimal getMinimum();

	/**
	 * Sets the value of the '{@link org.canxun.model.StarRule#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Coefficient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor of the operating subsidy; exported, never applied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coefficient</em>' attribute.
	 * @see #setCoefficient(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getStarRule_Coefficient()
	 * @model annotation="https://canxun.org/journal/register name='star'"
	 * @generated
	 */
	BigDecimal getCoefficient();

	/**
	 * Sets the value of the '{@link org.canxun.model.StarRule#getCoefficient <em>Coefficient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coefficient</em>' attribute.
	 * @see #getCoefficient()
	 * @generated
	 */
	void setCoefficient(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.canxun.model.ModelPackage#getStarRule_Position()
	 * @model annotation="https://canxun.org/journal/register name='star'"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.canxun.model.StarRule#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

} // StarRule
