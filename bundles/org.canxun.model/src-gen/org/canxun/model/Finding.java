/**
 */
package org.canxun.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 问题: one per failed item. Shown while its item is answered NONCONFORM.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.Finding#getRecordId <em>Record Id</em>}</li>
 *   <li>{@link org.canxun.model.Finding#getItemCode <em>Item Code</em>}</li>
 *   <li>{@link org.canxun.model.Finding#getText <em>Text</em>}</li>
 *   <li>{@link org.canxun.model.Finding#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.canxun.model.Finding#getMode <em>Mode</em>}</li>
 *   <li>{@link org.canxun.model.Finding#getTermDays <em>Term Days</em>}</li>
 *   <li>{@link org.canxun.model.Finding#getTermUnit <em>Term Unit</em>}</li>
 *   <li>{@link org.canxun.model.Finding#getReferredTo <em>Referred To</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getFinding()
 * @model
 * @generated
 */
public interface Finding extends Identified {
	/**
	 * Returns the value of the '<em><b>Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Record Id</em>' attribute.
	 * @see #setRecordId(String)
	 * @see org.canxun.model.ModelPackage#getFinding_RecordId()
	 * @model annotation="https://canxun.org/journal/register name='item'"
	 * @generated
	 */
	String getRecordId();

	/**
	 * Sets the value of the '{@link org.canxun.model.Finding#getRecordId <em>Record Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Id</em>' attribute.
	 * @see #getRecordId()
	 * @generated
	 */
	void setRecordId(String value);

	/**
	 * Returns the value of the '<em><b>Item Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item Code</em>' attribute.
	 * @see #setItemCode(String)
	 * @see org.canxun.model.ModelPackage#getFinding_ItemCode()
	 * @model annotation="https://canxun.org/journal/register name='item'"
	 * @generated
	 */
	String getItemCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.Finding#getItemCode <em>Item Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item Code</em>' attribute.
	 * @see #getItemCode()
	 * @generated
	 */
	void setItemCode(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.canxun.model.ModelPackage#getFinding_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.canxun.model.Finding#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.canxun.model.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.canxun.model.Severity
	 * @see #setSeverity(Severity)
	 * @see org.canxun.model.ModelPackage#getFinding_Severity()
	 * @model annotation="https://canxun.org/journal/register name='severity'"
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.canxun.model.Finding#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.canxun.model.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.canxun.model.RectifyMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.canxun.model.RectifyMode
	 * @see #setMode(RectifyMode)
	 * @see org.canxun.model.ModelPackage#getFinding_Mode()
	 * @model annotation="https://canxun.org/journal/register name='term'"
	 * @generated
	 */
	RectifyMode getMode();

	/**
	 * Sets the value of the '{@link org.canxun.model.Finding#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.canxun.model.RectifyMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(RectifyMode value);

	/**
	 * Returns the value of the '<em><b>Term Days</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * -1 while none is set; 0 means on the spot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Term Days</em>' attribute.
	 * @see #setTermDays(int)
	 * @see org.canxun.model.ModelPackage#getFinding_TermDays()
	 * @model default="-1"
	 *        annotation="https://canxun.org/journal/register name='term'"
	 * @generated
	 */
	int getTermDays();

	/**
	 * Sets the value of the '{@link org.canxun.model.Finding#getTermDays <em>Term Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term Days</em>' attribute.
	 * @see #getTermDays()
	 * @generated
	 */
	void setTermDays(int value);

	/**
	 * Returns the value of the '<em><b>Term Unit</b></em>' attribute.
	 * The literals are from the enumeration {@link org.canxun.model.TermUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Term Unit</em>' attribute.
	 * @see org.canxun.model.TermUnit
	 * @see #setTermUnit(TermUnit)
	 * @see org.canxun.model.ModelPackage#getFinding_TermUnit()
	 * @model annotation="https://canxun.org/journal/register name='term'"
	 * @generated
	 */
	TermUnit getTermUnit();

	/**
	 * Sets the value of the '{@link org.canxun.model.Finding#getTermUnit <em>Term Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term Unit</em>' attribute.
	 * @see org.canxun.model.TermUnit
	 * @see #getTermUnit()
	 * @generated
	 */
	void setTermUnit(TermUnit value);

	/**
	 * Returns the value of the '<em><b>Referred To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes the matter over when it is referred.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Referred To</em>' attribute.
	 * @see #setReferredTo(String)
	 * @see org.canxun.model.ModelPackage#getFinding_ReferredTo()
	 * @model annotation="https://canxun.org/journal/register name='term'"
	 * @generated
	 */
	String getReferredTo();

	/**
	 * Sets the value of the '{@link org.canxun.model.Finding#getReferredTo <em>Referred To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Referred To</em>' attribute.
	 * @see #getReferredTo()
	 * @generated
	 */
	void setReferredTo(String value);

} // Finding
