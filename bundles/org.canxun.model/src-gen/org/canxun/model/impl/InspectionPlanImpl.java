/**
 */
package org.canxun.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.canxun.model.InspectionPlan;
import org.canxun.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Inspection Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.InspectionPlanImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionPlanImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionPlanImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionPlanImpl#getFirstDay <em>First Day</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionPlanImpl#getLastDay <em>Last Day</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionPlanImpl#getLeadAgencyCode <em>Lead Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionPlanImpl#getAgencyCodes <em>Agency Codes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InspectionPlanImpl extends IdentifiedImpl implements InspectionPlan {
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
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected String basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstDay() <em>First Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDay()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FIRST_DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstDay() <em>First Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDay()
	 * @generated
	 * @ordered
	 */
	protected LocalDate firstDay = FIRST_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastDay() <em>Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastDay()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LAST_DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastDay() <em>Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastDay()
	 * @generated
	 * @ordered
	 */
	protected LocalDate lastDay = LAST_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeadAgencyCode() <em>Lead Agency Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeadAgencyCode()
	 * @generated
	 * @ordered
	 */
	protected static final String LEAD_AGENCY_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeadAgencyCode() <em>Lead Agency Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeadAgencyCode()
	 * @generated
	 * @ordered
	 */
	protected String leadAgencyCode = LEAD_AGENCY_CODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAgencyCodes() <em>Agency Codes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgencyCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> agencyCodes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InspectionPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.INSPECTION_PLAN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INSPECTION_PLAN__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(String newBasis) {
		String oldBasis = basis;
		basis = newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INSPECTION_PLAN__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INSPECTION_PLAN__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFirstDay() {
		return firstDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstDay(LocalDate newFirstDay) {
		LocalDate oldFirstDay = firstDay;
		firstDay = newFirstDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INSPECTION_PLAN__FIRST_DAY, oldFirstDay, firstDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLastDay() {
		return lastDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastDay(LocalDate newLastDay) {
		LocalDate oldLastDay = lastDay;
		lastDay = newLastDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INSPECTION_PLAN__LAST_DAY, oldLastDay, lastDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLeadAgencyCode() {
		return leadAgencyCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeadAgencyCode(String newLeadAgencyCode) {
		String oldLeadAgencyCode = leadAgencyCode;
		leadAgencyCode = newLeadAgencyCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INSPECTION_PLAN__LEAD_AGENCY_CODE, oldLeadAgencyCode, leadAgencyCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAgencyCodes() {
		if (agencyCodes == null) {
			agencyCodes = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.INSPECTION_PLAN__AGENCY_CODES);
		}
		return agencyCodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.INSPECTION_PLAN__NAME:
				return getName();
			case ModelPackage.INSPECTION_PLAN__BASIS:
				return getBasis();
			case ModelPackage.INSPECTION_PLAN__KIND:
				return getKind();
			case ModelPackage.INSPECTION_PLAN__FIRST_DAY:
				return getFirstDay();
			case ModelPackage.INSPECTION_PLAN__LAST_DAY:
				return getLastDay();
			case ModelPackage.INSPECTION_PLAN__LEAD_AGENCY_CODE:
				return getLeadAgencyCode();
			case ModelPackage.INSPECTION_PLAN__AGENCY_CODES:
				return getAgencyCodes();
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
			case ModelPackage.INSPECTION_PLAN__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.INSPECTION_PLAN__BASIS:
				setBasis((String)newValue);
				return;
			case ModelPackage.INSPECTION_PLAN__KIND:
				setKind((String)newValue);
				return;
			case ModelPackage.INSPECTION_PLAN__FIRST_DAY:
				setFirstDay((LocalDate)newValue);
				return;
			case ModelPackage.INSPECTION_PLAN__LAST_DAY:
				setLastDay((LocalDate)newValue);
				return;
			case ModelPackage.INSPECTION_PLAN__LEAD_AGENCY_CODE:
				setLeadAgencyCode((String)newValue);
				return;
			case ModelPackage.INSPECTION_PLAN__AGENCY_CODES:
				getAgencyCodes().clear();
				getAgencyCodes().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.INSPECTION_PLAN__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.INSPECTION_PLAN__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case ModelPackage.INSPECTION_PLAN__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.INSPECTION_PLAN__FIRST_DAY:
				setFirstDay(FIRST_DAY_EDEFAULT);
				return;
			case ModelPackage.INSPECTION_PLAN__LAST_DAY:
				setLastDay(LAST_DAY_EDEFAULT);
				return;
			case ModelPackage.INSPECTION_PLAN__LEAD_AGENCY_CODE:
				setLeadAgencyCode(LEAD_AGENCY_CODE_EDEFAULT);
				return;
			case ModelPackage.INSPECTION_PLAN__AGENCY_CODES:
				getAgencyCodes().clear();
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
			case ModelPackage.INSPECTION_PLAN__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.INSPECTION_PLAN__BASIS:
				return BASIS_EDEFAULT == null ? basis != null : !BASIS_EDEFAULT.equals(basis);
			case ModelPackage.INSPECTION_PLAN__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case ModelPackage.INSPECTION_PLAN__FIRST_DAY:
				return FIRST_DAY_EDEFAULT == null ? firstDay != null : !FIRST_DAY_EDEFAULT.equals(firstDay);
			case ModelPackage.INSPECTION_PLAN__LAST_DAY:
				return LAST_DAY_EDEFAULT == null ? lastDay != null : !LAST_DAY_EDEFAULT.equals(lastDay);
			case ModelPackage.INSPECTION_PLAN__LEAD_AGENCY_CODE:
				return LEAD_AGENCY_CODE_EDEFAULT == null ? leadAgencyCode != null : !LEAD_AGENCY_CODE_EDEFAULT.equals(leadAgencyCode);
			case ModelPackage.INSPECTION_PLAN__AGENCY_CODES:
				return agencyCodes != null && !agencyCodes.isEmpty();
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
		result.append(", basis: ");
		result.append(basis);
		result.append(", kind: ");
		result.append(kind);
		result.append(", firstDay: ");
		result.append(firstDay);
		result.append(", lastDay: ");
		result.append(lastDay);
		result.append(", leadAgencyCode: ");
		result.append(leadAgencyCode);
		result.append(", agencyCodes: ");
		result.append(agencyCodes);
		result.append(')');
		return result.toString();
	}

} //InspectionPlanImpl
