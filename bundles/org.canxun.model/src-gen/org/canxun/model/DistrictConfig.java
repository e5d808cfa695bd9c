/**
 */
package org.canxun.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>District Config</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one district sets for itself.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.DistrictConfig#getName <em>Name</em>}</li>
 *   <li>{@link org.canxun.model.DistrictConfig#getGasAuthorityCode <em>Gas Authority Code</em>}</li>
 *   <li>{@link org.canxun.model.DistrictConfig#getAgencies <em>Agencies</em>}</li>
 *   <li>{@link org.canxun.model.DistrictConfig#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.canxun.model.DistrictConfig#getMealMappings <em>Meal Mappings</em>}</li>
 *   <li>{@link org.canxun.model.DistrictConfig#getHolidayYears <em>Holiday Years</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getDistrictConfig()
 * @model annotation="https://canxun.org/journal/aggregate"
 * @generated
 */
public interface DistrictConfig extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.canxun.model.ModelPackage#getDistrictConfig_Name()
	 * @model annotation="https://canxun.org/journal/register name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.canxun.model.DistrictConfig#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Gas Authority Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agency that regulates gas here; unsettled in some districts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gas Authority Code</em>' attribute.
	 * @see #setGasAuthorityCode(String)
	 * @see org.canxun.model.ModelPackage#getDistrictConfig_GasAuthorityCode()
	 * @model
	 * @generated
	 */
	String getGasAuthorityCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.DistrictConfig#getGasAuthorityCode <em>Gas Authority Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gas Authority Code</em>' attribute.
	 * @see #getGasAuthorityCode()
	 * @generated
	 */
	void setGasAuthorityCode(String value);

	/**
	 * Returns the value of the '<em><b>Agencies</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.Agency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agencies</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getDistrictConfig_Agencies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Agency> getAgencies();

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.CodeEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getDistrictConfig_Codes()
	 * @model containment="true"
	 * @generated
	 */
	EList<CodeEntry> getCodes();

	/**
	 * Returns the value of the '<em><b>Meal Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.MealMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the columns of meal exports are called here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meal Mappings</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getDistrictConfig_MealMappings()
	 * @model containment="true"
	 * @generated
	 */
	EList<MealMapping> getMealMappings();

	/**
	 * Returns the value of the '<em><b>Holiday Years</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.HolidayYear}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which days are worked; a year that is not there cannot be counted in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holiday Years</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getDistrictConfig_HolidayYears()
	 * @model containment="true"
	 * @generated
	 */
	EList<HolidayYear> getHolidayYears();

} // DistrictConfig
