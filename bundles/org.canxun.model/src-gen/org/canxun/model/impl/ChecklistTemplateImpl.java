/**
 */
package org.canxun.model.impl;

import java.time.Instant;

import java.util.Collection;

import org.canxun.model.ChecklistTemplate;
import org.canxun.model.GradingRules;
import org.canxun.model.JudgementRule;
import org.canxun.model.ModelPackage;
import org.canxun.model.RecordKind;
import org.canxun.model.TemplateEvent;
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
 *   <li>{@link org.canxun.model.impl.ChecklistTemplateImpl#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistTemplateImpl#getJudgements <em>Judgements</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistTemplateImpl#getGrading <em>Grading</em>}</li>
 *   <li>{@link org.canxun.model.impl.ChecklistTemplateImpl#getEvents <em>Events</em>}</li>
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
	 * The default value of the '{@link #getBasedOn() <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected static final String BASED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasedOn() <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected String basedOn = BASED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getJudgements() <em>Judgements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJudgements()
	 * @generated
	 * @ordered
	 */
	protected EList<JudgementRule> judgements;

	/**
	 * The cached value of the '{@link #getGrading() <em>Grading</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrading()
	 * @generated
	 * @ordered
	 */
	protected GradingRules grading;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<TemplateEvent> events;

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
	public String getBasedOn() {
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasedOn(String newBasedOn) {
		String oldBasedOn = basedOn;
		basedOn = newBasedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_TEMPLATE__BASED_ON, oldBasedOn, basedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<JudgementRule> getJudgements() {
		if (judgements == null) {
			judgements = new EObjectContainmentEList<JudgementRule>(JudgementRule.class, this, ModelPackage.CHECKLIST_TEMPLATE__JUDGEMENTS);
		}
		return judgements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GradingRules getGrading() {
		return grading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGrading(GradingRules newGrading, NotificationChain msgs) {
		GradingRules oldGrading = grading;
		grading = newGrading;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_TEMPLATE__GRADING, oldGrading, newGrading);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrading(GradingRules newGrading) {
		if (newGrading != grading) {
			NotificationChain msgs = null;
			if (grading != null)
				msgs = ((InternalEObject)grading).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CHECKLIST_TEMPLATE__GRADING, null, msgs);
			if (newGrading != null)
				msgs = ((InternalEObject)newGrading).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CHECKLIST_TEMPLATE__GRADING, null, msgs);
			msgs = basicSetGrading(newGrading, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CHECKLIST_TEMPLATE__GRADING, newGrading, newGrading));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TemplateEvent> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<TemplateEvent>(TemplateEvent.class, this, ModelPackage.CHECKLIST_TEMPLATE__EVENTS);
		}
		return events;
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
			case ModelPackage.CHECKLIST_TEMPLATE__JUDGEMENTS:
				return ((InternalEList<?>)getJudgements()).basicRemove(otherEnd, msgs);
			case ModelPackage.CHECKLIST_TEMPLATE__GRADING:
				return basicSetGrading(null, msgs);
			case ModelPackage.CHECKLIST_TEMPLATE__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.CHECKLIST_TEMPLATE__BASED_ON:
				return getBasedOn();
			case ModelPackage.CHECKLIST_TEMPLATE__JUDGEMENTS:
				return getJudgements();
			case ModelPackage.CHECKLIST_TEMPLATE__GRADING:
				return getGrading();
			case ModelPackage.CHECKLIST_TEMPLATE__EVENTS:
				return getEvents();
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
			case ModelPackage.CHECKLIST_TEMPLATE__BASED_ON:
				setBasedOn((String)newValue);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__JUDGEMENTS:
				getJudgements().clear();
				getJudgements().addAll((Collection<? extends JudgementRule>)newValue);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__GRADING:
				setGrading((GradingRules)newValue);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends TemplateEvent>)newValue);
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
			case ModelPackage.CHECKLIST_TEMPLATE__BASED_ON:
				setBasedOn(BASED_ON_EDEFAULT);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__JUDGEMENTS:
				getJudgements().clear();
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__GRADING:
				setGrading((GradingRules)null);
				return;
			case ModelPackage.CHECKLIST_TEMPLATE__EVENTS:
				getEvents().clear();
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
			case ModelPackage.CHECKLIST_TEMPLATE__BASED_ON:
				return BASED_ON_EDEFAULT == null ? basedOn != null : !BASED_ON_EDEFAULT.equals(basedOn);
			case ModelPackage.CHECKLIST_TEMPLATE__JUDGEMENTS:
				return judgements != null && !judgements.isEmpty();
			case ModelPackage.CHECKLIST_TEMPLATE__GRADING:
				return grading != null;
			case ModelPackage.CHECKLIST_TEMPLATE__EVENTS:
				return events != null && !events.isEmpty();
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
		result.append(", basedOn: ");
		result.append(basedOn);
		result.append(')');
		return result.toString();
	}

} //ChecklistTemplateImpl
