/**
 */
package org.canxun.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Time Mark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the clock of a device stood to the time since its start. Written when recording begins after a start of the device and whenever the two have moved against each other, so that a clock set wrong moves nothing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.TimeMark#getBootId <em>Boot Id</em>}</li>
 *   <li>{@link org.canxun.model.TimeMark#getSinceBoot <em>Since Boot</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getTimeMark()
 * @model annotation="https://canxun.org/journal/event"
 * @generated
 */
public interface TimeMark extends WorkflowEvent {
	/**
	 * Returns the value of the '<em><b>Boot Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tells one start of the device from the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boot Id</em>' attribute.
	 * @see #setBootId(String)
	 * @see org.canxun.model.ModelPackage#getTimeMark_BootId()
	 * @model annotation="https://canxun.org/journal/register name='mark'"
	 * @generated
	 */
	String getBootId();

	/**
	 * Sets the value of the '{@link org.canxun.model.TimeMark#getBootId <em>Boot Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot Id</em>' attribute.
	 * @see #getBootId()
	 * @generated
	 */
	void setBootId(String value);

	/**
	 * Returns the value of the '<em><b>Since Boot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Milliseconds since the device was started, times of sleep included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since Boot</em>' attribute.
	 * @see #setSinceBoot(long)
	 * @see org.canxun.model.ModelPackage#getTimeMark_SinceBoot()
	 * @model annotation="https://canxun.org/journal/register name='mark'"
	 * @generated
	 */
	long getSinceBoot();

	/**
	 * Sets the value of the '{@link org.canxun.model.TimeMark#getSinceBoot <em>Since Boot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since Boot</em>' attribute.
	 * @see #getSinceBoot()
	 * @generated
	 */
	void setSinceBoot(long value);

} // TimeMark
