/**
 */
package org.canxun.model.impl;

import java.time.LocalDate;

import org.canxun.model.ModelPackage;
import org.canxun.model.TeamMember;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Team Member</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.TeamMemberImpl#getPersonId <em>Person Id</em>}</li>
 *   <li>{@link org.canxun.model.impl.TeamMemberImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.canxun.model.impl.TeamMemberImpl#getAgencyCode <em>Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.TeamMemberImpl#getCertNo <em>Cert No</em>}</li>
 *   <li>{@link org.canxun.model.impl.TeamMemberImpl#getCertValidTo <em>Cert Valid To</em>}</li>
 *   <li>{@link org.canxun.model.impl.TeamMemberImpl#isLeader <em>Leader</em>}</li>
 *   <li>{@link org.canxun.model.impl.TeamMemberImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.canxun.model.impl.TeamMemberImpl#isAssisting <em>Assisting</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TeamMemberImpl extends IdentifiedImpl implements TeamMember {
	/**
	 * The default value of the '{@link #getPersonId() <em>Person Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonId()
	 * @generated
	 * @ordered
	 */
	protected static final String PERSON_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPersonId() <em>Person Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonId()
	 * @generated
	 * @ordered
	 */
	protected String personId = PERSON_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

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
	 * The default value of the '{@link #getCertNo() <em>Cert No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertNo()
	 * @generated
	 * @ordered
	 */
	protected static final String CERT_NO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCertNo() <em>Cert No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertNo()
	 * @generated
	 * @ordered
	 */
	protected String certNo = CERT_NO_EDEFAULT;

	/**
	 * The default value of the '{@link #getCertValidTo() <em>Cert Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertValidTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CERT_VALID_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCertValidTo() <em>Cert Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertValidTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate certValidTo = CERT_VALID_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #isLeader() <em>Leader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLeader()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LEADER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLeader() <em>Leader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLeader()
	 * @generated
	 * @ordered
	 */
	protected boolean leader = LEADER_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANISATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected String organisation = ORGANISATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isAssisting() <em>Assisting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAssisting()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ASSISTING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAssisting() <em>Assisting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAssisting()
	 * @generated
	 * @ordered
	 */
	protected boolean assisting = ASSISTING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TeamMemberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.TEAM_MEMBER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPersonId() {
		return personId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersonId(String newPersonId) {
		String oldPersonId = personId;
		personId = newPersonId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TEAM_MEMBER__PERSON_ID, oldPersonId, personId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TEAM_MEMBER__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TEAM_MEMBER__AGENCY_CODE, oldAgencyCode, agencyCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCertNo() {
		return certNo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertNo(String newCertNo) {
		String oldCertNo = certNo;
		certNo = newCertNo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TEAM_MEMBER__CERT_NO, oldCertNo, certNo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCertValidTo() {
		return certValidTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertValidTo(LocalDate newCertValidTo) {
		LocalDate oldCertValidTo = certValidTo;
		certValidTo = newCertValidTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TEAM_MEMBER__CERT_VALID_TO, oldCertValidTo, certValidTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLeader() {
		return leader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeader(boolean newLeader) {
		boolean oldLeader = leader;
		leader = newLeader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TEAM_MEMBER__LEADER, oldLeader, leader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(String newOrganisation) {
		String oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TEAM_MEMBER__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAssisting() {
		return assisting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssisting(boolean newAssisting) {
		boolean oldAssisting = assisting;
		assisting = newAssisting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TEAM_MEMBER__ASSISTING, oldAssisting, assisting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.TEAM_MEMBER__PERSON_ID:
				return getPersonId();
			case ModelPackage.TEAM_MEMBER__NAME:
				return getName();
			case ModelPackage.TEAM_MEMBER__AGENCY_CODE:
				return getAgencyCode();
			case ModelPackage.TEAM_MEMBER__CERT_NO:
				return getCertNo();
			case ModelPackage.TEAM_MEMBER__CERT_VALID_TO:
				return getCertValidTo();
			case ModelPackage.TEAM_MEMBER__LEADER:
				return isLeader();
			case ModelPackage.TEAM_MEMBER__ORGANISATION:
				return getOrganisation();
			case ModelPackage.TEAM_MEMBER__ASSISTING:
				return isAssisting();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.TEAM_MEMBER__PERSON_ID:
				setPersonId((String)newValue);
				return;
			case ModelPackage.TEAM_MEMBER__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.TEAM_MEMBER__AGENCY_CODE:
				setAgencyCode((String)newValue);
				return;
			case ModelPackage.TEAM_MEMBER__CERT_NO:
				setCertNo((String)newValue);
				return;
			case ModelPackage.TEAM_MEMBER__CERT_VALID_TO:
				setCertValidTo((LocalDate)newValue);
				return;
			case ModelPackage.TEAM_MEMBER__LEADER:
				setLeader((Boolean)newValue);
				return;
			case ModelPackage.TEAM_MEMBER__ORGANISATION:
				setOrganisation((String)newValue);
				return;
			case ModelPackage.TEAM_MEMBER__ASSISTING:
				setAssisting((Boolean)newValue);
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
			case ModelPackage.TEAM_MEMBER__PERSON_ID:
				setPersonId(PERSON_ID_EDEFAULT);
				return;
			case ModelPackage.TEAM_MEMBER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.TEAM_MEMBER__AGENCY_CODE:
				setAgencyCode(AGENCY_CODE_EDEFAULT);
				return;
			case ModelPackage.TEAM_MEMBER__CERT_NO:
				setCertNo(CERT_NO_EDEFAULT);
				return;
			case ModelPackage.TEAM_MEMBER__CERT_VALID_TO:
				setCertValidTo(CERT_VALID_TO_EDEFAULT);
				return;
			case ModelPackage.TEAM_MEMBER__LEADER:
				setLeader(LEADER_EDEFAULT);
				return;
			case ModelPackage.TEAM_MEMBER__ORGANISATION:
				setOrganisation(ORGANISATION_EDEFAULT);
				return;
			case ModelPackage.TEAM_MEMBER__ASSISTING:
				setAssisting(ASSISTING_EDEFAULT);
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
			case ModelPackage.TEAM_MEMBER__PERSON_ID:
				return PERSON_ID_EDEFAULT == null ? personId != null : !PERSON_ID_EDEFAULT.equals(personId);
			case ModelPackage.TEAM_MEMBER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.TEAM_MEMBER__AGENCY_CODE:
				return AGENCY_CODE_EDEFAULT == null ? agencyCode != null : !AGENCY_CODE_EDEFAULT.equals(agencyCode);
			case ModelPackage.TEAM_MEMBER__CERT_NO:
				return CERT_NO_EDEFAULT == null ? certNo != null : !CERT_NO_EDEFAULT.equals(certNo);
			case ModelPackage.TEAM_MEMBER__CERT_VALID_TO:
				return CERT_VALID_TO_EDEFAULT == null ? certValidTo != null : !CERT_VALID_TO_EDEFAULT.equals(certValidTo);
			case ModelPackage.TEAM_MEMBER__LEADER:
				return leader != LEADER_EDEFAULT;
			case ModelPackage.TEAM_MEMBER__ORGANISATION:
				return ORGANISATION_EDEFAULT == null ? organisation != null : !ORGANISATION_EDEFAULT.equals(organisation);
			case ModelPackage.TEAM_MEMBER__ASSISTING:
				return assisting != ASSISTING_EDEFAULT;
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
		result.append(" (personId: ");
		result.append(personId);
		result.append(", name: ");
		result.append(name);
		result.append(", agencyCode: ");
		result.append(agencyCode);
		result.append(", certNo: ");
		result.append(certNo);
		result.append(", certValidTo: ");
		result.append(certValidTo);
		result.append(", leader: ");
		result.append(leader);
		result.append(", organisation: ");
		result.append(organisation);
		result.append(", assisting: ");
		result.append(assisting);
		result.append(')');
		return result.toString();
	}

} //TeamMemberImpl
