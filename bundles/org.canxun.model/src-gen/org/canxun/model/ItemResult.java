/**
 */
package org.canxun.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item Result</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answer to one item. Its id is derived from the record and the item code.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.ItemResult#getItemCode <em>Item Code</em>}</li>
 *   <li>{@link org.canxun.model.ItemResult#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.canxun.model.ItemResult#getReason <em>Reason</em>}</li>
 *   <li>{@link org.canxun.model.ItemResult#getChoice <em>Choice</em>}</li>
 *   <li>{@link org.canxun.model.ItemResult#getValue <em>Value</em>}</li>
 *   <li>{@link org.canxun.model.ItemResult#getPoints <em>Points</em>}</li>
 *   <li>{@link org.canxun.model.ItemResult#getNote <em>Note</em>}</li>
 *   <li>{@link org.canxun.model.ItemResult#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.canxun.model.ItemResult#getText <em>Text</em>}</li>
 *   <li>{@link org.canxun.model.ItemResult#getGivenTo <em>Given To</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getItemResult()
 * @model
 * @generated
 */
public interface ItemResult extends Identified {
	/**
	 * Returns the value of the '<em><b>Item Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item Code</em>' attribute.
	 * @see #setItemCode(String)
	 * @see org.canxun.model.ModelPackage#getItemResult_ItemCode()
	 * @model annotation="https://canxun.org/journal/register name='item'"
	 * @generated
	 */
	String getItemCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.ItemResult#getItemCode <em>Item Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item Code</em>' attribute.
	 * @see #getItemCode()
	 * @generated
	 */
	void setItemCode(String value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * The literals are from the enumeration {@link org.canxun.model.ItemAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see org.canxun.model.ItemAnswer
	 * @see #setAnswer(ItemAnswer)
	 * @see org.canxun.model.ModelPackage#getItemResult_Answer()
	 * @model annotation="https://canxun.org/journal/register name='answer'"
	 * @generated
	 */
	ItemAnswer getAnswer();

	/**
	 * Sets the value of the '{@link org.canxun.model.ItemResult#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see org.canxun.model.ItemAnswer
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(ItemAnswer value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why not applicable (合理缺项须写理由).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.canxun.model.ModelPackage#getItemResult_Reason()
	 * @model annotation="https://canxun.org/journal/register name='answer'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.canxun.model.ItemResult#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step chosen in an appraisal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choice</em>' attribute.
	 * @see #setChoice(String)
	 * @see org.canxun.model.ModelPackage#getItemResult_Choice()
	 * @model annotation="https://canxun.org/journal/register name='answer'"
	 * @generated
	 */
	String getChoice();

	/**
	 * Sets the value of the '{@link org.canxun.model.ItemResult#getChoice <em>Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Choice</em>' attribute.
	 * @see #getChoice()
	 * @generated
	 */
	void setChoice(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number counted or measured in an appraisal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getItemResult_Value()
	 * @model annotation="https://canxun.org/journal/register name='answer'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.canxun.model.ItemResult#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points taken in an appraisal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getItemResult_Points()
	 * @model annotation="https://canxun.org/journal/register name='answer'"
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.canxun.model.ItemResult#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.canxun.model.ModelPackage#getItemResult_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.canxun.model.ItemResult#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getItemResult_Measurements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was written in an item of kind TEXT.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.canxun.model.ModelPackage#getItemResult_Text()
	 * @model annotation="https://canxun.org/journal/register name='answer'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.canxun.model.ItemResult#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Given To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Beginning of the digest of the version the answer was given to; empty: the version the record began with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Given To</em>' attribute.
	 * @see #setGivenTo(String)
	 * @see org.canxun.model.ModelPackage#getItemResult_GivenTo()
	 * @model annotation="https://canxun.org/journal/register name='answer'"
	 * @generated
	 */
	String getGivenTo();

	/**
	 * Sets the value of the '{@link org.canxun.model.ItemResult#getGivenTo <em>Given To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given To</em>' attribute.
	 * @see #getGivenTo()
	 * @generated
	 */
	void setGivenTo(String value);

} // ItemResult
