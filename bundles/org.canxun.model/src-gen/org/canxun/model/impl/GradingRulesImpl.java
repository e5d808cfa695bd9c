/**
 */
package org.canxun.model.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.canxun.model.GradingGate;
import org.canxun.model.GradingRules;
import org.canxun.model.ModelPackage;
import org.canxun.model.StarRule;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Grading Rules</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.GradingRulesImpl#getBonusCap <em>Bonus Cap</em>}</li>
 *   <li>{@link org.canxun.model.impl.GradingRulesImpl#getBonusLevels <em>Bonus Levels</em>}</li>
 *   <li>{@link org.canxun.model.impl.GradingRulesImpl#getStars <em>Stars</em>}</li>
 *   <li>{@link org.canxun.model.impl.GradingRulesImpl#getGates <em>Gates</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GradingRulesImpl extends IdentifiedImpl implements GradingRules {
	/**
	 * The default value of the '{@link #getBonusCap() <em>Bonus Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonusCap()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BONUS_CAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBonusCap() <em>Bonus Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonusCap()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal bonusCap = BONUS_CAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getBonusLevels() <em>Bonus Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonusLevels()
	 * @generated
	 * @ordered
	 */
	protected static final int BONUS_LEVELS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getBonusLevels() <em>Bonus Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonusLevels()
	 * @generated
	 * @ordered
	 */
	protected int bonusLevels = BONUS_LEVELS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStars() <em>Stars</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStars()
	 * @generated
	 * @ordered
	 */
	protected EList<StarRule> stars;

	/**
	 * The cached value of the '{@link #getGates() <em>Gates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGates()
	 * @generated
	 * @ordered
	 */
	protected EList<GradingGate> gates;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GradingRulesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.GRADING_RULES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBonusCap() {
		return bonusCap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBonusCap(BigDecimal newBonusCap) {
		BigDecimal oldBonusCap = bonusCap;
		bonusCap = newBonusCap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GRADING_RULES__BONUS_CAP, oldBonusCap, bonusCap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBonusLevels() {
		return bonusLevels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBonusLevels(int newBonusLevels) {
		int oldBonusLevels = bonusLevels;
		bonusLevels = newBonusLevels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GRADING_RULES__BONUS_LEVELS, oldBonusLevels, bonusLevels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StarRule> getStars() {
		if (stars == null) {
			stars = new EObjectContainmentEList<StarRule>(StarRule.class, this, ModelPackage.GRADING_RULES__STARS);
		}
		return stars;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GradingGate> getGates() {
		if (gates == null) {
			gates = new EObjectContainmentEList<GradingGate>(GradingGate.class, this, ModelPackage.GRADING_RULES__GATES);
		}
		return gates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.GRADING_RULES__STARS:
				return ((InternalEList<?>)getStars()).basicRemove(otherEnd, msgs);
			case ModelPackage.GRADING_RULES__GATES:
				return ((InternalEList<?>)getGates()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.GRADING_RULES__BONUS_CAP:
				return getBonusCap();
			case ModelPackage.GRADING_RULES__BONUS_LEVELS:
				return getBonusLevels();
			case ModelPackage.GRADING_RULES__STARS:
				return getStars();
			case ModelPackage.GRADING_RULES__GATES:
				return getGates();
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
			case ModelPackage.GRADING_RULES__BONUS_CAP:
				setBonusCap((BigDecimal)newValue);
				return;
			case ModelPackage.GRADING_RULES__BONUS_LEVELS:
				setBonusLevels((Integer)newValue);
				return;
			case ModelPackage.GRADING_RULES__STARS:
				getStars().clear();
				getStars().addAll((Collection<? extends StarRule>)newValue);
				return;
			case ModelPackage.GRADING_RULES__GATES:
				getGates().clear();
				getGates().addAll((Collection<? extends GradingGate>)newValue);
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
			case ModelPackage.GRADING_RULES__BONUS_CAP:
				setBonusCap(BONUS_CAP_EDEFAULT);
				return;
			case ModelPackage.GRADING_RULES__BONUS_LEVELS:
				setBonusLevels(BONUS_LEVELS_EDEFAULT);
				return;
			case ModelPackage.GRADING_RULES__STARS:
				getStars().clear();
				return;
			case ModelPackage.GRADING_RULES__GATES:
				getGates().clear();
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
			case ModelPackage.GRADING_RULES__BONUS_CAP:
				return BONUS_CAP_EDEFAULT == null ? bonusCap != null : !BONUS_CAP_EDEFAULT.equals(bonusCap);
			case ModelPackage.GRADING_RULES__BONUS_LEVELS:
				return bonusLevels != BONUS_LEVELS_EDEFAULT;
			case ModelPackage.GRADING_RULES__STARS:
				return stars != null && !stars.isEmpty();
			case ModelPackage.GRADING_RULES__GATES:
				return gates != null && !gates.isEmpty();
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
		result.append(" (bonusCap: ");
		result.append(bonusCap);
		result.append(", bonusLevels: ");
		result.append(bonusLevels);
		result.append(')');
		return result.toString();
	}

} //GradingRulesImpl
