/**
 */
package org.canxun.model.impl;

import java.util.Collection;

import org.canxun.model.DocumentEvent;
import org.canxun.model.EnforcementDocument;
import org.canxun.model.ModelPackage;

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
 * An implementation of the model object '<em><b>Enforcement Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.EnforcementDocumentImpl#getInspectionId <em>Inspection Id</em>}</li>
 *   <li>{@link org.canxun.model.impl.EnforcementDocumentImpl#getAgencyCode <em>Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.EnforcementDocumentImpl#getDocType <em>Doc Type</em>}</li>
 *   <li>{@link org.canxun.model.impl.EnforcementDocumentImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.canxun.model.impl.EnforcementDocumentImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.canxun.model.impl.EnforcementDocumentImpl#getPages <em>Pages</em>}</li>
 *   <li>{@link org.canxun.model.impl.EnforcementDocumentImpl#getEvents <em>Events</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EnforcementDocumentImpl extends IdentifiedImpl implements EnforcementDocument {
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
	 * The default value of the '{@link #getDocType() <em>Doc Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocType()
	 * @generated
	 * @ordered
	 */
	protected static final String DOC_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDocType() <em>Doc Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocType()
	 * @generated
	 * @ordered
	 */
	protected String docType = DOC_TYPE_EDEFAULT;

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
	 * The default value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected static final int PAGES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected int pages = PAGES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<DocumentEvent> events;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EnforcementDocumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ENFORCEMENT_DOCUMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_DOCUMENT__INSPECTION_ID, oldInspectionId, inspectionId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_DOCUMENT__AGENCY_CODE, oldAgencyCode, agencyCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocType() {
		return docType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocType(String newDocType) {
		String oldDocType = docType;
		docType = newDocType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_DOCUMENT__DOC_TYPE, oldDocType, docType));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_DOCUMENT__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_DOCUMENT__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPages() {
		return pages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPages(int newPages) {
		int oldPages = pages;
		pages = newPages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENFORCEMENT_DOCUMENT__PAGES, oldPages, pages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DocumentEvent> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<DocumentEvent>(DocumentEvent.class, this, ModelPackage.ENFORCEMENT_DOCUMENT__EVENTS);
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
			case ModelPackage.ENFORCEMENT_DOCUMENT__EVENTS:
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
			case ModelPackage.ENFORCEMENT_DOCUMENT__INSPECTION_ID:
				return getInspectionId();
			case ModelPackage.ENFORCEMENT_DOCUMENT__AGENCY_CODE:
				return getAgencyCode();
			case ModelPackage.ENFORCEMENT_DOCUMENT__DOC_TYPE:
				return getDocType();
			case ModelPackage.ENFORCEMENT_DOCUMENT__TITLE:
				return getTitle();
			case ModelPackage.ENFORCEMENT_DOCUMENT__SHA256:
				return getSha256();
			case ModelPackage.ENFORCEMENT_DOCUMENT__PAGES:
				return getPages();
			case ModelPackage.ENFORCEMENT_DOCUMENT__EVENTS:
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
			case ModelPackage.ENFORCEMENT_DOCUMENT__INSPECTION_ID:
				setInspectionId((String)newValue);
				return;
			case ModelPackage.ENFORCEMENT_DOCUMENT__AGENCY_CODE:
				setAgencyCode((String)newValue);
				return;
			case ModelPackage.ENFORCEMENT_DOCUMENT__DOC_TYPE:
				setDocType((String)newValue);
				return;
			case ModelPackage.ENFORCEMENT_DOCUMENT__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.ENFORCEMENT_DOCUMENT__SHA256:
				setSha256((String)newValue);
				return;
			case ModelPackage.ENFORCEMENT_DOCUMENT__PAGES:
				setPages((Integer)newValue);
				return;
			case ModelPackage.ENFORCEMENT_DOCUMENT__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends DocumentEvent>)newValue);
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
			case ModelPackage.ENFORCEMENT_DOCUMENT__INSPECTION_ID:
				setInspectionId(INSPECTION_ID_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_DOCUMENT__AGENCY_CODE:
				setAgencyCode(AGENCY_CODE_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_DOCUMENT__DOC_TYPE:
				setDocType(DOC_TYPE_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_DOCUMENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_DOCUMENT__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_DOCUMENT__PAGES:
				setPages(PAGES_EDEFAULT);
				return;
			case ModelPackage.ENFORCEMENT_DOCUMENT__EVENTS:
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
			case ModelPackage.ENFORCEMENT_DOCUMENT__INSPECTION_ID:
				return INSPECTION_ID_EDEFAULT == null ? inspectionId != null : !INSPECTION_ID_EDEFAULT.equals(inspectionId);
			case ModelPackage.ENFORCEMENT_DOCUMENT__AGENCY_CODE:
				return AGENCY_CODE_EDEFAULT == null ? agencyCode != null : !AGENCY_CODE_EDEFAULT.equals(agencyCode);
			case ModelPackage.ENFORCEMENT_DOCUMENT__DOC_TYPE:
				return DOC_TYPE_EDEFAULT == null ? docType != null : !DOC_TYPE_EDEFAULT.equals(docType);
			case ModelPackage.ENFORCEMENT_DOCUMENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.ENFORCEMENT_DOCUMENT__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case ModelPackage.ENFORCEMENT_DOCUMENT__PAGES:
				return pages != PAGES_EDEFAULT;
			case ModelPackage.ENFORCEMENT_DOCUMENT__EVENTS:
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
		result.append(" (inspectionId: ");
		result.append(inspectionId);
		result.append(", agencyCode: ");
		result.append(agencyCode);
		result.append(", docType: ");
		result.append(docType);
		result.append(", title: ");
		result.append(title);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", pages: ");
		result.append(pages);
		result.append(')');
		return result.toString();
	}

} //EnforcementDocumentImpl
