/**
 */
package org.canxun.model;

import java.math.BigDecimal;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One reading. Its id is derived from the result and the parameter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.Measurement#getParameter <em>Parameter</em>}</li>
 *   <li>{@link org.canxun.model.Measurement#getValue <em>Value</em>}</li>
 *   <li>{@link org.canxun.model.Measurement#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.canxun.model.Measurement#getDevice <em>Device</em>}</li>
 *   <li>{@link org.canxun.model.Measurement#getTakenAt <em>Taken At</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getMeasurement()
 * @model
 * @generated
 */
public interface Measurement extends Identified {
	/**
	 * Returns the value of the '<em><b>Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parameter</em>' attribute.
	 * @see #setParameter(String)
	 * @see org.canxun.model.ModelPackage#getMeasurement_Parameter()
	 * @model annotation="https://canxun.org/journal/register name='parameter'"
	 * @generated
	 */
	String getParameter();

	/**
	 * Sets the value of the '{@link org.canxun.model.Measurement#getParameter <em>Parameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parameter</em>' attribute.
	 * @see #getParameter()
	 * @generated
	 */
	void setParameter(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getMeasurement_Value()
	 * @model annotation="https://canxun.org/journal/register name='reading'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.canxun.model.Measurement#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.canxun.model.ModelPackage#getMeasurement_Unit()
	 * @model annotation="https://canxun.org/journal/register name='reading'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.canxun.model.Measurement#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device</em>' attribute.
	 * @see #setDevice(String)
	 * @see org.canxun.model.ModelPackage#getMeasurement_Device()
	 * @model annotation="https://canxun.org/journal/register name='reading'"
	 * @generated
	 */
	String getDevice();

	/**
	 * Sets the value of the '{@link org.canxun.model.Measurement#getDevice <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' attribute.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(String value);

	/**
	 * Returns the value of the '<em><b>Taken At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Taken At</em>' attribute.
	 * @see #setTakenAt(Instant)
	 * @see org.canxun.model.ModelPackage#getMeasurement_TakenAt()
	 * @model dataType="org.canxun.model.Instant"
	 *        annotation="https://canxun.org/journal/register name='reading'"
	 * @generated
	 */
	Instant getTakenAt();

	/**
	 * Sets the value of the '{@link org.canxun.model.Measurement#getTakenAt <em>Taken At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken At</em>' attribute.
	 * @see #getTakenAt()
	 * @generated
	 */
	void setTakenAt(Instant value);

} // Measurement
