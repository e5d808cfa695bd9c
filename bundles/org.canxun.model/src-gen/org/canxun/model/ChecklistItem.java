/**
 */
package org.canxun.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Checklist Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 检查项目.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.ChecklistItem#getCode <em>Code</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getPosition <em>Position</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getText <em>Text</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getMethods <em>Methods</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#isKeyItem <em>Key Item</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getPoints <em>Points</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#isIllustrative <em>Illustrative</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#isUnverified <em>Unverified</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getLimits <em>Limits</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getScoring <em>Scoring</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getKind <em>Kind</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getFindingText <em>Finding Text</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getTermDays <em>Term Days</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getTermUnit <em>Term Unit</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getConstraint <em>Constraint</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getRequirement <em>Requirement</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getPhotoDemand <em>Photo Demand</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getOptions <em>Options</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistItem#getProvisions <em>Provisions</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getChecklistItem()
 * @model
 * @generated
 */
public interface ChecklistItem extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Code()
	 * @model annotation="https://canxun.org/journal/register name='item'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Position()
	 * @model annotation="https://canxun.org/journal/register name='item'"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Text()
	 * @model annotation="https://canxun.org/journal/register name='item'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Methods</b></em>' attribute list.
	 * The list contents are of type {@link org.canxun.model.CheckMethod}.
	 * The literals are from the enumeration {@link org.canxun.model.CheckMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Methods</em>' attribute list.
	 * @see org.canxun.model.CheckMethod
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Methods()
	 * @model annotation="https://canxun.org/journal/register name='item'"
	 * @generated
	 */
	EList<CheckMethod> getMethods();

	/**
	 * Returns the value of the '<em><b>Key Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 重点项.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Item</em>' attribute.
	 * @see #setKeyItem(boolean)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_KeyItem()
	 * @model annotation="https://canxun.org/journal/register name='item'"
	 * @generated
	 */
	boolean isKeyItem();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#isKeyItem <em>Key Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Item</em>' attribute.
	 * @see #isKeyItem()
	 * @generated
	 */
	void setKeyItem(boolean value);

	/**
	 * Returns the value of the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Legal Basis</em>' attribute.
	 * @see #setLegalBasis(String)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_LegalBasis()
	 * @model annotation="https://canxun.org/journal/register name='item'"
	 * @generated
	 */
	String getLegalBasis();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getLegalBasis <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Basis</em>' attribute.
	 * @see #getLegalBasis()
	 * @generated
	 */
	void setLegalBasis(String value);

	/**
	 * Returns the value of the '<em><b>Standard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wording of the judging or scoring rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standard</em>' attribute.
	 * @see #setStandard(String)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Standard()
	 * @model annotation="https://canxun.org/journal/register name='item'"
	 * @generated
	 */
	String getStandard();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getStandard <em>Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standard</em>' attribute.
	 * @see #getStandard()
	 * @generated
	 */
	void setStandard(String value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Points()
	 * @model annotation="https://canxun.org/journal/register name='item'"
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The threshold or wording is 示例, to be replaced by the district.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Illustrative</em>' attribute.
	 * @see #setIllustrative(boolean)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Illustrative()
	 * @model annotation="https://canxun.org/journal/register name='item'"
	 * @generated
	 */
	boolean isIllustrative();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#isIllustrative <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Illustrative</em>' attribute.
	 * @see #isIllustrative()
	 * @generated
	 */
	void setIllustrative(boolean value);

	/**
	 * Returns the value of the '<em><b>Unverified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The basis is 待核.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unverified</em>' attribute.
	 * @see #setUnverified(boolean)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Unverified()
	 * @model annotation="https://canxun.org/journal/register name='item'"
	 * @generated
	 */
	boolean isUnverified();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#isUnverified <em>Unverified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unverified</em>' attribute.
	 * @see #isUnverified()
	 * @generated
	 */
	void setUnverified(boolean value);

	/**
	 * Returns the value of the '<em><b>Limits</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.MeasurementLimit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Limits</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Limits()
	 * @model containment="true"
	 * @generated
	 */
	EList<MeasurementLimit> getLimits();

	/**
	 * Returns the value of the '<em><b>Scoring</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scoring</em>' containment reference.
	 * @see #setScoring(ScoringRule)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Scoring()
	 * @model containment="true"
	 * @generated
	 */
	ScoringRule getScoring();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getScoring <em>Scoring</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scoring</em>' containment reference.
	 * @see #getScoring()
	 * @generated
	 */
	void setScoring(ScoringRule value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.canxun.model.ItemKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.canxun.model.ItemKind
	 * @see #setKind(ItemKind)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Kind()
	 * @model annotation="https://canxun.org/journal/register name='kind'"
	 * @generated
	 */
	ItemKind getKind();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.canxun.model.ItemKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ItemKind value);

	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to look at and how, for whoever stands before it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidance</em>' attribute.
	 * @see #setGuidance(String)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Guidance()
	 * @model annotation="https://canxun.org/journal/register name='guidance'"
	 * @generated
	 */
	String getGuidance();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getGuidance <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guidance</em>' attribute.
	 * @see #getGuidance()
	 * @generated
	 */
	void setGuidance(String value);

	/**
	 * Returns the value of the '<em><b>Finding Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proposed wording of the finding when the item fails; empty: the text of the item.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding Text</em>' attribute.
	 * @see #setFindingText(String)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_FindingText()
	 * @model annotation="https://canxun.org/journal/register name='finding'"
	 * @generated
	 */
	String getFindingText();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getFindingText <em>Finding Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding Text</em>' attribute.
	 * @see #getFindingText()
	 * @generated
	 */
	void setFindingText(String value);

	/**
	 * Returns the value of the '<em><b>Term Days</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proposed term of rectification; -1 for none, 0 for on the spot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Term Days</em>' attribute.
	 * @see #setTermDays(int)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_TermDays()
	 * @model default="-1"
	 *        annotation="https://canxun.org/journal/register name='finding'"
	 * @generated
	 */
	int getTermDays();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getTermDays <em>Term Days</em>}' attribute.
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
	 * @see org.canxun.model.ModelPackage#getChecklistItem_TermUnit()
	 * @model annotation="https://canxun.org/journal/register name='finding'"
	 * @generated
	 */
	TermUnit getTermUnit();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getTermUnit <em>Term Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term Unit</em>' attribute.
	 * @see org.canxun.model.TermUnit
	 * @see #getTermUnit()
	 * @generated
	 */
	void setTermUnit(TermUnit value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expression; the item applies when it holds. Empty: always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Condition()
	 * @model annotation="https://canxun.org/journal/register name='condition'"
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

	/**
	 * Returns the value of the '<em><b>Constraint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expression over the value that is put in; what does not satisfy it is refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constraint</em>' attribute.
	 * @see #setConstraint(String)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Constraint()
	 * @model annotation="https://canxun.org/journal/register name='condition'"
	 * @generated
	 */
	String getConstraint();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getConstraint <em>Constraint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Constraint</em>' attribute.
	 * @see #getConstraint()
	 * @generated
	 */
	void setConstraint(String value);

	/**
	 * Returns the value of the '<em><b>Requirement</b></em>' attribute.
	 * The literals are from the enumeration {@link org.canxun.model.RequirementLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Requirement</em>' attribute.
	 * @see org.canxun.model.RequirementLevel
	 * @see #setRequirement(RequirementLevel)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Requirement()
	 * @model annotation="https://canxun.org/journal/register name='demand'"
	 * @generated
	 */
	RequirementLevel getRequirement();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getRequirement <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requirement</em>' attribute.
	 * @see org.canxun.model.RequirementLevel
	 * @see #getRequirement()
	 * @generated
	 */
	void setRequirement(RequirementLevel value);

	/**
	 * Returns the value of the '<em><b>Photo Demand</b></em>' attribute.
	 * The literals are from the enumeration {@link org.canxun.model.PhotoDemand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Photo Demand</em>' attribute.
	 * @see org.canxun.model.PhotoDemand
	 * @see #setPhotoDemand(PhotoDemand)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_PhotoDemand()
	 * @model annotation="https://canxun.org/journal/register name='demand'"
	 * @generated
	 */
	PhotoDemand getPhotoDemand();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getPhotoDemand <em>Photo Demand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photo Demand</em>' attribute.
	 * @see org.canxun.model.PhotoDemand
	 * @see #getPhotoDemand()
	 * @generated
	 */
	void setPhotoDemand(PhotoDemand value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Multiplies the points where a scheme weighs; empty: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Weight()
	 * @model annotation="https://canxun.org/journal/register name='weight'"
	 * @generated
	 */
	BigDecimal getWeight();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistItem#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.ItemOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<ItemOption> getOptions();

	/**
	 * Returns the value of the '<em><b>Provisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.LegalProvision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The provisions that an order may cite.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provisions</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getChecklistItem_Provisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<LegalProvision> getProvisions();

} // ChecklistItem
