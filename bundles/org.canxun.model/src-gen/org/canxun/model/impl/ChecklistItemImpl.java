/**
 */
package org.canxun.model.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.canxun.model.CheckMethod;
import org.canxun.model.ChecklistItem;
import org.canxun.model.MeasurementLimit;
import org.canxun.model.ModelPackage;
import org.canxun.model.ScoringRule;

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
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CHECKLIST_ITEM__LIMITS:
				return ((InternalEList<?>)getLimits()).basicRemove(otherEnd, msgs);
			case ModelPackage.CHECKLIST_ITEM__SCORING:
				return basicSetScoring(null, msgs);
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
		result.append(')');
		return result.toString();
	}

} //ChecklistItemImpl
