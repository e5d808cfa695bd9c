/**
 */
package org.canxun.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Meal Month</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Meal figures of one site and month, as the settlement system exports them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.MealMonth#getSiteId <em>Site Id</em>}</li>
 *   <li>{@link org.canxun.model.MealMonth#getMonth <em>Month</em>}</li>
 *   <li>{@link org.canxun.model.MealMonth#getOperatingDays <em>Operating Days</em>}</li>
 *   <li>{@link org.canxun.model.MealMonth#getDiners <em>Diners</em>}</li>
 *   <li>{@link org.canxun.model.MealMonth#getElderDiners <em>Elder Diners</em>}</li>
 *   <li>{@link org.canxun.model.MealMonth#getSubsidisedMeals <em>Subsidised Meals</em>}</li>
 *   <li>{@link org.canxun.model.MealMonth#getSource <em>Source</em>}</li>
 *   <li>{@link org.canxun.model.MealMonth#getImportedAt <em>Imported At</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getMealMonth()
 * @model annotation="https://canxun.org/journal/aggregate"
 * @generated
 */
public interface MealMonth extends Identified {
	/**
	 * Returns the value of the '<em><b>Site Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Site Id</em>' attribute.
	 * @see #setSiteId(String)
	 * @see org.canxun.model.ModelPackage#getMealMonth_SiteId()
	 * @model annotation="https://canxun.org/journal/register name='month'"
	 * @generated
	 */
	String getSiteId();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealMonth#getSiteId <em>Site Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site Id</em>' attribute.
	 * @see #getSiteId()
	 * @generated
	 */
	void setSiteId(String value);

	/**
	 * Returns the value of the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as 2026-03.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Month</em>' attribute.
	 * @see #setMonth(String)
	 * @see org.canxun.model.ModelPackage#getMealMonth_Month()
	 * @model annotation="https://canxun.org/journal/register name='month'"
	 * @generated
	 */
	String getMonth();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealMonth#getMonth <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month</em>' attribute.
	 * @see #getMonth()
	 * @generated
	 */
	void setMonth(String value);

	/**
	 * Returns the value of the '<em><b>Operating Days</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Operating Days</em>' attribute.
	 * @see #setOperatingDays(int)
	 * @see org.canxun.model.ModelPackage#getMealMonth_OperatingDays()
	 * @model default="-1"
	 *        annotation="https://canxun.org/journal/register name='figures'"
	 * @generated
	 */
	int getOperatingDays();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealMonth#getOperatingDays <em>Operating Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operating Days</em>' attribute.
	 * @see #getOperatingDays()
	 * @generated
	 */
	void setOperatingDays(int value);

	/**
	 * Returns the value of the '<em><b>Diners</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Meals eaten; -1: not in the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diners</em>' attribute.
	 * @see #setDiners(int)
	 * @see org.canxun.model.ModelPackage#getMealMonth_Diners()
	 * @model default="-1"
	 *        annotation="https://canxun.org/journal/register name='figures'"
	 * @generated
	 */
	int getDiners();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealMonth#getDiners <em>Diners</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diners</em>' attribute.
	 * @see #getDiners()
	 * @generated
	 */
	void setDiners(int value);

	/**
	 * Returns the value of the '<em><b>Elder Diners</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Elder Diners</em>' attribute.
	 * @see #setElderDiners(int)
	 * @see org.canxun.model.ModelPackage#getMealMonth_ElderDiners()
	 * @model default="-1"
	 *        annotation="https://canxun.org/journal/register name='figures'"
	 * @generated
	 */
	int getElderDiners();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealMonth#getElderDiners <em>Elder Diners</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Elder Diners</em>' attribute.
	 * @see #getElderDiners()
	 * @generated
	 */
	void setElderDiners(int value);

	/**
	 * Returns the value of the '<em><b>Subsidised Meals</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subsidised Meals</em>' attribute.
	 * @see #setSubsidisedMeals(int)
	 * @see org.canxun.model.ModelPackage#getMealMonth_SubsidisedMeals()
	 * @model default="-1"
	 *        annotation="https://canxun.org/journal/register name='figures'"
	 * @generated
	 */
	int getSubsidisedMeals();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealMonth#getSubsidisedMeals <em>Subsidised Meals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subsidised Meals</em>' attribute.
	 * @see #getSubsidisedMeals()
	 * @generated
	 */
	void setSubsidisedMeals(int value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.canxun.model.ModelPackage#getMealMonth_Source()
	 * @model annotation="https://canxun.org/journal/register name='source'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealMonth#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Imported At</em>' attribute.
	 * @see #setImportedAt(Instant)
	 * @see org.canxun.model.ModelPackage#getMealMonth_ImportedAt()
	 * @model dataType="org.canxun.model.Instant"
	 *        annotation="https://canxun.org/journal/register name='source'"
	 * @generated
	 */
	Instant getImportedAt();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealMonth#getImportedAt <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported At</em>' attribute.
	 * @see #getImportedAt()
	 * @generated
	 */
	void setImportedAt(Instant value);

} // MealMonth
