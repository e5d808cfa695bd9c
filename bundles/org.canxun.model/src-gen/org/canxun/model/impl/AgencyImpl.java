/**
 */
package org.canxun.model.impl;

import org.canxun.model.Agency;
import org.canxun.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agency</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.AgencyImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyImpl#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyImpl#isEnforcing <em>Enforcing</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyImpl#isLead <em>Lead</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyImpl#getNumberCode <em>Number Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyImpl#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgencyImpl extends IdentifiedImpl implements Agency {
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
	 * The default value of the '{@link #getShortName() <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortName()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortName() <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortName()
	 * @generated
	 * @ordered
	 */
	protected String shortName = SHORT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #isEnforcing() <em>Enforcing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnforcing()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENFORCING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEnforcing() <em>Enforcing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnforcing()
	 * @generated
	 * @ordered
	 */
	protected boolean enforcing = ENFORCING_EDEFAULT;

	/**
	 * The default value of the '{@link #isLead() <em>Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLead()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LEAD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLead() <em>Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLead()
	 * @generated
	 * @ordered
	 */
	protected boolean lead = LEAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumberCode() <em>Number Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberCode()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumberCode() <em>Number Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberCode()
	 * @generated
	 * @ordered
	 */
	protected String numberCode = NUMBER_CODE_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgencyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.AGENCY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AGENCY__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AGENCY__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortName() {
		return shortName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortName(String newShortName) {
		String oldShortName = shortName;
		shortName = newShortName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AGENCY__SHORT_NAME, oldShortName, shortName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnforcing() {
		return enforcing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnforcing(boolean newEnforcing) {
		boolean oldEnforcing = enforcing;
		enforcing = newEnforcing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AGENCY__ENFORCING, oldEnforcing, enforcing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLead() {
		return lead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLead(boolean newLead) {
		boolean oldLead = lead;
		lead = newLead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AGENCY__LEAD, oldLead, lead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumberCode() {
		return numberCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumberCode(String newNumberCode) {
		String oldNumberCode = numberCode;
		numberCode = newNumberCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AGENCY__NUMBER_CODE, oldNumberCode, numberCode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AGENCY__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.AGENCY__CODE:
				return getCode();
			case ModelPackage.AGENCY__NAME:
				return getName();
			case ModelPackage.AGENCY__SHORT_NAME:
				return getShortName();
			case ModelPackage.AGENCY__ENFORCING:
				return isEnforcing();
			case ModelPackage.AGENCY__LEAD:
				return isLead();
			case ModelPackage.AGENCY__NUMBER_CODE:
				return getNumberCode();
			case ModelPackage.AGENCY__POSITION:
				return getPosition();
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
			case ModelPackage.AGENCY__CODE:
				setCode((String)newValue);
				return;
			case ModelPackage.AGENCY__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.AGENCY__SHORT_NAME:
				setShortName((String)newValue);
				return;
			case ModelPackage.AGENCY__ENFORCING:
				setEnforcing((Boolean)newValue);
				return;
			case ModelPackage.AGENCY__LEAD:
				setLead((Boolean)newValue);
				return;
			case ModelPackage.AGENCY__NUMBER_CODE:
				setNumberCode((String)newValue);
				return;
			case ModelPackage.AGENCY__POSITION:
				setPosition((Integer)newValue);
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
			case ModelPackage.AGENCY__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case ModelPackage.AGENCY__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.AGENCY__SHORT_NAME:
				setShortName(SHORT_NAME_EDEFAULT);
				return;
			case ModelPackage.AGENCY__ENFORCING:
				setEnforcing(ENFORCING_EDEFAULT);
				return;
			case ModelPackage.AGENCY__LEAD:
				setLead(LEAD_EDEFAULT);
				return;
			case ModelPackage.AGENCY__NUMBER_CODE:
				setNumberCode(NUMBER_CODE_EDEFAULT);
				return;
			case ModelPackage.AGENCY__POSITION:
				setPosition(POSITION_EDEFAULT);
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
			case ModelPackage.AGENCY__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case ModelPackage.AGENCY__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.AGENCY__SHORT_NAME:
				return SHORT_NAME_EDEFAULT == null ? shortName != null : !SHORT_NAME_EDEFAULT.equals(shortName);
			case ModelPackage.AGENCY__ENFORCING:
				return enforcing != ENFORCING_EDEFAULT;
			case ModelPackage.AGENCY__LEAD:
				return lead != LEAD_EDEFAULT;
			case ModelPackage.AGENCY__NUMBER_CODE:
				return NUMBER_CODE_EDEFAULT == null ? numberCode != null : !NUMBER_CODE_EDEFAULT.equals(numberCode);
			case ModelPackage.AGENCY__POSITION:
				return position != POSITION_EDEFAULT;
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
		result.append(", name: ");
		result.append(name);
		result.append(", shortName: ");
		result.append(shortName);
		result.append(", enforcing: ");
		result.append(enforcing);
		result.append(", lead: ");
		result.append(lead);
		result.append(", numberCode: ");
		result.append(numberCode);
		result.append(", position: ");
		result.append(position);
		result.append(')');
		return result.toString();
	}

} //AgencyImpl
