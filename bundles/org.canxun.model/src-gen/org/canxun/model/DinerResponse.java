/**
 */
package org.canxun.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diner Response</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One filled-in questionnaire. Anonymous: nothing of it tells who filled it in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.DinerResponse#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getDinerResponse()
 * @model
 * @generated
 */
public interface DinerResponse extends Identified {
	/**
	 * Returns the value of the '<em><b>Answers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 to 5 for each question, in their order; 0 where none was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getDinerResponse_Answers()
	 * @model unique="false"
	 *        annotation="https://canxun.org/journal/register name='response'"
	 * @generated
	 */
	EList<Integer> getAnswers();

} // DinerResponse
