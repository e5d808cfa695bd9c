/**
 */
package org.canxun.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.canxun.model.InspectionTask;
import org.canxun.model.ModelPackage;
import org.canxun.model.RecusalAnswer;
import org.canxun.model.TaskEvent;
import org.canxun.model.TaskMember;

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
 * An implementation of the model object '<em><b>Inspection Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.InspectionTaskImpl#getSiteId <em>Site Id</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionTaskImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionTaskImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionTaskImpl#getPlanId <em>Plan Id</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionTaskImpl#getDrawId <em>Draw Id</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionTaskImpl#getLeadAgencyCode <em>Lead Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionTaskImpl#getAgencyCodes <em>Agency Codes</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionTaskImpl#getPlannedOn <em>Planned On</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionTaskImpl#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionTaskImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionTaskImpl#getRecusals <em>Recusals</em>}</li>
 *   <li>{@link org.canxun.model.impl.InspectionTaskImpl#getEvents <em>Events</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InspectionTaskImpl extends IdentifiedImpl implements InspectionTask {
	/**
	 * The default value of the '{@link #getSiteId() <em>Site Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiteId()
	 * @generated
	 * @ordered
	 */
	protected static final String SITE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSiteId() <em>Site Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiteId()
	 * @generated
	 * @ordered
	 */
	protected String siteId = SITE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected String basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlanId() <em>Plan Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanId()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAN_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlanId() <em>Plan Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanId()
	 * @generated
	 * @ordered
	 */
	protected String planId = PLAN_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDrawId() <em>Draw Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawId()
	 * @generated
	 * @ordered
	 */
	protected static final String DRAW_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDrawId() <em>Draw Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawId()
	 * @generated
	 * @ordered
	 */
	protected String drawId = DRAW_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeadAgencyCode() <em>Lead Agency Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeadAgencyCode()
	 * @generated
	 * @ordered
	 */
	protected static final String LEAD_AGENCY_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeadAgencyCode() <em>Lead Agency Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeadAgencyCode()
	 * @generated
	 * @ordered
	 */
	protected String leadAgencyCode = LEAD_AGENCY_CODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAgencyCodes() <em>Agency Codes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgencyCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> agencyCodes;

	/**
	 * The default value of the '{@link #getPlannedOn() <em>Planned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PLANNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedOn() <em>Planned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate plannedOn = PLANNED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate dueOn = DUE_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<TaskMember> members;

	/**
	 * The cached value of the '{@link #getRecusals() <em>Recusals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecusals()
	 * @generated
	 * @ordered
	 */
	protected EList<RecusalAnswer> recusals;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<TaskEvent> events;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InspectionTaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.INSPECTION_TASK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSiteId() {
		return siteId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSiteId(String newSiteId) {
		String oldSiteId = siteId;
		siteId = newSiteId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INSPECTION_TASK__SITE_ID, oldSiteId, siteId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INSPECTION_TASK__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(String newBasis) {
		String oldBasis = basis;
		basis = newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INSPECTION_TASK__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlanId() {
		return planId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanId(String newPlanId) {
		String oldPlanId = planId;
		planId = newPlanId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INSPECTION_TASK__PLAN_ID, oldPlanId, planId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDrawId() {
		return drawId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrawId(String newDrawId) {
		String oldDrawId = drawId;
		drawId = newDrawId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INSPECTION_TASK__DRAW_ID, oldDrawId, drawId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLeadAgencyCode() {
		return leadAgencyCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeadAgencyCode(String newLeadAgencyCode) {
		String oldLeadAgencyCode = leadAgencyCode;
		leadAgencyCode = newLeadAgencyCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INSPECTION_TASK__LEAD_AGENCY_CODE, oldLeadAgencyCode, leadAgencyCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAgencyCodes() {
		if (agencyCodes == null) {
			agencyCodes = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.INSPECTION_TASK__AGENCY_CODES);
		}
		return agencyCodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPlannedOn() {
		return plannedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedOn(LocalDate newPlannedOn) {
		LocalDate oldPlannedOn = plannedOn;
		plannedOn = newPlannedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INSPECTION_TASK__PLANNED_ON, oldPlannedOn, plannedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDueOn() {
		return dueOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueOn(LocalDate newDueOn) {
		LocalDate oldDueOn = dueOn;
		dueOn = newDueOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INSPECTION_TASK__DUE_ON, oldDueOn, dueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TaskMember> getMembers() {
		if (members == null) {
			members = new EObjectContainmentEList<TaskMember>(TaskMember.class, this, ModelPackage.INSPECTION_TASK__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RecusalAnswer> getRecusals() {
		if (recusals == null) {
			recusals = new EObjectContainmentEList<RecusalAnswer>(RecusalAnswer.class, this, ModelPackage.INSPECTION_TASK__RECUSALS);
		}
		return recusals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TaskEvent> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<TaskEvent>(TaskEvent.class, this, ModelPackage.INSPECTION_TASK__EVENTS);
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
			case ModelPackage.INSPECTION_TASK__MEMBERS:
				return ((InternalEList<?>)getMembers()).basicRemove(otherEnd, msgs);
			case ModelPackage.INSPECTION_TASK__RECUSALS:
				return ((InternalEList<?>)getRecusals()).basicRemove(otherEnd, msgs);
			case ModelPackage.INSPECTION_TASK__EVENTS:
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
			case ModelPackage.INSPECTION_TASK__SITE_ID:
				return getSiteId();
			case ModelPackage.INSPECTION_TASK__KIND:
				return getKind();
			case ModelPackage.INSPECTION_TASK__BASIS:
				return getBasis();
			case ModelPackage.INSPECTION_TASK__PLAN_ID:
				return getPlanId();
			case ModelPackage.INSPECTION_TASK__DRAW_ID:
				return getDrawId();
			case ModelPackage.INSPECTION_TASK__LEAD_AGENCY_CODE:
				return getLeadAgencyCode();
			case ModelPackage.INSPECTION_TASK__AGENCY_CODES:
				return getAgencyCodes();
			case ModelPackage.INSPECTION_TASK__PLANNED_ON:
				return getPlannedOn();
			case ModelPackage.INSPECTION_TASK__DUE_ON:
				return getDueOn();
			case ModelPackage.INSPECTION_TASK__MEMBERS:
				return getMembers();
			case ModelPackage.INSPECTION_TASK__RECUSALS:
				return getRecusals();
			case ModelPackage.INSPECTION_TASK__EVENTS:
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
			case ModelPackage.INSPECTION_TASK__SITE_ID:
				setSiteId((String)newValue);
				return;
			case ModelPackage.INSPECTION_TASK__KIND:
				setKind((String)newValue);
				return;
			case ModelPackage.INSPECTION_TASK__BASIS:
				setBasis((String)newValue);
				return;
			case ModelPackage.INSPECTION_TASK__PLAN_ID:
				setPlanId((String)newValue);
				return;
			case ModelPackage.INSPECTION_TASK__DRAW_ID:
				setDrawId((String)newValue);
				return;
			case ModelPackage.INSPECTION_TASK__LEAD_AGENCY_CODE:
				setLeadAgencyCode((String)newValue);
				return;
			case ModelPackage.INSPECTION_TASK__AGENCY_CODES:
				getAgencyCodes().clear();
				getAgencyCodes().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.INSPECTION_TASK__PLANNED_ON:
				setPlannedOn((LocalDate)newValue);
				return;
			case ModelPackage.INSPECTION_TASK__DUE_ON:
				setDueOn((LocalDate)newValue);
				return;
			case ModelPackage.INSPECTION_TASK__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends TaskMember>)newValue);
				return;
			case ModelPackage.INSPECTION_TASK__RECUSALS:
				getRecusals().clear();
				getRecusals().addAll((Collection<? extends RecusalAnswer>)newValue);
				return;
			case ModelPackage.INSPECTION_TASK__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends TaskEvent>)newValue);
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
			case ModelPackage.INSPECTION_TASK__SITE_ID:
				setSiteId(SITE_ID_EDEFAULT);
				return;
			case ModelPackage.INSPECTION_TASK__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.INSPECTION_TASK__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case ModelPackage.INSPECTION_TASK__PLAN_ID:
				setPlanId(PLAN_ID_EDEFAULT);
				return;
			case ModelPackage.INSPECTION_TASK__DRAW_ID:
				setDrawId(DRAW_ID_EDEFAULT);
				return;
			case ModelPackage.INSPECTION_TASK__LEAD_AGENCY_CODE:
				setLeadAgencyCode(LEAD_AGENCY_CODE_EDEFAULT);
				return;
			case ModelPackage.INSPECTION_TASK__AGENCY_CODES:
				getAgencyCodes().clear();
				return;
			case ModelPackage.INSPECTION_TASK__PLANNED_ON:
				setPlannedOn(PLANNED_ON_EDEFAULT);
				return;
			case ModelPackage.INSPECTION_TASK__DUE_ON:
				setDueOn(DUE_ON_EDEFAULT);
				return;
			case ModelPackage.INSPECTION_TASK__MEMBERS:
				getMembers().clear();
				return;
			case ModelPackage.INSPECTION_TASK__RECUSALS:
				getRecusals().clear();
				return;
			case ModelPackage.INSPECTION_TASK__EVENTS:
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
			case ModelPackage.INSPECTION_TASK__SITE_ID:
				return SITE_ID_EDEFAULT == null ? siteId != null : !SITE_ID_EDEFAULT.equals(siteId);
			case ModelPackage.INSPECTION_TASK__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case ModelPackage.INSPECTION_TASK__BASIS:
				return BASIS_EDEFAULT == null ? basis != null : !BASIS_EDEFAULT.equals(basis);
			case ModelPackage.INSPECTION_TASK__PLAN_ID:
				return PLAN_ID_EDEFAULT == null ? planId != null : !PLAN_ID_EDEFAULT.equals(planId);
			case ModelPackage.INSPECTION_TASK__DRAW_ID:
				return DRAW_ID_EDEFAULT == null ? drawId != null : !DRAW_ID_EDEFAULT.equals(drawId);
			case ModelPackage.INSPECTION_TASK__LEAD_AGENCY_CODE:
				return LEAD_AGENCY_CODE_EDEFAULT == null ? leadAgencyCode != null : !LEAD_AGENCY_CODE_EDEFAULT.equals(leadAgencyCode);
			case ModelPackage.INSPECTION_TASK__AGENCY_CODES:
				return agencyCodes != null && !agencyCodes.isEmpty();
			case ModelPackage.INSPECTION_TASK__PLANNED_ON:
				return PLANNED_ON_EDEFAULT == null ? plannedOn != null : !PLANNED_ON_EDEFAULT.equals(plannedOn);
			case ModelPackage.INSPECTION_TASK__DUE_ON:
				return DUE_ON_EDEFAULT == null ? dueOn != null : !DUE_ON_EDEFAULT.equals(dueOn);
			case ModelPackage.INSPECTION_TASK__MEMBERS:
				return members != null && !members.isEmpty();
			case ModelPackage.INSPECTION_TASK__RECUSALS:
				return recusals != null && !recusals.isEmpty();
			case ModelPackage.INSPECTION_TASK__EVENTS:
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
		result.append(" (siteId: ");
		result.append(siteId);
		result.append(", kind: ");
		result.append(kind);
		result.append(", basis: ");
		result.append(basis);
		result.append(", planId: ");
		result.append(planId);
		result.append(", drawId: ");
		result.append(drawId);
		result.append(", leadAgencyCode: ");
		result.append(leadAgencyCode);
		result.append(", agencyCodes: ");
		result.append(agencyCodes);
		result.append(", plannedOn: ");
		result.append(plannedOn);
		result.append(", dueOn: ");
		result.append(dueOn);
		result.append(')');
		return result.toString();
	}

} //InspectionTaskImpl
