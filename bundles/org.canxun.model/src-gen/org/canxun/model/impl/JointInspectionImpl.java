/**
 */
package org.canxun.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.canxun.model.AgencyRecord;
import org.canxun.model.Evidence;
import org.canxun.model.Finding;
import org.canxun.model.InspectionEvent;
import org.canxun.model.JointInspection;
import org.canxun.model.ModelPackage;
import org.canxun.model.TeamMember;
import org.canxun.model.TimeMark;

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
 * An implementation of the model object '<em><b>Joint Inspection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getSiteId <em>Site Id</em>}</li>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getVisitDate <em>Visit Date</em>}</li>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getNumberInYear <em>Number In Year</em>}</li>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getLeadAgencyCode <em>Lead Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getSiteRepresentative <em>Site Representative</em>}</li>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getTeam <em>Team</em>}</li>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getRecords <em>Records</em>}</li>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getSiteType <em>Site Type</em>}</li>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getServingModes <em>Serving Modes</em>}</li>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getGasKind <em>Gas Kind</em>}</li>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getTimeMarks <em>Time Marks</em>}</li>
 *   <li>{@link org.canxun.model.impl.JointInspectionImpl#getTaskId <em>Task Id</em>}</li>
 * </ul>
 *
 * @generated
 */
public class JointInspectionImpl extends IdentifiedImpl implements JointInspection {
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
	 * The default value of the '{@link #getVisitDate() <em>Visit Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisitDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VISIT_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVisitDate() <em>Visit Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisitDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate visitDate = VISIT_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumberInYear() <em>Number In Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberInYear()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_IN_YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumberInYear() <em>Number In Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberInYear()
	 * @generated
	 * @ordered
	 */
	protected int numberInYear = NUMBER_IN_YEAR_EDEFAULT;

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
	 * The default value of the '{@link #getSiteRepresentative() <em>Site Representative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiteRepresentative()
	 * @generated
	 * @ordered
	 */
	protected static final String SITE_REPRESENTATIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSiteRepresentative() <em>Site Representative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiteRepresentative()
	 * @generated
	 * @ordered
	 */
	protected String siteRepresentative = SITE_REPRESENTATIVE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTeam() <em>Team</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeam()
	 * @generated
	 * @ordered
	 */
	protected EList<TeamMember> team;

	/**
	 * The cached value of the '{@link #getRecords() <em>Records</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecords()
	 * @generated
	 * @ordered
	 */
	protected EList<AgencyRecord> records;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> findings;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<InspectionEvent> events;

	/**
	 * The default value of the '{@link #getSiteType() <em>Site Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiteType()
	 * @generated
	 * @ordered
	 */
	protected static final String SITE_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSiteType() <em>Site Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiteType()
	 * @generated
	 * @ordered
	 */
	protected String siteType = SITE_TYPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getServingModes() <em>Serving Modes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServingModes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> servingModes;

	/**
	 * The default value of the '{@link #getGasKind() <em>Gas Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGasKind()
	 * @generated
	 * @ordered
	 */
	protected static final String GAS_KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGasKind() <em>Gas Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGasKind()
	 * @generated
	 * @ordered
	 */
	protected String gasKind = GAS_KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTimeMarks() <em>Time Marks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeMarks()
	 * @generated
	 * @ordered
	 */
	protected EList<TimeMark> timeMarks;

	/**
	 * The default value of the '{@link #getTaskId() <em>Task Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaskId()
	 * @generated
	 * @ordered
	 */
	protected static final String TASK_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTaskId() <em>Task Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaskId()
	 * @generated
	 * @ordered
	 */
	protected String taskId = TASK_ID_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected JointInspectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.JOINT_INSPECTION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.JOINT_INSPECTION__SITE_ID, oldSiteId, siteId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.JOINT_INSPECTION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getVisitDate() {
		return visitDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVisitDate(LocalDate newVisitDate) {
		LocalDate oldVisitDate = visitDate;
		visitDate = newVisitDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.JOINT_INSPECTION__VISIT_DATE, oldVisitDate, visitDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumberInYear() {
		return numberInYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumberInYear(int newNumberInYear) {
		int oldNumberInYear = numberInYear;
		numberInYear = newNumberInYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.JOINT_INSPECTION__NUMBER_IN_YEAR, oldNumberInYear, numberInYear));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.JOINT_INSPECTION__LEAD_AGENCY_CODE, oldLeadAgencyCode, leadAgencyCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSiteRepresentative() {
		return siteRepresentative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSiteRepresentative(String newSiteRepresentative) {
		String oldSiteRepresentative = siteRepresentative;
		siteRepresentative = newSiteRepresentative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.JOINT_INSPECTION__SITE_REPRESENTATIVE, oldSiteRepresentative, siteRepresentative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TeamMember> getTeam() {
		if (team == null) {
			team = new EObjectContainmentEList<TeamMember>(TeamMember.class, this, ModelPackage.JOINT_INSPECTION__TEAM);
		}
		return team;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AgencyRecord> getRecords() {
		if (records == null) {
			records = new EObjectContainmentEList<AgencyRecord>(AgencyRecord.class, this, ModelPackage.JOINT_INSPECTION__RECORDS);
		}
		return records;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<Finding>(Finding.class, this, ModelPackage.JOINT_INSPECTION__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, ModelPackage.JOINT_INSPECTION__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InspectionEvent> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<InspectionEvent>(InspectionEvent.class, this, ModelPackage.JOINT_INSPECTION__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSiteType() {
		return siteType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSiteType(String newSiteType) {
		String oldSiteType = siteType;
		siteType = newSiteType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.JOINT_INSPECTION__SITE_TYPE, oldSiteType, siteType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getServingModes() {
		if (servingModes == null) {
			servingModes = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.JOINT_INSPECTION__SERVING_MODES);
		}
		return servingModes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGasKind() {
		return gasKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGasKind(String newGasKind) {
		String oldGasKind = gasKind;
		gasKind = newGasKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.JOINT_INSPECTION__GAS_KIND, oldGasKind, gasKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TimeMark> getTimeMarks() {
		if (timeMarks == null) {
			timeMarks = new EObjectContainmentEList<TimeMark>(TimeMark.class, this, ModelPackage.JOINT_INSPECTION__TIME_MARKS);
		}
		return timeMarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTaskId() {
		return taskId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTaskId(String newTaskId) {
		String oldTaskId = taskId;
		taskId = newTaskId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.JOINT_INSPECTION__TASK_ID, oldTaskId, taskId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.JOINT_INSPECTION__TEAM:
				return ((InternalEList<?>)getTeam()).basicRemove(otherEnd, msgs);
			case ModelPackage.JOINT_INSPECTION__RECORDS:
				return ((InternalEList<?>)getRecords()).basicRemove(otherEnd, msgs);
			case ModelPackage.JOINT_INSPECTION__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
			case ModelPackage.JOINT_INSPECTION__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case ModelPackage.JOINT_INSPECTION__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
			case ModelPackage.JOINT_INSPECTION__TIME_MARKS:
				return ((InternalEList<?>)getTimeMarks()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.JOINT_INSPECTION__SITE_ID:
				return getSiteId();
			case ModelPackage.JOINT_INSPECTION__KIND:
				return getKind();
			case ModelPackage.JOINT_INSPECTION__VISIT_DATE:
				return getVisitDate();
			case ModelPackage.JOINT_INSPECTION__NUMBER_IN_YEAR:
				return getNumberInYear();
			case ModelPackage.JOINT_INSPECTION__LEAD_AGENCY_CODE:
				return getLeadAgencyCode();
			case ModelPackage.JOINT_INSPECTION__SITE_REPRESENTATIVE:
				return getSiteRepresentative();
			case ModelPackage.JOINT_INSPECTION__TEAM:
				return getTeam();
			case ModelPackage.JOINT_INSPECTION__RECORDS:
				return getRecords();
			case ModelPackage.JOINT_INSPECTION__FINDINGS:
				return getFindings();
			case ModelPackage.JOINT_INSPECTION__EVIDENCE:
				return getEvidence();
			case ModelPackage.JOINT_INSPECTION__EVENTS:
				return getEvents();
			case ModelPackage.JOINT_INSPECTION__SITE_TYPE:
				return getSiteType();
			case ModelPackage.JOINT_INSPECTION__SERVING_MODES:
				return getServingModes();
			case ModelPackage.JOINT_INSPECTION__GAS_KIND:
				return getGasKind();
			case ModelPackage.JOINT_INSPECTION__TIME_MARKS:
				return getTimeMarks();
			case ModelPackage.JOINT_INSPECTION__TASK_ID:
				return getTaskId();
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
			case ModelPackage.JOINT_INSPECTION__SITE_ID:
				setSiteId((String)newValue);
				return;
			case ModelPackage.JOINT_INSPECTION__KIND:
				setKind((String)newValue);
				return;
			case ModelPackage.JOINT_INSPECTION__VISIT_DATE:
				setVisitDate((LocalDate)newValue);
				return;
			case ModelPackage.JOINT_INSPECTION__NUMBER_IN_YEAR:
				setNumberInYear((Integer)newValue);
				return;
			case ModelPackage.JOINT_INSPECTION__LEAD_AGENCY_CODE:
				setLeadAgencyCode((String)newValue);
				return;
			case ModelPackage.JOINT_INSPECTION__SITE_REPRESENTATIVE:
				setSiteRepresentative((String)newValue);
				return;
			case ModelPackage.JOINT_INSPECTION__TEAM:
				getTeam().clear();
				getTeam().addAll((Collection<? extends TeamMember>)newValue);
				return;
			case ModelPackage.JOINT_INSPECTION__RECORDS:
				getRecords().clear();
				getRecords().addAll((Collection<? extends AgencyRecord>)newValue);
				return;
			case ModelPackage.JOINT_INSPECTION__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends Finding>)newValue);
				return;
			case ModelPackage.JOINT_INSPECTION__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case ModelPackage.JOINT_INSPECTION__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends InspectionEvent>)newValue);
				return;
			case ModelPackage.JOINT_INSPECTION__SITE_TYPE:
				setSiteType((String)newValue);
				return;
			case ModelPackage.JOINT_INSPECTION__SERVING_MODES:
				getServingModes().clear();
				getServingModes().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.JOINT_INSPECTION__GAS_KIND:
				setGasKind((String)newValue);
				return;
			case ModelPackage.JOINT_INSPECTION__TIME_MARKS:
				getTimeMarks().clear();
				getTimeMarks().addAll((Collection<? extends TimeMark>)newValue);
				return;
			case ModelPackage.JOINT_INSPECTION__TASK_ID:
				setTaskId((String)newValue);
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
			case ModelPackage.JOINT_INSPECTION__SITE_ID:
				setSiteId(SITE_ID_EDEFAULT);
				return;
			case ModelPackage.JOINT_INSPECTION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.JOINT_INSPECTION__VISIT_DATE:
				setVisitDate(VISIT_DATE_EDEFAULT);
				return;
			case ModelPackage.JOINT_INSPECTION__NUMBER_IN_YEAR:
				setNumberInYear(NUMBER_IN_YEAR_EDEFAULT);
				return;
			case ModelPackage.JOINT_INSPECTION__LEAD_AGENCY_CODE:
				setLeadAgencyCode(LEAD_AGENCY_CODE_EDEFAULT);
				return;
			case ModelPackage.JOINT_INSPECTION__SITE_REPRESENTATIVE:
				setSiteRepresentative(SITE_REPRESENTATIVE_EDEFAULT);
				return;
			case ModelPackage.JOINT_INSPECTION__TEAM:
				getTeam().clear();
				return;
			case ModelPackage.JOINT_INSPECTION__RECORDS:
				getRecords().clear();
				return;
			case ModelPackage.JOINT_INSPECTION__FINDINGS:
				getFindings().clear();
				return;
			case ModelPackage.JOINT_INSPECTION__EVIDENCE:
				getEvidence().clear();
				return;
			case ModelPackage.JOINT_INSPECTION__EVENTS:
				getEvents().clear();
				return;
			case ModelPackage.JOINT_INSPECTION__SITE_TYPE:
				setSiteType(SITE_TYPE_EDEFAULT);
				return;
			case ModelPackage.JOINT_INSPECTION__SERVING_MODES:
				getServingModes().clear();
				return;
			case ModelPackage.JOINT_INSPECTION__GAS_KIND:
				setGasKind(GAS_KIND_EDEFAULT);
				return;
			case ModelPackage.JOINT_INSPECTION__TIME_MARKS:
				getTimeMarks().clear();
				return;
			case ModelPackage.JOINT_INSPECTION__TASK_ID:
				setTaskId(TASK_ID_EDEFAULT);
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
			case ModelPackage.JOINT_INSPECTION__SITE_ID:
				return SITE_ID_EDEFAULT == null ? siteId != null : !SITE_ID_EDEFAULT.equals(siteId);
			case ModelPackage.JOINT_INSPECTION__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case ModelPackage.JOINT_INSPECTION__VISIT_DATE:
				return VISIT_DATE_EDEFAULT == null ? visitDate != null : !VISIT_DATE_EDEFAULT.equals(visitDate);
			case ModelPackage.JOINT_INSPECTION__NUMBER_IN_YEAR:
				return numberInYear != NUMBER_IN_YEAR_EDEFAULT;
			case ModelPackage.JOINT_INSPECTION__LEAD_AGENCY_CODE:
				return LEAD_AGENCY_CODE_EDEFAULT == null ? leadAgencyCode != null : !LEAD_AGENCY_CODE_EDEFAULT.equals(leadAgencyCode);
			case ModelPackage.JOINT_INSPECTION__SITE_REPRESENTATIVE:
				return SITE_REPRESENTATIVE_EDEFAULT == null ? siteRepresentative != null : !SITE_REPRESENTATIVE_EDEFAULT.equals(siteRepresentative);
			case ModelPackage.JOINT_INSPECTION__TEAM:
				return team != null && !team.isEmpty();
			case ModelPackage.JOINT_INSPECTION__RECORDS:
				return records != null && !records.isEmpty();
			case ModelPackage.JOINT_INSPECTION__FINDINGS:
				return findings != null && !findings.isEmpty();
			case ModelPackage.JOINT_INSPECTION__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case ModelPackage.JOINT_INSPECTION__EVENTS:
				return events != null && !events.isEmpty();
			case ModelPackage.JOINT_INSPECTION__SITE_TYPE:
				return SITE_TYPE_EDEFAULT == null ? siteType != null : !SITE_TYPE_EDEFAULT.equals(siteType);
			case ModelPackage.JOINT_INSPECTION__SERVING_MODES:
				return servingModes != null && !servingModes.isEmpty();
			case ModelPackage.JOINT_INSPECTION__GAS_KIND:
				return GAS_KIND_EDEFAULT == null ? gasKind != null : !GAS_KIND_EDEFAULT.equals(gasKind);
			case ModelPackage.JOINT_INSPECTION__TIME_MARKS:
				return timeMarks != null && !timeMarks.isEmpty();
			case ModelPackage.JOINT_INSPECTION__TASK_ID:
				return TASK_ID_EDEFAULT == null ? taskId != null : !TASK_ID_EDEFAULT.equals(taskId);
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
		result.append(", visitDate: ");
		result.append(visitDate);
		result.append(", numberInYear: ");
		result.append(numberInYear);
		result.append(", leadAgencyCode: ");
		result.append(leadAgencyCode);
		result.append(", siteRepresentative: ");
		result.append(siteRepresentative);
		result.append(", siteType: ");
		result.append(siteType);
		result.append(", servingModes: ");
		result.append(servingModes);
		result.append(", gasKind: ");
		result.append(gasKind);
		result.append(", taskId: ");
		result.append(taskId);
		result.append(')');
		return result.toString();
	}

} //JointInspectionImpl
