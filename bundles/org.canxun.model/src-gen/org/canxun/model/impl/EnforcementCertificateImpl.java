/**
 */
package org.canxun.model.impl;

import java.time.LocalDate;

import org.canxun.model.EnforcementCertificate;
import org.canxun.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Enforcement Certificate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.EnforcementCertificateImpl#getCertNo <em>Cert No</em>}</li>
 *   <li>{@link org.canxun.model.impl.EnforcementCertificateImpl#getAgencyCode <em>Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.EnforcementCertificateImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.canxun.model.impl.EnforcementCertificateImpl#getValidTo <em>Valid To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EnforcementCertificateImpl extends IdentifiedImpl implements EnforcementCertificate {
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
	 * The default value of the '{@link #getAgencyCode() <em>Agency Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgencyCode()
	 * @generated
	 * @ordered
	 */
	protected static final String AGENCY_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgencyCode() <em>Agency Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgencyCode()
	 * @generated
	 * @ordered
	 */
	protected String agencyCode = AGENCY_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validTo = VALID_TO_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EnforcementCertificateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ENFORCEMENT_CERTIFICATE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_CERTIFICATE__CERT_NO, oldCertNo, certNo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgencyCode() {
		return agencyCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgencyCode(String newAgencyCode) {
		String oldAgencyCode = agencyCode;
		agencyCode = newAgencyCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_CERTIFICATE__AGENCY_CODE, oldAgencyCode, agencyCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(LocalDate newValidFrom) {
		LocalDate oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_CERTIFICATE__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidTo() {
		return validTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidTo(LocalDate newValidTo) {
		LocalDate oldValidTo = validTo;
		validTo = newValidTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_CERTIFICATE__VALID_TO, oldValidTo, validTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ENFORCEMENT_CERTIFICATE__CERT_NO:
				return getCertNo();
			case ModelPackage.ENFORCEMENT_CERTIFICATE__AGENCY_CODE:
				return getAgencyCode();
			case ModelPackage.ENFORCEMENT_CERTIFICATE__VALID_FROM:
				return getValidFrom();
			case ModelPackage.ENFORCEMENT_CERTIFICATE__VALID_TO:
				return getValidTo();
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
			case ModelPackage.ENFORCEMENT_CERTIFICATE__CERT_NO:
				setCertNo((String)newValue);
				return;
			case ModelPackage.ENFORCEMENT_CERTIFICATE__AGENCY_CODE:
				setAgencyCode((String)newValue);
				return;
			case ModelPackage.ENFORCEMENT_CERTIFICATE__VALID_FROM:
				setValidFrom((LocalDate)newValue);
				return;
			case ModelPackage.ENFORCEMENT_CERTIFICATE__VALID_TO:
				setValidTo((LocalDate)newValue);
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
			case ModelPackage.ENFORCEMENT_CERTIFICATE__CERT_NO:
				setCertNo(CERT_NO_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_CERTIFICATE__AGENCY_CODE:
				setAgencyCode(AGENCY_CODE_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_CERTIFICATE__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_CERTIFICATE__VALID_TO:
				setValidTo(VALID_TO_EDEFAULT);
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
			case ModelPackage.ENFORCEMENT_CERTIFICATE__CERT_NO:
				return CERT_NO_EDEFAULT == null ? certNo != null : !CERT_NO_EDEFAULT.equals(certNo);
			case ModelPackage.ENFORCEMENT_CERTIFICATE__AGENCY_CODE:
				return AGENCY_CODE_EDEFAULT == null ? agencyCode != null : !AGENCY_CODE_EDEFAULT.equals(agencyCode);
			case ModelPackage.ENFORCEMENT_CERTIFICATE__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case ModelPackage.ENFORCEMENT_CERTIFICATE__VALID_TO:
				return VALID_TO_EDEFAULT == null ? validTo != null : !VALID_TO_EDEFAULT.equals(validTo);
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
		result.append(" (certNo: ");
		result.append(certNo);
		result.append(", agencyCode: ");
		result.append(agencyCode);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validTo: ");
		result.append(validTo);
		result.append(')');
		return result.toString();
	}

} //EnforcementCertificateImpl
