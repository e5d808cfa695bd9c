/**
 */
package org.canxun.model.impl;

import java.util.Collection;

import org.canxun.model.AgencyRecord;
import org.canxun.model.DinerResponse;
import org.canxun.model.ItemResult;
import org.canxun.model.ModelPackage;
import org.canxun.model.RecordEvent;
import org.canxun.model.RecordKind;
import org.canxun.model.Signature;
import org.canxun.model.Supplement;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agency Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.AgencyRecordImpl#getAgencyCode <em>Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyRecordImpl#getRecordKind <em>Record Kind</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyRecordImpl#getTemplateId <em>Template Id</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyRecordImpl#getTemplateDigest <em>Template Digest</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyRecordImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyRecordImpl#getResults <em>Results</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyRecordImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyRecordImpl#getSupplements <em>Supplements</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyRecordImpl#getMustCheck <em>Must Check</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyRecordImpl#getSignatures <em>Signatures</em>}</li>
 *   <li>{@link org.canxun.model.impl.AgencyRecordImpl#getResponses <em>Responses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgencyRecordImpl extends IdentifiedImpl implements AgencyRecord {
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
	 * The default value of the '{@link #getTemplateId() <em>Template Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplateId()
	 * @generated
	 * @ordered
	 */
	protected static final String TEMPLATE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTemplateId() <em>Template Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplateId()
	 * @generated
	 * @ordered
	 */
	protected String templateId = TEMPLATE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTemplateDigest() <em>Template Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplateDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String TEMPLATE_DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTemplateDigest() <em>Template Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplateDigest()
	 * @generated
	 * @ordered
	 */
	protected String templateDigest = TEMPLATE_DIGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final int POSITION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected int position = POSITION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResults() <em>Results</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResults()
	 * @generated
	 * @ordered
	 */
	protected EList<ItemResult> results;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<RecordEvent> events;

	/**
	 * The cached value of the '{@link #getSupplements() <em>Supplements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplements()
	 * @generated
	 * @ordered
	 */
	protected EList<Supplement> supplements;

	/**
	 * The cached value of the '{@link #getMustCheck() <em>Must Check</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMustCheck()
	 * @generated
	 * @ordered
	 */
	protected EList<String> mustCheck;

	/**
	 * The cached value of the '{@link #getSignatures() <em>Signatures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignatures()
	 * @generated
	 * @ordered
	 */
	protected EList<Signature> signatures;

	/**
	 * The cached value of the '{@link #getResponses() <em>Responses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponses()
	 * @generated
	 * @ordered
	 */
	protected EList<DinerResponse> responses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgencyRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.AGENCY_RECORD;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AGENCY_RECORD__AGENCY_CODE, oldAgencyCode, agencyCode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AGENCY_RECORD__RECORD_KIND, oldRecordKind, recordKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTemplateId() {
		return templateId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemplateId(String newTemplateId) {
		String oldTemplateId = templateId;
		templateId = newTemplateId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AGENCY_RECORD__TEMPLATE_ID, oldTemplateId, templateId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTemplateDigest() {
		return templateDigest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemplateDigest(String newTemplateDigest) {
		String oldTemplateDigest = templateDigest;
		templateDigest = newTemplateDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AGENCY_RECORD__TEMPLATE_DIGEST, oldTemplateDigest, templateDigest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(int newPosition) {
		int oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AGENCY_RECORD__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ItemResult> getResults() {
		if (results == null) {
			results = new EObjectContainmentEList<ItemResult>(ItemResult.class, this, ModelPackage.AGENCY_RECORD__RESULTS);
		}
		return results;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RecordEvent> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<RecordEvent>(RecordEvent.class, this, ModelPackage.AGENCY_RECORD__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Supplement> getSupplements() {
		if (supplements == null) {
			supplements = new EObjectContainmentEList<Supplement>(Supplement.class, this, ModelPackage.AGENCY_RECORD__SUPPLEMENTS);
		}
		return supplements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMustCheck() {
		if (mustCheck == null) {
			mustCheck = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.AGENCY_RECORD__MUST_CHECK);
		}
		return mustCheck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Signature> getSignatures() {
		if (signatures == null) {
			signatures = new EObjectContainmentEList<Signature>(Signature.class, this, ModelPackage.AGENCY_RECORD__SIGNATURES);
		}
		return signatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DinerResponse> getResponses() {
		if (responses == null) {
			responses = new EObjectContainmentEList<DinerResponse>(DinerResponse.class, this, ModelPackage.AGENCY_RECORD__RESPONSES);
		}
		return responses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.AGENCY_RECORD__RESULTS:
				return ((InternalEList<?>)getResults()).basicRemove(otherEnd, msgs);
			case ModelPackage.AGENCY_RECORD__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
			case ModelPackage.AGENCY_RECORD__SUPPLEMENTS:
				return ((InternalEList<?>)getSupplements()).basicRemove(otherEnd, msgs);
			case ModelPackage.AGENCY_RECORD__SIGNATURES:
				return ((InternalEList<?>)getSignatures()).basicRemove(otherEnd, msgs);
			case ModelPackage.AGENCY_RECORD__RESPONSES:
				return ((InternalEList<?>)getResponses()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.AGENCY_RECORD__AGENCY_CODE:
				return getAgencyCode();
			case ModelPackage.AGENCY_RECORD__RECORD_KIND:
				return getRecordKind();
			case ModelPackage.AGENCY_RECORD__TEMPLATE_ID:
				return getTemplateId();
			case ModelPackage.AGENCY_RECORD__TEMPLATE_DIGEST:
				return getTemplateDigest();
			case ModelPackage.AGENCY_RECORD__POSITION:
				return getPosition();
			case ModelPackage.AGENCY_RECORD__RESULTS:
				return getResults();
			case ModelPackage.AGENCY_RECORD__EVENTS:
				return getEvents();
			case ModelPackage.AGENCY_RECORD__SUPPLEMENTS:
				return getSupplements();
			case ModelPackage.AGENCY_RECORD__MUST_CHECK:
				return getMustCheck();
			case ModelPackage.AGENCY_RECORD__SIGNATURES:
				return getSignatures();
			case ModelPackage.AGENCY_RECORD__RESPONSES:
				return getResponses();
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
			case ModelPackage.AGENCY_RECORD__AGENCY_CODE:
				setAgencyCode((String)newValue);
				return;
			case ModelPackage.AGENCY_RECORD__RECORD_KIND:
				setRecordKind((RecordKind)newValue);
				return;
			case ModelPackage.AGENCY_RECORD__TEMPLATE_ID:
				setTemplateId((String)newValue);
				return;
			case ModelPackage.AGENCY_RECORD__TEMPLATE_DIGEST:
				setTemplateDigest((String)newValue);
				return;
			case ModelPackage.AGENCY_RECORD__POSITION:
				setPosition((Integer)newValue);
				return;
			case ModelPackage.AGENCY_RECORD__RESULTS:
				getResults().clear();
				getResults().addAll((Collection<? extends ItemResult>)newValue);
				return;
			case ModelPackage.AGENCY_RECORD__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends RecordEvent>)newValue);
				return;
			case ModelPackage.AGENCY_RECORD__SUPPLEMENTS:
				getSupplements().clear();
				getSupplements().addAll((Collection<? extends Supplement>)newValue);
				return;
			case ModelPackage.AGENCY_RECORD__MUST_CHECK:
				getMustCheck().clear();
				getMustCheck().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.AGENCY_RECORD__SIGNATURES:
				getSignatures().clear();
				getSignatures().addAll((Collection<? extends Signature>)newValue);
				return;
			case ModelPackage.AGENCY_RECORD__RESPONSES:
				getResponses().clear();
				getResponses().addAll((Collection<? extends DinerResponse>)newValue);
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
			case ModelPackage.AGENCY_RECORD__AGENCY_CODE:
				setAgencyCode(AGENCY_CODE_EDEFAULT);
				return;
			case ModelPackage.AGENCY_RECORD__RECORD_KIND:
				setRecordKind(RECORD_KIND_EDEFAULT);
				return;
			case ModelPackage.AGENCY_RECORD__TEMPLATE_ID:
				setTemplateId(TEMPLATE_ID_EDEFAULT);
				return;
			case ModelPackage.AGENCY_RECORD__TEMPLATE_DIGEST:
				setTemplateDigest(TEMPLATE_DIGEST_EDEFAULT);
				return;
			case ModelPackage.AGENCY_RECORD__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case ModelPackage.AGENCY_RECORD__RESULTS:
				getResults().clear();
				return;
			case ModelPackage.AGENCY_RECORD__EVENTS:
				getEvents().clear();
				return;
			case ModelPackage.AGENCY_RECORD__SUPPLEMENTS:
				getSupplements().clear();
				return;
			case ModelPackage.AGENCY_RECORD__MUST_CHECK:
				getMustCheck().clear();
				return;
			case ModelPackage.AGENCY_RECORD__SIGNATURES:
				getSignatures().clear();
				return;
			case ModelPackage.AGENCY_RECORD__RESPONSES:
				getResponses().clear();
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
			case ModelPackage.AGENCY_RECORD__AGENCY_CODE:
				return AGENCY_CODE_EDEFAULT == null ? agencyCode != null : !AGENCY_CODE_EDEFAULT.equals(agencyCode);
			case ModelPackage.AGENCY_RECORD__RECORD_KIND:
				return recordKind != RECORD_KIND_EDEFAULT;
			case ModelPackage.AGENCY_RECORD__TEMPLATE_ID:
				return TEMPLATE_ID_EDEFAULT == null ? templateId != null : !TEMPLATE_ID_EDEFAULT.equals(templateId);
			case ModelPackage.AGENCY_RECORD__TEMPLATE_DIGEST:
				return TEMPLATE_DIGEST_EDEFAULT == null ? templateDigest != null : !TEMPLATE_DIGEST_EDEFAULT.equals(templateDigest);
			case ModelPackage.AGENCY_RECORD__POSITION:
				return position != POSITION_EDEFAULT;
			case ModelPackage.AGENCY_RECORD__RESULTS:
				return results != null && !results.isEmpty();
			case ModelPackage.AGENCY_RECORD__EVENTS:
				return events != null && !events.isEmpty();
			case ModelPackage.AGENCY_RECORD__SUPPLEMENTS:
				return supplements != null && !supplements.isEmpty();
			case ModelPackage.AGENCY_RECORD__MUST_CHECK:
				return mustCheck != null && !mustCheck.isEmpty();
			case ModelPackage.AGENCY_RECORD__SIGNATURES:
				return signatures != null && !signatures.isEmpty();
			case ModelPackage.AGENCY_RECORD__RESPONSES:
				return responses != null && !responses.isEmpty();
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
		result.append(" (agencyCode: ");
		result.append(agencyCode);
		result.append(", recordKind: ");
		result.append(recordKind);
		result.append(", templateId: ");
		result.append(templateId);
		result.append(", templateDigest: ");
		result.append(templateDigest);
		result.append(", position: ");
		result.append(position);
		result.append(", mustCheck: ");
		result.append(mustCheck);
		result.append(')');
		return result.toString();
	}

} //AgencyRecordImpl
