/**
 */
package org.canxun.model.impl;

import java.util.Collection;

import org.canxun.model.Agency;
import org.canxun.model.CodeEntry;
import org.canxun.model.DistrictConfig;
import org.canxun.model.HolidayYear;
import org.canxun.model.MealMapping;
import org.canxun.model.ModelPackage;

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
 * An implementation of the model object '<em><b>District Config</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.DistrictConfigImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.canxun.model.impl.DistrictConfigImpl#getGasAuthorityCode <em>Gas Authority Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.DistrictConfigImpl#getAgencies <em>Agencies</em>}</li>
 *   <li>{@link org.canxun.model.impl.DistrictConfigImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.canxun.model.impl.DistrictConfigImpl#getMealMappings <em>Meal Mappings</em>}</li>
 *   <li>{@link org.canxun.model.impl.DistrictConfigImpl#getHolidayYears <em>Holiday Years</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DistrictConfigImpl extends IdentifiedImpl implements DistrictConfig {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getGasAuthorityCode() <em>Gas Authority Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGasAuthorityCode()
	 * @generated
	 * @ordered
	 */
	protected static final String GAS_AUTHORITY_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGasAuthorityCode() <em>Gas Authority Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGasAuthorityCode()
	 * @generated
	 * @ordered
	 */
	protected String gasAuthorityCode = GAS_AUTHORITY_CODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAgencies() <em>Agencies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgencies()
	 * @generated
	 * @ordered
	 */
	protected EList<Agency> agencies;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<CodeEntry> codes;

	/**
	 * The cached value of the '{@link #getMealMappings() <em>Meal Mappings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMealMappings()
	 * @generated
	 * @ordered
	 */
	protected EList<MealMapping> mealMappings;

	/**
	 * The cached value of the '{@link #getHolidayYears() <em>Holiday Years</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolidayYears()
	 * @generated
	 * @ordered
	 */
	protected EList<HolidayYear> holidayYears;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DistrictConfigImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DISTRICT_CONFIG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DISTRICT_CONFIG__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGasAuthorityCode() {
		return gasAuthorityCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGasAuthorityCode(String newGasAuthorityCode) {
		String oldGasAuthorityCode = gasAuthorityCode;
		gasAuthorityCode = newGasAuthorityCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DISTRICT_CONFIG__GAS_AUTHORITY_CODE, oldGasAuthorityCode, gasAuthorityCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agency> getAgencies() {
		if (agencies == null) {
			agencies = new EObjectContainmentEList<Agency>(Agency.class, this, ModelPackage.DISTRICT_CONFIG__AGENCIES);
		}
		return agencies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CodeEntry> getCodes() {
		if (codes == null) {
			codes = new EObjectContainmentEList<CodeEntry>(CodeEntry.class, this, ModelPackage.DISTRICT_CONFIG__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MealMapping> getMealMappings() {
		if (mealMappings == null) {
			mealMappings = new EObjectContainmentEList<MealMapping>(MealMapping.class, this, ModelPackage.DISTRICT_CONFIG__MEAL_MAPPINGS);
		}
		return mealMappings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HolidayYear> getHolidayYears() {
		if (holidayYears == null) {
			holidayYears = new EObjectContainmentEList<HolidayYear>(HolidayYear.class, this, ModelPackage.DISTRICT_CONFIG__HOLIDAY_YEARS);
		}
		return holidayYears;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.DISTRICT_CONFIG__AGENCIES:
				return ((InternalEList<?>)getAgencies()).basicRemove(otherEnd, msgs);
			case ModelPackage.DISTRICT_CONFIG__CODES:
				return ((InternalEList<?>)getCodes()).basicRemove(otherEnd, msgs);
			case ModelPackage.DISTRICT_CONFIG__MEAL_MAPPINGS:
				return ((InternalEList<?>)getMealMappings()).basicRemove(otherEnd, msgs);
			case ModelPackage.DISTRICT_CONFIG__HOLIDAY_YEARS:
				return ((InternalEList<?>)getHolidayYears()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.DISTRICT_CONFIG__NAME:
				return getName();
			case ModelPackage.DISTRICT_CONFIG__GAS_AUTHORITY_CODE:
				return getGasAuthorityCode();
			case ModelPackage.DISTRICT_CONFIG__AGENCIES:
				return getAgencies();
			case ModelPackage.DISTRICT_CONFIG__CODES:
				return getCodes();
			case ModelPackage.DISTRICT_CONFIG__MEAL_MAPPINGS:
				return getMealMappings();
			case ModelPackage.DISTRICT_CONFIG__HOLIDAY_YEARS:
				return getHolidayYears();
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
			case ModelPackage.DISTRICT_CONFIG__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.DISTRICT_CONFIG__GAS_AUTHORITY_CODE:
				setGasAuthorityCode((String)newValue);
				return;
			case ModelPackage.DISTRICT_CONFIG__AGENCIES:
				getAgencies().clear();
				getAgencies().addAll((Collection<? extends Agency>)newValue);
				return;
			case ModelPackage.DISTRICT_CONFIG__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends CodeEntry>)newValue);
				return;
			case ModelPackage.DISTRICT_CONFIG__MEAL_MAPPINGS:
				getMealMappings().clear();
				getMealMappings().addAll((Collection<? extends MealMapping>)newValue);
				return;
			case ModelPackage.DISTRICT_CONFIG__HOLIDAY_YEARS:
				getHolidayYears().clear();
				getHolidayYears().addAll((Collection<? extends HolidayYear>)newValue);
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
			case ModelPackage.DISTRICT_CONFIG__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.DISTRICT_CONFIG__GAS_AUTHORITY_CODE:
				setGasAuthorityCode(GAS_AUTHORITY_CODE_EDEFAULT);
				return;
			case ModelPackage.DISTRICT_CONFIG__AGENCIES:
				getAgencies().clear();
				return;
			case ModelPackage.DISTRICT_CONFIG__CODES:
				getCodes().clear();
				return;
			case ModelPackage.DISTRICT_CONFIG__MEAL_MAPPINGS:
				getMealMappings().clear();
				return;
			case ModelPackage.DISTRICT_CONFIG__HOLIDAY_YEARS:
				getHolidayYears().clear();
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
			case ModelPackage.DISTRICT_CONFIG__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.DISTRICT_CONFIG__GAS_AUTHORITY_CODE:
				return GAS_AUTHORITY_CODE_EDEFAULT == null ? gasAuthorityCode != null : !GAS_AUTHORITY_CODE_EDEFAULT.equals(gasAuthorityCode);
			case ModelPackage.DISTRICT_CONFIG__AGENCIES:
				return agencies != null && !agencies.isEmpty();
			case ModelPackage.DISTRICT_CONFIG__CODES:
				return codes != null && !codes.isEmpty();
			case ModelPackage.DISTRICT_CONFIG__MEAL_MAPPINGS:
				return mealMappings != null && !mealMappings.isEmpty();
			case ModelPackage.DISTRICT_CONFIG__HOLIDAY_YEARS:
				return holidayYears != null && !holidayYears.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", gasAuthorityCode: ");
		result.append(gasAuthorityCode);
		result.append(')');
		return result.toString();
	}

} //DistrictConfigImpl
