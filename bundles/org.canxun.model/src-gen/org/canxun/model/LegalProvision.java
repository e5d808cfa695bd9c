/**
 */
package org.canxun.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Legal Provision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 法律依据: law, article and wording.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.LegalProvision#getLaw <em>Law</em>}</li>
 *   <li>{@link org.canxun.model.LegalProvision#getArticle <em>Article</em>}</li>
 *   <li>{@link org.canxun.model.LegalProvision#getWording <em>Wording</em>}</li>
 *   <li>{@link org.canxun.model.LegalProvision#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getLegalProvision()
 * @model
 * @generated
 */
public interface LegalProvision extends Identified {
	/**
	 * Returns the value of the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Law</em>' attribute.
	 * @see #setLaw(String)
	 * @see org.canxun.model.ModelPackage#getLegalProvision_Law()
	 * @model annotation="https://canxun.org/journal/register name='provision'"
	 * @generated
	 */
	String getLaw();

	/**
	 * Sets the value of the '{@link org.canxun.model.LegalProvision#getLaw <em>Law</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Law</em>' attribute.
	 * @see #getLaw()
	 * @generated
	 */
	void setLaw(String value);

	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as 第四十七条第一款.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see #setArticle(String)
	 * @see org.canxun.model.ModelPackage#getLegalProvision_Article()
	 * @model annotation="https://canxun.org/journal/register name='provision'"
	 * @generated
	 */
	String getArticle();

	/**
	 * Sets the value of the '{@link org.canxun.model.LegalProvision#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(String value);

	/**
	 * Returns the value of the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wording</em>' attribute.
	 * @see #setWording(String)
	 * @see org.canxun.model.ModelPackage#getLegalProvision_Wording()
	 * @model annotation="https://canxun.org/journal/register name='provision'"
	 * @generated
	 */
	String getWording();

	/**
	 * Sets the value of the '{@link org.canxun.model.LegalProvision#getWording <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wording</em>' attribute.
	 * @see #getWording()
	 * @generated
	 */
	void setWording(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.canxun.model.ModelPackage#getLegalProvision_Position()
	 * @model annotation="https://canxun.org/journal/register name='provision'"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.canxun.model.LegalProvision#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

} // LegalProvision
