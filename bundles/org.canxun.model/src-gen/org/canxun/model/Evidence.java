/**
 */
package org.canxun.model;

import java.math.BigDecimal;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file that proves something. The original bytes rest in the vault under their SHA-256.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.Evidence#getRecordId <em>Record Id</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getItemCode <em>Item Code</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getCaption <em>Caption</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getSize <em>Size</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getWidth <em>Width</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getHeight <em>Height</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getCapturedAt <em>Captured At</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getCapturedOffset <em>Captured Offset</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getCamera <em>Camera</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getImportedAt <em>Imported At</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getSm3 <em>Sm3</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getSource <em>Source</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getStage <em>Stage</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getPairedWith <em>Paired With</em>}</li>
 *   <li>{@link org.canxun.model.Evidence#getMarks <em>Marks</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getEvidence()
 * @model
 * @generated
 */
public interface Evidence extends Identified {
	/**
	 * Returns the value of the '<em><b>Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Record Id</em>' attribute.
	 * @see #setRecordId(String)
	 * @see org.canxun.model.ModelPackage#getEvidence_RecordId()
	 * @model annotation="https://canxun.org/journal/register name='target'"
	 * @generated
	 */
	String getRecordId();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getRecordId <em>Record Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Id</em>' attribute.
	 * @see #getRecordId()
	 * @generated
	 */
	void setRecordId(String value);

	/**
	 * Returns the value of the '<em><b>Item Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item Code</em>' attribute.
	 * @see #setItemCode(String)
	 * @see org.canxun.model.ModelPackage#getEvidence_ItemCode()
	 * @model annotation="https://canxun.org/journal/register name='target'"
	 * @generated
	 */
	String getItemCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getItemCode <em>Item Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item Code</em>' attribute.
	 * @see #getItemCode()
	 * @generated
	 */
	void setItemCode(String value);

	/**
	 * Returns the value of the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Caption</em>' attribute.
	 * @see #setCaption(String)
	 * @see org.canxun.model.ModelPackage#getEvidence_Caption()
	 * @model
	 * @generated
	 */
	String getCaption();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getCaption <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caption</em>' attribute.
	 * @see #getCaption()
	 * @generated
	 */
	void setCaption(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.canxun.model.ModelPackage#getEvidence_Sha256()
	 * @model annotation="https://canxun.org/journal/register name='file'"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see org.canxun.model.ModelPackage#getEvidence_FileName()
	 * @model annotation="https://canxun.org/journal/register name='file'"
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.canxun.model.ModelPackage#getEvidence_MediaType()
	 * @model annotation="https://canxun.org/journal/register name='file'"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.canxun.model.ModelPackage#getEvidence_Size()
	 * @model annotation="https://canxun.org/journal/register name='file'"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.canxun.model.ModelPackage#getEvidence_Width()
	 * @model annotation="https://canxun.org/journal/register name='file'"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.canxun.model.ModelPackage#getEvidence_Height()
	 * @model annotation="https://canxun.org/journal/register name='file'"
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

	/**
	 * Returns the value of the '<em><b>Captured At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Local date and time by the camera, as written in the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Captured At</em>' attribute.
	 * @see #setCapturedAt(String)
	 * @see org.canxun.model.ModelPackage#getEvidence_CapturedAt()
	 * @model annotation="https://canxun.org/journal/register name='capture'"
	 * @generated
	 */
	String getCapturedAt();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getCapturedAt <em>Captured At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Captured At</em>' attribute.
	 * @see #getCapturedAt()
	 * @generated
	 */
	void setCapturedAt(String value);

	/**
	 * Returns the value of the '<em><b>Captured Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Captured Offset</em>' attribute.
	 * @see #setCapturedOffset(String)
	 * @see org.canxun.model.ModelPackage#getEvidence_CapturedOffset()
	 * @model annotation="https://canxun.org/journal/register name='capture'"
	 * @generated
	 */
	String getCapturedOffset();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getCapturedOffset <em>Captured Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Captured Offset</em>' attribute.
	 * @see #getCapturedOffset()
	 * @generated
	 */
	void setCapturedOffset(String value);

	/**
	 * Returns the value of the '<em><b>Camera</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Camera</em>' attribute.
	 * @see #setCamera(String)
	 * @see org.canxun.model.ModelPackage#getEvidence_Camera()
	 * @model annotation="https://canxun.org/journal/register name='capture'"
	 * @generated
	 */
	String getCamera();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getCamera <em>Camera</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Camera</em>' attribute.
	 * @see #getCamera()
	 * @generated
	 */
	void setCamera(String value);

	/**
	 * Returns the value of the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Longitude</em>' attribute.
	 * @see #setLongitude(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getEvidence_Longitude()
	 * @model annotation="https://canxun.org/journal/register name='capture'"
	 * @generated
	 */
	BigDecimal getLongitude();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getLongitude <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longitude</em>' attribute.
	 * @see #getLongitude()
	 * @generated
	 */
	void setLongitude(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getEvidence_Latitude()
	 * @model annotation="https://canxun.org/journal/register name='capture'"
	 * @generated
	 */
	BigDecimal getLatitude();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getLatitude <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latitude</em>' attribute.
	 * @see #getLatitude()
	 * @generated
	 */
	void setLatitude(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Imported At</em>' attribute.
	 * @see #setImportedAt(Instant)
	 * @see org.canxun.model.ModelPackage#getEvidence_ImportedAt()
	 * @model dataType="org.canxun.model.Instant"
	 *        annotation="https://canxun.org/journal/register name='capture'"
	 * @generated
	 */
	Instant getImportedAt();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getImportedAt <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported At</em>' attribute.
	 * @see #getImportedAt()
	 * @generated
	 */
	void setImportedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it serves beside an item: empty, SIGNED_PAPER or REFUSAL.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.canxun.model.ModelPackage#getEvidence_Purpose()
	 * @model annotation="https://canxun.org/journal/register name='target'"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Sm3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SM3 digest of the same bytes, hexadecimal, for printing; empty in evidence from before it was computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sm3</em>' attribute.
	 * @see #setSm3(String)
	 * @see org.canxun.model.ModelPackage#getEvidence_Sm3()
	 * @model annotation="https://canxun.org/journal/register name='file'"
	 * @generated
	 */
	String getSm3();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getSm3 <em>Sm3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sm3</em>' attribute.
	 * @see #getSm3()
	 * @generated
	 */
	void setSm3(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it came: FILE, DROP, PASTE, FOLDER or COMMAND; empty in evidence from before it was kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.canxun.model.ModelPackage#getEvidence_Source()
	 * @model annotation="https://canxun.org/journal/register name='capture'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BEFORE or AFTER a correction on the spot; empty: neither.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see #setStage(String)
	 * @see org.canxun.model.ModelPackage#getEvidence_Stage()
	 * @model annotation="https://canxun.org/journal/register name='pair'"
	 * @generated
	 */
	String getStage();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see #getStage()
	 * @generated
	 */
	void setStage(String value);

	/**
	 * Returns the value of the '<em><b>Paired With</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the photo BEFORE that this one shows the same place as, AFTER.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paired With</em>' attribute.
	 * @see #setPairedWith(String)
	 * @see org.canxun.model.ModelPackage#getEvidence_PairedWith()
	 * @model annotation="https://canxun.org/journal/register name='pair'"
	 * @generated
	 */
	String getPairedWith();

	/**
	 * Sets the value of the '{@link org.canxun.model.Evidence#getPairedWith <em>Paired With</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paired With</em>' attribute.
	 * @see #getPairedWith()
	 * @generated
	 */
	void setPairedWith(String value);

	/**
	 * Returns the value of the '<em><b>Marks</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.OverlayMark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is drawn over it; the file itself is never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marks</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getEvidence_Marks()
	 * @model containment="true"
	 * @generated
	 */
	EList<OverlayMark> getMarks();

} // Evidence
