/**
 */
package org.canxun.model.impl;

import java.util.Collection;

import org.canxun.model.ModelPackage;
import org.canxun.model.RecordEvent;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Record Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.RecordEventImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.canxun.model.impl.RecordEventImpl#getCoveredHeads <em>Covered Heads</em>}</li>
 *   <li>{@link org.canxun.model.impl.RecordEventImpl#getDeadlines <em>Deadlines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecordEventImpl extends WorkflowEventImpl implements RecordEvent {
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
	 * The cached value of the '{@link #getCoveredHeads() <em>Covered Heads</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoveredHeads()
	 * @generated
	 * @ordered
	 */
	protected EList<String> coveredHeads;

	/**
	 * The cached value of the '{@link #getDeadlines() <em>Deadlines</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadlines()
	 * @generated
	 * @ordered
	 */
	protected EList<String> deadlines;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecordEventImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.RECORD_EVENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD_EVENT__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCoveredHeads() {
		if (coveredHeads == null) {
			coveredHeads = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.RECORD_EVENT__COVERED_HEADS);
		}
		return coveredHeads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDeadlines() {
		if (deadlines == null) {
			deadlines = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.RECORD_EVENT__DEADLINES);
		}
		return deadlines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.RECORD_EVENT__TYPE:
				return getType();
			case ModelPackage.RECORD_EVENT__COVERED_HEADS:
				return getCoveredHeads();
			case ModelPackage.RECORD_EVENT__DEADLINES:
				return getDeadlines();
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
			case ModelPackage.RECORD_EVENT__TYPE:
				setType((String)newValue);
				return;
			case ModelPackage.RECORD_EVENT__COVERED_HEADS:
				getCoveredHeads().clear();
				getCoveredHeads().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.RECORD_EVENT__DEADLINES:
				getDeadlines().clear();
				getDeadlines().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.RECORD_EVENT__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ModelPackage.RECORD_EVENT__COVERED_HEADS:
				getCoveredHeads().clear();
				return;
			case ModelPackage.RECORD_EVENT__DEADLINES:
				getDeadlines().clear();
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
			case ModelPackage.RECORD_EVENT__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case ModelPackage.RECORD_EVENT__COVERED_HEADS:
				return coveredHeads != null && !coveredHeads.isEmpty();
			case ModelPackage.RECORD_EVENT__DEADLINES:
				return deadlines != null && !deadlines.isEmpty();
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
		result.append(", coveredHeads: ");
		result.append(coveredHeads);
		result.append(", deadlines: ");
		result.append(deadlines);
		result.append(')');
		return result.toString();
	}

} //RecordEventImpl
