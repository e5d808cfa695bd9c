/**
 */
package org.canxun.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measurement Limit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A quantity that is read on site; a missing bound is open.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.MeasurementLimit#getParameter <em>Parameter</em>}</li>
 *   <li>{@link org.canxun.model.MeasurementLimit#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.canxun.model.MeasurementLimit#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.canxun.model.MeasurementLimit#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.canxun.model.MeasurementLimit#getPosition <em>Position</em>}</li>
 *   <li>{@link org.canxun.model.MeasurementLimit#getDevice <em>Device</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getMeasurementLimit()
 * @model
 * @generated
 */
public interface MeasurementLimit extends Identified {
	/**
	 * Returns the value of the '<em><b>Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parameter</em>' attribute.
	 * @see #setParameter(String)
	 * @see org.canxun.model.ModelPackage#getMeasurementLimit_Parameter()
	 * @model annotation="https://canxun.org/journal/register name='limit'"
	 * @generated
	 */
	String getParameter();

	/**
	 * Sets the value of the '{@link org.canxun.model.MeasurementLimit#getParameter <em>Parameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parameter</em>' attribute.
	 * @see #getParameter()
	 * @generated
	 */
	void setParameter(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.canxun.model.ModelPackage#getMeasurementLimit_Unit()
	 * @model annotation="https://canxun.org/journal/register name='limit'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.canxun.model.MeasurementLimit#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getMeasurementLimit_Minimum()
	 * @model annotation="https://canxun.org/journal/register name='limit'"
	 * @generated
	 */
	BigDecimal getMinimum();

	/**
	 * Sets the value of the '{@link org.canxun.model.MeasurementLimit#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getMeasurementLimit_Maximum()
	 * @model annotation="https://canxun.org/journal/register name='limit'"
	 * @generated
	 */
	BigDecimal getMaximum();

	/**
	 * Sets the value of the '{@link org.canxun.model.MeasurementLimit#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.canxun.model.ModelPackage#getMeasurementLimit_Position()
	 * @model annotation="https://canxun.org/journal/register name='limit'"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.canxun.model.MeasurementLimit#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is measured with; the record then names the instrument.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' attribute.
	 * @see #setDevice(String)
	 * @see org.canxun.model.ModelPackage#getMeasurementLimit_Device()
	 * @model annotation="https://canxun.org/journal/register name='device'"
	 * @generated
	 */
	String getDevice();

	/**
	 * Sets the value of the '{@link org.canxun.model.MeasurementLimit#getDevice <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' attribute.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(String value);

} // MeasurementLimit
