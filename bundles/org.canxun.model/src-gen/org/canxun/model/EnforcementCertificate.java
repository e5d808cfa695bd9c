/**
 */
package org.canxun.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Enforcement Certificate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 执法证.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.EnforcementCertificate#getCertNo <em>Cert No</em>}</li>
 *   <li>{@link org.canxun.model.EnforcementCertificate#getAgencyCode <em>Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.EnforcementCertificate#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.canxun.model.EnforcementCertificate#getValidTo <em>Valid To</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getEnforcementCertificate()
 * @model
 * @generated
 */
public interface EnforcementCertificate extends Identified {
	/**
	 * Returns the value of the '<em><b>Cert No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cert No</em>' attribute.
	 * @see #setCertNo(String)
	 * @see org.canxun.model.ModelPackage#getEnforcementCertificate_CertNo()
	 * @model annotation="https://canxun.org/journal/register name='certificate'"
	 * @generated
	 */
	String getCertNo();

	/**
	 * Sets the value of the '{@link org.canxun.model.EnforcementCertificate#getCertNo <em>Cert No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cert No</em>' attribute.
	 * @see #getCertNo()
	 * @generated
	 */
	void setCertNo(String value);

	/**
	 * Returns the value of the '<em><b>Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agency Code</em>' attribute.
	 * @see #setAgencyCode(String)
	 * @see org.canxun.model.ModelPackage#getEnforcementCertificate_AgencyCode()
	 * @model annotation="https://canxun.org/journal/register name='certificate'"
	 * @generated
	 */
	String getAgencyCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.EnforcementCertificate#getAgencyCode <em>Agency Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency Code</em>' attribute.
	 * @see #getAgencyCode()
	 * @generated
	 */
	void setAgencyCode(String value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see org.canxun.model.ModelPackage#getEnforcementCertificate_ValidFrom()
	 * @model dataType="org.canxun.model.LocalDate"
	 *        annotation="https://canxun.org/journal/register name='certificate'"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.canxun.model.EnforcementCertificate#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(LocalDate)
	 * @see org.canxun.model.ModelPackage#getEnforcementCertificate_ValidTo()
	 * @model dataType="org.canxun.model.LocalDate"
	 *        annotation="https://canxun.org/journal/register name='certificate'"
	 * @generated
	 */
	LocalDate getValidTo();

	/**
	 * Sets the value of the '{@link org.canxun.model.EnforcementCertificate#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(LocalDate value);

} // EnforcementCertificate
