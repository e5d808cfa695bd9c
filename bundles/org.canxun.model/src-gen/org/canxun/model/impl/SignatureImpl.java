/**
 */
package org.canxun.model.impl;

import org.canxun.model.ModelPackage;
import org.canxun.model.Signature;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Signature</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.SignatureImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.canxun.model.impl.SignatureImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.canxun.model.impl.SignatureImpl#getSignerId <em>Signer Id</em>}</li>
 *   <li>{@link org.canxun.model.impl.SignatureImpl#getSignerName <em>Signer Name</em>}</li>
 *   <li>{@link org.canxun.model.impl.SignatureImpl#getCertNo <em>Cert No</em>}</li>
 *   <li>{@link org.canxun.model.impl.SignatureImpl#getInk <em>Ink</em>}</li>
 *   <li>{@link org.canxun.model.impl.SignatureImpl#getEvidenceId <em>Evidence Id</em>}</li>
 *   <li>{@link org.canxun.model.impl.SignatureImpl#getRecordDigest <em>Record Digest</em>}</li>
 *   <li>{@link org.canxun.model.impl.SignatureImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.canxun.model.impl.SignatureImpl#getWitness <em>Witness</em>}</li>
 *   <li>{@link org.canxun.model.impl.SignatureImpl#getRecording <em>Recording</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SignatureImpl extends WorkflowEventImpl implements Signature {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignerId() <em>Signer Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignerId()
	 * @generated
	 * @ordered
	 */
	protected static final String SIGNER_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignerId() <em>Signer Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignerId()
	 * @generated
	 * @ordered
	 */
	protected String signerId = SIGNER_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignerName() <em>Signer Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignerName()
	 * @generated
	 * @ordered
	 */
	protected static final String SIGNER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignerName() <em>Signer Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignerName()
	 * @generated
	 * @ordered
	 */
	protected String signerName = SIGNER_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCertNo() <em>Cert No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertNo()
	 * @generated
	 * @ordered
	 */
	protected static final String CERT_NO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCertNo() <em>Cert No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertNo()
	 * @generated
	 * @ordered
	 */
	protected String certNo = CERT_NO_EDEFAULT;

	/**
	 * The default value of the '{@link #getInk() <em>Ink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInk()
	 * @generated
	 * @ordered
	 */
	protected static final String INK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInk() <em>Ink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInk()
	 * @generated
	 * @ordered
	 */
	protected String ink = INK_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidenceId() <em>Evidence Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceId()
	 * @generated
	 * @ordered
	 */
	protected static final String EVIDENCE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvidenceId() <em>Evidence Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceId()
	 * @generated
	 * @ordered
	 */
	protected String evidenceId = EVIDENCE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecordDigest() <em>Record Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String RECORD_DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecordDigest() <em>Record Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordDigest()
	 * @generated
	 * @ordered
	 */
	protected String recordDigest = RECORD_DIGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getWitness() <em>Witness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWitness()
	 * @generated
	 * @ordered
	 */
	protected static final String WITNESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWitness() <em>Witness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWitness()
	 * @generated
	 * @ordered
	 */
	protected String witness = WITNESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecording() <em>Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecording()
	 * @generated
	 * @ordered
	 */
	protected static final String RECORDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecording() <em>Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecording()
	 * @generated
	 * @ordered
	 */
	protected String recording = RECORDING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SignatureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SIGNATURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGNATURE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGNATURE__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSignerId() {
		return signerId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignerId(String newSignerId) {
		String oldSignerId = signerId;
		signerId = newSignerId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGNATURE__SIGNER_ID, oldSignerId, signerId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSignerName() {
		return signerName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignerName(String newSignerName) {
		String oldSignerName = signerName;
		signerName = newSignerName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGNATURE__SIGNER_NAME, oldSignerName, signerName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCertNo() {
		return certNo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertNo(String newCertNo) {
		String oldCertNo = certNo;
		certNo = newCertNo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGNATURE__CERT_NO, oldCertNo, certNo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInk() {
		return ink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInk(String newInk) {
		String oldInk = ink;
		ink = newInk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGNATURE__INK, oldInk, ink));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidenceId() {
		return evidenceId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidenceId(String newEvidenceId) {
		String oldEvidenceId = evidenceId;
		evidenceId = newEvidenceId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGNATURE__EVIDENCE_ID, oldEvidenceId, evidenceId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecordDigest() {
		return recordDigest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordDigest(String newRecordDigest) {
		String oldRecordDigest = recordDigest;
		recordDigest = newRecordDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGNATURE__RECORD_DIGEST, oldRecordDigest, recordDigest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGNATURE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWitness() {
		return witness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWitness(String newWitness) {
		String oldWitness = witness;
		witness = newWitness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGNATURE__WITNESS, oldWitness, witness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecording() {
		return recording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecording(String newRecording) {
		String oldRecording = recording;
		recording = newRecording;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGNATURE__RECORDING, oldRecording, recording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SIGNATURE__ROLE:
				return getRole();
			case ModelPackage.SIGNATURE__METHOD:
				return getMethod();
			case ModelPackage.SIGNATURE__SIGNER_ID:
				return getSignerId();
			case ModelPackage.SIGNATURE__SIGNER_NAME:
				return getSignerName();
			case ModelPackage.SIGNATURE__CERT_NO:
				return getCertNo();
			case ModelPackage.SIGNATURE__INK:
				return getInk();
			case ModelPackage.SIGNATURE__EVIDENCE_ID:
				return getEvidenceId();
			case ModelPackage.SIGNATURE__RECORD_DIGEST:
				return getRecordDigest();
			case ModelPackage.SIGNATURE__REASON:
				return getReason();
			case ModelPackage.SIGNATURE__WITNESS:
				return getWitness();
			case ModelPackage.SIGNATURE__RECORDING:
				return getRecording();
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
			case ModelPackage.SIGNATURE__ROLE:
				setRole((String)newValue);
				return;
			case ModelPackage.SIGNATURE__METHOD:
				setMethod((String)newValue);
				return;
			case ModelPackage.SIGNATURE__SIGNER_ID:
				setSignerId((String)newValue);
				return;
			case ModelPackage.SIGNATURE__SIGNER_NAME:
				setSignerName((String)newValue);
				return;
			case ModelPackage.SIGNATURE__CERT_NO:
				setCertNo((String)newValue);
				return;
			case ModelPackage.SIGNATURE__INK:
				setInk((String)newValue);
				return;
			case ModelPackage.SIGNATURE__EVIDENCE_ID:
				setEvidenceId((String)newValue);
				return;
			case ModelPackage.SIGNATURE__RECORD_DIGEST:
				setRecordDigest((String)newValue);
				return;
			case ModelPackage.SIGNATURE__REASON:
				setReason((String)newValue);
				return;
			case ModelPackage.SIGNATURE__WITNESS:
				setWitness((String)newValue);
				return;
			case ModelPackage.SIGNATURE__RECORDING:
				setRecording((String)newValue);
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
			case ModelPackage.SIGNATURE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case ModelPackage.SIGNATURE__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case ModelPackage.SIGNATURE__SIGNER_ID:
				setSignerId(SIGNER_ID_EDEFAULT);
				return;
			case ModelPackage.SIGNATURE__SIGNER_NAME:
				setSignerName(SIGNER_NAME_EDEFAULT);
				return;
			case ModelPackage.SIGNATURE__CERT_NO:
				setCertNo(CERT_NO_EDEFAULT);
				return;
			case ModelPackage.SIGNATURE__INK:
				setInk(INK_EDEFAULT);
				return;
			case ModelPackage.SIGNATURE__EVIDENCE_ID:
				setEvidenceId(EVIDENCE_ID_EDEFAULT);
				return;
			case ModelPackage.SIGNATURE__RECORD_DIGEST:
				setRecordDigest(RECORD_DIGEST_EDEFAULT);
				return;
			case ModelPackage.SIGNATURE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ModelPackage.SIGNATURE__WITNESS:
				setWitness(WITNESS_EDEFAULT);
				return;
			case ModelPackage.SIGNATURE__RECORDING:
				setRecording(RECORDING_EDEFAULT);
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
			case ModelPackage.SIGNATURE__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case ModelPackage.SIGNATURE__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case ModelPackage.SIGNATURE__SIGNER_ID:
				return SIGNER_ID_EDEFAULT == null ? signerId != null : !SIGNER_ID_EDEFAULT.equals(signerId);
			case ModelPackage.SIGNATURE__SIGNER_NAME:
				return SIGNER_NAME_EDEFAULT == null ? signerName != null : !SIGNER_NAME_EDEFAULT.equals(signerName);
			case ModelPackage.SIGNATURE__CERT_NO:
				return CERT_NO_EDEFAULT == null ? certNo != null : !CERT_NO_EDEFAULT.equals(certNo);
			case ModelPackage.SIGNATURE__INK:
				return INK_EDEFAULT == null ? ink != null : !INK_EDEFAULT.equals(ink);
			case ModelPackage.SIGNATURE__EVIDENCE_ID:
				return EVIDENCE_ID_EDEFAULT == null ? evidenceId != null : !EVIDENCE_ID_EDEFAULT.equals(evidenceId);
			case ModelPackage.SIGNATURE__RECORD_DIGEST:
				return RECORD_DIGEST_EDEFAULT == null ? recordDigest != null : !RECORD_DIGEST_EDEFAULT.equals(recordDigest);
			case ModelPackage.SIGNATURE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ModelPackage.SIGNATURE__WITNESS:
				return WITNESS_EDEFAULT == null ? witness != null : !WITNESS_EDEFAULT.equals(witness);
			case ModelPackage.SIGNATURE__RECORDING:
				return RECORDING_EDEFAULT == null ? recording != null : !RECORDING_EDEFAULT.equals(recording);
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
		result.append(" (role: ");
		result.append(role);
		result.append(", method: ");
		result.append(method);
		result.append(", signerId: ");
		result.append(signerId);
		result.append(", signerName: ");
		result.append(signerName);
		result.append(", certNo: ");
		result.append(certNo);
		result.append(", ink: ");
		result.append(ink);
		result.append(", evidenceId: ");
		result.append(evidenceId);
		result.append(", recordDigest: ");
		result.append(recordDigest);
		result.append(", reason: ");
		result.append(reason);
		result.append(", witness: ");
		result.append(witness);
		result.append(", recording: ");
		result.append(recording);
		result.append(')');
		return result.toString();
	}

} //SignatureImpl
