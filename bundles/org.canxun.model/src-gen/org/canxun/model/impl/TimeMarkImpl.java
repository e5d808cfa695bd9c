/**
 */
package org.canxun.model.impl;

import org.canxun.model.ModelPackage;
import org.canxun.model.TimeMark;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Time Mark</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.TimeMarkImpl#getBootId <em>Boot Id</em>}</li>
 *   <li>{@link org.canxun.model.impl.TimeMarkImpl#getSinceBoot <em>Since Boot</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TimeMarkImpl extends WorkflowEventImpl implements TimeMark {
	/**
	 * The default value of the '{@link #getBootId() <em>Boot Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootId()
	 * @generated
	 * @ordered
	 */
	protected static final String BOOT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBootId() <em>Boot Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootId()
	 * @generated
	 * @ordered
	 */
	protected String bootId = BOOT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSinceBoot() <em>Since Boot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSinceBoot()
	 * @generated
	 * @ordered
	 */
	protected static final long SINCE_BOOT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSinceBoot() <em>Since Boot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSinceBoot()
	 * @generated
	 * @ordered
	 */
	protected long sinceBoot = SINCE_BOOT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TimeMarkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.TIME_MARK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBootId() {
		return bootId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootId(String newBootId) {
		String oldBootId = bootId;
		bootId = newBootId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TIME_MARK__BOOT_ID, oldBootId, bootId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSinceBoot() {
		return sinceBoot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSinceBoot(long newSinceBoot) {
		long oldSinceBoot = sinceBoot;
		sinceBoot = newSinceBoot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TIME_MARK__SINCE_BOOT, oldSinceBoot, sinceBoot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.TIME_MARK__BOOT_ID:
				return getBootId();
			case ModelPackage.TIME_MARK__SINCE_BOOT:
				return getSinceBoot();
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
			case ModelPackage.TIME_MARK__BOOT_ID:
				setBootId((String)newValue);
				return;
			case ModelPackage.TIME_MARK__SINCE_BOOT:
				setSinceBoot((Long)newValue);
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
			case ModelPackage.TIME_MARK__BOOT_ID:
				setBootId(BOOT_ID_EDEFAULT);
				return;
			case ModelPackage.TIME_MARK__SINCE_BOOT:
				setSinceBoot(SINCE_BOOT_EDEFAULT);
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
			case ModelPackage.TIME_MARK__BOOT_ID:
				return BOOT_ID_EDEFAULT == null ? bootId != null : !BOOT_ID_EDEFAULT.equals(bootId);
			case ModelPackage.TIME_MARK__SINCE_BOOT:
				return sinceBoot != SINCE_BOOT_EDEFAULT;
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
		result.append(" (bootId: ");
		result.append(bootId);
		result.append(", sinceBoot: ");
		result.append(sinceBoot);
		result.append(')');
		return result.toString();
	}

} //TimeMarkImpl
