/**
 */
package org.canxun.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Random Draw</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 双随机: sites and officers drawn by lot. Never changed once drawn; occurredAt is when, personId who drew, comment why it was drawn once more.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.RandomDraw#getAlgorithm <em>Algorithm</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getObjectPool <em>Object Pool</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getInspectorPool <em>Inspector Pool</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getRecusals <em>Recusals</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getObjectPoolSha256 <em>Object Pool Sha256</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getInspectorPoolSha256 <em>Inspector Pool Sha256</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getRecusalsSha256 <em>Recusals Sha256</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getPoolBasis <em>Pool Basis</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getSeedOrigin <em>Seed Origin</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getAgencyCodes <em>Agency Codes</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getSiteCount <em>Site Count</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getOfficersPerAgency <em>Officers Per Agency</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getValidOn <em>Valid On</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getResults <em>Results</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getWitnesses <em>Witnesses</em>}</li>
 *   <li>{@link org.canxun.model.RandomDraw#getRepeatOf <em>Repeat Of</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getRandomDraw()
 * @model annotation="https://canxun.org/journal/aggregate"
 *        annotation="https://canxun.org/journal/event"
 * @generated
 */
public interface RandomDraw extends WorkflowEvent {
	/**
	 * Returns the value of the '<em><b>Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rule in words is in the manual; its name has a number, and a rule is never changed under its number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Algorithm</em>' attribute.
	 * @see #setAlgorithm(String)
	 * @see org.canxun.model.ModelPackage#getRandomDraw_Algorithm()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	String getAlgorithm();

	/**
	 * Sets the value of the '{@link org.canxun.model.RandomDraw#getAlgorithm <em>Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Algorithm</em>' attribute.
	 * @see #getAlgorithm()
	 * @generated
	 */
	void setAlgorithm(String value);

	/**
	 * Returns the value of the '<em><b>Object Pool</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines, each a site id, in the order of their UTF-8 bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Pool</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getRandomDraw_ObjectPool()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	EList<String> getObjectPool();

	/**
	 * Returns the value of the '<em><b>Inspector Pool</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines, each an agency code, a tab and a person id, in the order of their UTF-8 bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inspector Pool</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getRandomDraw_InspectorPool()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	EList<String> getInspectorPool();

	/**
	 * Returns the value of the '<em><b>Recusals</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines, each a site id, an agency code, a person id and a reason, parted by tabs, in the order of their UTF-8 bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recusals</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getRandomDraw_Recusals()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	EList<String> getRecusals();

	/**
	 * Returns the value of the '<em><b>Object Pool Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the lines in UTF-8, each with a line feed, hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Pool Sha256</em>' attribute.
	 * @see #setObjectPoolSha256(String)
	 * @see org.canxun.model.ModelPackage#getRandomDraw_ObjectPoolSha256()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	String getObjectPoolSha256();

	/**
	 * Sets the value of the '{@link org.canxun.model.RandomDraw#getObjectPoolSha256 <em>Object Pool Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object Pool Sha256</em>' attribute.
	 * @see #getObjectPoolSha256()
	 * @generated
	 */
	void setObjectPoolSha256(String value);

	/**
	 * Returns the value of the '<em><b>Inspector Pool Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As objectPoolSha256.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inspector Pool Sha256</em>' attribute.
	 * @see #setInspectorPoolSha256(String)
	 * @see org.canxun.model.ModelPackage#getRandomDraw_InspectorPoolSha256()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	String getInspectorPoolSha256();

	/**
	 * Sets the value of the '{@link org.canxun.model.RandomDraw#getInspectorPoolSha256 <em>Inspector Pool Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inspector Pool Sha256</em>' attribute.
	 * @see #getInspectorPoolSha256()
	 * @generated
	 */
	void setInspectorPoolSha256(String value);

	/**
	 * Returns the value of the '<em><b>Recusals Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As objectPoolSha256.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recusals Sha256</em>' attribute.
	 * @see #setRecusalsSha256(String)
	 * @see org.canxun.model.ModelPackage#getRandomDraw_RecusalsSha256()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	String getRecusalsSha256();

	/**
	 * Sets the value of the '{@link org.canxun.model.RandomDraw#getRecusalsSha256 <em>Recusals Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recusals Sha256</em>' attribute.
	 * @see #getRecusalsSha256()
	 * @generated
	 */
	void setRecusalsSha256(String value);

	/**
	 * Returns the value of the '<em><b>Pool Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the sites of the pool were chosen, in the words of whoever drew.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pool Basis</em>' attribute.
	 * @see #setPoolBasis(String)
	 * @see org.canxun.model.ModelPackage#getRandomDraw_PoolBasis()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	String getPoolBasis();

	/**
	 * Sets the value of the '{@link org.canxun.model.RandomDraw#getPoolBasis <em>Pool Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pool Basis</em>' attribute.
	 * @see #getPoolBasis()
	 * @generated
	 */
	void setPoolBasis(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hexadecimal, lower case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(String)
	 * @see org.canxun.model.ModelPackage#getRandomDraw_Seed()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	String getSeed();

	/**
	 * Sets the value of the '{@link org.canxun.model.RandomDraw#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(String value);

	/**
	 * Returns the value of the '<em><b>Seed Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The public source of a seed that was given; absent when this program made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed Origin</em>' attribute.
	 * @see #setSeedOrigin(String)
	 * @see org.canxun.model.ModelPackage#getRandomDraw_SeedOrigin()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	String getSeedOrigin();

	/**
	 * Sets the value of the '{@link org.canxun.model.RandomDraw#getSeedOrigin <em>Seed Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed Origin</em>' attribute.
	 * @see #getSeedOrigin()
	 * @generated
	 */
	void setSeedOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Agency Codes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agencies whose officers were drawn, in the order asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency Codes</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getRandomDraw_AgencyCodes()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	EList<String> getAgencyCodes();

	/**
	 * Returns the value of the '<em><b>Site Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Site Count</em>' attribute.
	 * @see #setSiteCount(int)
	 * @see org.canxun.model.ModelPackage#getRandomDraw_SiteCount()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	int getSiteCount();

	/**
	 * Sets the value of the '{@link org.canxun.model.RandomDraw#getSiteCount <em>Site Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site Count</em>' attribute.
	 * @see #getSiteCount()
	 * @generated
	 */
	void setSiteCount(int value);

	/**
	 * Returns the value of the '<em><b>Officers Per Agency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Officers Per Agency</em>' attribute.
	 * @see #setOfficersPerAgency(int)
	 * @see org.canxun.model.ModelPackage#getRandomDraw_OfficersPerAgency()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	int getOfficersPerAgency();

	/**
	 * Sets the value of the '{@link org.canxun.model.RandomDraw#getOfficersPerAgency <em>Officers Per Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Officers Per Agency</em>' attribute.
	 * @see #getOfficersPerAgency()
	 * @generated
	 */
	void setOfficersPerAgency(int value);

	/**
	 * Returns the value of the '<em><b>Valid On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which the certificates of the pool had to be valid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid On</em>' attribute.
	 * @see #setValidOn(LocalDate)
	 * @see org.canxun.model.ModelPackage#getRandomDraw_ValidOn()
	 * @model dataType="org.canxun.model.LocalDate"
	 *        annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	LocalDate getValidOn();

	/**
	 * Sets the value of the '{@link org.canxun.model.RandomDraw#getValidOn <em>Valid On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid On</em>' attribute.
	 * @see #getValidOn()
	 * @generated
	 */
	void setValidOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Results</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines, each a site id, an agency code and a person id, parted by tabs, in the order drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Results</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getRandomDraw_Results()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	EList<String> getResults();

	/**
	 * Returns the value of the '<em><b>Labels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the ids stood for then: lines, each an id, a name and a filing or certificate number, parted by tabs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Labels</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getRandomDraw_Labels()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	EList<String> getLabels();

	/**
	 * Returns the value of the '<em><b>Witnesses</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Witnesses</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getRandomDraw_Witnesses()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	EList<String> getWitnesses();

	/**
	 * Returns the value of the '<em><b>Repeat Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the draw of the same day over the same object pool that this one repeats.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeat Of</em>' attribute.
	 * @see #setRepeatOf(String)
	 * @see org.canxun.model.ModelPackage#getRandomDraw_RepeatOf()
	 * @model annotation="https://canxun.org/journal/register name='draw'"
	 * @generated
	 */
	String getRepeatOf();

	/**
	 * Sets the value of the '{@link org.canxun.model.RandomDraw#getRepeatOf <em>Repeat Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeat Of</em>' attribute.
	 * @see #getRepeatOf()
	 * @generated
	 */
	void setRepeatOf(String value);

} // RandomDraw
