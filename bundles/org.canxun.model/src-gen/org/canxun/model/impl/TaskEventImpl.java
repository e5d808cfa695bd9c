/**
 */
package org.canxun.model.impl;

import java.util.Collection;

import org.canxun.model.ModelPackage;
import org.canxun.model.TaskEvent;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Task Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.TaskEventImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.canxun.model.impl.TaskEventImpl#getWho <em>Who</em>}</li>
 *   <li>{@link org.canxun.model.impl.TaskEventImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.canxun.model.impl.TaskEventImpl#getTeam <em>Team</em>}</li>
 *   <li>{@link org.canxun.model.impl.TaskEventImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.canxun.model.impl.TaskEventImpl#getInspectionId <em>Inspection Id</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TaskEventImpl extends WorkflowEventImpl implements TaskEvent {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWho() <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWho()
	 * @generated
	 * @ordered
	 */
	protected static final String WHO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWho() <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWho()
	 * @generated
	 * @ordered
	 */
	protected String who = WHO_EDEFAULT;

	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTeam() <em>Team</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeam()
	 * @generated
	 * @ordered
	 */
	protected EList<String> team;

	/**
	 * The default value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected String device = DEVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInspectionId() <em>Inspection Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInspectionId()
	 * @generated
	 * @ordered
	 */
	protected static final String INSPECTION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInspectionId() <em>Inspection Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInspectionId()
	 * @generated
	 * @ordered
	 */
	protected String inspectionId = INSPECTION_ID_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TaskEventImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.TASK_EVENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TASK_EVENT__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWho() {
		return who;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWho(String newWho) {
		String oldWho = who;
		who = newWho;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TASK_EVENT__WHO, oldWho, who));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TASK_EVENT__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTeam() {
		if (team == null) {
			team = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.TASK_EVENT__TEAM);
		}
		return team;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(String newDevice) {
		String oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TASK_EVENT__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInspectionId() {
		return inspectionId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInspectionId(String newInspectionId) {
		String oldInspectionId = inspectionId;
		inspectionId = newInspectionId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TASK_EVENT__INSPECTION_ID, oldInspectionId, inspectionId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.TASK_EVENT__TYPE:
				return getType();
			case ModelPackage.TASK_EVENT__WHO:
				return getWho();
			case ModelPackage.TASK_EVENT__REFERENCE:
				return getReference();
			case ModelPackage.TASK_EVENT__TEAM:
				return getTeam();
			case ModelPackage.TASK_EVENT__DEVICE:
				return getDevice();
			case ModelPackage.TASK_EVENT__INSPECTION_ID:
				return getInspectionId();
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
			case ModelPackage.TASK_EVENT__TYPE:
				setType((String)newValue);
				return;
			case ModelPackage.TASK_EVENT__WHO:
				setWho((String)newValue);
				return;
			case ModelPackage.TASK_EVENT__REFERENCE:
				setReference((String)newValue);
				return;
			case ModelPackage.TASK_EVENT__TEAM:
				getTeam().clear();
				getTeam().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.TASK_EVENT__DEVICE:
				setDevice((String)newValue);
				return;
			case ModelPackage.TASK_EVENT__INSPECTION_ID:
				setInspectionId((String)newValue);
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
			case ModelPackage.TASK_EVENT__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ModelPackage.TASK_EVENT__WHO:
				setWho(WHO_EDEFAULT);
				return;
			case ModelPackage.TASK_EVENT__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case ModelPackage.TASK_EVENT__TEAM:
				getTeam().clear();
				return;
			case ModelPackage.TASK_EVENT__DEVICE:
				setDevice(DEVICE_EDEFAULT);
				return;
			case ModelPackage.TASK_EVENT__INSPECTION_ID:
				setInspectionId(INSPECTION_ID_EDEFAULT);
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
			case ModelPackage.TASK_EVENT__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case ModelPackage.TASK_EVENT__WHO:
				return WHO_EDEFAULT == null ? who != null : !WHO_EDEFAULT.equals(who);
			case ModelPackage.TASK_EVENT__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case ModelPackage.TASK_EVENT__TEAM:
				return team != null && !team.isEmpty();
			case ModelPackage.TASK_EVENT__DEVICE:
				return DEVICE_EDEFAULT == null ? device != null : !DEVICE_EDEFAULT.equals(device);
			case ModelPackage.TASK_EVENT__INSPECTION_ID:
				return INSPECTION_ID_EDEFAULT == null ? inspectionId != null : !INSPECTION_ID_EDEFAULT.equals(inspectionId);
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
		result.append(" (type: ");
		result.append(type);
		result.append(", who: ");
		result.append(who);
		result.append(", reference: ");
		result.append(reference);
		result.append(", team: ");
		result.append(team);
		result.append(", device: ");
		result.append(device);
		result.append(", inspectionId: ");
		result.append(inspectionId);
		result.append(')');
		return result.toString();
	}

} //TaskEventImpl
