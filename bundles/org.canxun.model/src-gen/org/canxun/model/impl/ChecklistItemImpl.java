/**
 */
package org.canxun.model.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.canxun.model.CheckMethod;
import org.canxun.model.ChecklistItem;
import org.canxun.model.ItemKind;
import org.canxun.model.ItemOption;
import org.canxun.model.LegalProvision;
import org.canxun.model.MeasurementLimit;
import org.canxun.model.ModelPackage;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RequirementLevel;
import org.canxun.model.ScoringRule;
import org.canxun.model.TermUnit;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Checklist Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getMethods <em>Methods</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#isKeyItem <em>Key Item</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#isIllustrative <em>Illustrative</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#isUnverified <em>Unverified</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getLimits <em>Limits</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getScoring <em>Scoring</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getFindingText <em>Finding Text</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getTermDays <em>Term Days</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getTermUnit <em>Term Unit</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getConstraint <em>Constraint</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getRequirement <em>Requirement</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getPhotoDemand <em>Photo Demand</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistItemImpl#getProvisions <em>Provisions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChecklistItemImpl extends IdentifiedImpl implements ChecklistItem {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final int POSITION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected int position = POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMethods() <em>Methods</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethods()
	 * @generated
	 * @ordered
	 */
	protected EList<CheckMethod> methods;

	/**
	 * The default value of the '{@link #isKeyItem() <em>Key Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeyItem()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KEY_ITEM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isKeyItem() <em>Key Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeyItem()
	 * @generated
	 * @ordered
	 */
	protected boolean keyItem = KEY_ITEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getLegalBasis() <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String LEGAL_BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLegalBasis() <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalBasis()
	 * @generated
	 * @ordered
	 */
	protected String legalBasis = LEGAL_BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStandard() <em>Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandard()
	 * @generated
	 * @ordered
	 */
	protected static final String STANDARD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStandard() <em>Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandard()
	 * @generated
	 * @ordered
	 */
	protected String standard = STANDARD_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal points = POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #isIllustrative() <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIllustrative()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ILLUSTRATIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIllustrative() <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIllustrative()
	 * @generated
	 * @ordered
	 */
	protected boolean illustrative = ILLUSTRATIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #isUnverified() <em>Unverified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnverified()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNVERIFIED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnverified() <em>Unverified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnverified()
	 * @generated
	 * @ordered
	 */
	protected boolean unverified = UNVERIFIED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLimits() <em>Limits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimits()
	 * @generated
	 * @ordered
	 */
	protected EList<MeasurementLimit> limits;

	/**
	 * The cached value of the '{@link #getScoring() <em>Scoring</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoring()
	 * @generated
	 * @ordered
	 */
	protected ScoringRule scoring;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ItemKind KIND_EDEFAULT = ItemKind.CONFORMITY;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ItemKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected static final String GUIDANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected String guidance = GUIDANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFindingText() <em>Finding Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindingText()
	 * @generated
	 * @ordered
	 */
	protected static final String FINDING_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFindingText() <em>Finding Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindingText()
	 * @generated
	 * @ordered
	 */
	protected String findingText = FINDING_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTermDays() <em>Term Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTermDays()
	 * @generated
	 * @ordered
	 */
	protected static final int TERM_DAYS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getTermDays() <em>Term Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTermDays()
	 * @generated
	 * @ordered
	 */
	protected int termDays = TERM_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTermUnit() <em>Term Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTermUnit()
	 * @generated
	 * @ordered
	 */
	protected static final TermUnit TERM_UNIT_EDEFAULT = TermUnit.CALENDAR_DAY;

	/**
	 * The cached value of the '{@link #getTermUnit() <em>Term Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTermUnit()
	 * @generated
	 * @ordered
	 */
	protected TermUnit termUnit = TERM_UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCondition() <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected static final String CONDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCondition() <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected String condition = CONDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getConstraint() <em>Constraint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstraint()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSTRAINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConstraint() <em>Constraint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstraint()
	 * @generated
	 * @ordered
	 */
	protected String constraint = CONSTRAINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequirement() <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirement()
	 * @generated
	 * @ordered
	 */
	protected static final RequirementLevel REQUIREMENT_EDEFAULT = RequirementLevel.BLOCK;

	/**
	 * The cached value of the '{@link #getRequirement() <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirement()
	 * @generated
	 * @ordered
	 */
	protected RequirementLevel requirement = REQUIREMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhotoDemand() <em>Photo Demand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotoDemand()
	 * @generated
	 * @ordered
	 */
	protected static final PhotoDemand PHOTO_DEMAND_EDEFAULT = PhotoDemand.KEY_FAILED;

	/**
	 * The cached value of the '{@link #getPhotoDemand() <em>Photo Demand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotoDemand()
	 * @generated
	 * @ordered
	 */
	protected PhotoDemand photoDemand = PHOTO_DEMAND_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal WEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal weight = WEIGHT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<ItemOption> options;

	/**
	 * The cached value of the '{@link #getProvisions() <em>Provisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvisions()
	 * @generated
	 * @ordered
	 */
	protected EList<LegalProvision> provisions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChecklistItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CHECKLIST_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(int newPosition) {
		int oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CheckMethod> getMethods() {
		if (methods == null) {
			methods = new EDataTypeUniqueEList<CheckMethod>(CheckMethod.class, this, ModelPackage.CHECKLIST_ITEM__METHODS);
		}
		return methods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKeyItem() {
		return keyItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyItem(boolean newKeyItem) {
		boolean oldKeyItem = keyItem;
		keyItem = newKeyItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__KEY_ITEM, oldKeyItem, keyItem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalBasis() {
		return legalBasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalBasis(String newLegalBasis) {
		String oldLegalBasis = legalBasis;
		legalBasis = newLegalBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__LEGAL_BASIS, oldLegalBasis, legalBasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStandard() {
		return standard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStandard(String newStandard) {
		String oldStandard = standard;
		standard = newStandard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__STANDARD, oldStandard, standard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPoints() {
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoints(BigDecimal newPoints) {
		BigDecimal oldPoints = points;
		points = newPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__POINTS, oldPoints, points));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIllustrative() {
		return illustrative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIllustrative(boolean newIllustrative) {
		boolean oldIllustrative = illustrative;
		illustrative = newIllustrative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__ILLUSTRATIVE, oldIllustrative, illustrative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnverified() {
		return unverified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnverified(boolean newUnverified) {
		boolean oldUnverified = unverified;
		unverified = newUnverified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__UNVERIFIED, oldUnverified, unverified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MeasurementLimit> getLimits() {
		if (limits == null) {
			limits = new EObjectContainmentEList<MeasurementLimit>(MeasurementLimit.class, this, ModelPackage.CHECKLIST_ITEM__LIMITS);
		}
		return limits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoringRule getScoring() {
		return scoring;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetScoring(ScoringRule newScoring, NotificationChain msgs) {
		ScoringRule oldScoring = scoring;
		scoring = newScoring;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__SCORING, oldScoring, newScoring);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScoring(ScoringRule newScoring) {
		if (newScoring != scoring) {
			NotificationChain msgs = null;
			if (scoring != null)
				msgs = ((InternalEObject)scoring).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CHECKLIST_ITEM__SCORING, null, msgs);
			if (newScoring != null)
				msgs = ((InternalEObject)newScoring).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CHECKLIST_ITEM__SCORING, null, msgs);
			msgs = basicSetScoring(newScoring, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__SCORING, newScoring, newScoring));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ItemKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ItemKind newKind) {
		ItemKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuidance() {
		return guidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuidance(String newGuidance) {
		String oldGuidance = guidance;
		guidance = newGuidance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__GUIDANCE, oldGuidance, guidance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFindingText() {
		return findingText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFindingText(String newFindingText) {
		String oldFindingText = findingText;
		findingText = newFindingText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__FINDING_TEXT, oldFindingText, findingText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTermDays() {
		return termDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTermDays(int newTermDays) {
		int oldTermDays = termDays;
		termDays = newTermDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__TERM_DAYS, oldTermDays, termDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TermUnit getTermUnit() {
		return termUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTermUnit(TermUnit newTermUnit) {
		TermUnit oldTermUnit = termUnit;
		termUnit = newTermUnit == null ? TERM_UNIT_EDEFAULT : newTermUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__TERM_UNIT, oldTermUnit, termUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCondition() {
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCondition(String newCondition) {
		String oldCondition = condition;
		condition = newCondition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__CONDITION, oldCondition, condition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConstraint() {
		return constraint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConstraint(String newConstraint) {
		String oldConstraint = constraint;
		constraint = newConstraint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__CONSTRAINT, oldConstraint, constraint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequirementLevel getRequirement() {
		return requirement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequirement(RequirementLevel newRequirement) {
		RequirementLevel oldRequirement = requirement;
		requirement = newRequirement == null ? REQUIREMENT_EDEFAULT : newRequirement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__REQUIREMENT, oldRequirement, requirement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhotoDemand getPhotoDemand() {
		return photoDemand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhotoDemand(PhotoDemand newPhotoDemand) {
		PhotoDemand oldPhotoDemand = photoDemand;
		photoDemand = newPhotoDemand == null ? PHOTO_DEMAND_EDEFAULT : newPhotoDemand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__PHOTO_DEMAND, oldPhotoDemand, photoDemand));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(BigDecimal newWeight) {
		BigDecimal oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_ITEM__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ItemOption> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<ItemOption>(ItemOption.class, this, ModelPackage.CHECKLIST_ITEM__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LegalProvision> getProvisions() {
		if (provisions == null) {
			provisions = new EObjectContainmentEList<LegalProvision>(LegalProvision.class, this, ModelPackage.CHECKLIST_ITEM__PROVISIONS);
		}
		return provisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CHECKLIST_ITEM__LIMITS:
				return ((InternalEList<?>)getLimits()).basicRemove(otherEnd, msgs);
			case ModelPackage.CHECKLIST_ITEM__SCORING:
				return basicSetScoring(null, msgs);
			case ModelPackage.CHECKLIST_ITEM__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
			case ModelPackage.CHECKLIST_ITEM__PROVISIONS:
				return ((InternalEList<?>)getProvisions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CHECKLIST_ITEM__CODE:
				return getCode();
			case ModelPackage.CHECKLIST_ITEM__POSITION:
				return getPosition();
			case ModelPackage.CHECKLIST_ITEM__TEXT:
				return getText();
			case ModelPackage.CHECKLIST_ITEM__METHODS:
				return getMethods();
			case ModelPackage.CHECKLIST_ITEM__KEY_ITEM:
				return isKeyItem();
			case ModelPackage.CHECKLIST_ITEM__LEGAL_BASIS:
				return getLegalBasis();
			case ModelPackage.CHECKLIST_ITEM__STANDARD:
				return getStandard();
			case ModelPackage.CHECKLIST_ITEM__POINTS:
				return getPoints();
			case ModelPackage.CHECKLIST_ITEM__ILLUSTRATIVE:
				return isIllustrative();
			case ModelPackage.CHECKLIST_ITEM__UNVERIFIED:
				return isUnverified();
			case ModelPackage.CHECKLIST_ITEM__LIMITS:
				return getLimits();
			case ModelPackage.CHECKLIST_ITEM__SCORING:
				return getScoring();
			case ModelPackage.CHECKLIST_ITEM__KIND:
				return getKind();
			case ModelPackage.CHECKLIST_ITEM__GUIDANCE:
				return getGuidance();
			case ModelPackage.CHECKLIST_ITEM__FINDING_TEXT:
				return getFindingText();
			case ModelPackage.CHECKLIST_ITEM__TERM_DAYS:
				return getTermDays();
			case ModelPackage.CHECKLIST_ITEM__TERM_UNIT:
				return getTermUnit();
			case ModelPackage.CHECKLIST_ITEM__CONDITION:
				return getCondition();
			case ModelPackage.CHECKLIST_ITEM__CONSTRAINT:
				return getConstraint();
			case ModelPackage.CHECKLIST_ITEM__REQUIREMENT:
				return getRequirement();
			case ModelPackage.CHECKLIST_ITEM__PHOTO_DEMAND:
				return getPhotoDemand();
			case ModelPackage.CHECKLIST_ITEM__WEIGHT:
				return getWeight();
			case ModelPackage.CHECKLIST_ITEM__OPTIONS:
				return getOptions();
			case ModelPackage.CHECKLIST_ITEM__PROVISIONS:
				return getProvisions();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CHECKLIST_ITEM__CODE:
				setCode((String)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__POSITION:
				setPosition((Integer)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__TEXT:
				setText((String)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__METHODS:
				getMethods().clear();
				getMethods().addAll((Collection<? extends CheckMethod>)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__KEY_ITEM:
				setKeyItem((Boolean)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__LEGAL_BASIS:
				setLegalBasis((String)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__STANDARD:
				setStandard((String)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__POINTS:
				setPoints((BigDecimal)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__ILLUSTRATIVE:
				setIllustrative((Boolean)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__UNVERIFIED:
				setUnverified((Boolean)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__LIMITS:
				getLimits().clear();
				getLimits().addAll((Collection<? extends MeasurementLimit>)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__SCORING:
				setScoring((ScoringRule)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__KIND:
				setKind((ItemKind)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__GUIDANCE:
				setGuidance((String)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__FINDING_TEXT:
				setFindingText((String)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__TERM_DAYS:
				setTermDays((Integer)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__TERM_UNIT:
				setTermUnit((TermUnit)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__CONDITION:
				setCondition((String)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__CONSTRAINT:
				setConstraint((String)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__REQUIREMENT:
				setRequirement((RequirementLevel)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__PHOTO_DEMAND:
				setPhotoDemand((PhotoDemand)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__WEIGHT:
				setWeight((BigDecimal)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends ItemOption>)newValue);
				return;
			case ModelPackage.CHECKLIST_ITEM__PROVISIONS:
				getProvisions().clear();
				getProvisions().addAll((Collection<? extends LegalProvision>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.CHECKLIST_ITEM__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__METHODS:
				getMethods().clear();
				return;
			case ModelPackage.CHECKLIST_ITEM__KEY_ITEM:
				setKeyItem(KEY_ITEM_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__LEGAL_BASIS:
				setLegalBasis(LEGAL_BASIS_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__STANDARD:
				setStandard(STANDARD_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__ILLUSTRATIVE:
				setIllustrative(ILLUSTRATIVE_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__UNVERIFIED:
				setUnverified(UNVERIFIED_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__LIMITS:
				getLimits().clear();
				return;
			case ModelPackage.CHECKLIST_ITEM__SCORING:
				setScoring((ScoringRule)null);
				return;
			case ModelPackage.CHECKLIST_ITEM__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__GUIDANCE:
				setGuidance(GUIDANCE_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__FINDING_TEXT:
				setFindingText(FINDING_TEXT_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__TERM_DAYS:
				setTermDays(TERM_DAYS_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__TERM_UNIT:
				setTermUnit(TERM_UNIT_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__CONDITION:
				setCondition(CONDITION_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__CONSTRAINT:
				setConstraint(CONSTRAINT_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__REQUIREMENT:
				setRequirement(REQUIREMENT_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__PHOTO_DEMAND:
				setPhotoDemand(PHOTO_DEMAND_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_ITEM__OPTIONS:
				getOptions().clear();
				return;
			case ModelPackage.CHECKLIST_ITEM__PROVISIONS:
				getProvisions().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.CHECKLIST_ITEM__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case ModelPackage.CHECKLIST_ITEM__POSITION:
				return position != POSITION_EDEFAULT;
			case ModelPackage.CHECKLIST_ITEM__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ModelPackage.CHECKLIST_ITEM__METHODS:
				return methods != null && !methods.isEmpty();
			case ModelPackage.CHECKLIST_ITEM__KEY_ITEM:
				return keyItem != KEY_ITEM_EDEFAULT;
			case ModelPackage.CHECKLIST_ITEM__LEGAL_BASIS:
				return LEGAL_BASIS_EDEFAULT == null ? legalBasis != null : !LEGAL_BASIS_EDEFAULT.equals(legalBasis);
			case ModelPackage.CHECKLIST_ITEM__STANDARD:
				return STANDARD_EDEFAULT == null ? standard != null : !STANDARD_EDEFAULT.equals(standard);
			case ModelPackage.CHECKLIST_ITEM__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case ModelPackage.CHECKLIST_ITEM__ILLUSTRATIVE:
				return illustrative != ILLUSTRATIVE_EDEFAULT;
			case ModelPackage.CHECKLIST_ITEM__UNVERIFIED:
				return unverified != UNVERIFIED_EDEFAULT;
			case ModelPackage.CHECKLIST_ITEM__LIMITS:
				return limits != null && !limits.isEmpty();
			case ModelPackage.CHECKLIST_ITEM__SCORING:
				return scoring != null;
			case ModelPackage.CHECKLIST_ITEM__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.CHECKLIST_ITEM__GUIDANCE:
				return GUIDANCE_EDEFAULT == null ? guidance != null : !GUIDANCE_EDEFAULT.equals(guidance);
			case ModelPackage.CHECKLIST_ITEM__FINDING_TEXT:
				return FINDING_TEXT_EDEFAULT == null ? findingText != null : !FINDING_TEXT_EDEFAULT.equals(findingText);
			case ModelPackage.CHECKLIST_ITEM__TERM_DAYS:
				return termDays != TERM_DAYS_EDEFAULT;
			case ModelPackage.CHECKLIST_ITEM__TERM_UNIT:
				return termUnit != TERM_UNIT_EDEFAULT;
			case ModelPackage.CHECKLIST_ITEM__CONDITION:
				return CONDITION_EDEFAULT == null ? condition != null : !CONDITION_EDEFAULT.equals(condition);
			case ModelPackage.CHECKLIST_ITEM__CONSTRAINT:
				return CONSTRAINT_EDEFAULT == null ? constraint != null : !CONSTRAINT_EDEFAULT.equals(constraint);
			case ModelPackage.CHECKLIST_ITEM__REQUIREMENT:
				return requirement != REQUIREMENT_EDEFAULT;
			case ModelPackage.CHECKLIST_ITEM__PHOTO_DEMAND:
				return photoDemand != PHOTO_DEMAND_EDEFAULT;
			case ModelPackage.CHECKLIST_ITEM__WEIGHT:
				return WEIGHT_EDEFAULT == null ? weight != null : !WEIGHT_EDEFAULT.equals(weight);
			case ModelPackage.CHECKLIST_ITEM__OPTIONS:
				return options != null && !options.isEmpty();
			case ModelPackage.CHECKLIST_ITEM__PROVISIONS:
				return provisions != null && !provisions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (code: ");
		result.append(code);
		result.append(", position: ");
		result.append(position);
		result.append(", text: ");
		result.append(text);
		result.append(", methods: ");
		result.append(methods);
		result.append(", keyItem: ");
		result.append(keyItem);
		result.append(", legalBasis: ");
		result.append(legalBasis);
		result.append(", standard: ");
		result.append(standard);
		result.append(", points: ");
		result.append(points);
		result.append(", illustrative: ");
		result.append(illustrative);
		result.append(", unverified: ");
		result.append(unverified);
		result.append(", kind: ");
		result.append(kind);
		result.append(", guidance: ");
		result.append(guidance);
		result.append(", findingText: ");
		result.append(findingText);
		result.append(", termDays: ");
		result.append(termDays);
		result.append(", termUnit: ");
		result.append(termUnit);
		result.append(", condition: ");
		result.append(condition);
		result.append(", constraint: ");
		result.append(constraint);
		result.append(", requirement: ");
		result.append(requirement);
		result.append(", photoDemand: ");
		result.append(photoDemand);
		result.append(", weight: ");
		result.append(weight);
		result.append(')');
		return result.toString();
	}

} //ChecklistItemImpl
