/**
 */
package org.canxun.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Meal Site</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 助餐站点: the smallest unit of inspection and grading.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.MealSite#getName <em>Name</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getSiteType <em>Site Type</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getServingModes <em>Serving Modes</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getGasKind <em>Gas Kind</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getSubdistrictId <em>Subdistrict Id</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getCommunity <em>Community</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getAddress <em>Address</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getFilingNumber <em>Filing Number</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getPlaqueNumber <em>Plaque Number</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getLicenceNumber <em>Licence Number</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getOrgId <em>Org Id</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getBrand <em>Brand</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getStarLevel <em>Star Level</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getFloorArea <em>Floor Area</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getOpenedOn <em>Opened On</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getSourceDatum <em>Source Datum</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getContactName <em>Contact Name</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#getContactPhone <em>Contact Phone</em>}</li>
 *   <li>{@link org.canxun.model.MealSite#isClosed <em>Closed</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getMealSite()
 * @model annotation="https://canxun.org/journal/aggregate"
 * @generated
 */
public interface MealSite extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.canxun.model.ModelPackage#getMealSite_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Site Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of list siteType.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Site Type</em>' attribute.
	 * @see #setSiteType(String)
	 * @see org.canxun.model.ModelPackage#getMealSite_SiteType()
	 * @model
	 * @generated
	 */
	String getSiteType();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getSiteType <em>Site Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site Type</em>' attribute.
	 * @see #getSiteType()
	 * @generated
	 */
	void setSiteType(String value);

	/**
	 * Returns the value of the '<em><b>Serving Modes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes of list servingMode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serving Modes</em>' attribute list.
	 * @see org.canxun.model.ModelPackage#getMealSite_ServingModes()
	 * @model
	 * @generated
	 */
	EList<String> getServingModes();

	/**
	 * Returns the value of the '<em><b>Gas Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of list gasKind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gas Kind</em>' attribute.
	 * @see #setGasKind(String)
	 * @see org.canxun.model.ModelPackage#getMealSite_GasKind()
	 * @model
	 * @generated
	 */
	String getGasKind();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getGasKind <em>Gas Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gas Kind</em>' attribute.
	 * @see #getGasKind()
	 * @generated
	 */
	void setGasKind(String value);

	/**
	 * Returns the value of the '<em><b>Subdistrict Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subdistrict Id</em>' attribute.
	 * @see #setSubdistrictId(String)
	 * @see org.canxun.model.ModelPackage#getMealSite_SubdistrictId()
	 * @model annotation="https://canxun.org/journal/register name='locality'"
	 * @generated
	 */
	String getSubdistrictId();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getSubdistrictId <em>Subdistrict Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subdistrict Id</em>' attribute.
	 * @see #getSubdistrictId()
	 * @generated
	 */
	void setSubdistrictId(String value);

	/**
	 * Returns the value of the '<em><b>Community</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Community</em>' attribute.
	 * @see #setCommunity(String)
	 * @see org.canxun.model.ModelPackage#getMealSite_Community()
	 * @model annotation="https://canxun.org/journal/register name='locality'"
	 * @generated
	 */
	String getCommunity();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getCommunity <em>Community</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Community</em>' attribute.
	 * @see #getCommunity()
	 * @generated
	 */
	void setCommunity(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.canxun.model.ModelPackage#getMealSite_Address()
	 * @model annotation="https://canxun.org/journal/register name='locality'"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Filing Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 备案号; the key of repeated imports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filing Number</em>' attribute.
	 * @see #setFilingNumber(String)
	 * @see org.canxun.model.ModelPackage#getMealSite_FilingNumber()
	 * @model annotation="https://canxun.org/journal/register name='filing'"
	 * @generated
	 */
	String getFilingNumber();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getFilingNumber <em>Filing Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filing Number</em>' attribute.
	 * @see #getFilingNumber()
	 * @generated
	 */
	void setFilingNumber(String value);

	/**
	 * Returns the value of the '<em><b>Plaque Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plaque Number</em>' attribute.
	 * @see #setPlaqueNumber(String)
	 * @see org.canxun.model.ModelPackage#getMealSite_PlaqueNumber()
	 * @model annotation="https://canxun.org/journal/register name='filing'"
	 * @generated
	 */
	String getPlaqueNumber();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getPlaqueNumber <em>Plaque Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plaque Number</em>' attribute.
	 * @see #getPlaqueNumber()
	 * @generated
	 */
	void setPlaqueNumber(String value);

	/**
	 * Returns the value of the '<em><b>Licence Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Licence Number</em>' attribute.
	 * @see #setLicenceNumber(String)
	 * @see org.canxun.model.ModelPackage#getMealSite_LicenceNumber()
	 * @model
	 * @generated
	 */
	String getLicenceNumber();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getLicenceNumber <em>Licence Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence Number</em>' attribute.
	 * @see #getLicenceNumber()
	 * @generated
	 */
	void setLicenceNumber(String value);

	/**
	 * Returns the value of the '<em><b>Org Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Org Id</em>' attribute.
	 * @see #setOrgId(String)
	 * @see org.canxun.model.ModelPackage#getMealSite_OrgId()
	 * @model
	 * @generated
	 */
	String getOrgId();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getOrgId <em>Org Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Org Id</em>' attribute.
	 * @see #getOrgId()
	 * @generated
	 */
	void setOrgId(String value);

	/**
	 * Returns the value of the '<em><b>Brand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Brand</em>' attribute.
	 * @see #setBrand(String)
	 * @see org.canxun.model.ModelPackage#getMealSite_Brand()
	 * @model
	 * @generated
	 */
	String getBrand();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getBrand <em>Brand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Brand</em>' attribute.
	 * @see #getBrand()
	 * @generated
	 */
	void setBrand(String value);

	/**
	 * Returns the value of the '<em><b>Star Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of list starLevel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Star Level</em>' attribute.
	 * @see #setStarLevel(String)
	 * @see org.canxun.model.ModelPackage#getMealSite_StarLevel()
	 * @model
	 * @generated
	 */
	String getStarLevel();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getStarLevel <em>Star Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Star Level</em>' attribute.
	 * @see #getStarLevel()
	 * @generated
	 */
	void setStarLevel(String value);

	/**
	 * Returns the value of the '<em><b>Floor Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Square metres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Floor Area</em>' attribute.
	 * @see #setFloorArea(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getMealSite_FloorArea()
	 * @model
	 * @generated
	 */
	BigDecimal getFloorArea();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getFloorArea <em>Floor Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Floor Area</em>' attribute.
	 * @see #getFloorArea()
	 * @generated
	 */
	void setFloorArea(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Opened On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opened On</em>' attribute.
	 * @see #setOpenedOn(LocalDate)
	 * @see org.canxun.model.ModelPackage#getMealSite_OpenedOn()
	 * @model dataType="org.canxun.model.LocalDate"
	 * @generated
	 */
	LocalDate getOpenedOn();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getOpenedOn <em>Opened On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened On</em>' attribute.
	 * @see #getOpenedOn()
	 * @generated
	 */
	void setOpenedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * WGS-84 degrees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Longitude</em>' attribute.
	 * @see #setLongitude(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getMealSite_Longitude()
	 * @model annotation="https://canxun.org/journal/register name='position'"
	 * @generated
	 */
	BigDecimal getLongitude();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getLongitude <em>Longitude</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * WGS-84 degrees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getMealSite_Latitude()
	 * @model annotation="https://canxun.org/journal/register name='position'"
	 * @generated
	 */
	BigDecimal getLatitude();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getLatitude <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latitude</em>' attribute.
	 * @see #getLatitude()
	 * @generated
	 */
	void setLatitude(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Source Datum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Datum the position was given in before conversion: WGS84, GCJ02 or BD09.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Datum</em>' attribute.
	 * @see #setSourceDatum(String)
	 * @see org.canxun.model.ModelPackage#getMealSite_SourceDatum()
	 * @model annotation="https://canxun.org/journal/register name='position'"
	 * @generated
	 */
	String getSourceDatum();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getSourceDatum <em>Source Datum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Datum</em>' attribute.
	 * @see #getSourceDatum()
	 * @generated
	 */
	void setSourceDatum(String value);

	/**
	 * Returns the value of the '<em><b>Contact Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 负责人.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact Name</em>' attribute.
	 * @see #setContactName(String)
	 * @see org.canxun.model.ModelPackage#getMealSite_ContactName()
	 * @model annotation="https://canxun.org/journal/register name='contact'"
	 * @generated
	 */
	String getContactName();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getContactName <em>Contact Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact Name</em>' attribute.
	 * @see #getContactName()
	 * @generated
	 */
	void setContactName(String value);

	/**
	 * Returns the value of the '<em><b>Contact Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contact Phone</em>' attribute.
	 * @see #setContactPhone(String)
	 * @see org.canxun.model.ModelPackage#getMealSite_ContactPhone()
	 * @model annotation="https://canxun.org/journal/register name='contact'"
	 * @generated
	 */
	String getContactPhone();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#getContactPhone <em>Contact Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact Phone</em>' attribute.
	 * @see #getContactPhone()
	 * @generated
	 */
	void setContactPhone(String value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(boolean)
	 * @see org.canxun.model.ModelPackage#getMealSite_Closed()
	 * @model
	 * @generated
	 */
	boolean isClosed();

	/**
	 * Sets the value of the '{@link org.canxun.model.MealSite#isClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #isClosed()
	 * @generated
	 */
	void setClosed(boolean value);

} // MealSite
