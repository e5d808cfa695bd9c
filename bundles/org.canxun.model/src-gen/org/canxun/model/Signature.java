/**
 */
package org.canxun.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Signature</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody signed a completed record, on screen or on paper, or refused to. A drawn signature is a picture and is never called a reliable electronic signature (电子签名法 art. 13).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.Signature#getRole <em>Role</em>}</li>
 *   <li>{@link org.canxun.model.Signature#getMethod <em>Method</em>}</li>
 *   <li>{@link org.canxun.model.Signature#getSignerId <em>Signer Id</em>}</li>
 *   <li>{@link org.canxun.model.Signature#getSignerName <em>Signer Name</em>}</li>
 *   <li>{@link org.canxun.model.Signature#getCertNo <em>Cert No</em>}</li>
 *   <li>{@link org.canxun.model.Signature#getInk <em>Ink</em>}</li>
 *   <li>{@link org.canxun.model.Signature#getEvidenceId <em>Evidence Id</em>}</li>
 *   <li>{@link org.canxun.model.Signature#getRecordDigest <em>Record Digest</em>}</li>
 *   <li>{@link org.canxun.model.Signature#getReason <em>Reason</em>}</li>
 *   <li>{@link org.canxun.model.Signature#getWitness <em>Witness</em>}</li>
 *   <li>{@link org.canxun.model.Signature#getRecording <em>Recording</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getSignature()
 * @model annotation="https://canxun.org/journal/event"
 * @generated
 */
public interface Signature extends WorkflowEvent {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * OFFICER, ASSISTANT, SITE or WITNESS.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.canxun.model.ModelPackage#getSignature_Role()
	 * @model annotation="https://canxun.org/journal/register name='signature'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.canxun.model.Signature#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SCREEN, PAPER or REFUSED.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.canxun.model.ModelPackage#getSignature_Method()
	 * @model annotation="https://canxun.org/journal/register name='signature'"
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.canxun.model.Signature#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Signer Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the person, where the person is known here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signer Id</em>' attribute.
	 * @see #setSignerId(String)
	 * @see org.canxun.model.ModelPackage#getSignature_SignerId()
	 * @model annotation="https://canxun.org/journal/register name='signature'"
	 * @generated
	 */
	String getSignerId();

	/**
	 * Sets the value of the '{@link org.canxun.model.Signature#getSignerId <em>Signer Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signer Id</em>' attribute.
	 * @see #getSignerId()
	 * @generated
	 */
	void setSignerId(String value);

	/**
	 * Returns the value of the '<em><b>Signer Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signer Name</em>' attribute.
	 * @see #setSignerName(String)
	 * @see org.canxun.model.ModelPackage#getSignature_SignerName()
	 * @model annotation="https://canxun.org/journal/register name='signature'"
	 * @generated
	 */
	String getSignerName();

	/**
	 * Sets the value of the '{@link org.canxun.model.Signature#getSignerName <em>Signer Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signer Name</em>' attribute.
	 * @see #getSignerName()
	 * @generated
	 */
	void setSignerName(String value);

	/**
	 * Returns the value of the '<em><b>Cert No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As the team had it on the day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cert No</em>' attribute.
	 * @see #setCertNo(String)
	 * @see org.canxun.model.ModelPackage#getSignature_CertNo()
	 * @model annotation="https://canxun.org/journal/register name='signature'"
	 * @generated
	 */
	String getCertNo();

	/**
	 * Sets the value of the '{@link org.canxun.model.Signature#getCertNo <em>Cert No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cert No</em>' attribute.
	 * @see #getCertNo()
	 * @generated
	 */
	void setCertNo(String value);

	/**
	 * Returns the value of the '<em><b>Ink</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was drawn: strokes of points in thousandths of the width of the field.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ink</em>' attribute.
	 * @see #setInk(String)
	 * @see org.canxun.model.ModelPackage#getSignature_Ink()
	 * @model annotation="https://canxun.org/journal/register name='signature'"
	 * @generated
	 */
	String getInk();

	/**
	 * Sets the value of the '{@link org.canxun.model.Signature#getInk <em>Ink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ink</em>' attribute.
	 * @see #getInk()
	 * @generated
	 */
	void setInk(String value);

	/**
	 * Returns the value of the '<em><b>Evidence Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scan of the signed paper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Id</em>' attribute.
	 * @see #setEvidenceId(String)
	 * @see org.canxun.model.ModelPackage#getSignature_EvidenceId()
	 * @model annotation="https://canxun.org/journal/register name='signature'"
	 * @generated
	 */
	String getEvidenceId();

	/**
	 * Sets the value of the '{@link org.canxun.model.Signature#getEvidenceId <em>Evidence Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence Id</em>' attribute.
	 * @see #getEvidenceId()
	 * @generated
	 */
	void setEvidenceId(String value);

	/**
	 * Returns the value of the '<em><b>Record Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digest of the record that was signed; a signature over another record counts for nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record Digest</em>' attribute.
	 * @see #setRecordDigest(String)
	 * @see org.canxun.model.ModelPackage#getSignature_RecordDigest()
	 * @model annotation="https://canxun.org/journal/register name='signature'"
	 * @generated
	 */
	String getRecordDigest();

	/**
	 * Sets the value of the '{@link org.canxun.model.Signature#getRecordDigest <em>Record Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Digest</em>' attribute.
	 * @see #getRecordDigest()
	 * @generated
	 */
	void setRecordDigest(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why somebody refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.canxun.model.ModelPackage#getSignature_Reason()
	 * @model annotation="https://canxun.org/journal/register name='signature'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.canxun.model.Signature#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Witness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who saw the refusal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Witness</em>' attribute.
	 * @see #setWitness(String)
	 * @see org.canxun.model.ModelPackage#getSignature_Witness()
	 * @model annotation="https://canxun.org/journal/register name='signature'"
	 * @generated
	 */
	String getWitness();

	/**
	 * Sets the value of the '{@link org.canxun.model.Signature#getWitness <em>Witness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Witness</em>' attribute.
	 * @see #getWitness()
	 * @generated
	 */
	void setWitness(String value);

	/**
	 * Returns the value of the '<em><b>Recording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the refusal is on sound or film.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recording</em>' attribute.
	 * @see #setRecording(String)
	 * @see org.canxun.model.ModelPackage#getSignature_Recording()
	 * @model annotation="https://canxun.org/journal/register name='signature'"
	 * @generated
	 */
	String getRecording();

	/**
	 * Sets the value of the '{@link org.canxun.model.Signature#getRecording <em>Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recording</em>' attribute.
	 * @see #getRecording()
	 * @generated
	 */
	void setRecording(String value);

} // Signature
