/**
 */
package org.canxun.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recusal Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 回避: what was answered when it was asked whether somebody must keep away from the site (行政处罚法 art. 43); the comment is the reason.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.RecusalAnswer#getMemberId <em>Member Id</em>}</li>
 *   <li>{@link org.canxun.model.RecusalAnswer#getAskedOf <em>Asked Of</em>}</li>
 *   <li>{@link org.canxun.model.RecusalAnswer#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.canxun.model.RecusalAnswer#getDecidedBy <em>Decided By</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getRecusalAnswer()
 * @model annotation="https://canxun.org/journal/event"
 * @generated
 */
public interface RecusalAnswer extends WorkflowEvent {
	/**
	 * Returns the value of the '<em><b>Member Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Member Id</em>' attribute.
	 * @see #setMemberId(String)
	 * @see org.canxun.model.ModelPackage#getRecusalAnswer_MemberId()
	 * @model annotation="https://canxun.org/journal/register name='answer'"
	 * @generated
	 */
	String getMemberId();

	/**
	 * Sets the value of the '{@link org.canxun.model.RecusalAnswer#getMemberId <em>Member Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Member Id</em>' attribute.
	 * @see #getMemberId()
	 * @generated
	 */
	void setMemberId(String value);

	/**
	 * Returns the value of the '<em><b>Asked Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * MEMBER, who was asked, or SITE, which applied for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked Of</em>' attribute.
	 * @see #setAskedOf(String)
	 * @see org.canxun.model.ModelPackage#getRecusalAnswer_AskedOf()
	 * @model annotation="https://canxun.org/journal/register name='answer'"
	 * @generated
	 */
	String getAskedOf();

	/**
	 * Sets the value of the '{@link org.canxun.model.RecusalAnswer#getAskedOf <em>Asked Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked Of</em>' attribute.
	 * @see #getAskedOf()
	 * @generated
	 */
	void setAskedOf(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * NONE: nothing stands against it. RECUSED: keeps away. REJECTED: the site applied and was refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.canxun.model.ModelPackage#getRecusalAnswer_Outcome()
	 * @model annotation="https://canxun.org/journal/register name='answer'"
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.canxun.model.RecusalAnswer#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided on what the site applied for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see org.canxun.model.ModelPackage#getRecusalAnswer_DecidedBy()
	 * @model annotation="https://canxun.org/journal/register name='answer'"
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link org.canxun.model.RecusalAnswer#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

} // RecusalAnswer
