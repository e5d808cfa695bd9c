/**
 */
package org.canxun.model.impl;

import java.time.Instant;

import java.util.Collection;

import org.canxun.model.ChecklistTemplate;
import org.canxun.model.ModelPackage;
import org.canxun.model.RecordKind;
import org.canxun.model.TemplateSection;

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
 * An implementation of the model object '<em><b>Checklist Template</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.ChecklistTemplateImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistTemplateImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistTemplateImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistTemplateImpl#getAgencyCode <em>Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistTemplateImpl#getRecordKind <em>Record Kind</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistTemplateImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistTemplateImpl#getContentDigest <em>Content Digest</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistTemplateImpl#getPublishedAt <em>Published At</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistTemplateImpl#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChecklistTemplateImpl extends IdentifiedImpl implements ChecklistTemplate {
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
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected int version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

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
	 * The default value of the '{@link #getRecordKind() <em>Record Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordKind()
	 * @generated
	 * @ordered
	 */
	protected static final RecordKind RECORD_KIND_EDEFAULT = RecordKind.INSPECTION;

	/**
	 * The cached value of the '{@link #getRecordKind() <em>Record Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordKind()
	 * @generated
	 * @ordered
	 */
	protected RecordKind recordKind = RECORD_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvenance() <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVENANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected String provenance = PROVENANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContentDigest() <em>Content Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContentDigest() <em>Content Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentDigest()
	 * @generated
	 * @ordered
	 */
	protected String contentDigest = CONTENT_DIGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublishedAt() <em>Published At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant PUBLISHED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishedAt() <em>Published At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant publishedAt = PUBLISHED_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<TemplateSection> sections;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChecklistTemplateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CHECKLIST_TEMPLATE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_TEMPLATE__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(int newVersion) {
		int oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_TEMPLATE__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_TEMPLATE__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_TEMPLATE__AGENCY_CODE, oldAgencyCode, agencyCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecordKind getRecordKind() {
		return recordKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordKind(RecordKind newRecordKind) {
		RecordKind oldRecordKind = recordKind;
		recordKind = newRecordKind == null ? RECORD_KIND_EDEFAULT : newRecordKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_TEMPLATE__RECORD_KIND, oldRecordKind, recordKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvenance() {
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvenance(String newProvenance) {
		String oldProvenance = provenance;
		provenance = newProvenance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_TEMPLATE__PROVENANCE, oldProvenance, provenance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentDigest() {
		return contentDigest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentDigest(String newContentDigest) {
		String oldContentDigest = contentDigest;
		contentDigest = newContentDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_TEMPLATE__CONTENT_DIGEST, oldContentDigest, contentDigest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getPublishedAt() {
		return publishedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedAt(Instant newPublishedAt) {
		Instant oldPublishedAt = publishedAt;
		publishedAt = newPublishedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_TEMPLATE__PUBLISHED_AT, oldPublishedAt, publishedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TemplateSection> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<TemplateSection>(TemplateSection.class, this, ModelPackage.CHECKLIST_TEMPLATE__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CHECKLIST_TEMPLATE__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.CHECKLIST_TEMPLATE__CODE:
				return getCode();
			case ModelPackage.CHECKLIST_TEMPLATE__VERSION:
				return getVersion();
			case ModelPackage.CHECKLIST_TEMPLATE__TITLE:
				return getTitle();
			case ModelPackage.CHECKLIST_TEMPLATE__AGENCY_CODE:
				return getAgencyCode();
			case ModelPackage.CHECKLIST_TEMPLATE__RECORD_KIND:
				return getRecordKind();
			case ModelPackage.CHECKLIST_TEMPLATE__PROVENANCE:
				return getProvenance();
			case ModelPackage.CHECKLIST_TEMPLATE__CONTENT_DIGEST:
				return getContentDigest();
			case ModelPackage.CHECKLIST_TEMPLATE__PUBLISHED_AT:
				return getPublishedAt();
			case ModelPackage.CHECKLIST_TEMPLATE__SECTIONS:
				return getSections();
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
			case ModelPackage.CHECKLIST_TEMPLATE__CODE:
				setCode((String)newValue);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__VERSION:
				setVersion((Integer)newValue);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__AGENCY_CODE:
				setAgencyCode((String)newValue);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__RECORD_KIND:
				setRecordKind((RecordKind)newValue);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__PROVENANCE:
				setProvenance((String)newValue);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__CONTENT_DIGEST:
				setContentDigest((String)newValue);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__PUBLISHED_AT:
				setPublishedAt((Instant)newValue);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends TemplateSection>)newValue);
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
			case ModelPackage.CHECKLIST_TEMPLATE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__AGENCY_CODE:
				setAgencyCode(AGENCY_CODE_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__RECORD_KIND:
				setRecordKind(RECORD_KIND_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__CONTENT_DIGEST:
				setContentDigest(CONTENT_DIGEST_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__PUBLISHED_AT:
				setPublishedAt(PUBLISHED_AT_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__SECTIONS:
				getSections().clear();
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
			case ModelPackage.CHECKLIST_TEMPLATE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case ModelPackage.CHECKLIST_TEMPLATE__VERSION:
				return version != VERSION_EDEFAULT;
			case ModelPackage.CHECKLIST_TEMPLATE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.CHECKLIST_TEMPLATE__AGENCY_CODE:
				return AGENCY_CODE_EDEFAULT == null ? agencyCode != null : !AGENCY_CODE_EDEFAULT.equals(agencyCode);
			case ModelPackage.CHECKLIST_TEMPLATE__RECORD_KIND:
				return recordKind != RECORD_KIND_EDEFAULT;
			case ModelPackage.CHECKLIST_TEMPLATE__PROVENANCE:
				return PROVENANCE_EDEFAULT == null ? provenance != null : !PROVENANCE_EDEFAULT.equals(provenance);
			case ModelPackage.CHECKLIST_TEMPLATE__CONTENT_DIGEST:
				return CONTENT_DIGEST_EDEFAULT == null ? contentDigest != null : !CONTENT_DIGEST_EDEFAULT.equals(contentDigest);
			case ModelPackage.CHECKLIST_TEMPLATE__PUBLISHED_AT:
				return PUBLISHED_AT_EDEFAULT == null ? publishedAt != null : !PUBLISHED_AT_EDEFAULT.equals(publishedAt);
			case ModelPackage.CHECKLIST_TEMPLATE__SECTIONS:
				return sections != null && !sections.isEmpty();
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
		result.append(", version: ");
		result.append(version);
		result.append(", title: ");
		result.append(title);
		result.append(", agencyCode: ");
		result.append(agencyCode);
		result.append(", recordKind: ");
		result.append(recordKind);
		result.append(", provenance: ");
		result.append(provenance);
		result.append(", contentDigest: ");
		result.append(contentDigest);
		result.append(", publishedAt: ");
		result.append(publishedAt);
		result.append(')');
		return result.toString();
	}

} //ChecklistTemplateImpl
