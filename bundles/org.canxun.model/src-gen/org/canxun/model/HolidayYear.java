/**
 */
package org.canxun.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Holiday Year</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Holidays of one calendar year and the weekends worked for them, as the State Council announced them. Its id is derived from the year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.HolidayYear#getYear <em>Year</em>}</li>
 *   <li>{@link org.canxun.model.HolidayYear#getSource <em>Source</em>}</li>
 *   <li>{@link org.canxun.model.HolidayYear#getHolidays <em>Holidays</em>}</li>
 *   <li>{@link org.canxun.model.HolidayYear#getWorkdays <em>Workdays</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getHolidayYear()
 * @model
 * @generated
 */
public interface HolidayYear extends Identified {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.canxun.model.ModelPackage#getHolidayYear_Year()
	 * @model annotation="https://canxun.org/journal/register name='year'"
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.canxun.model.HolidayYear#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The announcement, such as 国办发明电〔2025〕7号.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.canxun.model.ModelPackage#getHolidayYear_Source()
	 * @model annotation="https://canxun.org/journal/register name='year'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.canxun.model.HolidayYear#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Holidays</b></em>' attribute list.
	 * The list contents are of type {@link java.time.LocalDate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holidays</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getHolidayYear_Holidays()
	 * @model dataType="org.canxun.model.LocalDate"
	 *        annotation="https://canxun.org/journal/register name='year'"
	 * @generated
	 */
	EList<LocalDate> getHolidays();

	/**
	 * Returns the value of the '<em><b>Workdays</b></em>' attribute list.
	 * The list contents are of type {@link java.time.LocalDate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Saturdays and Sundays that are worked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workdays</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getHolidayYear_Workdays()
	 * @model dataType="org.canxun.model.LocalDate"
	 *        annotation="https://canxun.org/journal/register name='year'"
	 * @generated
	 */
	EList<LocalDate> getWorkdays();

} // HolidayYear
