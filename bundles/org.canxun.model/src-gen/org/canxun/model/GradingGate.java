/**
 */
package org.canxun.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grading Gate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a star asks for besides points.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.GradingGate#getStar <em>Star</em>}</li>
 *   <li>{@link org.canxun.model.GradingGate#getKind <em>Kind</em>}</li>
 *   <li>{@link org.canxun.model.GradingGate#getSection <em>Section</em>}</li>
 *   <li>{@link org.canxun.model.GradingGate#getBound <em>Bound</em>}</li>
 *   <li>{@link org.canxun.model.GradingGate#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getGradingGate()
 * @model
 * @generated
 */
public interface GradingGate extends Identified {
	/**
	 * Returns the value of the '<em><b>Star</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of list starLevel; the gate holds for this star and all better ones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Star</em>' attribute.
	 * @see #setStar(String)
	 * @see org.canxun.model.ModelPackage#getGradingGate_Star()
	 * @model annotation="https://canxun.org/journal/register name='gate'"
	 * @generated
	 */
	String getStar();

	/**
	 * Sets the value of the '{@link org.canxun.model.GradingGate#getStar <em>Star</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Star</em>' attribute.
	 * @see #getStar()
	 * @generated
	 */
	void setStar(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SECTION_MIN: the section has at least so many points. KEY_FAILS_MAX: at most so many key items failed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.canxun.model.ModelPackage#getGradingGate_Kind()
	 * @model annotation="https://canxun.org/journal/register name='gate'"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.canxun.model.GradingGate#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the section.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' attribute.
	 * @see #setSection(String)
	 * @see org.canxun.model.ModelPackage#getGradingGate_Section()
	 * @model annotation="https://canxun.org/journal/register name='gate'"
	 * @generated
	 */
	String getSection();

	/**
	 * Sets the value of the '{@link org.canxun.model.GradingGate#getSection <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' attribute.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(String value);

	/**
	 * Returns the value of the '<em><b>Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bound</em>' attribute.
	 * @see #setBound(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getGradingGate_Bound()
	 * @model annotation="https://canxun.org/journal/register name='gate'"
	 * @generated
	 */
	BigDecimal getBound();

	/**
	 * Sets the value of the '{@link org.canxun.model.GradingGate#getBound <em>Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bound</em>' attribute.
	 * @see #getBound()
	 * @generated
	 */
	void setBound(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.canxun.model.ModelPackage#getGradingGate_Position()
	 * @model annotation="https://canxun.org/journal/register name='gate'"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.canxun.model.GradingGate#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

} // GradingGate
