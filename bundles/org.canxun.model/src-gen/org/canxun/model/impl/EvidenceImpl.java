/**
 */
package org.canxun.model.impl;

import java.math.BigDecimal;

import java.time.Instant;

import java.util.Collection;

import org.canxun.model.Evidence;
import org.canxun.model.ModelPackage;
import org.canxun.model.OverlayMark;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getRecordId <em>Record Id</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getItemCode <em>Item Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getCaption <em>Caption</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getCapturedAt <em>Captured At</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getCapturedOffset <em>Captured Offset</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getCamera <em>Camera</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getImportedAt <em>Imported At</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getSm3 <em>Sm3</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getPairedWith <em>Paired With</em>}</li>
 *   <li>{@link org.canxun.model.impl.EvidenceImpl#getMarks <em>Marks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceImpl extends IdentifiedImpl implements Evidence {
	/**
	 * The default value of the '{@link #getRecordId() <em>Record Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordId()
	 * @generated
	 * @ordered
	 */
	protected static final String RECORD_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecordId() <em>Record Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordId()
	 * @generated
	 * @ordered
	 */
	protected String recordId = RECORD_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getItemCode() <em>Item Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItemCode()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEM_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItemCode() <em>Item Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItemCode()
	 * @generated
	 * @ordered
	 */
	protected String itemCode = ITEM_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaption() <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaption()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaption() <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaption()
	 * @generated
	 * @ordered
	 */
	protected String caption = CAPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected String fileName = FILE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDIA_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected String mediaType = MEDIA_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final int WIDTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected int width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final int HEIGHT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected int height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapturedAt() <em>Captured At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapturedAt()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPTURED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapturedAt() <em>Captured At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapturedAt()
	 * @generated
	 * @ordered
	 */
	protected String capturedAt = CAPTURED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapturedOffset() <em>Captured Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapturedOffset()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPTURED_OFFSET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapturedOffset() <em>Captured Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapturedOffset()
	 * @generated
	 * @ordered
	 */
	protected String capturedOffset = CAPTURED_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getCamera() <em>Camera</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCamera()
	 * @generated
	 * @ordered
	 */
	protected static final String CAMERA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCamera() <em>Camera</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCamera()
	 * @generated
	 * @ordered
	 */
	protected String camera = CAMERA_EDEFAULT;

	/**
	 * The default value of the '{@link #getLongitude() <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongitude()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LONGITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLongitude() <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongitude()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal longitude = LONGITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatitude() <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatitude()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LATITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatitude() <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatitude()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal latitude = LATITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getImportedAt() <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant IMPORTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImportedAt() <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant importedAt = IMPORTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSm3() <em>Sm3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSm3()
	 * @generated
	 * @ordered
	 */
	protected static final String SM3_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSm3() <em>Sm3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSm3()
	 * @generated
	 * @ordered
	 */
	protected String sm3 = SM3_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final String STAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected String stage = STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPairedWith() <em>Paired With</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPairedWith()
	 * @generated
	 * @ordered
	 */
	protected static final String PAIRED_WITH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPairedWith() <em>Paired With</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPairedWith()
	 * @generated
	 * @ordered
	 */
	protected String pairedWith = PAIRED_WITH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMarks() <em>Marks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarks()
	 * @generated
	 * @ordered
	 */
	protected EList<OverlayMark> marks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvidenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.EVIDENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecordId() {
		return recordId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordId(String newRecordId) {
		String oldRecordId = recordId;
		recordId = newRecordId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__RECORD_ID, oldRecordId, recordId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItemCode() {
		return itemCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItemCode(String newItemCode) {
		String oldItemCode = itemCode;
		itemCode = newItemCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__ITEM_CODE, oldItemCode, itemCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaption() {
		return caption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaption(String newCaption) {
		String oldCaption = caption;
		caption = newCaption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__CAPTION, oldCaption, caption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileName() {
		return fileName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileName(String newFileName) {
		String oldFileName = fileName;
		fileName = newFileName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__FILE_NAME, oldFileName, fileName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaType() {
		return mediaType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaType(String newMediaType) {
		String oldMediaType = mediaType;
		mediaType = newMediaType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__MEDIA_TYPE, oldMediaType, mediaType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(long newSize) {
		long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(int newWidth) {
		int oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeight() {
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(int newHeight) {
		int oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCapturedAt() {
		return capturedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapturedAt(String newCapturedAt) {
		String oldCapturedAt = capturedAt;
		capturedAt = newCapturedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__CAPTURED_AT, oldCapturedAt, capturedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCapturedOffset() {
		return capturedOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapturedOffset(String newCapturedOffset) {
		String oldCapturedOffset = capturedOffset;
		capturedOffset = newCapturedOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__CAPTURED_OFFSET, oldCapturedOffset, capturedOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCamera() {
		return camera;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCamera(String newCamera) {
		String oldCamera = camera;
		camera = newCamera;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__CAMERA, oldCamera, camera));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLongitude() {
		return longitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLongitude(BigDecimal newLongitude) {
		BigDecimal oldLongitude = longitude;
		longitude = newLongitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__LONGITUDE, oldLongitude, longitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLatitude() {
		return latitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatitude(BigDecimal newLatitude) {
		BigDecimal oldLatitude = latitude;
		latitude = newLatitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__LATITUDE, oldLatitude, latitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getImportedAt() {
		return importedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportedAt(Instant newImportedAt) {
		Instant oldImportedAt = importedAt;
		importedAt = newImportedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__IMPORTED_AT, oldImportedAt, importedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSm3() {
		return sm3;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSm3(String newSm3) {
		String oldSm3 = sm3;
		sm3 = newSm3;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__SM3, oldSm3, sm3));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(String newStage) {
		String oldStage = stage;
		stage = newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPairedWith() {
		return pairedWith;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPairedWith(String newPairedWith) {
		String oldPairedWith = pairedWith;
		pairedWith = newPairedWith;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__PAIRED_WITH, oldPairedWith, pairedWith));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OverlayMark> getMarks() {
		if (marks == null) {
			marks = new EObjectContainmentEList<OverlayMark>(OverlayMark.class, this, ModelPackage.EVIDENCE__MARKS);
		}
		return marks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.EVIDENCE__MARKS:
				return ((InternalEList<?>)getMarks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.EVIDENCE__RECORD_ID:
				return getRecordId();
			case ModelPackage.EVIDENCE__ITEM_CODE:
				return getItemCode();
			case ModelPackage.EVIDENCE__CAPTION:
				return getCaption();
			case ModelPackage.EVIDENCE__SHA256:
				return getSha256();
			case ModelPackage.EVIDENCE__FILE_NAME:
				return getFileName();
			case ModelPackage.EVIDENCE__MEDIA_TYPE:
				return getMediaType();
			case ModelPackage.EVIDENCE__SIZE:
				return getSize();
			case ModelPackage.EVIDENCE__WIDTH:
				return getWidth();
			case ModelPackage.EVIDENCE__HEIGHT:
				return getHeight();
			case ModelPackage.EVIDENCE__CAPTURED_AT:
				return getCapturedAt();
			case ModelPackage.EVIDENCE__CAPTURED_OFFSET:
				return getCapturedOffset();
			case ModelPackage.EVIDENCE__CAMERA:
				return getCamera();
			case ModelPackage.EVIDENCE__LONGITUDE:
				return getLongitude();
			case ModelPackage.EVIDENCE__LATITUDE:
				return getLatitude();
			case ModelPackage.EVIDENCE__IMPORTED_AT:
				return getImportedAt();
			case ModelPackage.EVIDENCE__PURPOSE:
				return getPurpose();
			case ModelPackage.EVIDENCE__SM3:
				return getSm3();
			case ModelPackage.EVIDENCE__SOURCE:
				return getSource();
			case ModelPackage.EVIDENCE__STAGE:
				return getStage();
			case ModelPackage.EVIDENCE__PAIRED_WITH:
				return getPairedWith();
			case ModelPackage.EVIDENCE__MARKS:
				return getMarks();
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
			case ModelPackage.EVIDENCE__RECORD_ID:
				setRecordId((String)newValue);
				return;
			case ModelPackage.EVIDENCE__ITEM_CODE:
				setItemCode((String)newValue);
				return;
			case ModelPackage.EVIDENCE__CAPTION:
				setCaption((String)newValue);
				return;
			case ModelPackage.EVIDENCE__SHA256:
				setSha256((String)newValue);
				return;
			case ModelPackage.EVIDENCE__FILE_NAME:
				setFileName((String)newValue);
				return;
			case ModelPackage.EVIDENCE__MEDIA_TYPE:
				setMediaType((String)newValue);
				return;
			case ModelPackage.EVIDENCE__SIZE:
				setSize((Long)newValue);
				return;
			case ModelPackage.EVIDENCE__WIDTH:
				setWidth((Integer)newValue);
				return;
			case ModelPackage.EVIDENCE__HEIGHT:
				setHeight((Integer)newValue);
				return;
			case ModelPackage.EVIDENCE__CAPTURED_AT:
				setCapturedAt((String)newValue);
				return;
			case ModelPackage.EVIDENCE__CAPTURED_OFFSET:
				setCapturedOffset((String)newValue);
				return;
			case ModelPackage.EVIDENCE__CAMERA:
				setCamera((String)newValue);
				return;
			case ModelPackage.EVIDENCE__LONGITUDE:
				setLongitude((BigDecimal)newValue);
				return;
			case ModelPackage.EVIDENCE__LATITUDE:
				setLatitude((BigDecimal)newValue);
				return;
			case ModelPackage.EVIDENCE__IMPORTED_AT:
				setImportedAt((Instant)newValue);
				return;
			case ModelPackage.EVIDENCE__PURPOSE:
				setPurpose((String)newValue);
				return;
			case ModelPackage.EVIDENCE__SM3:
				setSm3((String)newValue);
				return;
			case ModelPackage.EVIDENCE__SOURCE:
				setSource((String)newValue);
				return;
			case ModelPackage.EVIDENCE__STAGE:
				setStage((String)newValue);
				return;
			case ModelPackage.EVIDENCE__PAIRED_WITH:
				setPairedWith((String)newValue);
				return;
			case ModelPackage.EVIDENCE__MARKS:
				getMarks().clear();
				getMarks().addAll((Collection<? extends OverlayMark>)newValue);
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
			case ModelPackage.EVIDENCE__RECORD_ID:
				setRecordId(RECORD_ID_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__ITEM_CODE:
				setItemCode(ITEM_CODE_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__CAPTION:
				setCaption(CAPTION_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__FILE_NAME:
				setFileName(FILE_NAME_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__MEDIA_TYPE:
				setMediaType(MEDIA_TYPE_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__CAPTURED_AT:
				setCapturedAt(CAPTURED_AT_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__CAPTURED_OFFSET:
				setCapturedOffset(CAPTURED_OFFSET_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__CAMERA:
				setCamera(CAMERA_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__LONGITUDE:
				setLongitude(LONGITUDE_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__LATITUDE:
				setLatitude(LATITUDE_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__IMPORTED_AT:
				setImportedAt(IMPORTED_AT_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__SM3:
				setSm3(SM3_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__PAIRED_WITH:
				setPairedWith(PAIRED_WITH_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__MARKS:
				getMarks().clear();
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
			case ModelPackage.EVIDENCE__RECORD_ID:
				return RECORD_ID_EDEFAULT == null ? recordId != null : !RECORD_ID_EDEFAULT.equals(recordId);
			case ModelPackage.EVIDENCE__ITEM_CODE:
				return ITEM_CODE_EDEFAULT == null ? itemCode != null : !ITEM_CODE_EDEFAULT.equals(itemCode);
			case ModelPackage.EVIDENCE__CAPTION:
				return CAPTION_EDEFAULT == null ? caption != null : !CAPTION_EDEFAULT.equals(caption);
			case ModelPackage.EVIDENCE__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case ModelPackage.EVIDENCE__FILE_NAME:
				return FILE_NAME_EDEFAULT == null ? fileName != null : !FILE_NAME_EDEFAULT.equals(fileName);
			case ModelPackage.EVIDENCE__MEDIA_TYPE:
				return MEDIA_TYPE_EDEFAULT == null ? mediaType != null : !MEDIA_TYPE_EDEFAULT.equals(mediaType);
			case ModelPackage.EVIDENCE__SIZE:
				return size != SIZE_EDEFAULT;
			case ModelPackage.EVIDENCE__WIDTH:
				return width != WIDTH_EDEFAULT;
			case ModelPackage.EVIDENCE__HEIGHT:
				return height != HEIGHT_EDEFAULT;
			case ModelPackage.EVIDENCE__CAPTURED_AT:
				return CAPTURED_AT_EDEFAULT == null ? capturedAt != null : !CAPTURED_AT_EDEFAULT.equals(capturedAt);
			case ModelPackage.EVIDENCE__CAPTURED_OFFSET:
				return CAPTURED_OFFSET_EDEFAULT == null ? capturedOffset != null : !CAPTURED_OFFSET_EDEFAULT.equals(capturedOffset);
			case ModelPackage.EVIDENCE__CAMERA:
				return CAMERA_EDEFAULT == null ? camera != null : !CAMERA_EDEFAULT.equals(camera);
			case ModelPackage.EVIDENCE__LONGITUDE:
				return LONGITUDE_EDEFAULT == null ? longitude != null : !LONGITUDE_EDEFAULT.equals(longitude);
			case ModelPackage.EVIDENCE__LATITUDE:
				return LATITUDE_EDEFAULT == null ? latitude != null : !LATITUDE_EDEFAULT.equals(latitude);
			case ModelPackage.EVIDENCE__IMPORTED_AT:
				return IMPORTED_AT_EDEFAULT == null ? importedAt != null : !IMPORTED_AT_EDEFAULT.equals(importedAt);
			case ModelPackage.EVIDENCE__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case ModelPackage.EVIDENCE__SM3:
				return SM3_EDEFAULT == null ? sm3 != null : !SM3_EDEFAULT.equals(sm3);
			case ModelPackage.EVIDENCE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ModelPackage.EVIDENCE__STAGE:
				return STAGE_EDEFAULT == null ? stage != null : !STAGE_EDEFAULT.equals(stage);
			case ModelPackage.EVIDENCE__PAIRED_WITH:
				return PAIRED_WITH_EDEFAULT == null ? pairedWith != null : !PAIRED_WITH_EDEFAULT.equals(pairedWith);
			case ModelPackage.EVIDENCE__MARKS:
				return marks != null && !marks.isEmpty();
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
		result.append(" (recordId: ");
		result.append(recordId);
		result.append(", itemCode: ");
		result.append(itemCode);
		result.append(", caption: ");
		result.append(caption);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", fileName: ");
		result.append(fileName);
		result.append(", mediaType: ");
		result.append(mediaType);
		result.append(", size: ");
		result.append(size);
		result.append(", width: ");
		result.append(width);
		result.append(", height: ");
		result.append(height);
		result.append(", capturedAt: ");
		result.append(capturedAt);
		result.append(", capturedOffset: ");
		result.append(capturedOffset);
		result.append(", camera: ");
		result.append(camera);
		result.append(", longitude: ");
		result.append(longitude);
		result.append(", latitude: ");
		result.append(latitude);
		result.append(", importedAt: ");
		result.append(importedAt);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", sm3: ");
		result.append(sm3);
		result.append(", source: ");
		result.append(source);
		result.append(", stage: ");
		result.append(stage);
		result.append(", pairedWith: ");
		result.append(pairedWith);
		result.append(')');
		return result.toString();
	}

} //EvidenceImpl
