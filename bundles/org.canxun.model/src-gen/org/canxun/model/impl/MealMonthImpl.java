/**
 */
package org.canxun.model.impl;

import java.time.Instant;

import org.canxun.model.MealMonth;
import org.canxun.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Meal Month</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.MealMonthImpl#getSiteId <em>Site Id</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealMonthImpl#getMonth <em>Month</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealMonthImpl#getOperatingDays <em>Operating Days</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealMonthImpl#getDiners <em>Diners</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealMonthImpl#getElderDiners <em>Elder Diners</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealMonthImpl#getSubsidisedMeals <em>Subsidised Meals</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealMonthImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealMonthImpl#getImportedAt <em>Imported At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MealMonthImpl extends IdentifiedImpl implements MealMonth {
	/**
	 * The default value of the '{@link #getSiteId() <em>Site Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiteId()
	 * @generated
	 * @ordered
	 */
	protected static final String SITE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSiteId() <em>Site Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiteId()
	 * @generated
	 * @ordered
	 */
	protected String siteId = SITE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMonth() <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonth()
	 * @generated
	 * @ordered
	 */
	protected static final String MONTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMonth() <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonth()
	 * @generated
	 * @ordered
	 */
	protected String month = MONTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getOperatingDays() <em>Operating Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingDays()
	 * @generated
	 * @ordered
	 */
	protected static final int OPERATING_DAYS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getOperatingDays() <em>Operating Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingDays()
	 * @generated
	 * @ordered
	 */
	protected int operatingDays = OPERATING_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiners() <em>Diners</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiners()
	 * @generated
	 * @ordered
	 */
	protected static final int DINERS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getDiners() <em>Diners</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiners()
	 * @generated
	 * @ordered
	 */
	protected int diners = DINERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getElderDiners() <em>Elder Diners</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElderDiners()
	 * @generated
	 * @ordered
	 */
	protected static final int ELDER_DINERS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getElderDiners() <em>Elder Diners</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElderDiners()
	 * @generated
	 * @ordered
	 */
	protected int elderDiners = ELDER_DINERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubsidisedMeals() <em>Subsidised Meals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubsidisedMeals()
	 * @generated
	 * @ordered
	 */
	protected static final int SUBSIDISED_MEALS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getSubsidisedMeals() <em>Subsidised Meals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubsidisedMeals()
	 * @generated
	 * @ordered
	 */
	protected int subsidisedMeals = SUBSIDISED_MEALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getImportedAt() <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant IMPORTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImportedAt() <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant importedAt = IMPORTED_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MealMonthImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MEAL_MONTH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSiteId() {
		return siteId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSiteId(String newSiteId) {
		String oldSiteId = siteId;
		siteId = newSiteId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_MONTH__SITE_ID, oldSiteId, siteId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMonth() {
		return month;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonth(String newMonth) {
		String oldMonth = month;
		month = newMonth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_MONTH__MONTH, oldMonth, month));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOperatingDays() {
		return operatingDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperatingDays(int newOperatingDays) {
		int oldOperatingDays = operatingDays;
		operatingDays = newOperatingDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_MONTH__OPERATING_DAYS, oldOperatingDays, operatingDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDiners() {
		return diners;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiners(int newDiners) {
		int oldDiners = diners;
		diners = newDiners;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_MONTH__DINERS, oldDiners, diners));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getElderDiners() {
		return elderDiners;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElderDiners(int newElderDiners) {
		int oldElderDiners = elderDiners;
		elderDiners = newElderDiners;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_MONTH__ELDER_DINERS, oldElderDiners, elderDiners));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSubsidisedMeals() {
		return subsidisedMeals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubsidisedMeals(int newSubsidisedMeals) {
		int oldSubsidisedMeals = subsidisedMeals;
		subsidisedMeals = newSubsidisedMeals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_MONTH__SUBSIDISED_MEALS, oldSubsidisedMeals, subsidisedMeals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_MONTH__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getImportedAt() {
		return importedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportedAt(Instant newImportedAt) {
		Instant oldImportedAt = importedAt;
		importedAt = newImportedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_MONTH__IMPORTED_AT, oldImportedAt, importedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.MEAL_MONTH__SITE_ID:
				return getSiteId();
			case ModelPackage.MEAL_MONTH__MONTH:
				return getMonth();
			case ModelPackage.MEAL_MONTH__OPERATING_DAYS:
				return getOperatingDays();
			case ModelPackage.MEAL_MONTH__DINERS:
				return getDiners();
			case ModelPackage.MEAL_MONTH__ELDER_DINERS:
				return getElderDiners();
			case ModelPackage.MEAL_MONTH__SUBSIDISED_MEALS:
				return getSubsidisedMeals();
			case ModelPackage.MEAL_MONTH__SOURCE:
				return getSource();
			case ModelPackage.MEAL_MONTH__IMPORTED_AT:
				return getImportedAt();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.MEAL_MONTH__SITE_ID:
				setSiteId((String)newValue);
				return;
			case ModelPackage.MEAL_MONTH__MONTH:
				setMonth((String)newValue);
				return;
			case ModelPackage.MEAL_MONTH__OPERATING_DAYS:
				setOperatingDays((Integer)newValue);
				return;
			case ModelPackage.MEAL_MONTH__DINERS:
				setDiners((Integer)newValue);
				return;
			case ModelPackage.MEAL_MONTH__ELDER_DINERS:
				setElderDiners((Integer)newValue);
				return;
			case ModelPackage.MEAL_MONTH__SUBSIDISED_MEALS:
				setSubsidisedMeals((Integer)newValue);
				return;
			case ModelPackage.MEAL_MONTH__SOURCE:
				setSource((String)newValue);
				return;
			case ModelPackage.MEAL_MONTH__IMPORTED_AT:
				setImportedAt((Instant)newValue);
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
			case ModelPackage.MEAL_MONTH__SITE_ID:
				setSiteId(SITE_ID_EDEFAULT);
				return;
			case ModelPackage.MEAL_MONTH__MONTH:
				setMonth(MONTH_EDEFAULT);
				return;
			case ModelPackage.MEAL_MONTH__OPERATING_DAYS:
				setOperatingDays(OPERATING_DAYS_EDEFAULT);
				return;
			case ModelPackage.MEAL_MONTH__DINERS:
				setDiners(DINERS_EDEFAULT);
				return;
			case ModelPackage.MEAL_MONTH__ELDER_DINERS:
				setElderDiners(ELDER_DINERS_EDEFAULT);
				return;
			case ModelPackage.MEAL_MONTH__SUBSIDISED_MEALS:
				setSubsidisedMeals(SUBSIDISED_MEALS_EDEFAULT);
				return;
			case ModelPackage.MEAL_MONTH__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ModelPackage.MEAL_MONTH__IMPORTED_AT:
				setImportedAt(IMPORTED_AT_EDEFAULT);
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
			case ModelPackage.MEAL_MONTH__SITE_ID:
				return SITE_ID_EDEFAULT == null ? siteId != null : !SITE_ID_EDEFAULT.equals(siteId);
			case ModelPackage.MEAL_MONTH__MONTH:
				return MONTH_EDEFAULT == null ? month != null : !MONTH_EDEFAULT.equals(month);
			case ModelPackage.MEAL_MONTH__OPERATING_DAYS:
				return operatingDays != OPERATING_DAYS_EDEFAULT;
			case ModelPackage.MEAL_MONTH__DINERS:
				return diners != DINERS_EDEFAULT;
			case ModelPackage.MEAL_MONTH__ELDER_DINERS:
				return elderDiners != ELDER_DINERS_EDEFAULT;
			case ModelPackage.MEAL_MONTH__SUBSIDISED_MEALS:
				return subsidisedMeals != SUBSIDISED_MEALS_EDEFAULT;
			case ModelPackage.MEAL_MONTH__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ModelPackage.MEAL_MONTH__IMPORTED_AT:
				return IMPORTED_AT_EDEFAULT == null ? importedAt != null : !IMPORTED_AT_EDEFAULT.equals(importedAt);
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
		result.append(" (siteId: ");
		result.append(siteId);
		result.append(", month: ");
		result.append(month);
		result.append(", operatingDays: ");
		result.append(operatingDays);
		result.append(", diners: ");
		result.append(diners);
		result.append(", elderDiners: ");
		result.append(elderDiners);
		result.append(", subsidisedMeals: ");
		result.append(subsidisedMeals);
		result.append(", source: ");
		result.append(source);
		result.append(", importedAt: ");
		result.append(importedAt);
		result.append(')');
		return result.toString();
	}

} //MealMonthImpl
