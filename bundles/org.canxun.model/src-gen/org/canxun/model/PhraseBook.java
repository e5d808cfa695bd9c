/**
 */
package org.canxun.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phrase Book</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Phrases that inspectors keep for notes and findings. There is one in a district.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.PhraseBook#getPhrases <em>Phrases</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getPhraseBook()
 * @model annotation="https://canxun.org/journal/aggregate"
 * @generated
 */
public interface PhraseBook extends Identified {
	/**
	 * Returns the value of the '<em><b>Phrases</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.Phrase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phrases</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getPhraseBook_Phrases()
	 * @model containment="true"
	 * @generated
	 */
	EList<Phrase> getPhrases();

} // PhraseBook
