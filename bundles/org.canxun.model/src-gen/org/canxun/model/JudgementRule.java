/**
 */
package org.canxun.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Judgement Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 判定方案 with its settings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.JudgementRule#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.canxun.model.JudgementRule#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.canxun.model.JudgementRule#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getJudgementRule()
 * @model
 * @generated
 */
public interface JudgementRule extends Identified {
	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id of the scheme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see #setScheme(String)
	 * @see org.canxun.model.ModelPackage#getJudgementRule_Scheme()
	 * @model annotation="https://canxun.org/journal/register name='judgement'"
	 * @generated
	 */
	String getScheme();

	/**
	 * Sets the value of the '{@link org.canxun.model.JudgementRule#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(String value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * key=value, only those that differ from the scheme's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getJudgementRule_Settings()
	 * @model annotation="https://canxun.org/journal/register name='judgement'"
	 * @generated
	 */
	EList<String> getSettings();

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.canxun.model.ModelPackage#getJudgementRule_Position()
	 * @model annotation="https://canxun.org/journal/register name='judgement'"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.canxun.model.JudgementRule#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

} // JudgementRule
