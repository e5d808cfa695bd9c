/**
 */
package org.canxun.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grading Rules</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How points become stars.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.GradingRules#getBonusCap <em>Bonus Cap</em>}</li>
 *   <li>{@link org.canxun.model.GradingRules#getBonusLevels <em>Bonus Levels</em>}</li>
 *   <li>{@link org.canxun.model.GradingRules#getStars <em>Stars</em>}</li>
 *   <li>{@link org.canxun.model.GradingRules#getGates <em>Gates</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getGradingRules()
 * @model
 * @generated
 */
public interface GradingRules extends Identified {
	/**
	 * Returns the value of the '<em><b>Bonus Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most points that bonus items can add.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bonus Cap</em>' attribute.
	 * @see #setBonusCap(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getGradingRules_BonusCap()
	 * @model annotation="https://canxun.org/journal/register name='bonus'"
	 * @generated
	 */
	BigDecimal getBonusCap();

	/**
	 * Sets the value of the '{@link org.canxun.model.GradingRules#getBonusCap <em>Bonus Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bonus Cap</em>' attribute.
	 * @see #getBonusCap()
	 * @generated
	 */
	void setBonusCap(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Bonus Levels</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most levels that the bonus alone can lift.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bonus Levels</em>' attribute.
	 * @see #setBonusLevels(int)
	 * @see org.canxun.model.ModelPackage#getGradingRules_BonusLevels()
	 * @model default="1"
	 *        annotation="https://canxun.org/journal/register name='bonus'"
	 * @generated
	 */
	int getBonusLevels();

	/**
	 * Sets the value of the '{@link org.canxun.model.GradingRules#getBonusLevels <em>Bonus Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bonus Levels</em>' attribute.
	 * @see #getBonusLevels()
	 * @generated
	 */
	void setBonusLevels(int value);

	/**
	 * Returns the value of the '<em><b>Stars</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.StarRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the best down; the last one holds for everybody else.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stars</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getGradingRules_Stars()
	 * @model containment="true"
	 * @generated
	 */
	EList<StarRule> getStars();

	/**
	 * Returns the value of the '<em><b>Gates</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.GradingGate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gates</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getGradingRules_Gates()
	 * @model containment="true"
	 * @generated
	 */
	EList<GradingGate> getGates();

} // GradingRules
