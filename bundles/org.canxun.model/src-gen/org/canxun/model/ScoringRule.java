/**
 */
package org.canxun.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scoring Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How an appraisal item turns a value into points.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.ScoringRule#getRole <em>Role</em>}</li>
 *   <li>{@link org.canxun.model.ScoringRule#getSource <em>Source</em>}</li>
 *   <li>{@link org.canxun.model.ScoringRule#getInput <em>Input</em>}</li>
 *   <li>{@link org.canxun.model.ScoringRule#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.canxun.model.ScoringRule#getRule <em>Rule</em>}</li>
 *   <li>{@link org.canxun.model.ScoringRule#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.canxun.model.ScoringRule#getMaxPoints <em>Max Points</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getScoringRule()
 * @model
 * @generated
 */
public interface ScoringRule extends Identified {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.canxun.model.ScoringRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.canxun.model.ScoringRole
	 * @see #setRole(ScoringRole)
	 * @see org.canxun.model.ModelPackage#getScoringRule_Role()
	 * @model annotation="https://canxun.org/journal/register name='scoring'"
	 * @generated
	 */
	ScoringRole getRole();

	/**
	 * Sets the value of the '{@link org.canxun.model.ScoringRule#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.canxun.model.ScoringRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ScoringRole value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The literals are from the enumeration {@link org.canxun.model.ScoreSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see org.canxun.model.ScoreSource
	 * @see #setSource(ScoreSource)
	 * @see org.canxun.model.ModelPackage#getScoringRule_Source()
	 * @model annotation="https://canxun.org/journal/register name='scoring'"
	 * @generated
	 */
	ScoreSource getSource();

	/**
	 * Sets the value of the '{@link org.canxun.model.ScoringRule#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see org.canxun.model.ScoreSource
	 * @see #getSource()
	 * @generated
	 */
	void setSource(ScoreSource value);

	/**
	 * Returns the value of the '<em><b>Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Input</em>' attribute.
	 * @see #setInput(String)
	 * @see org.canxun.model.ModelPackage#getScoringRule_Input()
	 * @model annotation="https://canxun.org/journal/register name='scoring'"
	 * @generated
	 */
	String getInput();

	/**
	 * Sets the value of the '{@link org.canxun.model.ScoringRule#getInput <em>Input</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Input</em>' attribute.
	 * @see #getInput()
	 * @generated
	 */
	void setInput(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.canxun.model.ModelPackage#getScoringRule_Unit()
	 * @model annotation="https://canxun.org/journal/register name='scoring'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.canxun.model.ScoringRule#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * bands, choice, count, deduct, ratio or veto.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.canxun.model.ModelPackage#getScoringRule_Rule()
	 * @model annotation="https://canxun.org/journal/register name='scoring'"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.canxun.model.ScoringRule#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' attribute.
	 * @see #setSteps(String)
	 * @see org.canxun.model.ModelPackage#getScoringRule_Steps()
	 * @model annotation="https://canxun.org/journal/register name='scoring'"
	 * @generated
	 */
	String getSteps();

	/**
	 * Sets the value of the '{@link org.canxun.model.ScoringRule#getSteps <em>Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Steps</em>' attribute.
	 * @see #getSteps()
	 * @generated
	 */
	void setSteps(String value);

	/**
	 * Returns the value of the '<em><b>Max Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Points</em>' attribute.
	 * @see #setMaxPoints(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getScoringRule_MaxPoints()
	 * @model annotation="https://canxun.org/journal/register name='scoring'"
	 * @generated
	 */
	BigDecimal getMaxPoints();

	/**
	 * Sets the value of the '{@link org.canxun.model.ScoringRule#getMaxPoints <em>Max Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Points</em>' attribute.
	 * @see #getMaxPoints()
	 * @generated
	 */
	void setMaxPoints(BigDecimal value);

} // ScoringRule
