/**
 */
package org.canxun.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.canxun.model.MealSite;
import org.canxun.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Meal Site</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getSiteType <em>Site Type</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getServingModes <em>Serving Modes</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getGasKind <em>Gas Kind</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getSubdistrictId <em>Subdistrict Id</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getCommunity <em>Community</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getFilingNumber <em>Filing Number</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getPlaqueNumber <em>Plaque Number</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getLicenceNumber <em>Licence Number</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getOrgId <em>Org Id</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getBrand <em>Brand</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getStarLevel <em>Star Level</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getFloorArea <em>Floor Area</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getOpenedOn <em>Opened On</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getSourceDatum <em>Source Datum</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getContactName <em>Contact Name</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#getContactPhone <em>Contact Phone</em>}</li>
 *   <li>{@link org.canxun.model.impl.MealSiteImpl#isClosed <em>Closed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MealSiteImpl extends IdentifiedImpl implements MealSite {
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
	 * The default value of the '{@link #getSubdistrictId() <em>Subdistrict Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubdistrictId()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBDISTRICT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubdistrictId() <em>Subdistrict Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubdistrictId()
	 * @generated
	 * @ordered
	 */
	protected String subdistrictId = SUBDISTRICT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommunity() <em>Community</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommunity()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMUNITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCommunity() <em>Community</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommunity()
	 * @generated
	 * @ordered
	 */
	protected String community = COMMUNITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFilingNumber() <em>Filing Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilingNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String FILING_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFilingNumber() <em>Filing Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilingNumber()
	 * @generated
	 * @ordered
	 */
	protected String filingNumber = FILING_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlaqueNumber() <em>Plaque Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaqueNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAQUE_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlaqueNumber() <em>Plaque Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaqueNumber()
	 * @generated
	 * @ordered
	 */
	protected String plaqueNumber = PLAQUE_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicenceNumber() <em>Licence Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenceNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicenceNumber() <em>Licence Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenceNumber()
	 * @generated
	 * @ordered
	 */
	protected String licenceNumber = LICENCE_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrgId() <em>Org Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrgId()
	 * @generated
	 * @ordered
	 */
	protected static final String ORG_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrgId() <em>Org Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrgId()
	 * @generated
	 * @ordered
	 */
	protected String orgId = ORG_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getBrand() <em>Brand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrand()
	 * @generated
	 * @ordered
	 */
	protected static final String BRAND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBrand() <em>Brand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrand()
	 * @generated
	 * @ordered
	 */
	protected String brand = BRAND_EDEFAULT;

	/**
	 * The default value of the '{@link #getStarLevel() <em>Star Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String STAR_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStarLevel() <em>Star Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarLevel()
	 * @generated
	 * @ordered
	 */
	protected String starLevel = STAR_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFloorArea() <em>Floor Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFloorArea()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FLOOR_AREA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFloorArea() <em>Floor Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFloorArea()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal floorArea = FLOOR_AREA_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpenedOn() <em>Opened On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate OPENED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpenedOn() <em>Opened On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate openedOn = OPENED_ON_EDEFAULT;

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
	 * The default value of the '{@link #getSourceDatum() <em>Source Datum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceDatum()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_DATUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceDatum() <em>Source Datum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceDatum()
	 * @generated
	 * @ordered
	 */
	protected String sourceDatum = SOURCE_DATUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getContactName() <em>Contact Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactName()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTACT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContactName() <em>Contact Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactName()
	 * @generated
	 * @ordered
	 */
	protected String contactName = CONTACT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getContactPhone() <em>Contact Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactPhone()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTACT_PHONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContactPhone() <em>Contact Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactPhone()
	 * @generated
	 * @ordered
	 */
	protected String contactPhone = CONTACT_PHONE_EDEFAULT;

	/**
	 * The default value of the '{@link #isClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isClosed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CLOSED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isClosed()
	 * @generated
	 * @ordered
	 */
	protected boolean closed = CLOSED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MealSiteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MEAL_SITE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__SITE_TYPE, oldSiteType, siteType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getServingModes() {
		if (servingModes == null) {
			servingModes = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.MEAL_SITE__SERVING_MODES);
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__GAS_KIND, oldGasKind, gasKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubdistrictId() {
		return subdistrictId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubdistrictId(String newSubdistrictId) {
		String oldSubdistrictId = subdistrictId;
		subdistrictId = newSubdistrictId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__SUBDISTRICT_ID, oldSubdistrictId, subdistrictId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCommunity() {
		return community;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommunity(String newCommunity) {
		String oldCommunity = community;
		community = newCommunity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__COMMUNITY, oldCommunity, community));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFilingNumber() {
		return filingNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilingNumber(String newFilingNumber) {
		String oldFilingNumber = filingNumber;
		filingNumber = newFilingNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__FILING_NUMBER, oldFilingNumber, filingNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlaqueNumber() {
		return plaqueNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlaqueNumber(String newPlaqueNumber) {
		String oldPlaqueNumber = plaqueNumber;
		plaqueNumber = newPlaqueNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__PLAQUE_NUMBER, oldPlaqueNumber, plaqueNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicenceNumber() {
		return licenceNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicenceNumber(String newLicenceNumber) {
		String oldLicenceNumber = licenceNumber;
		licenceNumber = newLicenceNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__LICENCE_NUMBER, oldLicenceNumber, licenceNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrgId() {
		return orgId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrgId(String newOrgId) {
		String oldOrgId = orgId;
		orgId = newOrgId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__ORG_ID, oldOrgId, orgId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBrand() {
		return brand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBrand(String newBrand) {
		String oldBrand = brand;
		brand = newBrand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__BRAND, oldBrand, brand));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStarLevel() {
		return starLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStarLevel(String newStarLevel) {
		String oldStarLevel = starLevel;
		starLevel = newStarLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__STAR_LEVEL, oldStarLevel, starLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFloorArea() {
		return floorArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFloorArea(BigDecimal newFloorArea) {
		BigDecimal oldFloorArea = floorArea;
		floorArea = newFloorArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__FLOOR_AREA, oldFloorArea, floorArea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOpenedOn() {
		return openedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenedOn(LocalDate newOpenedOn) {
		LocalDate oldOpenedOn = openedOn;
		openedOn = newOpenedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__OPENED_ON, oldOpenedOn, openedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__LONGITUDE, oldLongitude, longitude));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__LATITUDE, oldLatitude, latitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceDatum() {
		return sourceDatum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceDatum(String newSourceDatum) {
		String oldSourceDatum = sourceDatum;
		sourceDatum = newSourceDatum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__SOURCE_DATUM, oldSourceDatum, sourceDatum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContactName() {
		return contactName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContactName(String newContactName) {
		String oldContactName = contactName;
		contactName = newContactName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__CONTACT_NAME, oldContactName, contactName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContactPhone() {
		return contactPhone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContactPhone(String newContactPhone) {
		String oldContactPhone = contactPhone;
		contactPhone = newContactPhone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__CONTACT_PHONE, oldContactPhone, contactPhone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isClosed() {
		return closed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosed(boolean newClosed) {
		boolean oldClosed = closed;
		closed = newClosed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MEAL_SITE__CLOSED, oldClosed, closed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.MEAL_SITE__NAME:
				return getName();
			case ModelPackage.MEAL_SITE__SITE_TYPE:
				return getSiteType();
			case ModelPackage.MEAL_SITE__SERVING_MODES:
				return getServingModes();
			case ModelPackage.MEAL_SITE__GAS_KIND:
				return getGasKind();
			case ModelPackage.MEAL_SITE__SUBDISTRICT_ID:
				return getSubdistrictId();
			case ModelPackage.MEAL_SITE__COMMUNITY:
				return getCommunity();
			case ModelPackage.MEAL_SITE__ADDRESS:
				return getAddress();
			case ModelPackage.MEAL_SITE__FILING_NUMBER:
				return getFilingNumber();
			case ModelPackage.MEAL_SITE__PLAQUE_NUMBER:
				return getPlaqueNumber();
			case ModelPackage.MEAL_SITE__LICENCE_NUMBER:
				return getLicenceNumber();
			case ModelPackage.MEAL_SITE__ORG_ID:
				return getOrgId();
			case ModelPackage.MEAL_SITE__BRAND:
				return getBrand();
			case ModelPackage.MEAL_SITE__STAR_LEVEL:
				return getStarLevel();
			case ModelPackage.MEAL_SITE__FLOOR_AREA:
				return getFloorArea();
			case ModelPackage.MEAL_SITE__OPENED_ON:
				return getOpenedOn();
			case ModelPackage.MEAL_SITE__LONGITUDE:
				return getLongitude();
			case ModelPackage.MEAL_SITE__LATITUDE:
				return getLatitude();
			case ModelPackage.MEAL_SITE__SOURCE_DATUM:
				return getSourceDatum();
			case ModelPackage.MEAL_SITE__CONTACT_NAME:
				return getContactName();
			case ModelPackage.MEAL_SITE__CONTACT_PHONE:
				return getContactPhone();
			case ModelPackage.MEAL_SITE__CLOSED:
				return isClosed();
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
			case ModelPackage.MEAL_SITE__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.MEAL_SITE__SITE_TYPE:
				setSiteType((String)newValue);
				return;
			case ModelPackage.MEAL_SITE__SERVING_MODES:
				getServingModes().clear();
				getServingModes().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.MEAL_SITE__GAS_KIND:
				setGasKind((String)newValue);
				return;
			case ModelPackage.MEAL_SITE__SUBDISTRICT_ID:
				setSubdistrictId((String)newValue);
				return;
			case ModelPackage.MEAL_SITE__COMMUNITY:
				setCommunity((String)newValue);
				return;
			case ModelPackage.MEAL_SITE__ADDRESS:
				setAddress((String)newValue);
				return;
			case ModelPackage.MEAL_SITE__FILING_NUMBER:
				setFilingNumber((String)newValue);
				return;
			case ModelPackage.MEAL_SITE__PLAQUE_NUMBER:
				setPlaqueNumber((String)newValue);
				return;
			case ModelPackage.MEAL_SITE__LICENCE_NUMBER:
				setLicenceNumber((String)newValue);
				return;
			case ModelPackage.MEAL_SITE__ORG_ID:
				setOrgId((String)newValue);
				return;
			case ModelPackage.MEAL_SITE__BRAND:
				setBrand((String)newValue);
				return;
			case ModelPackage.MEAL_SITE__STAR_LEVEL:
				setStarLevel((String)newValue);
				return;
			case ModelPackage.MEAL_SITE__FLOOR_AREA:
				setFloorArea((BigDecimal)newValue);
				return;
			case ModelPackage.MEAL_SITE__OPENED_ON:
				setOpenedOn((LocalDate)newValue);
				return;
			case ModelPackage.MEAL_SITE__LONGITUDE:
				setLongitude((BigDecimal)newValue);
				return;
			case ModelPackage.MEAL_SITE__LATITUDE:
				setLatitude((BigDecimal)newValue);
				return;
			case ModelPackage.MEAL_SITE__SOURCE_DATUM:
				setSourceDatum((String)newValue);
				return;
			case ModelPackage.MEAL_SITE__CONTACT_NAME:
				setContactName((String)newValue);
				return;
			case ModelPackage.MEAL_SITE__CONTACT_PHONE:
				setContactPhone((String)newValue);
				return;
			case ModelPackage.MEAL_SITE__CLOSED:
				setClosed((Boolean)newValue);
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
			case ModelPackage.MEAL_SITE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__SITE_TYPE:
				setSiteType(SITE_TYPE_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__SERVING_MODES:
				getServingModes().clear();
				return;
			case ModelPackage.MEAL_SITE__GAS_KIND:
				setGasKind(GAS_KIND_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__SUBDISTRICT_ID:
				setSubdistrictId(SUBDISTRICT_ID_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__COMMUNITY:
				setCommunity(COMMUNITY_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__FILING_NUMBER:
				setFilingNumber(FILING_NUMBER_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__PLAQUE_NUMBER:
				setPlaqueNumber(PLAQUE_NUMBER_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__LICENCE_NUMBER:
				setLicenceNumber(LICENCE_NUMBER_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__ORG_ID:
				setOrgId(ORG_ID_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__BRAND:
				setBrand(BRAND_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__STAR_LEVEL:
				setStarLevel(STAR_LEVEL_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__FLOOR_AREA:
				setFloorArea(FLOOR_AREA_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__OPENED_ON:
				setOpenedOn(OPENED_ON_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__LONGITUDE:
				setLongitude(LONGITUDE_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__LATITUDE:
				setLatitude(LATITUDE_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__SOURCE_DATUM:
				setSourceDatum(SOURCE_DATUM_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__CONTACT_NAME:
				setContactName(CONTACT_NAME_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__CONTACT_PHONE:
				setContactPhone(CONTACT_PHONE_EDEFAULT);
				return;
			case ModelPackage.MEAL_SITE__CLOSED:
				setClosed(CLOSED_EDEFAULT);
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
			case ModelPackage.MEAL_SITE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.MEAL_SITE__SITE_TYPE:
				return SITE_TYPE_EDEFAULT == null ? siteType != null : !SITE_TYPE_EDEFAULT.equals(siteType);
			case ModelPackage.MEAL_SITE__SERVING_MODES:
				return servingModes != null && !servingModes.isEmpty();
			case ModelPackage.MEAL_SITE__GAS_KIND:
				return GAS_KIND_EDEFAULT == null ? gasKind != null : !GAS_KIND_EDEFAULT.equals(gasKind);
			case ModelPackage.MEAL_SITE__SUBDISTRICT_ID:
				return SUBDISTRICT_ID_EDEFAULT == null ? subdistrictId != null : !SUBDISTRICT_ID_EDEFAULT.equals(subdistrictId);
			case ModelPackage.MEAL_SITE__COMMUNITY:
				return COMMUNITY_EDEFAULT == null ? community != null : !COMMUNITY_EDEFAULT.equals(community);
			case ModelPackage.MEAL_SITE__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case ModelPackage.MEAL_SITE__FILING_NUMBER:
				return FILING_NUMBER_EDEFAULT == null ? filingNumber != null : !FILING_NUMBER_EDEFAULT.equals(filingNumber);
			case ModelPackage.MEAL_SITE__PLAQUE_NUMBER:
				return PLAQUE_NUMBER_EDEFAULT == null ? plaqueNumber != null : !PLAQUE_NUMBER_EDEFAULT.equals(plaqueNumber);
			case ModelPackage.MEAL_SITE__LICENCE_NUMBER:
				return LICENCE_NUMBER_EDEFAULT == null ? licenceNumber != null : !LICENCE_NUMBER_EDEFAULT.equals(licenceNumber);
			case ModelPackage.MEAL_SITE__ORG_ID:
				return ORG_ID_EDEFAULT == null ? orgId != null : !ORG_ID_EDEFAULT.equals(orgId);
			case ModelPackage.MEAL_SITE__BRAND:
				return BRAND_EDEFAULT == null ? brand != null : !BRAND_EDEFAULT.equals(brand);
			case ModelPackage.MEAL_SITE__STAR_LEVEL:
				return STAR_LEVEL_EDEFAULT == null ? starLevel != null : !STAR_LEVEL_EDEFAULT.equals(starLevel);
			case ModelPackage.MEAL_SITE__FLOOR_AREA:
				return FLOOR_AREA_EDEFAULT == null ? floorArea != null : !FLOOR_AREA_EDEFAULT.equals(floorArea);
			case ModelPackage.MEAL_SITE__OPENED_ON:
				return OPENED_ON_EDEFAULT == null ? openedOn != null : !OPENED_ON_EDEFAULT.equals(openedOn);
			case ModelPackage.MEAL_SITE__LONGITUDE:
				return LONGITUDE_EDEFAULT == null ? longitude != null : !LONGITUDE_EDEFAULT.equals(longitude);
			case ModelPackage.MEAL_SITE__LATITUDE:
				return LATITUDE_EDEFAULT == null ? latitude != null : !LATITUDE_EDEFAULT.equals(latitude);
			case ModelPackage.MEAL_SITE__SOURCE_DATUM:
				return SOURCE_DATUM_EDEFAULT == null ? sourceDatum != null : !SOURCE_DATUM_EDEFAULT.equals(sourceDatum);
			case ModelPackage.MEAL_SITE__CONTACT_NAME:
				return CONTACT_NAME_EDEFAULT == null ? contactName != null : !CONTACT_NAME_EDEFAULT.equals(contactName);
			case ModelPackage.MEAL_SITE__CONTACT_PHONE:
				return CONTACT_PHONE_EDEFAULT == null ? contactPhone != null : !CONTACT_PHONE_EDEFAULT.equals(contactPhone);
			case ModelPackage.MEAL_SITE__CLOSED:
				return closed != CLOSED_EDEFAULT;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", siteType: ");
		result.append(siteType);
		result.append(", servingModes: ");
		result.append(servingModes);
		result.append(", gasKind: ");
		result.append(gasKind);
		result.append(", subdistrictId: ");
		result.append(subdistrictId);
		result.append(", community: ");
		result.append(community);
		result.append(", address: ");
		result.append(address);
		result.append(", filingNumber: ");
		result.append(filingNumber);
		result.append(", plaqueNumber: ");
		result.append(plaqueNumber);
		result.append(", licenceNumber: ");
		result.append(licenceNumber);
		result.append(", orgId: ");
		result.append(orgId);
		result.append(", brand: ");
		result.append(brand);
		result.append(", starLevel: ");
		result.append(starLevel);
		result.append(", floorArea: ");
		result.append(floorArea);
		result.append(", openedOn: ");
		result.append(openedOn);
		result.append(", longitude: ");
		result.append(longitude);
		result.append(", latitude: ");
		result.append(latitude);
		result.append(", sourceDatum: ");
		result.append(sourceDatum);
		result.append(", contactName: ");
		result.append(contactName);
		result.append(", contactPhone: ");
		result.append(contactPhone);
		result.append(", closed: ");
		result.append(closed);
		result.append(')');
		return result.toString();
	}

} //MealSiteImpl
