/**
 */
package org.canxun.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.canxun.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://canxun.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "canxun";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.canxun.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.IdentifiedImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.WorkflowEventImpl <em>Workflow Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.WorkflowEventImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getWorkflowEvent()
	 * @generated
	 */
	int WORKFLOW_EVENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_EVENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Occurred At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_EVENT__OCCURRED_AT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_EVENT__ZONE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_EVENT__PERSON_ID = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_EVENT__COMMENT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Workflow Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_EVENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.DistrictConfigImpl <em>District Config</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.DistrictConfigImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getDistrictConfig()
	 * @generated
	 */
	int DISTRICT_CONFIG = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_CONFIG__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_CONFIG__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Gas Authority Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_CONFIG__GAS_AUTHORITY_CODE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_CONFIG__AGENCIES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_CONFIG__CODES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Meal Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_CONFIG__MEAL_MAPPINGS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Holiday Years</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_CONFIG__HOLIDAY_YEARS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>District Config</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_CONFIG_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.AgencyImpl <em>Agency</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.AgencyImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getAgency()
	 * @generated
	 */
	int AGENCY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__SHORT_NAME = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Enforcing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__ENFORCING = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__LEAD = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Number Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__NUMBER_CODE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__POSITION = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Agency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.HolidayYearImpl <em>Holiday Year</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.HolidayYearImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getHolidayYear()
	 * @generated
	 */
	int HOLIDAY_YEAR = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_YEAR__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_YEAR__YEAR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_YEAR__SOURCE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Holidays</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_YEAR__HOLIDAYS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Workdays</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_YEAR__WORKDAYS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Holiday Year</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_YEAR_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.PhraseBookImpl <em>Phrase Book</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.PhraseBookImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getPhraseBook()
	 * @generated
	 */
	int PHRASE_BOOK = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE_BOOK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Phrases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE_BOOK__PHRASES = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Phrase Book</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE_BOOK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.PhraseImpl <em>Phrase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.PhraseImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getPhrase()
	 * @generated
	 */
	int PHRASE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Template Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE__TEMPLATE_CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Item Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE__ITEM_CODE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE__TEXT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Phrase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.CodeEntryImpl <em>Code Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.CodeEntryImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getCodeEntry()
	 * @generated
	 */
	int CODE_ENTRY = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_ENTRY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>List</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_ENTRY__LIST = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_ENTRY__CODE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_ENTRY__LABEL = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Label En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_ENTRY__LABEL_EN = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_ENTRY__POSITION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Code Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_ENTRY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.SubdistrictImpl <em>Subdistrict</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.SubdistrictImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getSubdistrict()
	 * @generated
	 */
	int SUBDISTRICT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBDISTRICT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBDISTRICT__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBDISTRICT__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Subdistrict</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBDISTRICT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.MealServiceOrgImpl <em>Meal Service Org</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.MealServiceOrgImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getMealServiceOrg()
	 * @generated
	 */
	int MEAL_SERVICE_ORG = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SERVICE_ORG__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SERVICE_ORG__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Credit Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SERVICE_ORG__CREDIT_CODE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SERVICE_ORG__KIND = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Meal Service Org</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SERVICE_ORG_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.MealSiteImpl <em>Meal Site</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.MealSiteImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getMealSite()
	 * @generated
	 */
	int MEAL_SITE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Site Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__SITE_TYPE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Serving Modes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__SERVING_MODES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Gas Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__GAS_KIND = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Subdistrict Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__SUBDISTRICT_ID = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Community</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__COMMUNITY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__ADDRESS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Filing Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__FILING_NUMBER = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Plaque Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__PLAQUE_NUMBER = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Licence Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__LICENCE_NUMBER = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Org Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__ORG_ID = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Brand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__BRAND = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Star Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__STAR_LEVEL = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Floor Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__FLOOR_AREA = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Opened On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__OPENED_ON = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__LONGITUDE = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__LATITUDE = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Source Datum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__SOURCE_DATUM = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Contact Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__CONTACT_NAME = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Contact Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__CONTACT_PHONE = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE__CLOSED = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The number of structural features of the '<em>Meal Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_SITE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.MealMappingImpl <em>Meal Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.MealMappingImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getMealMapping()
	 * @generated
	 */
	int MEAL_MAPPING = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_MAPPING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_MAPPING__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_MAPPING__COLUMNS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Meal Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_MAPPING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.MealMonthImpl <em>Meal Month</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.MealMonthImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getMealMonth()
	 * @generated
	 */
	int MEAL_MONTH = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_MONTH__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Site Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_MONTH__SITE_ID = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_MONTH__MONTH = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Operating Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_MONTH__OPERATING_DAYS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Diners</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_MONTH__DINERS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Elder Diners</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_MONTH__ELDER_DINERS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Subsidised Meals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_MONTH__SUBSIDISED_MEALS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_MONTH__SOURCE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_MONTH__IMPORTED_AT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Meal Month</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEAL_MONTH_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.PersonImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__AGENCY_CODE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Job Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__JOB_TITLE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ACTIVE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Certificates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CERTIFICATES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.EnforcementCertificateImpl <em>Enforcement Certificate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.EnforcementCertificateImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getEnforcementCertificate()
	 * @generated
	 */
	int ENFORCEMENT_CERTIFICATE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_CERTIFICATE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Cert No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_CERTIFICATE__CERT_NO = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_CERTIFICATE__AGENCY_CODE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_CERTIFICATE__VALID_FROM = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_CERTIFICATE__VALID_TO = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Enforcement Certificate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_CERTIFICATE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.ChecklistTemplateImpl <em>Checklist Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.ChecklistTemplateImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getChecklistTemplate()
	 * @generated
	 */
	int CHECKLIST_TEMPLATE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_TEMPLATE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_TEMPLATE__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_TEMPLATE__VERSION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_TEMPLATE__TITLE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_TEMPLATE__AGENCY_CODE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Record Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_TEMPLATE__RECORD_KIND = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_TEMPLATE__PROVENANCE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Content Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_TEMPLATE__CONTENT_DIGEST = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Published At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_TEMPLATE__PUBLISHED_AT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_TEMPLATE__SECTIONS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Based On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_TEMPLATE__BASED_ON = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_TEMPLATE__JUDGEMENTS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Grading</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_TEMPLATE__GRADING = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_TEMPLATE__EVENTS = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Checklist Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_TEMPLATE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.TemplateSectionImpl <em>Template Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.TemplateSectionImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getTemplateSection()
	 * @generated
	 */
	int TEMPLATE_SECTION = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_SECTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_SECTION__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_SECTION__POSITION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_SECTION__ITEMS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_SECTION__CONDITION = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_SECTION__WEIGHT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Template Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_SECTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.ChecklistItemImpl <em>Checklist Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.ChecklistItemImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getChecklistItem()
	 * @generated
	 */
	int CHECKLIST_ITEM = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__POSITION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__TEXT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Methods</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__METHODS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Key Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__KEY_ITEM = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__LEGAL_BASIS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Standard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__STANDARD = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__POINTS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__ILLUSTRATIVE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Unverified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__UNVERIFIED = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Limits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__LIMITS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Scoring</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__SCORING = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__KIND = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__GUIDANCE = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Finding Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__FINDING_TEXT = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Term Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__TERM_DAYS = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Term Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__TERM_UNIT = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__CONDITION = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Constraint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__CONSTRAINT = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Requirement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__REQUIREMENT = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Photo Demand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__PHOTO_DEMAND = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__WEIGHT = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__OPTIONS = IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Provisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__PROVISIONS = IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The number of structural features of the '<em>Checklist Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.MeasurementLimitImpl <em>Measurement Limit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.MeasurementLimitImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getMeasurementLimit()
	 * @generated
	 */
	int MEASUREMENT_LIMIT = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_LIMIT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_LIMIT__PARAMETER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_LIMIT__UNIT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_LIMIT__MINIMUM = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_LIMIT__MAXIMUM = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_LIMIT__POSITION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_LIMIT__DEVICE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Measurement Limit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_LIMIT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.ScoringRuleImpl <em>Scoring Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.ScoringRuleImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getScoringRule()
	 * @generated
	 */
	int SCORING_RULE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__ROLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__SOURCE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__INPUT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__UNIT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__RULE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__STEPS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Max Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__MAX_POINTS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Scoring Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.ItemOptionImpl <em>Item Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.ItemOptionImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getItemOption()
	 * @generated
	 */
	int ITEM_OPTION = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_OPTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_OPTION__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_OPTION__LABEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_OPTION__VERDICT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_OPTION__POINTS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_OPTION__VALUE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_OPTION__POSITION = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Item Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_OPTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.LegalProvisionImpl <em>Legal Provision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.LegalProvisionImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getLegalProvision()
	 * @generated
	 */
	int LEGAL_PROVISION = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_PROVISION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_PROVISION__LAW = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_PROVISION__ARTICLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_PROVISION__WORDING = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_PROVISION__POSITION = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Legal Provision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_PROVISION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.JudgementRuleImpl <em>Judgement Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.JudgementRuleImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getJudgementRule()
	 * @generated
	 */
	int JUDGEMENT_RULE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_RULE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_RULE__SCHEME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_RULE__SETTINGS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_RULE__POSITION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Judgement Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_RULE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.GradingRulesImpl <em>Grading Rules</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.GradingRulesImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getGradingRules()
	 * @generated
	 */
	int GRADING_RULES = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADING_RULES__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Bonus Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADING_RULES__BONUS_CAP = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bonus Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADING_RULES__BONUS_LEVELS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stars</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADING_RULES__STARS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Gates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADING_RULES__GATES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Grading Rules</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADING_RULES_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.StarRuleImpl <em>Star Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.StarRuleImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getStarRule()
	 * @generated
	 */
	int STAR_RULE = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAR_RULE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Star</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAR_RULE__STAR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAR_RULE__MINIMUM = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Coefficient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAR_RULE__COEFFICIENT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAR_RULE__POSITION = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Star Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAR_RULE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.GradingGateImpl <em>Grading Gate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.GradingGateImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getGradingGate()
	 * @generated
	 */
	int GRADING_GATE = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADING_GATE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Star</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADING_GATE__STAR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADING_GATE__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADING_GATE__SECTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADING_GATE__BOUND = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADING_GATE__POSITION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Grading Gate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADING_GATE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.TemplateEventImpl <em>Template Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.TemplateEventImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getTemplateEvent()
	 * @generated
	 */
	int TEMPLATE_EVENT = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_EVENT__ID = WORKFLOW_EVENT__ID;

	/**
	 * The feature id for the '<em><b>Occurred At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_EVENT__OCCURRED_AT = WORKFLOW_EVENT__OCCURRED_AT;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_EVENT__ZONE = WORKFLOW_EVENT__ZONE;

	/**
	 * The feature id for the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_EVENT__PERSON_ID = WORKFLOW_EVENT__PERSON_ID;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_EVENT__COMMENT = WORKFLOW_EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_EVENT__TYPE = WORKFLOW_EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Template Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_EVENT__TEMPLATE_ID = WORKFLOW_EVENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_EVENT__DIGEST = WORKFLOW_EVENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Signer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_EVENT__SIGNER = WORKFLOW_EVENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Template Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_EVENT_FEATURE_COUNT = WORKFLOW_EVENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.RandomDrawImpl <em>Random Draw</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.RandomDrawImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getRandomDraw()
	 * @generated
	 */
	int RANDOM_DRAW = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__ID = WORKFLOW_EVENT__ID;

	/**
	 * The feature id for the '<em><b>Occurred At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__OCCURRED_AT = WORKFLOW_EVENT__OCCURRED_AT;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__ZONE = WORKFLOW_EVENT__ZONE;

	/**
	 * The feature id for the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__PERSON_ID = WORKFLOW_EVENT__PERSON_ID;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__COMMENT = WORKFLOW_EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__ALGORITHM = WORKFLOW_EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Object Pool</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__OBJECT_POOL = WORKFLOW_EVENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Inspector Pool</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__INSPECTOR_POOL = WORKFLOW_EVENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Recusals</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__RECUSALS = WORKFLOW_EVENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Object Pool Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__OBJECT_POOL_SHA256 = WORKFLOW_EVENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Inspector Pool Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__INSPECTOR_POOL_SHA256 = WORKFLOW_EVENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Recusals Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__RECUSALS_SHA256 = WORKFLOW_EVENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Pool Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__POOL_BASIS = WORKFLOW_EVENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__SEED = WORKFLOW_EVENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Seed Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__SEED_ORIGIN = WORKFLOW_EVENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Agency Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__AGENCY_CODES = WORKFLOW_EVENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Site Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__SITE_COUNT = WORKFLOW_EVENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Officers Per Agency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__OFFICERS_PER_AGENCY = WORKFLOW_EVENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Valid On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__VALID_ON = WORKFLOW_EVENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Results</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__RESULTS = WORKFLOW_EVENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__LABELS = WORKFLOW_EVENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Witnesses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__WITNESSES = WORKFLOW_EVENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Repeat Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW__REPEAT_OF = WORKFLOW_EVENT_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Random Draw</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANDOM_DRAW_FEATURE_COUNT = WORKFLOW_EVENT_FEATURE_COUNT + 18;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.InspectionPlanImpl <em>Inspection Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.InspectionPlanImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getInspectionPlan()
	 * @generated
	 */
	int INSPECTION_PLAN = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_PLAN__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_PLAN__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_PLAN__BASIS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_PLAN__KIND = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>First Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_PLAN__FIRST_DAY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_PLAN__LAST_DAY = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Lead Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_PLAN__LEAD_AGENCY_CODE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Agency Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_PLAN__AGENCY_CODES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Inspection Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_PLAN_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.InspectionTaskImpl <em>Inspection Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.InspectionTaskImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getInspectionTask()
	 * @generated
	 */
	int INSPECTION_TASK = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_TASK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Site Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_TASK__SITE_ID = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_TASK__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_TASK__BASIS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Plan Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_TASK__PLAN_ID = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Draw Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_TASK__DRAW_ID = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Lead Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_TASK__LEAD_AGENCY_CODE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Agency Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_TASK__AGENCY_CODES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_TASK__PLANNED_ON = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_TASK__DUE_ON = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_TASK__MEMBERS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Recusals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_TASK__RECUSALS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_TASK__EVENTS = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Inspection Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_TASK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.TaskMemberImpl <em>Task Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.TaskMemberImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getTaskMember()
	 * @generated
	 */
	int TASK_MEMBER = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_MEMBER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_MEMBER__PERSON_ID = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_MEMBER__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_MEMBER__AGENCY_CODE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_MEMBER__ORGANISATION = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Assisting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_MEMBER__ASSISTING = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Drawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_MEMBER__DRAWN = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Task Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_MEMBER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.RecusalAnswerImpl <em>Recusal Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.RecusalAnswerImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getRecusalAnswer()
	 * @generated
	 */
	int RECUSAL_ANSWER = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL_ANSWER__ID = WORKFLOW_EVENT__ID;

	/**
	 * The feature id for the '<em><b>Occurred At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL_ANSWER__OCCURRED_AT = WORKFLOW_EVENT__OCCURRED_AT;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL_ANSWER__ZONE = WORKFLOW_EVENT__ZONE;

	/**
	 * The feature id for the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL_ANSWER__PERSON_ID = WORKFLOW_EVENT__PERSON_ID;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL_ANSWER__COMMENT = WORKFLOW_EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Member Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL_ANSWER__MEMBER_ID = WORKFLOW_EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Asked Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL_ANSWER__ASKED_OF = WORKFLOW_EVENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL_ANSWER__OUTCOME = WORKFLOW_EVENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL_ANSWER__DECIDED_BY = WORKFLOW_EVENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Recusal Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL_ANSWER_FEATURE_COUNT = WORKFLOW_EVENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.TaskEventImpl <em>Task Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.TaskEventImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getTaskEvent()
	 * @generated
	 */
	int TASK_EVENT = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_EVENT__ID = WORKFLOW_EVENT__ID;

	/**
	 * The feature id for the '<em><b>Occurred At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_EVENT__OCCURRED_AT = WORKFLOW_EVENT__OCCURRED_AT;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_EVENT__ZONE = WORKFLOW_EVENT__ZONE;

	/**
	 * The feature id for the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_EVENT__PERSON_ID = WORKFLOW_EVENT__PERSON_ID;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_EVENT__COMMENT = WORKFLOW_EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_EVENT__TYPE = WORKFLOW_EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_EVENT__WHO = WORKFLOW_EVENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_EVENT__REFERENCE = WORKFLOW_EVENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Team</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_EVENT__TEAM = WORKFLOW_EVENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_EVENT__DEVICE = WORKFLOW_EVENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Inspection Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_EVENT__INSPECTION_ID = WORKFLOW_EVENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Task Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_EVENT_FEATURE_COUNT = WORKFLOW_EVENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.JointInspectionImpl <em>Joint Inspection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.JointInspectionImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getJointInspection()
	 * @generated
	 */
	int JOINT_INSPECTION = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Site Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__SITE_ID = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Visit Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__VISIT_DATE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Number In Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__NUMBER_IN_YEAR = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Lead Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__LEAD_AGENCY_CODE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Site Representative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__SITE_REPRESENTATIVE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Team</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__TEAM = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Records</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__RECORDS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__FINDINGS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__EVIDENCE = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__EVENTS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Site Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__SITE_TYPE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Serving Modes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__SERVING_MODES = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Gas Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__GAS_KIND = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Time Marks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__TIME_MARKS = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Task Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION__TASK_ID = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Joint Inspection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOINT_INSPECTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.TeamMemberImpl <em>Team Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.TeamMemberImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getTeamMember()
	 * @generated
	 */
	int TEAM_MEMBER = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__PERSON_ID = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__AGENCY_CODE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cert No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__CERT_NO = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cert Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__CERT_VALID_TO = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Leader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__LEADER = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__ORGANISATION = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Assisting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER__ASSISTING = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Team Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_MEMBER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.AgencyRecordImpl <em>Agency Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.AgencyRecordImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getAgencyRecord()
	 * @generated
	 */
	int AGENCY_RECORD = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_RECORD__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_RECORD__AGENCY_CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Record Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_RECORD__RECORD_KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Template Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_RECORD__TEMPLATE_ID = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Template Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_RECORD__TEMPLATE_DIGEST = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_RECORD__POSITION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Results</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_RECORD__RESULTS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_RECORD__EVENTS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Supplements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_RECORD__SUPPLEMENTS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Must Check</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_RECORD__MUST_CHECK = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Signatures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_RECORD__SIGNATURES = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Responses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_RECORD__RESPONSES = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Agency Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_RECORD_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.ItemResultImpl <em>Item Result</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.ItemResultImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getItemResult()
	 * @generated
	 */
	int ITEM_RESULT = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_RESULT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Item Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_RESULT__ITEM_CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_RESULT__ANSWER = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_RESULT__REASON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_RESULT__CHOICE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_RESULT__VALUE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_RESULT__POINTS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_RESULT__NOTE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_RESULT__MEASUREMENTS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_RESULT__TEXT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Given To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_RESULT__GIVEN_TO = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Item Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_RESULT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.MeasurementImpl <em>Measurement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.MeasurementImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getMeasurement()
	 * @generated
	 */
	int MEASUREMENT = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__PARAMETER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__UNIT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__DEVICE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Taken At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__TAKEN_AT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.FindingImpl <em>Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.FindingImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getFinding()
	 * @generated
	 */
	int FINDING = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__RECORD_ID = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Item Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ITEM_CODE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__TEXT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__SEVERITY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__MODE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Term Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__TERM_DAYS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Term Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__TERM_UNIT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Referred To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__REFERRED_TO = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.EvidenceImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 39;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__RECORD_ID = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Item Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ITEM_CODE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CAPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SHA256 = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__FILE_NAME = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__MEDIA_TYPE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SIZE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__WIDTH = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__HEIGHT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Captured At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CAPTURED_AT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Captured Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CAPTURED_OFFSET = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Camera</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CAMERA = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__LONGITUDE = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__LATITUDE = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__IMPORTED_AT = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__PURPOSE = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Sm3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SM3 = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SOURCE = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__STAGE = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Paired With</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__PAIRED_WITH = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Marks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__MARKS = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.OverlayMarkImpl <em>Overlay Mark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.OverlayMarkImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getOverlayMark()
	 * @generated
	 */
	int OVERLAY_MARK = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY_MARK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Shape</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY_MARK__SHAPE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY_MARK__X = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY_MARK__Y = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY_MARK__TO_X = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>To Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY_MARK__TO_Y = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY_MARK__TEXT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY_MARK__POSITION = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Overlay Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY_MARK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.SupplementImpl <em>Supplement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.SupplementImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getSupplement()
	 * @generated
	 */
	int SUPPLEMENT = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT__ID = WORKFLOW_EVENT__ID;

	/**
	 * The feature id for the '<em><b>Occurred At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT__OCCURRED_AT = WORKFLOW_EVENT__OCCURRED_AT;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT__ZONE = WORKFLOW_EVENT__ZONE;

	/**
	 * The feature id for the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT__PERSON_ID = WORKFLOW_EVENT__PERSON_ID;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT__COMMENT = WORKFLOW_EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Item Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT__ITEM_CODE = WORKFLOW_EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT__TEXT = WORKFLOW_EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Supplement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT_FEATURE_COUNT = WORKFLOW_EVENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.InspectionEventImpl <em>Inspection Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.InspectionEventImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getInspectionEvent()
	 * @generated
	 */
	int INSPECTION_EVENT = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_EVENT__ID = WORKFLOW_EVENT__ID;

	/**
	 * The feature id for the '<em><b>Occurred At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_EVENT__OCCURRED_AT = WORKFLOW_EVENT__OCCURRED_AT;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_EVENT__ZONE = WORKFLOW_EVENT__ZONE;

	/**
	 * The feature id for the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_EVENT__PERSON_ID = WORKFLOW_EVENT__PERSON_ID;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_EVENT__COMMENT = WORKFLOW_EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_EVENT__TYPE = WORKFLOW_EVENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Inspection Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSPECTION_EVENT_FEATURE_COUNT = WORKFLOW_EVENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.RecordEventImpl <em>Record Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.RecordEventImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getRecordEvent()
	 * @generated
	 */
	int RECORD_EVENT = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_EVENT__ID = WORKFLOW_EVENT__ID;

	/**
	 * The feature id for the '<em><b>Occurred At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_EVENT__OCCURRED_AT = WORKFLOW_EVENT__OCCURRED_AT;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_EVENT__ZONE = WORKFLOW_EVENT__ZONE;

	/**
	 * The feature id for the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_EVENT__PERSON_ID = WORKFLOW_EVENT__PERSON_ID;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_EVENT__COMMENT = WORKFLOW_EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_EVENT__TYPE = WORKFLOW_EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Covered Heads</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_EVENT__COVERED_HEADS = WORKFLOW_EVENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Deadlines</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_EVENT__DEADLINES = WORKFLOW_EVENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Record Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_EVENT_FEATURE_COUNT = WORKFLOW_EVENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.SignatureImpl <em>Signature</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.SignatureImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getSignature()
	 * @generated
	 */
	int SIGNATURE = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__ID = WORKFLOW_EVENT__ID;

	/**
	 * The feature id for the '<em><b>Occurred At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__OCCURRED_AT = WORKFLOW_EVENT__OCCURRED_AT;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__ZONE = WORKFLOW_EVENT__ZONE;

	/**
	 * The feature id for the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__PERSON_ID = WORKFLOW_EVENT__PERSON_ID;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__COMMENT = WORKFLOW_EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__ROLE = WORKFLOW_EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__METHOD = WORKFLOW_EVENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Signer Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__SIGNER_ID = WORKFLOW_EVENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Signer Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__SIGNER_NAME = WORKFLOW_EVENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cert No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__CERT_NO = WORKFLOW_EVENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Ink</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__INK = WORKFLOW_EVENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Evidence Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__EVIDENCE_ID = WORKFLOW_EVENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Record Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__RECORD_DIGEST = WORKFLOW_EVENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__REASON = WORKFLOW_EVENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Witness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__WITNESS = WORKFLOW_EVENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Recording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__RECORDING = WORKFLOW_EVENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Signature</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_FEATURE_COUNT = WORKFLOW_EVENT_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.DinerResponseImpl <em>Diner Response</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.DinerResponseImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getDinerResponse()
	 * @generated
	 */
	int DINER_RESPONSE = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DINER_RESPONSE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DINER_RESPONSE__ANSWERS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Diner Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DINER_RESPONSE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.TimeMarkImpl <em>Time Mark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.TimeMarkImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getTimeMark()
	 * @generated
	 */
	int TIME_MARK = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_MARK__ID = WORKFLOW_EVENT__ID;

	/**
	 * The feature id for the '<em><b>Occurred At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_MARK__OCCURRED_AT = WORKFLOW_EVENT__OCCURRED_AT;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_MARK__ZONE = WORKFLOW_EVENT__ZONE;

	/**
	 * The feature id for the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_MARK__PERSON_ID = WORKFLOW_EVENT__PERSON_ID;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_MARK__COMMENT = WORKFLOW_EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Boot Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_MARK__BOOT_ID = WORKFLOW_EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Since Boot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_MARK__SINCE_BOOT = WORKFLOW_EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Time Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_MARK_FEATURE_COUNT = WORKFLOW_EVENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.EnforcementDocumentImpl <em>Enforcement Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.EnforcementDocumentImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getEnforcementDocument()
	 * @generated
	 */
	int ENFORCEMENT_DOCUMENT = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_DOCUMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Inspection Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_DOCUMENT__INSPECTION_ID = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_DOCUMENT__AGENCY_CODE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Doc Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_DOCUMENT__DOC_TYPE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_DOCUMENT__TITLE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_DOCUMENT__SHA256 = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_DOCUMENT__PAGES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_DOCUMENT__EVENTS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Enforcement Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENFORCEMENT_DOCUMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.canxun.model.impl.DocumentEventImpl <em>Document Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.impl.DocumentEventImpl
	 * @see org.canxun.model.impl.ModelPackageImpl#getDocumentEvent()
	 * @generated
	 */
	int DOCUMENT_EVENT = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_EVENT__ID = WORKFLOW_EVENT__ID;

	/**
	 * The feature id for the '<em><b>Occurred At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_EVENT__OCCURRED_AT = WORKFLOW_EVENT__OCCURRED_AT;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_EVENT__ZONE = WORKFLOW_EVENT__ZONE;

	/**
	 * The feature id for the '<em><b>Person Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_EVENT__PERSON_ID = WORKFLOW_EVENT__PERSON_ID;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_EVENT__COMMENT = WORKFLOW_EVENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_EVENT__TYPE = WORKFLOW_EVENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Document Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_EVENT_FEATURE_COUNT = WORKFLOW_EVENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.canxun.model.CheckMethod <em>Check Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.CheckMethod
	 * @see org.canxun.model.impl.ModelPackageImpl#getCheckMethod()
	 * @generated
	 */
	int CHECK_METHOD = 49;

	/**
	 * The meta object id for the '{@link org.canxun.model.ItemAnswer <em>Item Answer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.ItemAnswer
	 * @see org.canxun.model.impl.ModelPackageImpl#getItemAnswer()
	 * @generated
	 */
	int ITEM_ANSWER = 50;

	/**
	 * The meta object id for the '{@link org.canxun.model.RecordKind <em>Record Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.RecordKind
	 * @see org.canxun.model.impl.ModelPackageImpl#getRecordKind()
	 * @generated
	 */
	int RECORD_KIND = 51;

	/**
	 * The meta object id for the '{@link org.canxun.model.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.Severity
	 * @see org.canxun.model.impl.ModelPackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 52;

	/**
	 * The meta object id for the '{@link org.canxun.model.RectifyMode <em>Rectify Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.RectifyMode
	 * @see org.canxun.model.impl.ModelPackageImpl#getRectifyMode()
	 * @generated
	 */
	int RECTIFY_MODE = 53;

	/**
	 * The meta object id for the '{@link org.canxun.model.TermUnit <em>Term Unit</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.TermUnit
	 * @see org.canxun.model.impl.ModelPackageImpl#getTermUnit()
	 * @generated
	 */
	int TERM_UNIT = 54;

	/**
	 * The meta object id for the '{@link org.canxun.model.ScoringRole <em>Scoring Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.ScoringRole
	 * @see org.canxun.model.impl.ModelPackageImpl#getScoringRole()
	 * @generated
	 */
	int SCORING_ROLE = 55;

	/**
	 * The meta object id for the '{@link org.canxun.model.ScoreSource <em>Score Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.ScoreSource
	 * @see org.canxun.model.impl.ModelPackageImpl#getScoreSource()
	 * @generated
	 */
	int SCORE_SOURCE = 56;

	/**
	 * The meta object id for the '{@link org.canxun.model.ItemKind <em>Item Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.ItemKind
	 * @see org.canxun.model.impl.ModelPackageImpl#getItemKind()
	 * @generated
	 */
	int ITEM_KIND = 57;

	/**
	 * The meta object id for the '{@link org.canxun.model.RequirementLevel <em>Requirement Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.RequirementLevel
	 * @see org.canxun.model.impl.ModelPackageImpl#getRequirementLevel()
	 * @generated
	 */
	int REQUIREMENT_LEVEL = 58;

	/**
	 * The meta object id for the '{@link org.canxun.model.PhotoDemand <em>Photo Demand</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.canxun.model.PhotoDemand
	 * @see org.canxun.model.impl.ModelPackageImpl#getPhotoDemand()
	 * @generated
	 */
	int PHOTO_DEMAND = 59;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.canxun.model.impl.ModelPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 60;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.canxun.model.impl.ModelPackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 61;


	/**
	 * Returns the meta object for class '{@link org.canxun.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.canxun.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.canxun.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.WorkflowEvent <em>Workflow Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workflow Event</em>'.
	 * @see org.canxun.model.WorkflowEvent
	 * @generated
	 */
	EClass getWorkflowEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.WorkflowEvent#getOccurredAt <em>Occurred At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Occurred At</em>'.
	 * @see org.canxun.model.WorkflowEvent#getOccurredAt()
	 * @see #getWorkflowEvent()
	 * @generated
	 */
	EAttribute getWorkflowEvent_OccurredAt();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.WorkflowEvent#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone</em>'.
	 * @see org.canxun.model.WorkflowEvent#getZone()
	 * @see #getWorkflowEvent()
	 * @generated
	 */
	EAttribute getWorkflowEvent_Zone();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.WorkflowEvent#getPersonId <em>Person Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Id</em>'.
	 * @see org.canxun.model.WorkflowEvent#getPersonId()
	 * @see #getWorkflowEvent()
	 * @generated
	 */
	EAttribute getWorkflowEvent_PersonId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.WorkflowEvent#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.canxun.model.WorkflowEvent#getComment()
	 * @see #getWorkflowEvent()
	 * @generated
	 */
	EAttribute getWorkflowEvent_Comment();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.DistrictConfig <em>District Config</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>District Config</em>'.
	 * @see org.canxun.model.DistrictConfig
	 * @generated
	 */
	EClass getDistrictConfig();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.DistrictConfig#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.canxun.model.DistrictConfig#getName()
	 * @see #getDistrictConfig()
	 * @generated
	 */
	EAttribute getDistrictConfig_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.DistrictConfig#getGasAuthorityCode <em>Gas Authority Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gas Authority Code</em>'.
	 * @see org.canxun.model.DistrictConfig#getGasAuthorityCode()
	 * @see #getDistrictConfig()
	 * @generated
	 */
	EAttribute getDistrictConfig_GasAuthorityCode();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.DistrictConfig#getAgencies <em>Agencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agencies</em>'.
	 * @see org.canxun.model.DistrictConfig#getAgencies()
	 * @see #getDistrictConfig()
	 * @generated
	 */
	EReference getDistrictConfig_Agencies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.DistrictConfig#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.canxun.model.DistrictConfig#getCodes()
	 * @see #getDistrictConfig()
	 * @generated
	 */
	EReference getDistrictConfig_Codes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.DistrictConfig#getMealMappings <em>Meal Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Meal Mappings</em>'.
	 * @see org.canxun.model.DistrictConfig#getMealMappings()
	 * @see #getDistrictConfig()
	 * @generated
	 */
	EReference getDistrictConfig_MealMappings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.DistrictConfig#getHolidayYears <em>Holiday Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Holiday Years</em>'.
	 * @see org.canxun.model.DistrictConfig#getHolidayYears()
	 * @see #getDistrictConfig()
	 * @generated
	 */
	EReference getDistrictConfig_HolidayYears();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.Agency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agency</em>'.
	 * @see org.canxun.model.Agency
	 * @generated
	 */
	EClass getAgency();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Agency#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.canxun.model.Agency#getCode()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Agency#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.canxun.model.Agency#getName()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Agency#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see org.canxun.model.Agency#getShortName()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_ShortName();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Agency#isEnforcing <em>Enforcing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enforcing</em>'.
	 * @see org.canxun.model.Agency#isEnforcing()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_Enforcing();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Agency#isLead <em>Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lead</em>'.
	 * @see org.canxun.model.Agency#isLead()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_Lead();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Agency#getNumberCode <em>Number Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number Code</em>'.
	 * @see org.canxun.model.Agency#getNumberCode()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_NumberCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Agency#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.canxun.model.Agency#getPosition()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_Position();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.HolidayYear <em>Holiday Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Holiday Year</em>'.
	 * @see org.canxun.model.HolidayYear
	 * @generated
	 */
	EClass getHolidayYear();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.HolidayYear#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.canxun.model.HolidayYear#getYear()
	 * @see #getHolidayYear()
	 * @generated
	 */
	EAttribute getHolidayYear_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.HolidayYear#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.canxun.model.HolidayYear#getSource()
	 * @see #getHolidayYear()
	 * @generated
	 */
	EAttribute getHolidayYear_Source();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.HolidayYear#getHolidays <em>Holidays</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Holidays</em>'.
	 * @see org.canxun.model.HolidayYear#getHolidays()
	 * @see #getHolidayYear()
	 * @generated
	 */
	EAttribute getHolidayYear_Holidays();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.HolidayYear#getWorkdays <em>Workdays</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Workdays</em>'.
	 * @see org.canxun.model.HolidayYear#getWorkdays()
	 * @see #getHolidayYear()
	 * @generated
	 */
	EAttribute getHolidayYear_Workdays();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.PhraseBook <em>Phrase Book</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phrase Book</em>'.
	 * @see org.canxun.model.PhraseBook
	 * @generated
	 */
	EClass getPhraseBook();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.PhraseBook#getPhrases <em>Phrases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Phrases</em>'.
	 * @see org.canxun.model.PhraseBook#getPhrases()
	 * @see #getPhraseBook()
	 * @generated
	 */
	EReference getPhraseBook_Phrases();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.Phrase <em>Phrase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phrase</em>'.
	 * @see org.canxun.model.Phrase
	 * @generated
	 */
	EClass getPhrase();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Phrase#getTemplateCode <em>Template Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template Code</em>'.
	 * @see org.canxun.model.Phrase#getTemplateCode()
	 * @see #getPhrase()
	 * @generated
	 */
	EAttribute getPhrase_TemplateCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Phrase#getItemCode <em>Item Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item Code</em>'.
	 * @see org.canxun.model.Phrase#getItemCode()
	 * @see #getPhrase()
	 * @generated
	 */
	EAttribute getPhrase_ItemCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Phrase#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.canxun.model.Phrase#getText()
	 * @see #getPhrase()
	 * @generated
	 */
	EAttribute getPhrase_Text();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.CodeEntry <em>Code Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code Entry</em>'.
	 * @see org.canxun.model.CodeEntry
	 * @generated
	 */
	EClass getCodeEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.CodeEntry#getList <em>List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>List</em>'.
	 * @see org.canxun.model.CodeEntry#getList()
	 * @see #getCodeEntry()
	 * @generated
	 */
	EAttribute getCodeEntry_List();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.CodeEntry#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.canxun.model.CodeEntry#getCode()
	 * @see #getCodeEntry()
	 * @generated
	 */
	EAttribute getCodeEntry_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.CodeEntry#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.canxun.model.CodeEntry#getLabel()
	 * @see #getCodeEntry()
	 * @generated
	 */
	EAttribute getCodeEntry_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.CodeEntry#getLabelEn <em>Label En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label En</em>'.
	 * @see org.canxun.model.CodeEntry#getLabelEn()
	 * @see #getCodeEntry()
	 * @generated
	 */
	EAttribute getCodeEntry_LabelEn();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.CodeEntry#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.canxun.model.CodeEntry#getPosition()
	 * @see #getCodeEntry()
	 * @generated
	 */
	EAttribute getCodeEntry_Position();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.Subdistrict <em>Subdistrict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Subdistrict</em>'.
	 * @see org.canxun.model.Subdistrict
	 * @generated
	 */
	EClass getSubdistrict();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Subdistrict#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.canxun.model.Subdistrict#getCode()
	 * @see #getSubdistrict()
	 * @generated
	 */
	EAttribute getSubdistrict_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Subdistrict#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.canxun.model.Subdistrict#getName()
	 * @see #getSubdistrict()
	 * @generated
	 */
	EAttribute getSubdistrict_Name();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.MealServiceOrg <em>Meal Service Org</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meal Service Org</em>'.
	 * @see org.canxun.model.MealServiceOrg
	 * @generated
	 */
	EClass getMealServiceOrg();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealServiceOrg#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.canxun.model.MealServiceOrg#getName()
	 * @see #getMealServiceOrg()
	 * @generated
	 */
	EAttribute getMealServiceOrg_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealServiceOrg#getCreditCode <em>Credit Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credit Code</em>'.
	 * @see org.canxun.model.MealServiceOrg#getCreditCode()
	 * @see #getMealServiceOrg()
	 * @generated
	 */
	EAttribute getMealServiceOrg_CreditCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealServiceOrg#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.canxun.model.MealServiceOrg#getKind()
	 * @see #getMealServiceOrg()
	 * @generated
	 */
	EAttribute getMealServiceOrg_Kind();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.MealSite <em>Meal Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meal Site</em>'.
	 * @see org.canxun.model.MealSite
	 * @generated
	 */
	EClass getMealSite();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.canxun.model.MealSite#getName()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getSiteType <em>Site Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Site Type</em>'.
	 * @see org.canxun.model.MealSite#getSiteType()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_SiteType();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.MealSite#getServingModes <em>Serving Modes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Serving Modes</em>'.
	 * @see org.canxun.model.MealSite#getServingModes()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_ServingModes();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getGasKind <em>Gas Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gas Kind</em>'.
	 * @see org.canxun.model.MealSite#getGasKind()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_GasKind();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getSubdistrictId <em>Subdistrict Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subdistrict Id</em>'.
	 * @see org.canxun.model.MealSite#getSubdistrictId()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_SubdistrictId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getCommunity <em>Community</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Community</em>'.
	 * @see org.canxun.model.MealSite#getCommunity()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_Community();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.canxun.model.MealSite#getAddress()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getFilingNumber <em>Filing Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filing Number</em>'.
	 * @see org.canxun.model.MealSite#getFilingNumber()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_FilingNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getPlaqueNumber <em>Plaque Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plaque Number</em>'.
	 * @see org.canxun.model.MealSite#getPlaqueNumber()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_PlaqueNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getLicenceNumber <em>Licence Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence Number</em>'.
	 * @see org.canxun.model.MealSite#getLicenceNumber()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_LicenceNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getOrgId <em>Org Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Org Id</em>'.
	 * @see org.canxun.model.MealSite#getOrgId()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_OrgId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getBrand <em>Brand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Brand</em>'.
	 * @see org.canxun.model.MealSite#getBrand()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_Brand();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getStarLevel <em>Star Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Star Level</em>'.
	 * @see org.canxun.model.MealSite#getStarLevel()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_StarLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getFloorArea <em>Floor Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Floor Area</em>'.
	 * @see org.canxun.model.MealSite#getFloorArea()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_FloorArea();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getOpenedOn <em>Opened On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened On</em>'.
	 * @see org.canxun.model.MealSite#getOpenedOn()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_OpenedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see org.canxun.model.MealSite#getLongitude()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_Longitude();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see org.canxun.model.MealSite#getLatitude()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getSourceDatum <em>Source Datum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Datum</em>'.
	 * @see org.canxun.model.MealSite#getSourceDatum()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_SourceDatum();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getContactName <em>Contact Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact Name</em>'.
	 * @see org.canxun.model.MealSite#getContactName()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_ContactName();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#getContactPhone <em>Contact Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact Phone</em>'.
	 * @see org.canxun.model.MealSite#getContactPhone()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_ContactPhone();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealSite#isClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see org.canxun.model.MealSite#isClosed()
	 * @see #getMealSite()
	 * @generated
	 */
	EAttribute getMealSite_Closed();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.MealMapping <em>Meal Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meal Mapping</em>'.
	 * @see org.canxun.model.MealMapping
	 * @generated
	 */
	EClass getMealMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealMapping#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.canxun.model.MealMapping#getName()
	 * @see #getMealMapping()
	 * @generated
	 */
	EAttribute getMealMapping_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.MealMapping#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Columns</em>'.
	 * @see org.canxun.model.MealMapping#getColumns()
	 * @see #getMealMapping()
	 * @generated
	 */
	EAttribute getMealMapping_Columns();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.MealMonth <em>Meal Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meal Month</em>'.
	 * @see org.canxun.model.MealMonth
	 * @generated
	 */
	EClass getMealMonth();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealMonth#getSiteId <em>Site Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Site Id</em>'.
	 * @see org.canxun.model.MealMonth#getSiteId()
	 * @see #getMealMonth()
	 * @generated
	 */
	EAttribute getMealMonth_SiteId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealMonth#getMonth <em>Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month</em>'.
	 * @see org.canxun.model.MealMonth#getMonth()
	 * @see #getMealMonth()
	 * @generated
	 */
	EAttribute getMealMonth_Month();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealMonth#getOperatingDays <em>Operating Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operating Days</em>'.
	 * @see org.canxun.model.MealMonth#getOperatingDays()
	 * @see #getMealMonth()
	 * @generated
	 */
	EAttribute getMealMonth_OperatingDays();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealMonth#getDiners <em>Diners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diners</em>'.
	 * @see org.canxun.model.MealMonth#getDiners()
	 * @see #getMealMonth()
	 * @generated
	 */
	EAttribute getMealMonth_Diners();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealMonth#getElderDiners <em>Elder Diners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Elder Diners</em>'.
	 * @see org.canxun.model.MealMonth#getElderDiners()
	 * @see #getMealMonth()
	 * @generated
	 */
	EAttribute getMealMonth_ElderDiners();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealMonth#getSubsidisedMeals <em>Subsidised Meals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subsidised Meals</em>'.
	 * @see org.canxun.model.MealMonth#getSubsidisedMeals()
	 * @see #getMealMonth()
	 * @generated
	 */
	EAttribute getMealMonth_SubsidisedMeals();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealMonth#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.canxun.model.MealMonth#getSource()
	 * @see #getMealMonth()
	 * @generated
	 */
	EAttribute getMealMonth_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MealMonth#getImportedAt <em>Imported At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported At</em>'.
	 * @see org.canxun.model.MealMonth#getImportedAt()
	 * @see #getMealMonth()
	 * @generated
	 */
	EAttribute getMealMonth_ImportedAt();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.canxun.model.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Person#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.canxun.model.Person#getName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Person#getAgencyCode <em>Agency Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agency Code</em>'.
	 * @see org.canxun.model.Person#getAgencyCode()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_AgencyCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Person#getJobTitle <em>Job Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Job Title</em>'.
	 * @see org.canxun.model.Person#getJobTitle()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_JobTitle();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Person#isActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see org.canxun.model.Person#isActive()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Active();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.Person#getCertificates <em>Certificates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Certificates</em>'.
	 * @see org.canxun.model.Person#getCertificates()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Certificates();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.EnforcementCertificate <em>Enforcement Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enforcement Certificate</em>'.
	 * @see org.canxun.model.EnforcementCertificate
	 * @generated
	 */
	EClass getEnforcementCertificate();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.EnforcementCertificate#getCertNo <em>Cert No</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cert No</em>'.
	 * @see org.canxun.model.EnforcementCertificate#getCertNo()
	 * @see #getEnforcementCertificate()
	 * @generated
	 */
	EAttribute getEnforcementCertificate_CertNo();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.EnforcementCertificate#getAgencyCode <em>Agency Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agency Code</em>'.
	 * @see org.canxun.model.EnforcementCertificate#getAgencyCode()
	 * @see #getEnforcementCertificate()
	 * @generated
	 */
	EAttribute getEnforcementCertificate_AgencyCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.EnforcementCertificate#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.canxun.model.EnforcementCertificate#getValidFrom()
	 * @see #getEnforcementCertificate()
	 * @generated
	 */
	EAttribute getEnforcementCertificate_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.EnforcementCertificate#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see org.canxun.model.EnforcementCertificate#getValidTo()
	 * @see #getEnforcementCertificate()
	 * @generated
	 */
	EAttribute getEnforcementCertificate_ValidTo();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.ChecklistTemplate <em>Checklist Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checklist Template</em>'.
	 * @see org.canxun.model.ChecklistTemplate
	 * @generated
	 */
	EClass getChecklistTemplate();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistTemplate#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.canxun.model.ChecklistTemplate#getCode()
	 * @see #getChecklistTemplate()
	 * @generated
	 */
	EAttribute getChecklistTemplate_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistTemplate#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.canxun.model.ChecklistTemplate#getVersion()
	 * @see #getChecklistTemplate()
	 * @generated
	 */
	EAttribute getChecklistTemplate_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistTemplate#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.canxun.model.ChecklistTemplate#getTitle()
	 * @see #getChecklistTemplate()
	 * @generated
	 */
	EAttribute getChecklistTemplate_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistTemplate#getAgencyCode <em>Agency Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agency Code</em>'.
	 * @see org.canxun.model.ChecklistTemplate#getAgencyCode()
	 * @see #getChecklistTemplate()
	 * @generated
	 */
	EAttribute getChecklistTemplate_AgencyCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistTemplate#getRecordKind <em>Record Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Kind</em>'.
	 * @see org.canxun.model.ChecklistTemplate#getRecordKind()
	 * @see #getChecklistTemplate()
	 * @generated
	 */
	EAttribute getChecklistTemplate_RecordKind();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistTemplate#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provenance</em>'.
	 * @see org.canxun.model.ChecklistTemplate#getProvenance()
	 * @see #getChecklistTemplate()
	 * @generated
	 */
	EAttribute getChecklistTemplate_Provenance();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistTemplate#getContentDigest <em>Content Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Digest</em>'.
	 * @see org.canxun.model.ChecklistTemplate#getContentDigest()
	 * @see #getChecklistTemplate()
	 * @generated
	 */
	EAttribute getChecklistTemplate_ContentDigest();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistTemplate#getPublishedAt <em>Published At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published At</em>'.
	 * @see org.canxun.model.ChecklistTemplate#getPublishedAt()
	 * @see #getChecklistTemplate()
	 * @generated
	 */
	EAttribute getChecklistTemplate_PublishedAt();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.ChecklistTemplate#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.canxun.model.ChecklistTemplate#getSections()
	 * @see #getChecklistTemplate()
	 * @generated
	 */
	EReference getChecklistTemplate_Sections();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistTemplate#getBasedOn <em>Based On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Based On</em>'.
	 * @see org.canxun.model.ChecklistTemplate#getBasedOn()
	 * @see #getChecklistTemplate()
	 * @generated
	 */
	EAttribute getChecklistTemplate_BasedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.ChecklistTemplate#getJudgements <em>Judgements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Judgements</em>'.
	 * @see org.canxun.model.ChecklistTemplate#getJudgements()
	 * @see #getChecklistTemplate()
	 * @generated
	 */
	EReference getChecklistTemplate_Judgements();

	/**
	 * Returns the meta object for the containment reference '{@link org.canxun.model.ChecklistTemplate#getGrading <em>Grading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Grading</em>'.
	 * @see org.canxun.model.ChecklistTemplate#getGrading()
	 * @see #getChecklistTemplate()
	 * @generated
	 */
	EReference getChecklistTemplate_Grading();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.ChecklistTemplate#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.canxun.model.ChecklistTemplate#getEvents()
	 * @see #getChecklistTemplate()
	 * @generated
	 */
	EReference getChecklistTemplate_Events();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.TemplateSection <em>Template Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Template Section</em>'.
	 * @see org.canxun.model.TemplateSection
	 * @generated
	 */
	EClass getTemplateSection();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TemplateSection#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.canxun.model.TemplateSection#getTitle()
	 * @see #getTemplateSection()
	 * @generated
	 */
	EAttribute getTemplateSection_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TemplateSection#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.canxun.model.TemplateSection#getPosition()
	 * @see #getTemplateSection()
	 * @generated
	 */
	EAttribute getTemplateSection_Position();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.TemplateSection#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.canxun.model.TemplateSection#getItems()
	 * @see #getTemplateSection()
	 * @generated
	 */
	EReference getTemplateSection_Items();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TemplateSection#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.canxun.model.TemplateSection#getCondition()
	 * @see #getTemplateSection()
	 * @generated
	 */
	EAttribute getTemplateSection_Condition();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TemplateSection#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.canxun.model.TemplateSection#getWeight()
	 * @see #getTemplateSection()
	 * @generated
	 */
	EAttribute getTemplateSection_Weight();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.ChecklistItem <em>Checklist Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checklist Item</em>'.
	 * @see org.canxun.model.ChecklistItem
	 * @generated
	 */
	EClass getChecklistItem();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.canxun.model.ChecklistItem#getCode()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.canxun.model.ChecklistItem#getPosition()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.canxun.model.ChecklistItem#getText()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Text();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.ChecklistItem#getMethods <em>Methods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Methods</em>'.
	 * @see org.canxun.model.ChecklistItem#getMethods()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Methods();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#isKeyItem <em>Key Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Item</em>'.
	 * @see org.canxun.model.ChecklistItem#isKeyItem()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_KeyItem();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getLegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Basis</em>'.
	 * @see org.canxun.model.ChecklistItem#getLegalBasis()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_LegalBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getStandard <em>Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standard</em>'.
	 * @see org.canxun.model.ChecklistItem#getStandard()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Standard();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.canxun.model.ChecklistItem#getPoints()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#isIllustrative <em>Illustrative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Illustrative</em>'.
	 * @see org.canxun.model.ChecklistItem#isIllustrative()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Illustrative();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#isUnverified <em>Unverified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unverified</em>'.
	 * @see org.canxun.model.ChecklistItem#isUnverified()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Unverified();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.ChecklistItem#getLimits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Limits</em>'.
	 * @see org.canxun.model.ChecklistItem#getLimits()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EReference getChecklistItem_Limits();

	/**
	 * Returns the meta object for the containment reference '{@link org.canxun.model.ChecklistItem#getScoring <em>Scoring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Scoring</em>'.
	 * @see org.canxun.model.ChecklistItem#getScoring()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EReference getChecklistItem_Scoring();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.canxun.model.ChecklistItem#getKind()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guidance</em>'.
	 * @see org.canxun.model.ChecklistItem#getGuidance()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Guidance();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getFindingText <em>Finding Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finding Text</em>'.
	 * @see org.canxun.model.ChecklistItem#getFindingText()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_FindingText();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getTermDays <em>Term Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term Days</em>'.
	 * @see org.canxun.model.ChecklistItem#getTermDays()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_TermDays();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getTermUnit <em>Term Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term Unit</em>'.
	 * @see org.canxun.model.ChecklistItem#getTermUnit()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_TermUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.canxun.model.ChecklistItem#getCondition()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Condition();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getConstraint <em>Constraint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Constraint</em>'.
	 * @see org.canxun.model.ChecklistItem#getConstraint()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Constraint();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getRequirement <em>Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requirement</em>'.
	 * @see org.canxun.model.ChecklistItem#getRequirement()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Requirement();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getPhotoDemand <em>Photo Demand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Photo Demand</em>'.
	 * @see org.canxun.model.ChecklistItem#getPhotoDemand()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_PhotoDemand();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ChecklistItem#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.canxun.model.ChecklistItem#getWeight()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Weight();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.ChecklistItem#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.canxun.model.ChecklistItem#getOptions()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EReference getChecklistItem_Options();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.ChecklistItem#getProvisions <em>Provisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provisions</em>'.
	 * @see org.canxun.model.ChecklistItem#getProvisions()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EReference getChecklistItem_Provisions();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.MeasurementLimit <em>Measurement Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement Limit</em>'.
	 * @see org.canxun.model.MeasurementLimit
	 * @generated
	 */
	EClass getMeasurementLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MeasurementLimit#getParameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parameter</em>'.
	 * @see org.canxun.model.MeasurementLimit#getParameter()
	 * @see #getMeasurementLimit()
	 * @generated
	 */
	EAttribute getMeasurementLimit_Parameter();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MeasurementLimit#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.canxun.model.MeasurementLimit#getUnit()
	 * @see #getMeasurementLimit()
	 * @generated
	 */
	EAttribute getMeasurementLimit_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MeasurementLimit#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.canxun.model.MeasurementLimit#getMinimum()
	 * @see #getMeasurementLimit()
	 * @generated
	 */
	EAttribute getMeasurementLimit_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MeasurementLimit#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.canxun.model.MeasurementLimit#getMaximum()
	 * @see #getMeasurementLimit()
	 * @generated
	 */
	EAttribute getMeasurementLimit_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MeasurementLimit#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.canxun.model.MeasurementLimit#getPosition()
	 * @see #getMeasurementLimit()
	 * @generated
	 */
	EAttribute getMeasurementLimit_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.MeasurementLimit#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device</em>'.
	 * @see org.canxun.model.MeasurementLimit#getDevice()
	 * @see #getMeasurementLimit()
	 * @generated
	 */
	EAttribute getMeasurementLimit_Device();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.ScoringRule <em>Scoring Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scoring Rule</em>'.
	 * @see org.canxun.model.ScoringRule
	 * @generated
	 */
	EClass getScoringRule();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ScoringRule#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.canxun.model.ScoringRule#getRole()
	 * @see #getScoringRule()
	 * @generated
	 */
	EAttribute getScoringRule_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ScoringRule#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.canxun.model.ScoringRule#getSource()
	 * @see #getScoringRule()
	 * @generated
	 */
	EAttribute getScoringRule_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ScoringRule#getInput <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Input</em>'.
	 * @see org.canxun.model.ScoringRule#getInput()
	 * @see #getScoringRule()
	 * @generated
	 */
	EAttribute getScoringRule_Input();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ScoringRule#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.canxun.model.ScoringRule#getUnit()
	 * @see #getScoringRule()
	 * @generated
	 */
	EAttribute getScoringRule_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ScoringRule#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.canxun.model.ScoringRule#getRule()
	 * @see #getScoringRule()
	 * @generated
	 */
	EAttribute getScoringRule_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ScoringRule#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Steps</em>'.
	 * @see org.canxun.model.ScoringRule#getSteps()
	 * @see #getScoringRule()
	 * @generated
	 */
	EAttribute getScoringRule_Steps();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ScoringRule#getMaxPoints <em>Max Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Points</em>'.
	 * @see org.canxun.model.ScoringRule#getMaxPoints()
	 * @see #getScoringRule()
	 * @generated
	 */
	EAttribute getScoringRule_MaxPoints();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.ItemOption <em>Item Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item Option</em>'.
	 * @see org.canxun.model.ItemOption
	 * @generated
	 */
	EClass getItemOption();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ItemOption#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.canxun.model.ItemOption#getCode()
	 * @see #getItemOption()
	 * @generated
	 */
	EAttribute getItemOption_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ItemOption#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.canxun.model.ItemOption#getLabel()
	 * @see #getItemOption()
	 * @generated
	 */
	EAttribute getItemOption_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ItemOption#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.canxun.model.ItemOption#getVerdict()
	 * @see #getItemOption()
	 * @generated
	 */
	EAttribute getItemOption_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ItemOption#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.canxun.model.ItemOption#getPoints()
	 * @see #getItemOption()
	 * @generated
	 */
	EAttribute getItemOption_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ItemOption#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.canxun.model.ItemOption#getValue()
	 * @see #getItemOption()
	 * @generated
	 */
	EAttribute getItemOption_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ItemOption#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.canxun.model.ItemOption#getPosition()
	 * @see #getItemOption()
	 * @generated
	 */
	EAttribute getItemOption_Position();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.LegalProvision <em>Legal Provision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Legal Provision</em>'.
	 * @see org.canxun.model.LegalProvision
	 * @generated
	 */
	EClass getLegalProvision();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.LegalProvision#getLaw <em>Law</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Law</em>'.
	 * @see org.canxun.model.LegalProvision#getLaw()
	 * @see #getLegalProvision()
	 * @generated
	 */
	EAttribute getLegalProvision_Law();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.LegalProvision#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.canxun.model.LegalProvision#getArticle()
	 * @see #getLegalProvision()
	 * @generated
	 */
	EAttribute getLegalProvision_Article();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.LegalProvision#getWording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wording</em>'.
	 * @see org.canxun.model.LegalProvision#getWording()
	 * @see #getLegalProvision()
	 * @generated
	 */
	EAttribute getLegalProvision_Wording();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.LegalProvision#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.canxun.model.LegalProvision#getPosition()
	 * @see #getLegalProvision()
	 * @generated
	 */
	EAttribute getLegalProvision_Position();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.JudgementRule <em>Judgement Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Judgement Rule</em>'.
	 * @see org.canxun.model.JudgementRule
	 * @generated
	 */
	EClass getJudgementRule();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.JudgementRule#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.canxun.model.JudgementRule#getScheme()
	 * @see #getJudgementRule()
	 * @generated
	 */
	EAttribute getJudgementRule_Scheme();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.JudgementRule#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Settings</em>'.
	 * @see org.canxun.model.JudgementRule#getSettings()
	 * @see #getJudgementRule()
	 * @generated
	 */
	EAttribute getJudgementRule_Settings();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.JudgementRule#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.canxun.model.JudgementRule#getPosition()
	 * @see #getJudgementRule()
	 * @generated
	 */
	EAttribute getJudgementRule_Position();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.GradingRules <em>Grading Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grading Rules</em>'.
	 * @see org.canxun.model.GradingRules
	 * @generated
	 */
	EClass getGradingRules();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.GradingRules#getBonusCap <em>Bonus Cap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bonus Cap</em>'.
	 * @see org.canxun.model.GradingRules#getBonusCap()
	 * @see #getGradingRules()
	 * @generated
	 */
	EAttribute getGradingRules_BonusCap();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.GradingRules#getBonusLevels <em>Bonus Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bonus Levels</em>'.
	 * @see org.canxun.model.GradingRules#getBonusLevels()
	 * @see #getGradingRules()
	 * @generated
	 */
	EAttribute getGradingRules_BonusLevels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.GradingRules#getStars <em>Stars</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stars</em>'.
	 * @see org.canxun.model.GradingRules#getStars()
	 * @see #getGradingRules()
	 * @generated
	 */
	EReference getGradingRules_Stars();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.GradingRules#getGates <em>Gates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gates</em>'.
	 * @see org.canxun.model.GradingRules#getGates()
	 * @see #getGradingRules()
	 * @generated
	 */
	EReference getGradingRules_Gates();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.StarRule <em>Star Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Star Rule</em>'.
	 * @see org.canxun.model.StarRule
	 * @generated
	 */
	EClass getStarRule();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.StarRule#getStar <em>Star</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Star</em>'.
	 * @see org.canxun.model.StarRule#getStar()
	 * @see #getStarRule()
	 * @generated
	 */
	EAttribute getStarRule_Star();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.StarRule#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.canxun.model.StarRule#getMinimum()
	 * @see #getStarRule()
	 * @generated
	 */
	EAttribute getStarRule_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.StarRule#getCoefficient <em>Coefficient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coefficient</em>'.
	 * @see org.canxun.model.StarRule#getCoefficient()
	 * @see #getStarRule()
	 * @generated
	 */
	EAttribute getStarRule_Coefficient();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.StarRule#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.canxun.model.StarRule#getPosition()
	 * @see #getStarRule()
	 * @generated
	 */
	EAttribute getStarRule_Position();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.GradingGate <em>Grading Gate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grading Gate</em>'.
	 * @see org.canxun.model.GradingGate
	 * @generated
	 */
	EClass getGradingGate();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.GradingGate#getStar <em>Star</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Star</em>'.
	 * @see org.canxun.model.GradingGate#getStar()
	 * @see #getGradingGate()
	 * @generated
	 */
	EAttribute getGradingGate_Star();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.GradingGate#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.canxun.model.GradingGate#getKind()
	 * @see #getGradingGate()
	 * @generated
	 */
	EAttribute getGradingGate_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.GradingGate#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section</em>'.
	 * @see org.canxun.model.GradingGate#getSection()
	 * @see #getGradingGate()
	 * @generated
	 */
	EAttribute getGradingGate_Section();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.GradingGate#getBound <em>Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bound</em>'.
	 * @see org.canxun.model.GradingGate#getBound()
	 * @see #getGradingGate()
	 * @generated
	 */
	EAttribute getGradingGate_Bound();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.GradingGate#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.canxun.model.GradingGate#getPosition()
	 * @see #getGradingGate()
	 * @generated
	 */
	EAttribute getGradingGate_Position();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.TemplateEvent <em>Template Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Template Event</em>'.
	 * @see org.canxun.model.TemplateEvent
	 * @generated
	 */
	EClass getTemplateEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TemplateEvent#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.canxun.model.TemplateEvent#getType()
	 * @see #getTemplateEvent()
	 * @generated
	 */
	EAttribute getTemplateEvent_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TemplateEvent#getTemplateId <em>Template Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template Id</em>'.
	 * @see org.canxun.model.TemplateEvent#getTemplateId()
	 * @see #getTemplateEvent()
	 * @generated
	 */
	EAttribute getTemplateEvent_TemplateId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TemplateEvent#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.canxun.model.TemplateEvent#getDigest()
	 * @see #getTemplateEvent()
	 * @generated
	 */
	EAttribute getTemplateEvent_Digest();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TemplateEvent#getSigner <em>Signer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signer</em>'.
	 * @see org.canxun.model.TemplateEvent#getSigner()
	 * @see #getTemplateEvent()
	 * @generated
	 */
	EAttribute getTemplateEvent_Signer();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.RandomDraw <em>Random Draw</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Random Draw</em>'.
	 * @see org.canxun.model.RandomDraw
	 * @generated
	 */
	EClass getRandomDraw();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RandomDraw#getAlgorithm <em>Algorithm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Algorithm</em>'.
	 * @see org.canxun.model.RandomDraw#getAlgorithm()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_Algorithm();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.RandomDraw#getObjectPool <em>Object Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Object Pool</em>'.
	 * @see org.canxun.model.RandomDraw#getObjectPool()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_ObjectPool();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.RandomDraw#getInspectorPool <em>Inspector Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Inspector Pool</em>'.
	 * @see org.canxun.model.RandomDraw#getInspectorPool()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_InspectorPool();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.RandomDraw#getRecusals <em>Recusals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Recusals</em>'.
	 * @see org.canxun.model.RandomDraw#getRecusals()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_Recusals();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RandomDraw#getObjectPoolSha256 <em>Object Pool Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Pool Sha256</em>'.
	 * @see org.canxun.model.RandomDraw#getObjectPoolSha256()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_ObjectPoolSha256();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RandomDraw#getInspectorPoolSha256 <em>Inspector Pool Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inspector Pool Sha256</em>'.
	 * @see org.canxun.model.RandomDraw#getInspectorPoolSha256()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_InspectorPoolSha256();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RandomDraw#getRecusalsSha256 <em>Recusals Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recusals Sha256</em>'.
	 * @see org.canxun.model.RandomDraw#getRecusalsSha256()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_RecusalsSha256();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RandomDraw#getPoolBasis <em>Pool Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pool Basis</em>'.
	 * @see org.canxun.model.RandomDraw#getPoolBasis()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_PoolBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RandomDraw#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.canxun.model.RandomDraw#getSeed()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RandomDraw#getSeedOrigin <em>Seed Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed Origin</em>'.
	 * @see org.canxun.model.RandomDraw#getSeedOrigin()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_SeedOrigin();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.RandomDraw#getAgencyCodes <em>Agency Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Agency Codes</em>'.
	 * @see org.canxun.model.RandomDraw#getAgencyCodes()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_AgencyCodes();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RandomDraw#getSiteCount <em>Site Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Site Count</em>'.
	 * @see org.canxun.model.RandomDraw#getSiteCount()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_SiteCount();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RandomDraw#getOfficersPerAgency <em>Officers Per Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Officers Per Agency</em>'.
	 * @see org.canxun.model.RandomDraw#getOfficersPerAgency()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_OfficersPerAgency();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RandomDraw#getValidOn <em>Valid On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid On</em>'.
	 * @see org.canxun.model.RandomDraw#getValidOn()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_ValidOn();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.RandomDraw#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Results</em>'.
	 * @see org.canxun.model.RandomDraw#getResults()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_Results();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.RandomDraw#getLabels <em>Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Labels</em>'.
	 * @see org.canxun.model.RandomDraw#getLabels()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_Labels();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.RandomDraw#getWitnesses <em>Witnesses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Witnesses</em>'.
	 * @see org.canxun.model.RandomDraw#getWitnesses()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_Witnesses();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RandomDraw#getRepeatOf <em>Repeat Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeat Of</em>'.
	 * @see org.canxun.model.RandomDraw#getRepeatOf()
	 * @see #getRandomDraw()
	 * @generated
	 */
	EAttribute getRandomDraw_RepeatOf();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.InspectionPlan <em>Inspection Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Inspection Plan</em>'.
	 * @see org.canxun.model.InspectionPlan
	 * @generated
	 */
	EClass getInspectionPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.InspectionPlan#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.canxun.model.InspectionPlan#getName()
	 * @see #getInspectionPlan()
	 * @generated
	 */
	EAttribute getInspectionPlan_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.InspectionPlan#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.canxun.model.InspectionPlan#getBasis()
	 * @see #getInspectionPlan()
	 * @generated
	 */
	EAttribute getInspectionPlan_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.InspectionPlan#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.canxun.model.InspectionPlan#getKind()
	 * @see #getInspectionPlan()
	 * @generated
	 */
	EAttribute getInspectionPlan_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.InspectionPlan#getFirstDay <em>First Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Day</em>'.
	 * @see org.canxun.model.InspectionPlan#getFirstDay()
	 * @see #getInspectionPlan()
	 * @generated
	 */
	EAttribute getInspectionPlan_FirstDay();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.InspectionPlan#getLastDay <em>Last Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Day</em>'.
	 * @see org.canxun.model.InspectionPlan#getLastDay()
	 * @see #getInspectionPlan()
	 * @generated
	 */
	EAttribute getInspectionPlan_LastDay();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.InspectionPlan#getLeadAgencyCode <em>Lead Agency Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lead Agency Code</em>'.
	 * @see org.canxun.model.InspectionPlan#getLeadAgencyCode()
	 * @see #getInspectionPlan()
	 * @generated
	 */
	EAttribute getInspectionPlan_LeadAgencyCode();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.InspectionPlan#getAgencyCodes <em>Agency Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Agency Codes</em>'.
	 * @see org.canxun.model.InspectionPlan#getAgencyCodes()
	 * @see #getInspectionPlan()
	 * @generated
	 */
	EAttribute getInspectionPlan_AgencyCodes();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.InspectionTask <em>Inspection Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Inspection Task</em>'.
	 * @see org.canxun.model.InspectionTask
	 * @generated
	 */
	EClass getInspectionTask();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.InspectionTask#getSiteId <em>Site Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Site Id</em>'.
	 * @see org.canxun.model.InspectionTask#getSiteId()
	 * @see #getInspectionTask()
	 * @generated
	 */
	EAttribute getInspectionTask_SiteId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.InspectionTask#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.canxun.model.InspectionTask#getKind()
	 * @see #getInspectionTask()
	 * @generated
	 */
	EAttribute getInspectionTask_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.InspectionTask#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.canxun.model.InspectionTask#getBasis()
	 * @see #getInspectionTask()
	 * @generated
	 */
	EAttribute getInspectionTask_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.InspectionTask#getPlanId <em>Plan Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan Id</em>'.
	 * @see org.canxun.model.InspectionTask#getPlanId()
	 * @see #getInspectionTask()
	 * @generated
	 */
	EAttribute getInspectionTask_PlanId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.InspectionTask#getDrawId <em>Draw Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Draw Id</em>'.
	 * @see org.canxun.model.InspectionTask#getDrawId()
	 * @see #getInspectionTask()
	 * @generated
	 */
	EAttribute getInspectionTask_DrawId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.InspectionTask#getLeadAgencyCode <em>Lead Agency Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lead Agency Code</em>'.
	 * @see org.canxun.model.InspectionTask#getLeadAgencyCode()
	 * @see #getInspectionTask()
	 * @generated
	 */
	EAttribute getInspectionTask_LeadAgencyCode();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.InspectionTask#getAgencyCodes <em>Agency Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Agency Codes</em>'.
	 * @see org.canxun.model.InspectionTask#getAgencyCodes()
	 * @see #getInspectionTask()
	 * @generated
	 */
	EAttribute getInspectionTask_AgencyCodes();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.InspectionTask#getPlannedOn <em>Planned On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned On</em>'.
	 * @see org.canxun.model.InspectionTask#getPlannedOn()
	 * @see #getInspectionTask()
	 * @generated
	 */
	EAttribute getInspectionTask_PlannedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.InspectionTask#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.canxun.model.InspectionTask#getDueOn()
	 * @see #getInspectionTask()
	 * @generated
	 */
	EAttribute getInspectionTask_DueOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.InspectionTask#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see org.canxun.model.InspectionTask#getMembers()
	 * @see #getInspectionTask()
	 * @generated
	 */
	EReference getInspectionTask_Members();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.InspectionTask#getRecusals <em>Recusals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recusals</em>'.
	 * @see org.canxun.model.InspectionTask#getRecusals()
	 * @see #getInspectionTask()
	 * @generated
	 */
	EReference getInspectionTask_Recusals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.InspectionTask#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.canxun.model.InspectionTask#getEvents()
	 * @see #getInspectionTask()
	 * @generated
	 */
	EReference getInspectionTask_Events();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.TaskMember <em>Task Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task Member</em>'.
	 * @see org.canxun.model.TaskMember
	 * @generated
	 */
	EClass getTaskMember();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TaskMember#getPersonId <em>Person Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Id</em>'.
	 * @see org.canxun.model.TaskMember#getPersonId()
	 * @see #getTaskMember()
	 * @generated
	 */
	EAttribute getTaskMember_PersonId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TaskMember#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.canxun.model.TaskMember#getName()
	 * @see #getTaskMember()
	 * @generated
	 */
	EAttribute getTaskMember_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TaskMember#getAgencyCode <em>Agency Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agency Code</em>'.
	 * @see org.canxun.model.TaskMember#getAgencyCode()
	 * @see #getTaskMember()
	 * @generated
	 */
	EAttribute getTaskMember_AgencyCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TaskMember#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.canxun.model.TaskMember#getOrganisation()
	 * @see #getTaskMember()
	 * @generated
	 */
	EAttribute getTaskMember_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TaskMember#isAssisting <em>Assisting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assisting</em>'.
	 * @see org.canxun.model.TaskMember#isAssisting()
	 * @see #getTaskMember()
	 * @generated
	 */
	EAttribute getTaskMember_Assisting();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TaskMember#isDrawn <em>Drawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drawn</em>'.
	 * @see org.canxun.model.TaskMember#isDrawn()
	 * @see #getTaskMember()
	 * @generated
	 */
	EAttribute getTaskMember_Drawn();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.RecusalAnswer <em>Recusal Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recusal Answer</em>'.
	 * @see org.canxun.model.RecusalAnswer
	 * @generated
	 */
	EClass getRecusalAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RecusalAnswer#getMemberId <em>Member Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Member Id</em>'.
	 * @see org.canxun.model.RecusalAnswer#getMemberId()
	 * @see #getRecusalAnswer()
	 * @generated
	 */
	EAttribute getRecusalAnswer_MemberId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RecusalAnswer#getAskedOf <em>Asked Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asked Of</em>'.
	 * @see org.canxun.model.RecusalAnswer#getAskedOf()
	 * @see #getRecusalAnswer()
	 * @generated
	 */
	EAttribute getRecusalAnswer_AskedOf();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RecusalAnswer#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.canxun.model.RecusalAnswer#getOutcome()
	 * @see #getRecusalAnswer()
	 * @generated
	 */
	EAttribute getRecusalAnswer_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RecusalAnswer#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.canxun.model.RecusalAnswer#getDecidedBy()
	 * @see #getRecusalAnswer()
	 * @generated
	 */
	EAttribute getRecusalAnswer_DecidedBy();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.TaskEvent <em>Task Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task Event</em>'.
	 * @see org.canxun.model.TaskEvent
	 * @generated
	 */
	EClass getTaskEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TaskEvent#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.canxun.model.TaskEvent#getType()
	 * @see #getTaskEvent()
	 * @generated
	 */
	EAttribute getTaskEvent_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TaskEvent#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see org.canxun.model.TaskEvent#getWho()
	 * @see #getTaskEvent()
	 * @generated
	 */
	EAttribute getTaskEvent_Who();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TaskEvent#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.canxun.model.TaskEvent#getReference()
	 * @see #getTaskEvent()
	 * @generated
	 */
	EAttribute getTaskEvent_Reference();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.TaskEvent#getTeam <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Team</em>'.
	 * @see org.canxun.model.TaskEvent#getTeam()
	 * @see #getTaskEvent()
	 * @generated
	 */
	EAttribute getTaskEvent_Team();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TaskEvent#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device</em>'.
	 * @see org.canxun.model.TaskEvent#getDevice()
	 * @see #getTaskEvent()
	 * @generated
	 */
	EAttribute getTaskEvent_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TaskEvent#getInspectionId <em>Inspection Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inspection Id</em>'.
	 * @see org.canxun.model.TaskEvent#getInspectionId()
	 * @see #getTaskEvent()
	 * @generated
	 */
	EAttribute getTaskEvent_InspectionId();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.JointInspection <em>Joint Inspection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Joint Inspection</em>'.
	 * @see org.canxun.model.JointInspection
	 * @generated
	 */
	EClass getJointInspection();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.JointInspection#getSiteId <em>Site Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Site Id</em>'.
	 * @see org.canxun.model.JointInspection#getSiteId()
	 * @see #getJointInspection()
	 * @generated
	 */
	EAttribute getJointInspection_SiteId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.JointInspection#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.canxun.model.JointInspection#getKind()
	 * @see #getJointInspection()
	 * @generated
	 */
	EAttribute getJointInspection_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.JointInspection#getVisitDate <em>Visit Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Visit Date</em>'.
	 * @see org.canxun.model.JointInspection#getVisitDate()
	 * @see #getJointInspection()
	 * @generated
	 */
	EAttribute getJointInspection_VisitDate();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.JointInspection#getNumberInYear <em>Number In Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number In Year</em>'.
	 * @see org.canxun.model.JointInspection#getNumberInYear()
	 * @see #getJointInspection()
	 * @generated
	 */
	EAttribute getJointInspection_NumberInYear();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.JointInspection#getLeadAgencyCode <em>Lead Agency Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lead Agency Code</em>'.
	 * @see org.canxun.model.JointInspection#getLeadAgencyCode()
	 * @see #getJointInspection()
	 * @generated
	 */
	EAttribute getJointInspection_LeadAgencyCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.JointInspection#getSiteRepresentative <em>Site Representative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Site Representative</em>'.
	 * @see org.canxun.model.JointInspection#getSiteRepresentative()
	 * @see #getJointInspection()
	 * @generated
	 */
	EAttribute getJointInspection_SiteRepresentative();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.JointInspection#getTeam <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Team</em>'.
	 * @see org.canxun.model.JointInspection#getTeam()
	 * @see #getJointInspection()
	 * @generated
	 */
	EReference getJointInspection_Team();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.JointInspection#getRecords <em>Records</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Records</em>'.
	 * @see org.canxun.model.JointInspection#getRecords()
	 * @see #getJointInspection()
	 * @generated
	 */
	EReference getJointInspection_Records();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.JointInspection#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.canxun.model.JointInspection#getFindings()
	 * @see #getJointInspection()
	 * @generated
	 */
	EReference getJointInspection_Findings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.JointInspection#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.canxun.model.JointInspection#getEvidence()
	 * @see #getJointInspection()
	 * @generated
	 */
	EReference getJointInspection_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.JointInspection#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.canxun.model.JointInspection#getEvents()
	 * @see #getJointInspection()
	 * @generated
	 */
	EReference getJointInspection_Events();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.JointInspection#getSiteType <em>Site Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Site Type</em>'.
	 * @see org.canxun.model.JointInspection#getSiteType()
	 * @see #getJointInspection()
	 * @generated
	 */
	EAttribute getJointInspection_SiteType();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.JointInspection#getServingModes <em>Serving Modes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Serving Modes</em>'.
	 * @see org.canxun.model.JointInspection#getServingModes()
	 * @see #getJointInspection()
	 * @generated
	 */
	EAttribute getJointInspection_ServingModes();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.JointInspection#getGasKind <em>Gas Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gas Kind</em>'.
	 * @see org.canxun.model.JointInspection#getGasKind()
	 * @see #getJointInspection()
	 * @generated
	 */
	EAttribute getJointInspection_GasKind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.JointInspection#getTimeMarks <em>Time Marks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Time Marks</em>'.
	 * @see org.canxun.model.JointInspection#getTimeMarks()
	 * @see #getJointInspection()
	 * @generated
	 */
	EReference getJointInspection_TimeMarks();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.JointInspection#getTaskId <em>Task Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Task Id</em>'.
	 * @see org.canxun.model.JointInspection#getTaskId()
	 * @see #getJointInspection()
	 * @generated
	 */
	EAttribute getJointInspection_TaskId();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.TeamMember <em>Team Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Team Member</em>'.
	 * @see org.canxun.model.TeamMember
	 * @generated
	 */
	EClass getTeamMember();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TeamMember#getPersonId <em>Person Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Id</em>'.
	 * @see org.canxun.model.TeamMember#getPersonId()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_PersonId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TeamMember#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.canxun.model.TeamMember#getName()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TeamMember#getAgencyCode <em>Agency Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agency Code</em>'.
	 * @see org.canxun.model.TeamMember#getAgencyCode()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_AgencyCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TeamMember#getCertNo <em>Cert No</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cert No</em>'.
	 * @see org.canxun.model.TeamMember#getCertNo()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_CertNo();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TeamMember#getCertValidTo <em>Cert Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cert Valid To</em>'.
	 * @see org.canxun.model.TeamMember#getCertValidTo()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_CertValidTo();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TeamMember#isLeader <em>Leader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Leader</em>'.
	 * @see org.canxun.model.TeamMember#isLeader()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_Leader();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TeamMember#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.canxun.model.TeamMember#getOrganisation()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TeamMember#isAssisting <em>Assisting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assisting</em>'.
	 * @see org.canxun.model.TeamMember#isAssisting()
	 * @see #getTeamMember()
	 * @generated
	 */
	EAttribute getTeamMember_Assisting();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.AgencyRecord <em>Agency Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agency Record</em>'.
	 * @see org.canxun.model.AgencyRecord
	 * @generated
	 */
	EClass getAgencyRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.AgencyRecord#getAgencyCode <em>Agency Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agency Code</em>'.
	 * @see org.canxun.model.AgencyRecord#getAgencyCode()
	 * @see #getAgencyRecord()
	 * @generated
	 */
	EAttribute getAgencyRecord_AgencyCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.AgencyRecord#getRecordKind <em>Record Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Kind</em>'.
	 * @see org.canxun.model.AgencyRecord#getRecordKind()
	 * @see #getAgencyRecord()
	 * @generated
	 */
	EAttribute getAgencyRecord_RecordKind();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.AgencyRecord#getTemplateId <em>Template Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template Id</em>'.
	 * @see org.canxun.model.AgencyRecord#getTemplateId()
	 * @see #getAgencyRecord()
	 * @generated
	 */
	EAttribute getAgencyRecord_TemplateId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.AgencyRecord#getTemplateDigest <em>Template Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template Digest</em>'.
	 * @see org.canxun.model.AgencyRecord#getTemplateDigest()
	 * @see #getAgencyRecord()
	 * @generated
	 */
	EAttribute getAgencyRecord_TemplateDigest();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.AgencyRecord#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.canxun.model.AgencyRecord#getPosition()
	 * @see #getAgencyRecord()
	 * @generated
	 */
	EAttribute getAgencyRecord_Position();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.AgencyRecord#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Results</em>'.
	 * @see org.canxun.model.AgencyRecord#getResults()
	 * @see #getAgencyRecord()
	 * @generated
	 */
	EReference getAgencyRecord_Results();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.AgencyRecord#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.canxun.model.AgencyRecord#getEvents()
	 * @see #getAgencyRecord()
	 * @generated
	 */
	EReference getAgencyRecord_Events();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.AgencyRecord#getSupplements <em>Supplements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Supplements</em>'.
	 * @see org.canxun.model.AgencyRecord#getSupplements()
	 * @see #getAgencyRecord()
	 * @generated
	 */
	EReference getAgencyRecord_Supplements();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.AgencyRecord#getMustCheck <em>Must Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Must Check</em>'.
	 * @see org.canxun.model.AgencyRecord#getMustCheck()
	 * @see #getAgencyRecord()
	 * @generated
	 */
	EAttribute getAgencyRecord_MustCheck();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.AgencyRecord#getSignatures <em>Signatures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Signatures</em>'.
	 * @see org.canxun.model.AgencyRecord#getSignatures()
	 * @see #getAgencyRecord()
	 * @generated
	 */
	EReference getAgencyRecord_Signatures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.AgencyRecord#getResponses <em>Responses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Responses</em>'.
	 * @see org.canxun.model.AgencyRecord#getResponses()
	 * @see #getAgencyRecord()
	 * @generated
	 */
	EReference getAgencyRecord_Responses();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.ItemResult <em>Item Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item Result</em>'.
	 * @see org.canxun.model.ItemResult
	 * @generated
	 */
	EClass getItemResult();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ItemResult#getItemCode <em>Item Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item Code</em>'.
	 * @see org.canxun.model.ItemResult#getItemCode()
	 * @see #getItemResult()
	 * @generated
	 */
	EAttribute getItemResult_ItemCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ItemResult#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.canxun.model.ItemResult#getAnswer()
	 * @see #getItemResult()
	 * @generated
	 */
	EAttribute getItemResult_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ItemResult#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.canxun.model.ItemResult#getReason()
	 * @see #getItemResult()
	 * @generated
	 */
	EAttribute getItemResult_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ItemResult#getChoice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Choice</em>'.
	 * @see org.canxun.model.ItemResult#getChoice()
	 * @see #getItemResult()
	 * @generated
	 */
	EAttribute getItemResult_Choice();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ItemResult#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.canxun.model.ItemResult#getValue()
	 * @see #getItemResult()
	 * @generated
	 */
	EAttribute getItemResult_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ItemResult#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.canxun.model.ItemResult#getPoints()
	 * @see #getItemResult()
	 * @generated
	 */
	EAttribute getItemResult_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ItemResult#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.canxun.model.ItemResult#getNote()
	 * @see #getItemResult()
	 * @generated
	 */
	EAttribute getItemResult_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.ItemResult#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.canxun.model.ItemResult#getMeasurements()
	 * @see #getItemResult()
	 * @generated
	 */
	EReference getItemResult_Measurements();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ItemResult#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.canxun.model.ItemResult#getText()
	 * @see #getItemResult()
	 * @generated
	 */
	EAttribute getItemResult_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.ItemResult#getGivenTo <em>Given To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given To</em>'.
	 * @see org.canxun.model.ItemResult#getGivenTo()
	 * @see #getItemResult()
	 * @generated
	 */
	EAttribute getItemResult_GivenTo();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement</em>'.
	 * @see org.canxun.model.Measurement
	 * @generated
	 */
	EClass getMeasurement();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Measurement#getParameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parameter</em>'.
	 * @see org.canxun.model.Measurement#getParameter()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Parameter();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Measurement#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.canxun.model.Measurement#getValue()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Measurement#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.canxun.model.Measurement#getUnit()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Measurement#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device</em>'.
	 * @see org.canxun.model.Measurement#getDevice()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Measurement#getTakenAt <em>Taken At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken At</em>'.
	 * @see org.canxun.model.Measurement#getTakenAt()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_TakenAt();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.Finding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding</em>'.
	 * @see org.canxun.model.Finding
	 * @generated
	 */
	EClass getFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Finding#getRecordId <em>Record Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Id</em>'.
	 * @see org.canxun.model.Finding#getRecordId()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_RecordId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Finding#getItemCode <em>Item Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item Code</em>'.
	 * @see org.canxun.model.Finding#getItemCode()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_ItemCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Finding#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.canxun.model.Finding#getText()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Finding#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.canxun.model.Finding#getSeverity()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Finding#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.canxun.model.Finding#getMode()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Finding#getTermDays <em>Term Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term Days</em>'.
	 * @see org.canxun.model.Finding#getTermDays()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_TermDays();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Finding#getTermUnit <em>Term Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term Unit</em>'.
	 * @see org.canxun.model.Finding#getTermUnit()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_TermUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Finding#getReferredTo <em>Referred To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Referred To</em>'.
	 * @see org.canxun.model.Finding#getReferredTo()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_ReferredTo();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.canxun.model.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getRecordId <em>Record Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Id</em>'.
	 * @see org.canxun.model.Evidence#getRecordId()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_RecordId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getItemCode <em>Item Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item Code</em>'.
	 * @see org.canxun.model.Evidence#getItemCode()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_ItemCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getCaption <em>Caption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caption</em>'.
	 * @see org.canxun.model.Evidence#getCaption()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Caption();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.canxun.model.Evidence#getSha256()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see org.canxun.model.Evidence#getFileName()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_FileName();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.canxun.model.Evidence#getMediaType()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.canxun.model.Evidence#getSize()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.canxun.model.Evidence#getWidth()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.canxun.model.Evidence#getHeight()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getCapturedAt <em>Captured At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Captured At</em>'.
	 * @see org.canxun.model.Evidence#getCapturedAt()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_CapturedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getCapturedOffset <em>Captured Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Captured Offset</em>'.
	 * @see org.canxun.model.Evidence#getCapturedOffset()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_CapturedOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getCamera <em>Camera</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Camera</em>'.
	 * @see org.canxun.model.Evidence#getCamera()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Camera();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see org.canxun.model.Evidence#getLongitude()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Longitude();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see org.canxun.model.Evidence#getLatitude()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getImportedAt <em>Imported At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported At</em>'.
	 * @see org.canxun.model.Evidence#getImportedAt()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_ImportedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.canxun.model.Evidence#getPurpose()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getSm3 <em>Sm3</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sm3</em>'.
	 * @see org.canxun.model.Evidence#getSm3()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Sm3();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.canxun.model.Evidence#getSource()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.canxun.model.Evidence#getStage()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Evidence#getPairedWith <em>Paired With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paired With</em>'.
	 * @see org.canxun.model.Evidence#getPairedWith()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_PairedWith();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.Evidence#getMarks <em>Marks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Marks</em>'.
	 * @see org.canxun.model.Evidence#getMarks()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_Marks();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.OverlayMark <em>Overlay Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Overlay Mark</em>'.
	 * @see org.canxun.model.OverlayMark
	 * @generated
	 */
	EClass getOverlayMark();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.OverlayMark#getShape <em>Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shape</em>'.
	 * @see org.canxun.model.OverlayMark#getShape()
	 * @see #getOverlayMark()
	 * @generated
	 */
	EAttribute getOverlayMark_Shape();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.OverlayMark#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.canxun.model.OverlayMark#getX()
	 * @see #getOverlayMark()
	 * @generated
	 */
	EAttribute getOverlayMark_X();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.OverlayMark#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.canxun.model.OverlayMark#getY()
	 * @see #getOverlayMark()
	 * @generated
	 */
	EAttribute getOverlayMark_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.OverlayMark#getToX <em>To X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To X</em>'.
	 * @see org.canxun.model.OverlayMark#getToX()
	 * @see #getOverlayMark()
	 * @generated
	 */
	EAttribute getOverlayMark_ToX();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.OverlayMark#getToY <em>To Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Y</em>'.
	 * @see org.canxun.model.OverlayMark#getToY()
	 * @see #getOverlayMark()
	 * @generated
	 */
	EAttribute getOverlayMark_ToY();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.OverlayMark#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.canxun.model.OverlayMark#getText()
	 * @see #getOverlayMark()
	 * @generated
	 */
	EAttribute getOverlayMark_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.OverlayMark#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.canxun.model.OverlayMark#getPosition()
	 * @see #getOverlayMark()
	 * @generated
	 */
	EAttribute getOverlayMark_Position();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.Supplement <em>Supplement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Supplement</em>'.
	 * @see org.canxun.model.Supplement
	 * @generated
	 */
	EClass getSupplement();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Supplement#getItemCode <em>Item Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item Code</em>'.
	 * @see org.canxun.model.Supplement#getItemCode()
	 * @see #getSupplement()
	 * @generated
	 */
	EAttribute getSupplement_ItemCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Supplement#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.canxun.model.Supplement#getText()
	 * @see #getSupplement()
	 * @generated
	 */
	EAttribute getSupplement_Text();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.InspectionEvent <em>Inspection Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Inspection Event</em>'.
	 * @see org.canxun.model.InspectionEvent
	 * @generated
	 */
	EClass getInspectionEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.InspectionEvent#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.canxun.model.InspectionEvent#getType()
	 * @see #getInspectionEvent()
	 * @generated
	 */
	EAttribute getInspectionEvent_Type();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.RecordEvent <em>Record Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Record Event</em>'.
	 * @see org.canxun.model.RecordEvent
	 * @generated
	 */
	EClass getRecordEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.RecordEvent#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.canxun.model.RecordEvent#getType()
	 * @see #getRecordEvent()
	 * @generated
	 */
	EAttribute getRecordEvent_Type();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.RecordEvent#getCoveredHeads <em>Covered Heads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Covered Heads</em>'.
	 * @see org.canxun.model.RecordEvent#getCoveredHeads()
	 * @see #getRecordEvent()
	 * @generated
	 */
	EAttribute getRecordEvent_CoveredHeads();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.RecordEvent#getDeadlines <em>Deadlines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Deadlines</em>'.
	 * @see org.canxun.model.RecordEvent#getDeadlines()
	 * @see #getRecordEvent()
	 * @generated
	 */
	EAttribute getRecordEvent_Deadlines();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.Signature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signature</em>'.
	 * @see org.canxun.model.Signature
	 * @generated
	 */
	EClass getSignature();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Signature#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.canxun.model.Signature#getRole()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Signature#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.canxun.model.Signature#getMethod()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Signature#getSignerId <em>Signer Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signer Id</em>'.
	 * @see org.canxun.model.Signature#getSignerId()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_SignerId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Signature#getSignerName <em>Signer Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signer Name</em>'.
	 * @see org.canxun.model.Signature#getSignerName()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_SignerName();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Signature#getCertNo <em>Cert No</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cert No</em>'.
	 * @see org.canxun.model.Signature#getCertNo()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_CertNo();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Signature#getInk <em>Ink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ink</em>'.
	 * @see org.canxun.model.Signature#getInk()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Ink();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Signature#getEvidenceId <em>Evidence Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence Id</em>'.
	 * @see org.canxun.model.Signature#getEvidenceId()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_EvidenceId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Signature#getRecordDigest <em>Record Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Digest</em>'.
	 * @see org.canxun.model.Signature#getRecordDigest()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_RecordDigest();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Signature#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.canxun.model.Signature#getReason()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Signature#getWitness <em>Witness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Witness</em>'.
	 * @see org.canxun.model.Signature#getWitness()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Witness();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.Signature#getRecording <em>Recording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recording</em>'.
	 * @see org.canxun.model.Signature#getRecording()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Recording();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.DinerResponse <em>Diner Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diner Response</em>'.
	 * @see org.canxun.model.DinerResponse
	 * @generated
	 */
	EClass getDinerResponse();

	/**
	 * Returns the meta object for the attribute list '{@link org.canxun.model.DinerResponse#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Answers</em>'.
	 * @see org.canxun.model.DinerResponse#getAnswers()
	 * @see #getDinerResponse()
	 * @generated
	 */
	EAttribute getDinerResponse_Answers();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.TimeMark <em>Time Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Time Mark</em>'.
	 * @see org.canxun.model.TimeMark
	 * @generated
	 */
	EClass getTimeMark();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TimeMark#getBootId <em>Boot Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boot Id</em>'.
	 * @see org.canxun.model.TimeMark#getBootId()
	 * @see #getTimeMark()
	 * @generated
	 */
	EAttribute getTimeMark_BootId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.TimeMark#getSinceBoot <em>Since Boot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since Boot</em>'.
	 * @see org.canxun.model.TimeMark#getSinceBoot()
	 * @see #getTimeMark()
	 * @generated
	 */
	EAttribute getTimeMark_SinceBoot();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.EnforcementDocument <em>Enforcement Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enforcement Document</em>'.
	 * @see org.canxun.model.EnforcementDocument
	 * @generated
	 */
	EClass getEnforcementDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.EnforcementDocument#getInspectionId <em>Inspection Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inspection Id</em>'.
	 * @see org.canxun.model.EnforcementDocument#getInspectionId()
	 * @see #getEnforcementDocument()
	 * @generated
	 */
	EAttribute getEnforcementDocument_InspectionId();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.EnforcementDocument#getAgencyCode <em>Agency Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agency Code</em>'.
	 * @see org.canxun.model.EnforcementDocument#getAgencyCode()
	 * @see #getEnforcementDocument()
	 * @generated
	 */
	EAttribute getEnforcementDocument_AgencyCode();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.EnforcementDocument#getDocType <em>Doc Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doc Type</em>'.
	 * @see org.canxun.model.EnforcementDocument#getDocType()
	 * @see #getEnforcementDocument()
	 * @generated
	 */
	EAttribute getEnforcementDocument_DocType();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.EnforcementDocument#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.canxun.model.EnforcementDocument#getTitle()
	 * @see #getEnforcementDocument()
	 * @generated
	 */
	EAttribute getEnforcementDocument_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.EnforcementDocument#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.canxun.model.EnforcementDocument#getSha256()
	 * @see #getEnforcementDocument()
	 * @generated
	 */
	EAttribute getEnforcementDocument_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.EnforcementDocument#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages</em>'.
	 * @see org.canxun.model.EnforcementDocument#getPages()
	 * @see #getEnforcementDocument()
	 * @generated
	 */
	EAttribute getEnforcementDocument_Pages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.canxun.model.EnforcementDocument#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.canxun.model.EnforcementDocument#getEvents()
	 * @see #getEnforcementDocument()
	 * @generated
	 */
	EReference getEnforcementDocument_Events();

	/**
	 * Returns the meta object for class '{@link org.canxun.model.DocumentEvent <em>Document Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document Event</em>'.
	 * @see org.canxun.model.DocumentEvent
	 * @generated
	 */
	EClass getDocumentEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.canxun.model.DocumentEvent#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.canxun.model.DocumentEvent#getType()
	 * @see #getDocumentEvent()
	 * @generated
	 */
	EAttribute getDocumentEvent_Type();

	/**
	 * Returns the meta object for enum '{@link org.canxun.model.CheckMethod <em>Check Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Check Method</em>'.
	 * @see org.canxun.model.CheckMethod
	 * @generated
	 */
	EEnum getCheckMethod();

	/**
	 * Returns the meta object for enum '{@link org.canxun.model.ItemAnswer <em>Item Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Item Answer</em>'.
	 * @see org.canxun.model.ItemAnswer
	 * @generated
	 */
	EEnum getItemAnswer();

	/**
	 * Returns the meta object for enum '{@link org.canxun.model.RecordKind <em>Record Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Record Kind</em>'.
	 * @see org.canxun.model.RecordKind
	 * @generated
	 */
	EEnum getRecordKind();

	/**
	 * Returns the meta object for enum '{@link org.canxun.model.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.canxun.model.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.canxun.model.RectifyMode <em>Rectify Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rectify Mode</em>'.
	 * @see org.canxun.model.RectifyMode
	 * @generated
	 */
	EEnum getRectifyMode();

	/**
	 * Returns the meta object for enum '{@link org.canxun.model.TermUnit <em>Term Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Term Unit</em>'.
	 * @see org.canxun.model.TermUnit
	 * @generated
	 */
	EEnum getTermUnit();

	/**
	 * Returns the meta object for enum '{@link org.canxun.model.ScoringRole <em>Scoring Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scoring Role</em>'.
	 * @see org.canxun.model.ScoringRole
	 * @generated
	 */
	EEnum getScoringRole();

	/**
	 * Returns the meta object for enum '{@link org.canxun.model.ScoreSource <em>Score Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Score Source</em>'.
	 * @see org.canxun.model.ScoreSource
	 * @generated
	 */
	EEnum getScoreSource();

	/**
	 * Returns the meta object for enum '{@link org.canxun.model.ItemKind <em>Item Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Item Kind</em>'.
	 * @see org.canxun.model.ItemKind
	 * @generated
	 */
	EEnum getItemKind();

	/**
	 * Returns the meta object for enum '{@link org.canxun.model.RequirementLevel <em>Requirement Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Requirement Level</em>'.
	 * @see org.canxun.model.RequirementLevel
	 * @generated
	 */
	EEnum getRequirementLevel();

	/**
	 * Returns the meta object for enum '{@link org.canxun.model.PhotoDemand <em>Photo Demand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Photo Demand</em>'.
	 * @see org.canxun.model.PhotoDemand
	 * @generated
	 */
	EEnum getPhotoDemand();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : java.time.Instant.parse(it);' convert='return it == null ? null : it.toString();'"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : java.time.LocalDate.parse(it);' convert='return it == null ? null : it.toString();'"
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.IdentifiedImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.WorkflowEventImpl <em>Workflow Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.WorkflowEventImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getWorkflowEvent()
		 * @generated
		 */
		EClass WORKFLOW_EVENT = eINSTANCE.getWorkflowEvent();

		/**
		 * The meta object literal for the '<em><b>Occurred At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW_EVENT__OCCURRED_AT = eINSTANCE.getWorkflowEvent_OccurredAt();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW_EVENT__ZONE = eINSTANCE.getWorkflowEvent_Zone();

		/**
		 * The meta object literal for the '<em><b>Person Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW_EVENT__PERSON_ID = eINSTANCE.getWorkflowEvent_PersonId();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW_EVENT__COMMENT = eINSTANCE.getWorkflowEvent_Comment();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.DistrictConfigImpl <em>District Config</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.DistrictConfigImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getDistrictConfig()
		 * @generated
		 */
		EClass DISTRICT_CONFIG = eINSTANCE.getDistrictConfig();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRICT_CONFIG__NAME = eINSTANCE.getDistrictConfig_Name();

		/**
		 * The meta object literal for the '<em><b>Gas Authority Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRICT_CONFIG__GAS_AUTHORITY_CODE = eINSTANCE.getDistrictConfig_GasAuthorityCode();

		/**
		 * The meta object literal for the '<em><b>Agencies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT_CONFIG__AGENCIES = eINSTANCE.getDistrictConfig_Agencies();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT_CONFIG__CODES = eINSTANCE.getDistrictConfig_Codes();

		/**
		 * The meta object literal for the '<em><b>Meal Mappings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT_CONFIG__MEAL_MAPPINGS = eINSTANCE.getDistrictConfig_MealMappings();

		/**
		 * The meta object literal for the '<em><b>Holiday Years</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT_CONFIG__HOLIDAY_YEARS = eINSTANCE.getDistrictConfig_HolidayYears();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.AgencyImpl <em>Agency</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.AgencyImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getAgency()
		 * @generated
		 */
		EClass AGENCY = eINSTANCE.getAgency();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__CODE = eINSTANCE.getAgency_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__NAME = eINSTANCE.getAgency_Name();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__SHORT_NAME = eINSTANCE.getAgency_ShortName();

		/**
		 * The meta object literal for the '<em><b>Enforcing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__ENFORCING = eINSTANCE.getAgency_Enforcing();

		/**
		 * The meta object literal for the '<em><b>Lead</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__LEAD = eINSTANCE.getAgency_Lead();

		/**
		 * The meta object literal for the '<em><b>Number Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__NUMBER_CODE = eINSTANCE.getAgency_NumberCode();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__POSITION = eINSTANCE.getAgency_Position();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.HolidayYearImpl <em>Holiday Year</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.HolidayYearImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getHolidayYear()
		 * @generated
		 */
		EClass HOLIDAY_YEAR = eINSTANCE.getHolidayYear();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLIDAY_YEAR__YEAR = eINSTANCE.getHolidayYear_Year();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLIDAY_YEAR__SOURCE = eINSTANCE.getHolidayYear_Source();

		/**
		 * The meta object literal for the '<em><b>Holidays</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLIDAY_YEAR__HOLIDAYS = eINSTANCE.getHolidayYear_Holidays();

		/**
		 * The meta object literal for the '<em><b>Workdays</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLIDAY_YEAR__WORKDAYS = eINSTANCE.getHolidayYear_Workdays();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.PhraseBookImpl <em>Phrase Book</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.PhraseBookImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getPhraseBook()
		 * @generated
		 */
		EClass PHRASE_BOOK = eINSTANCE.getPhraseBook();

		/**
		 * The meta object literal for the '<em><b>Phrases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHRASE_BOOK__PHRASES = eINSTANCE.getPhraseBook_Phrases();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.PhraseImpl <em>Phrase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.PhraseImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getPhrase()
		 * @generated
		 */
		EClass PHRASE = eINSTANCE.getPhrase();

		/**
		 * The meta object literal for the '<em><b>Template Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHRASE__TEMPLATE_CODE = eINSTANCE.getPhrase_TemplateCode();

		/**
		 * The meta object literal for the '<em><b>Item Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHRASE__ITEM_CODE = eINSTANCE.getPhrase_ItemCode();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHRASE__TEXT = eINSTANCE.getPhrase_Text();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.CodeEntryImpl <em>Code Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.CodeEntryImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getCodeEntry()
		 * @generated
		 */
		EClass CODE_ENTRY = eINSTANCE.getCodeEntry();

		/**
		 * The meta object literal for the '<em><b>List</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_ENTRY__LIST = eINSTANCE.getCodeEntry_List();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_ENTRY__CODE = eINSTANCE.getCodeEntry_Code();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_ENTRY__LABEL = eINSTANCE.getCodeEntry_Label();

		/**
		 * The meta object literal for the '<em><b>Label En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_ENTRY__LABEL_EN = eINSTANCE.getCodeEntry_LabelEn();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_ENTRY__POSITION = eINSTANCE.getCodeEntry_Position();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.SubdistrictImpl <em>Subdistrict</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.SubdistrictImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getSubdistrict()
		 * @generated
		 */
		EClass SUBDISTRICT = eINSTANCE.getSubdistrict();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBDISTRICT__CODE = eINSTANCE.getSubdistrict_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBDISTRICT__NAME = eINSTANCE.getSubdistrict_Name();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.MealServiceOrgImpl <em>Meal Service Org</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.MealServiceOrgImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getMealServiceOrg()
		 * @generated
		 */
		EClass MEAL_SERVICE_ORG = eINSTANCE.getMealServiceOrg();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SERVICE_ORG__NAME = eINSTANCE.getMealServiceOrg_Name();

		/**
		 * The meta object literal for the '<em><b>Credit Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SERVICE_ORG__CREDIT_CODE = eINSTANCE.getMealServiceOrg_CreditCode();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SERVICE_ORG__KIND = eINSTANCE.getMealServiceOrg_Kind();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.MealSiteImpl <em>Meal Site</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.MealSiteImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getMealSite()
		 * @generated
		 */
		EClass MEAL_SITE = eINSTANCE.getMealSite();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__NAME = eINSTANCE.getMealSite_Name();

		/**
		 * The meta object literal for the '<em><b>Site Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__SITE_TYPE = eINSTANCE.getMealSite_SiteType();

		/**
		 * The meta object literal for the '<em><b>Serving Modes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__SERVING_MODES = eINSTANCE.getMealSite_ServingModes();

		/**
		 * The meta object literal for the '<em><b>Gas Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__GAS_KIND = eINSTANCE.getMealSite_GasKind();

		/**
		 * The meta object literal for the '<em><b>Subdistrict Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__SUBDISTRICT_ID = eINSTANCE.getMealSite_SubdistrictId();

		/**
		 * The meta object literal for the '<em><b>Community</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__COMMUNITY = eINSTANCE.getMealSite_Community();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__ADDRESS = eINSTANCE.getMealSite_Address();

		/**
		 * The meta object literal for the '<em><b>Filing Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__FILING_NUMBER = eINSTANCE.getMealSite_FilingNumber();

		/**
		 * The meta object literal for the '<em><b>Plaque Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__PLAQUE_NUMBER = eINSTANCE.getMealSite_PlaqueNumber();

		/**
		 * The meta object literal for the '<em><b>Licence Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__LICENCE_NUMBER = eINSTANCE.getMealSite_LicenceNumber();

		/**
		 * The meta object literal for the '<em><b>Org Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__ORG_ID = eINSTANCE.getMealSite_OrgId();

		/**
		 * The meta object literal for the '<em><b>Brand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__BRAND = eINSTANCE.getMealSite_Brand();

		/**
		 * The meta object literal for the '<em><b>Star Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__STAR_LEVEL = eINSTANCE.getMealSite_StarLevel();

		/**
		 * The meta object literal for the '<em><b>Floor Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__FLOOR_AREA = eINSTANCE.getMealSite_FloorArea();

		/**
		 * The meta object literal for the '<em><b>Opened On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__OPENED_ON = eINSTANCE.getMealSite_OpenedOn();

		/**
		 * The meta object literal for the '<em><b>Longitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__LONGITUDE = eINSTANCE.getMealSite_Longitude();

		/**
		 * The meta object literal for the '<em><b>Latitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__LATITUDE = eINSTANCE.getMealSite_Latitude();

		/**
		 * The meta object literal for the '<em><b>Source Datum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__SOURCE_DATUM = eINSTANCE.getMealSite_SourceDatum();

		/**
		 * The meta object literal for the '<em><b>Contact Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__CONTACT_NAME = eINSTANCE.getMealSite_ContactName();

		/**
		 * The meta object literal for the '<em><b>Contact Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__CONTACT_PHONE = eINSTANCE.getMealSite_ContactPhone();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_SITE__CLOSED = eINSTANCE.getMealSite_Closed();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.MealMappingImpl <em>Meal Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.MealMappingImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getMealMapping()
		 * @generated
		 */
		EClass MEAL_MAPPING = eINSTANCE.getMealMapping();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_MAPPING__NAME = eINSTANCE.getMealMapping_Name();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_MAPPING__COLUMNS = eINSTANCE.getMealMapping_Columns();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.MealMonthImpl <em>Meal Month</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.MealMonthImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getMealMonth()
		 * @generated
		 */
		EClass MEAL_MONTH = eINSTANCE.getMealMonth();

		/**
		 * The meta object literal for the '<em><b>Site Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_MONTH__SITE_ID = eINSTANCE.getMealMonth_SiteId();

		/**
		 * The meta object literal for the '<em><b>Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_MONTH__MONTH = eINSTANCE.getMealMonth_Month();

		/**
		 * The meta object literal for the '<em><b>Operating Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_MONTH__OPERATING_DAYS = eINSTANCE.getMealMonth_OperatingDays();

		/**
		 * The meta object literal for the '<em><b>Diners</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_MONTH__DINERS = eINSTANCE.getMealMonth_Diners();

		/**
		 * The meta object literal for the '<em><b>Elder Diners</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_MONTH__ELDER_DINERS = eINSTANCE.getMealMonth_ElderDiners();

		/**
		 * The meta object literal for the '<em><b>Subsidised Meals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_MONTH__SUBSIDISED_MEALS = eINSTANCE.getMealMonth_SubsidisedMeals();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_MONTH__SOURCE = eINSTANCE.getMealMonth_Source();

		/**
		 * The meta object literal for the '<em><b>Imported At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEAL_MONTH__IMPORTED_AT = eINSTANCE.getMealMonth_ImportedAt();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.PersonImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__NAME = eINSTANCE.getPerson_Name();

		/**
		 * The meta object literal for the '<em><b>Agency Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__AGENCY_CODE = eINSTANCE.getPerson_AgencyCode();

		/**
		 * The meta object literal for the '<em><b>Job Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__JOB_TITLE = eINSTANCE.getPerson_JobTitle();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__ACTIVE = eINSTANCE.getPerson_Active();

		/**
		 * The meta object literal for the '<em><b>Certificates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__CERTIFICATES = eINSTANCE.getPerson_Certificates();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.EnforcementCertificateImpl <em>Enforcement Certificate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.EnforcementCertificateImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getEnforcementCertificate()
		 * @generated
		 */
		EClass ENFORCEMENT_CERTIFICATE = eINSTANCE.getEnforcementCertificate();

		/**
		 * The meta object literal for the '<em><b>Cert No</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_CERTIFICATE__CERT_NO = eINSTANCE.getEnforcementCertificate_CertNo();

		/**
		 * The meta object literal for the '<em><b>Agency Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_CERTIFICATE__AGENCY_CODE = eINSTANCE.getEnforcementCertificate_AgencyCode();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_CERTIFICATE__VALID_FROM = eINSTANCE.getEnforcementCertificate_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_CERTIFICATE__VALID_TO = eINSTANCE.getEnforcementCertificate_ValidTo();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.ChecklistTemplateImpl <em>Checklist Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.ChecklistTemplateImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getChecklistTemplate()
		 * @generated
		 */
		EClass CHECKLIST_TEMPLATE = eINSTANCE.getChecklistTemplate();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_TEMPLATE__CODE = eINSTANCE.getChecklistTemplate_Code();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_TEMPLATE__VERSION = eINSTANCE.getChecklistTemplate_Version();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_TEMPLATE__TITLE = eINSTANCE.getChecklistTemplate_Title();

		/**
		 * The meta object literal for the '<em><b>Agency Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_TEMPLATE__AGENCY_CODE = eINSTANCE.getChecklistTemplate_AgencyCode();

		/**
		 * The meta object literal for the '<em><b>Record Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_TEMPLATE__RECORD_KIND = eINSTANCE.getChecklistTemplate_RecordKind();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_TEMPLATE__PROVENANCE = eINSTANCE.getChecklistTemplate_Provenance();

		/**
		 * The meta object literal for the '<em><b>Content Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_TEMPLATE__CONTENT_DIGEST = eINSTANCE.getChecklistTemplate_ContentDigest();

		/**
		 * The meta object literal for the '<em><b>Published At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_TEMPLATE__PUBLISHED_AT = eINSTANCE.getChecklistTemplate_PublishedAt();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST_TEMPLATE__SECTIONS = eINSTANCE.getChecklistTemplate_Sections();

		/**
		 * The meta object literal for the '<em><b>Based On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_TEMPLATE__BASED_ON = eINSTANCE.getChecklistTemplate_BasedOn();

		/**
		 * The meta object literal for the '<em><b>Judgements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST_TEMPLATE__JUDGEMENTS = eINSTANCE.getChecklistTemplate_Judgements();

		/**
		 * The meta object literal for the '<em><b>Grading</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST_TEMPLATE__GRADING = eINSTANCE.getChecklistTemplate_Grading();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST_TEMPLATE__EVENTS = eINSTANCE.getChecklistTemplate_Events();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.TemplateSectionImpl <em>Template Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.TemplateSectionImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getTemplateSection()
		 * @generated
		 */
		EClass TEMPLATE_SECTION = eINSTANCE.getTemplateSection();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEMPLATE_SECTION__TITLE = eINSTANCE.getTemplateSection_Title();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEMPLATE_SECTION__POSITION = eINSTANCE.getTemplateSection_Position();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEMPLATE_SECTION__ITEMS = eINSTANCE.getTemplateSection_Items();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEMPLATE_SECTION__CONDITION = eINSTANCE.getTemplateSection_Condition();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEMPLATE_SECTION__WEIGHT = eINSTANCE.getTemplateSection_Weight();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.ChecklistItemImpl <em>Checklist Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.ChecklistItemImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getChecklistItem()
		 * @generated
		 */
		EClass CHECKLIST_ITEM = eINSTANCE.getChecklistItem();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__CODE = eINSTANCE.getChecklistItem_Code();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__POSITION = eINSTANCE.getChecklistItem_Position();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__TEXT = eINSTANCE.getChecklistItem_Text();

		/**
		 * The meta object literal for the '<em><b>Methods</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__METHODS = eINSTANCE.getChecklistItem_Methods();

		/**
		 * The meta object literal for the '<em><b>Key Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__KEY_ITEM = eINSTANCE.getChecklistItem_KeyItem();

		/**
		 * The meta object literal for the '<em><b>Legal Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__LEGAL_BASIS = eINSTANCE.getChecklistItem_LegalBasis();

		/**
		 * The meta object literal for the '<em><b>Standard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__STANDARD = eINSTANCE.getChecklistItem_Standard();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__POINTS = eINSTANCE.getChecklistItem_Points();

		/**
		 * The meta object literal for the '<em><b>Illustrative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__ILLUSTRATIVE = eINSTANCE.getChecklistItem_Illustrative();

		/**
		 * The meta object literal for the '<em><b>Unverified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__UNVERIFIED = eINSTANCE.getChecklistItem_Unverified();

		/**
		 * The meta object literal for the '<em><b>Limits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST_ITEM__LIMITS = eINSTANCE.getChecklistItem_Limits();

		/**
		 * The meta object literal for the '<em><b>Scoring</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST_ITEM__SCORING = eINSTANCE.getChecklistItem_Scoring();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__KIND = eINSTANCE.getChecklistItem_Kind();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__GUIDANCE = eINSTANCE.getChecklistItem_Guidance();

		/**
		 * The meta object literal for the '<em><b>Finding Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__FINDING_TEXT = eINSTANCE.getChecklistItem_FindingText();

		/**
		 * The meta object literal for the '<em><b>Term Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__TERM_DAYS = eINSTANCE.getChecklistItem_TermDays();

		/**
		 * The meta object literal for the '<em><b>Term Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__TERM_UNIT = eINSTANCE.getChecklistItem_TermUnit();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__CONDITION = eINSTANCE.getChecklistItem_Condition();

		/**
		 * The meta object literal for the '<em><b>Constraint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__CONSTRAINT = eINSTANCE.getChecklistItem_Constraint();

		/**
		 * The meta object literal for the '<em><b>Requirement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__REQUIREMENT = eINSTANCE.getChecklistItem_Requirement();

		/**
		 * The meta object literal for the '<em><b>Photo Demand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__PHOTO_DEMAND = eINSTANCE.getChecklistItem_PhotoDemand();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__WEIGHT = eINSTANCE.getChecklistItem_Weight();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST_ITEM__OPTIONS = eINSTANCE.getChecklistItem_Options();

		/**
		 * The meta object literal for the '<em><b>Provisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST_ITEM__PROVISIONS = eINSTANCE.getChecklistItem_Provisions();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.MeasurementLimitImpl <em>Measurement Limit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.MeasurementLimitImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getMeasurementLimit()
		 * @generated
		 */
		EClass MEASUREMENT_LIMIT = eINSTANCE.getMeasurementLimit();

		/**
		 * The meta object literal for the '<em><b>Parameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT_LIMIT__PARAMETER = eINSTANCE.getMeasurementLimit_Parameter();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT_LIMIT__UNIT = eINSTANCE.getMeasurementLimit_Unit();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT_LIMIT__MINIMUM = eINSTANCE.getMeasurementLimit_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT_LIMIT__MAXIMUM = eINSTANCE.getMeasurementLimit_Maximum();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT_LIMIT__POSITION = eINSTANCE.getMeasurementLimit_Position();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT_LIMIT__DEVICE = eINSTANCE.getMeasurementLimit_Device();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.ScoringRuleImpl <em>Scoring Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.ScoringRuleImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getScoringRule()
		 * @generated
		 */
		EClass SCORING_RULE = eINSTANCE.getScoringRule();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORING_RULE__ROLE = eINSTANCE.getScoringRule_Role();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORING_RULE__SOURCE = eINSTANCE.getScoringRule_Source();

		/**
		 * The meta object literal for the '<em><b>Input</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORING_RULE__INPUT = eINSTANCE.getScoringRule_Input();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORING_RULE__UNIT = eINSTANCE.getScoringRule_Unit();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORING_RULE__RULE = eINSTANCE.getScoringRule_Rule();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORING_RULE__STEPS = eINSTANCE.getScoringRule_Steps();

		/**
		 * The meta object literal for the '<em><b>Max Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORING_RULE__MAX_POINTS = eINSTANCE.getScoringRule_MaxPoints();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.ItemOptionImpl <em>Item Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.ItemOptionImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getItemOption()
		 * @generated
		 */
		EClass ITEM_OPTION = eINSTANCE.getItemOption();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_OPTION__CODE = eINSTANCE.getItemOption_Code();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_OPTION__LABEL = eINSTANCE.getItemOption_Label();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_OPTION__VERDICT = eINSTANCE.getItemOption_Verdict();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_OPTION__POINTS = eINSTANCE.getItemOption_Points();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_OPTION__VALUE = eINSTANCE.getItemOption_Value();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_OPTION__POSITION = eINSTANCE.getItemOption_Position();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.LegalProvisionImpl <em>Legal Provision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.LegalProvisionImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getLegalProvision()
		 * @generated
		 */
		EClass LEGAL_PROVISION = eINSTANCE.getLegalProvision();

		/**
		 * The meta object literal for the '<em><b>Law</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_PROVISION__LAW = eINSTANCE.getLegalProvision_Law();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_PROVISION__ARTICLE = eINSTANCE.getLegalProvision_Article();

		/**
		 * The meta object literal for the '<em><b>Wording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_PROVISION__WORDING = eINSTANCE.getLegalProvision_Wording();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_PROVISION__POSITION = eINSTANCE.getLegalProvision_Position();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.JudgementRuleImpl <em>Judgement Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.JudgementRuleImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getJudgementRule()
		 * @generated
		 */
		EClass JUDGEMENT_RULE = eINSTANCE.getJudgementRule();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT_RULE__SCHEME = eINSTANCE.getJudgementRule_Scheme();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT_RULE__SETTINGS = eINSTANCE.getJudgementRule_Settings();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT_RULE__POSITION = eINSTANCE.getJudgementRule_Position();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.GradingRulesImpl <em>Grading Rules</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.GradingRulesImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getGradingRules()
		 * @generated
		 */
		EClass GRADING_RULES = eINSTANCE.getGradingRules();

		/**
		 * The meta object literal for the '<em><b>Bonus Cap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADING_RULES__BONUS_CAP = eINSTANCE.getGradingRules_BonusCap();

		/**
		 * The meta object literal for the '<em><b>Bonus Levels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADING_RULES__BONUS_LEVELS = eINSTANCE.getGradingRules_BonusLevels();

		/**
		 * The meta object literal for the '<em><b>Stars</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRADING_RULES__STARS = eINSTANCE.getGradingRules_Stars();

		/**
		 * The meta object literal for the '<em><b>Gates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRADING_RULES__GATES = eINSTANCE.getGradingRules_Gates();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.StarRuleImpl <em>Star Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.StarRuleImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getStarRule()
		 * @generated
		 */
		EClass STAR_RULE = eINSTANCE.getStarRule();

		/**
		 * The meta object literal for the '<em><b>Star</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAR_RULE__STAR = eINSTANCE.getStarRule_Star();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAR_RULE__MINIMUM = eINSTANCE.getStarRule_Minimum();

		/**
		 * The meta object literal for the '<em><b>Coefficient</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAR_RULE__COEFFICIENT = eINSTANCE.getStarRule_Coefficient();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAR_RULE__POSITION = eINSTANCE.getStarRule_Position();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.GradingGateImpl <em>Grading Gate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.GradingGateImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getGradingGate()
		 * @generated
		 */
		EClass GRADING_GATE = eINSTANCE.getGradingGate();

		/**
		 * The meta object literal for the '<em><b>Star</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADING_GATE__STAR = eINSTANCE.getGradingGate_Star();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADING_GATE__KIND = eINSTANCE.getGradingGate_Kind();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADING_GATE__SECTION = eINSTANCE.getGradingGate_Section();

		/**
		 * The meta object literal for the '<em><b>Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADING_GATE__BOUND = eINSTANCE.getGradingGate_Bound();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADING_GATE__POSITION = eINSTANCE.getGradingGate_Position();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.TemplateEventImpl <em>Template Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.TemplateEventImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getTemplateEvent()
		 * @generated
		 */
		EClass TEMPLATE_EVENT = eINSTANCE.getTemplateEvent();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEMPLATE_EVENT__TYPE = eINSTANCE.getTemplateEvent_Type();

		/**
		 * The meta object literal for the '<em><b>Template Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEMPLATE_EVENT__TEMPLATE_ID = eINSTANCE.getTemplateEvent_TemplateId();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEMPLATE_EVENT__DIGEST = eINSTANCE.getTemplateEvent_Digest();

		/**
		 * The meta object literal for the '<em><b>Signer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEMPLATE_EVENT__SIGNER = eINSTANCE.getTemplateEvent_Signer();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.RandomDrawImpl <em>Random Draw</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.RandomDrawImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getRandomDraw()
		 * @generated
		 */
		EClass RANDOM_DRAW = eINSTANCE.getRandomDraw();

		/**
		 * The meta object literal for the '<em><b>Algorithm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__ALGORITHM = eINSTANCE.getRandomDraw_Algorithm();

		/**
		 * The meta object literal for the '<em><b>Object Pool</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__OBJECT_POOL = eINSTANCE.getRandomDraw_ObjectPool();

		/**
		 * The meta object literal for the '<em><b>Inspector Pool</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__INSPECTOR_POOL = eINSTANCE.getRandomDraw_InspectorPool();

		/**
		 * The meta object literal for the '<em><b>Recusals</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__RECUSALS = eINSTANCE.getRandomDraw_Recusals();

		/**
		 * The meta object literal for the '<em><b>Object Pool Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__OBJECT_POOL_SHA256 = eINSTANCE.getRandomDraw_ObjectPoolSha256();

		/**
		 * The meta object literal for the '<em><b>Inspector Pool Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__INSPECTOR_POOL_SHA256 = eINSTANCE.getRandomDraw_InspectorPoolSha256();

		/**
		 * The meta object literal for the '<em><b>Recusals Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__RECUSALS_SHA256 = eINSTANCE.getRandomDraw_RecusalsSha256();

		/**
		 * The meta object literal for the '<em><b>Pool Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__POOL_BASIS = eINSTANCE.getRandomDraw_PoolBasis();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__SEED = eINSTANCE.getRandomDraw_Seed();

		/**
		 * The meta object literal for the '<em><b>Seed Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__SEED_ORIGIN = eINSTANCE.getRandomDraw_SeedOrigin();

		/**
		 * The meta object literal for the '<em><b>Agency Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__AGENCY_CODES = eINSTANCE.getRandomDraw_AgencyCodes();

		/**
		 * The meta object literal for the '<em><b>Site Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__SITE_COUNT = eINSTANCE.getRandomDraw_SiteCount();

		/**
		 * The meta object literal for the '<em><b>Officers Per Agency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__OFFICERS_PER_AGENCY = eINSTANCE.getRandomDraw_OfficersPerAgency();

		/**
		 * The meta object literal for the '<em><b>Valid On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__VALID_ON = eINSTANCE.getRandomDraw_ValidOn();

		/**
		 * The meta object literal for the '<em><b>Results</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__RESULTS = eINSTANCE.getRandomDraw_Results();

		/**
		 * The meta object literal for the '<em><b>Labels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__LABELS = eINSTANCE.getRandomDraw_Labels();

		/**
		 * The meta object literal for the '<em><b>Witnesses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__WITNESSES = eINSTANCE.getRandomDraw_Witnesses();

		/**
		 * The meta object literal for the '<em><b>Repeat Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANDOM_DRAW__REPEAT_OF = eINSTANCE.getRandomDraw_RepeatOf();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.InspectionPlanImpl <em>Inspection Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.InspectionPlanImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getInspectionPlan()
		 * @generated
		 */
		EClass INSPECTION_PLAN = eINSTANCE.getInspectionPlan();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_PLAN__NAME = eINSTANCE.getInspectionPlan_Name();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_PLAN__BASIS = eINSTANCE.getInspectionPlan_Basis();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_PLAN__KIND = eINSTANCE.getInspectionPlan_Kind();

		/**
		 * The meta object literal for the '<em><b>First Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_PLAN__FIRST_DAY = eINSTANCE.getInspectionPlan_FirstDay();

		/**
		 * The meta object literal for the '<em><b>Last Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_PLAN__LAST_DAY = eINSTANCE.getInspectionPlan_LastDay();

		/**
		 * The meta object literal for the '<em><b>Lead Agency Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_PLAN__LEAD_AGENCY_CODE = eINSTANCE.getInspectionPlan_LeadAgencyCode();

		/**
		 * The meta object literal for the '<em><b>Agency Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_PLAN__AGENCY_CODES = eINSTANCE.getInspectionPlan_AgencyCodes();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.InspectionTaskImpl <em>Inspection Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.InspectionTaskImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getInspectionTask()
		 * @generated
		 */
		EClass INSPECTION_TASK = eINSTANCE.getInspectionTask();

		/**
		 * The meta object literal for the '<em><b>Site Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_TASK__SITE_ID = eINSTANCE.getInspectionTask_SiteId();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_TASK__KIND = eINSTANCE.getInspectionTask_Kind();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_TASK__BASIS = eINSTANCE.getInspectionTask_Basis();

		/**
		 * The meta object literal for the '<em><b>Plan Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_TASK__PLAN_ID = eINSTANCE.getInspectionTask_PlanId();

		/**
		 * The meta object literal for the '<em><b>Draw Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_TASK__DRAW_ID = eINSTANCE.getInspectionTask_DrawId();

		/**
		 * The meta object literal for the '<em><b>Lead Agency Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_TASK__LEAD_AGENCY_CODE = eINSTANCE.getInspectionTask_LeadAgencyCode();

		/**
		 * The meta object literal for the '<em><b>Agency Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_TASK__AGENCY_CODES = eINSTANCE.getInspectionTask_AgencyCodes();

		/**
		 * The meta object literal for the '<em><b>Planned On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_TASK__PLANNED_ON = eINSTANCE.getInspectionTask_PlannedOn();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_TASK__DUE_ON = eINSTANCE.getInspectionTask_DueOn();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSPECTION_TASK__MEMBERS = eINSTANCE.getInspectionTask_Members();

		/**
		 * The meta object literal for the '<em><b>Recusals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSPECTION_TASK__RECUSALS = eINSTANCE.getInspectionTask_Recusals();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSPECTION_TASK__EVENTS = eINSTANCE.getInspectionTask_Events();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.TaskMemberImpl <em>Task Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.TaskMemberImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getTaskMember()
		 * @generated
		 */
		EClass TASK_MEMBER = eINSTANCE.getTaskMember();

		/**
		 * The meta object literal for the '<em><b>Person Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_MEMBER__PERSON_ID = eINSTANCE.getTaskMember_PersonId();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_MEMBER__NAME = eINSTANCE.getTaskMember_Name();

		/**
		 * The meta object literal for the '<em><b>Agency Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_MEMBER__AGENCY_CODE = eINSTANCE.getTaskMember_AgencyCode();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_MEMBER__ORGANISATION = eINSTANCE.getTaskMember_Organisation();

		/**
		 * The meta object literal for the '<em><b>Assisting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_MEMBER__ASSISTING = eINSTANCE.getTaskMember_Assisting();

		/**
		 * The meta object literal for the '<em><b>Drawn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_MEMBER__DRAWN = eINSTANCE.getTaskMember_Drawn();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.RecusalAnswerImpl <em>Recusal Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.RecusalAnswerImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getRecusalAnswer()
		 * @generated
		 */
		EClass RECUSAL_ANSWER = eINSTANCE.getRecusalAnswer();

		/**
		 * The meta object literal for the '<em><b>Member Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECUSAL_ANSWER__MEMBER_ID = eINSTANCE.getRecusalAnswer_MemberId();

		/**
		 * The meta object literal for the '<em><b>Asked Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECUSAL_ANSWER__ASKED_OF = eINSTANCE.getRecusalAnswer_AskedOf();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECUSAL_ANSWER__OUTCOME = eINSTANCE.getRecusalAnswer_Outcome();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECUSAL_ANSWER__DECIDED_BY = eINSTANCE.getRecusalAnswer_DecidedBy();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.TaskEventImpl <em>Task Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.TaskEventImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getTaskEvent()
		 * @generated
		 */
		EClass TASK_EVENT = eINSTANCE.getTaskEvent();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_EVENT__TYPE = eINSTANCE.getTaskEvent_Type();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_EVENT__WHO = eINSTANCE.getTaskEvent_Who();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_EVENT__REFERENCE = eINSTANCE.getTaskEvent_Reference();

		/**
		 * The meta object literal for the '<em><b>Team</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_EVENT__TEAM = eINSTANCE.getTaskEvent_Team();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_EVENT__DEVICE = eINSTANCE.getTaskEvent_Device();

		/**
		 * The meta object literal for the '<em><b>Inspection Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_EVENT__INSPECTION_ID = eINSTANCE.getTaskEvent_InspectionId();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.JointInspectionImpl <em>Joint Inspection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.JointInspectionImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getJointInspection()
		 * @generated
		 */
		EClass JOINT_INSPECTION = eINSTANCE.getJointInspection();

		/**
		 * The meta object literal for the '<em><b>Site Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT_INSPECTION__SITE_ID = eINSTANCE.getJointInspection_SiteId();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT_INSPECTION__KIND = eINSTANCE.getJointInspection_Kind();

		/**
		 * The meta object literal for the '<em><b>Visit Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT_INSPECTION__VISIT_DATE = eINSTANCE.getJointInspection_VisitDate();

		/**
		 * The meta object literal for the '<em><b>Number In Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT_INSPECTION__NUMBER_IN_YEAR = eINSTANCE.getJointInspection_NumberInYear();

		/**
		 * The meta object literal for the '<em><b>Lead Agency Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT_INSPECTION__LEAD_AGENCY_CODE = eINSTANCE.getJointInspection_LeadAgencyCode();

		/**
		 * The meta object literal for the '<em><b>Site Representative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT_INSPECTION__SITE_REPRESENTATIVE = eINSTANCE.getJointInspection_SiteRepresentative();

		/**
		 * The meta object literal for the '<em><b>Team</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOINT_INSPECTION__TEAM = eINSTANCE.getJointInspection_Team();

		/**
		 * The meta object literal for the '<em><b>Records</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOINT_INSPECTION__RECORDS = eINSTANCE.getJointInspection_Records();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOINT_INSPECTION__FINDINGS = eINSTANCE.getJointInspection_Findings();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOINT_INSPECTION__EVIDENCE = eINSTANCE.getJointInspection_Evidence();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOINT_INSPECTION__EVENTS = eINSTANCE.getJointInspection_Events();

		/**
		 * The meta object literal for the '<em><b>Site Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT_INSPECTION__SITE_TYPE = eINSTANCE.getJointInspection_SiteType();

		/**
		 * The meta object literal for the '<em><b>Serving Modes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT_INSPECTION__SERVING_MODES = eINSTANCE.getJointInspection_ServingModes();

		/**
		 * The meta object literal for the '<em><b>Gas Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT_INSPECTION__GAS_KIND = eINSTANCE.getJointInspection_GasKind();

		/**
		 * The meta object literal for the '<em><b>Time Marks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOINT_INSPECTION__TIME_MARKS = eINSTANCE.getJointInspection_TimeMarks();

		/**
		 * The meta object literal for the '<em><b>Task Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOINT_INSPECTION__TASK_ID = eINSTANCE.getJointInspection_TaskId();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.TeamMemberImpl <em>Team Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.TeamMemberImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getTeamMember()
		 * @generated
		 */
		EClass TEAM_MEMBER = eINSTANCE.getTeamMember();

		/**
		 * The meta object literal for the '<em><b>Person Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__PERSON_ID = eINSTANCE.getTeamMember_PersonId();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__NAME = eINSTANCE.getTeamMember_Name();

		/**
		 * The meta object literal for the '<em><b>Agency Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__AGENCY_CODE = eINSTANCE.getTeamMember_AgencyCode();

		/**
		 * The meta object literal for the '<em><b>Cert No</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__CERT_NO = eINSTANCE.getTeamMember_CertNo();

		/**
		 * The meta object literal for the '<em><b>Cert Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__CERT_VALID_TO = eINSTANCE.getTeamMember_CertValidTo();

		/**
		 * The meta object literal for the '<em><b>Leader</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__LEADER = eINSTANCE.getTeamMember_Leader();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__ORGANISATION = eINSTANCE.getTeamMember_Organisation();

		/**
		 * The meta object literal for the '<em><b>Assisting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM_MEMBER__ASSISTING = eINSTANCE.getTeamMember_Assisting();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.AgencyRecordImpl <em>Agency Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.AgencyRecordImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getAgencyRecord()
		 * @generated
		 */
		EClass AGENCY_RECORD = eINSTANCE.getAgencyRecord();

		/**
		 * The meta object literal for the '<em><b>Agency Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY_RECORD__AGENCY_CODE = eINSTANCE.getAgencyRecord_AgencyCode();

		/**
		 * The meta object literal for the '<em><b>Record Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY_RECORD__RECORD_KIND = eINSTANCE.getAgencyRecord_RecordKind();

		/**
		 * The meta object literal for the '<em><b>Template Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY_RECORD__TEMPLATE_ID = eINSTANCE.getAgencyRecord_TemplateId();

		/**
		 * The meta object literal for the '<em><b>Template Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY_RECORD__TEMPLATE_DIGEST = eINSTANCE.getAgencyRecord_TemplateDigest();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY_RECORD__POSITION = eINSTANCE.getAgencyRecord_Position();

		/**
		 * The meta object literal for the '<em><b>Results</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY_RECORD__RESULTS = eINSTANCE.getAgencyRecord_Results();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY_RECORD__EVENTS = eINSTANCE.getAgencyRecord_Events();

		/**
		 * The meta object literal for the '<em><b>Supplements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY_RECORD__SUPPLEMENTS = eINSTANCE.getAgencyRecord_Supplements();

		/**
		 * The meta object literal for the '<em><b>Must Check</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY_RECORD__MUST_CHECK = eINSTANCE.getAgencyRecord_MustCheck();

		/**
		 * The meta object literal for the '<em><b>Signatures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY_RECORD__SIGNATURES = eINSTANCE.getAgencyRecord_Signatures();

		/**
		 * The meta object literal for the '<em><b>Responses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY_RECORD__RESPONSES = eINSTANCE.getAgencyRecord_Responses();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.ItemResultImpl <em>Item Result</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.ItemResultImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getItemResult()
		 * @generated
		 */
		EClass ITEM_RESULT = eINSTANCE.getItemResult();

		/**
		 * The meta object literal for the '<em><b>Item Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_RESULT__ITEM_CODE = eINSTANCE.getItemResult_ItemCode();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_RESULT__ANSWER = eINSTANCE.getItemResult_Answer();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_RESULT__REASON = eINSTANCE.getItemResult_Reason();

		/**
		 * The meta object literal for the '<em><b>Choice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_RESULT__CHOICE = eINSTANCE.getItemResult_Choice();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_RESULT__VALUE = eINSTANCE.getItemResult_Value();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_RESULT__POINTS = eINSTANCE.getItemResult_Points();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_RESULT__NOTE = eINSTANCE.getItemResult_Note();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM_RESULT__MEASUREMENTS = eINSTANCE.getItemResult_Measurements();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_RESULT__TEXT = eINSTANCE.getItemResult_Text();

		/**
		 * The meta object literal for the '<em><b>Given To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_RESULT__GIVEN_TO = eINSTANCE.getItemResult_GivenTo();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.MeasurementImpl <em>Measurement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.MeasurementImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getMeasurement()
		 * @generated
		 */
		EClass MEASUREMENT = eINSTANCE.getMeasurement();

		/**
		 * The meta object literal for the '<em><b>Parameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__PARAMETER = eINSTANCE.getMeasurement_Parameter();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__VALUE = eINSTANCE.getMeasurement_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__UNIT = eINSTANCE.getMeasurement_Unit();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__DEVICE = eINSTANCE.getMeasurement_Device();

		/**
		 * The meta object literal for the '<em><b>Taken At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__TAKEN_AT = eINSTANCE.getMeasurement_TakenAt();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.FindingImpl <em>Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.FindingImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getFinding()
		 * @generated
		 */
		EClass FINDING = eINSTANCE.getFinding();

		/**
		 * The meta object literal for the '<em><b>Record Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__RECORD_ID = eINSTANCE.getFinding_RecordId();

		/**
		 * The meta object literal for the '<em><b>Item Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__ITEM_CODE = eINSTANCE.getFinding_ItemCode();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__TEXT = eINSTANCE.getFinding_Text();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__SEVERITY = eINSTANCE.getFinding_Severity();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__MODE = eINSTANCE.getFinding_Mode();

		/**
		 * The meta object literal for the '<em><b>Term Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__TERM_DAYS = eINSTANCE.getFinding_TermDays();

		/**
		 * The meta object literal for the '<em><b>Term Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__TERM_UNIT = eINSTANCE.getFinding_TermUnit();

		/**
		 * The meta object literal for the '<em><b>Referred To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__REFERRED_TO = eINSTANCE.getFinding_ReferredTo();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.EvidenceImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Record Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__RECORD_ID = eINSTANCE.getEvidence_RecordId();

		/**
		 * The meta object literal for the '<em><b>Item Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__ITEM_CODE = eINSTANCE.getEvidence_ItemCode();

		/**
		 * The meta object literal for the '<em><b>Caption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__CAPTION = eINSTANCE.getEvidence_Caption();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__SHA256 = eINSTANCE.getEvidence_Sha256();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__FILE_NAME = eINSTANCE.getEvidence_FileName();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__MEDIA_TYPE = eINSTANCE.getEvidence_MediaType();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__SIZE = eINSTANCE.getEvidence_Size();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__WIDTH = eINSTANCE.getEvidence_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__HEIGHT = eINSTANCE.getEvidence_Height();

		/**
		 * The meta object literal for the '<em><b>Captured At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__CAPTURED_AT = eINSTANCE.getEvidence_CapturedAt();

		/**
		 * The meta object literal for the '<em><b>Captured Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__CAPTURED_OFFSET = eINSTANCE.getEvidence_CapturedOffset();

		/**
		 * The meta object literal for the '<em><b>Camera</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__CAMERA = eINSTANCE.getEvidence_Camera();

		/**
		 * The meta object literal for the '<em><b>Longitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__LONGITUDE = eINSTANCE.getEvidence_Longitude();

		/**
		 * The meta object literal for the '<em><b>Latitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__LATITUDE = eINSTANCE.getEvidence_Latitude();

		/**
		 * The meta object literal for the '<em><b>Imported At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__IMPORTED_AT = eINSTANCE.getEvidence_ImportedAt();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__PURPOSE = eINSTANCE.getEvidence_Purpose();

		/**
		 * The meta object literal for the '<em><b>Sm3</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__SM3 = eINSTANCE.getEvidence_Sm3();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__SOURCE = eINSTANCE.getEvidence_Source();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__STAGE = eINSTANCE.getEvidence_Stage();

		/**
		 * The meta object literal for the '<em><b>Paired With</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__PAIRED_WITH = eINSTANCE.getEvidence_PairedWith();

		/**
		 * The meta object literal for the '<em><b>Marks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__MARKS = eINSTANCE.getEvidence_Marks();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.OverlayMarkImpl <em>Overlay Mark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.OverlayMarkImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getOverlayMark()
		 * @generated
		 */
		EClass OVERLAY_MARK = eINSTANCE.getOverlayMark();

		/**
		 * The meta object literal for the '<em><b>Shape</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVERLAY_MARK__SHAPE = eINSTANCE.getOverlayMark_Shape();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVERLAY_MARK__X = eINSTANCE.getOverlayMark_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVERLAY_MARK__Y = eINSTANCE.getOverlayMark_Y();

		/**
		 * The meta object literal for the '<em><b>To X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVERLAY_MARK__TO_X = eINSTANCE.getOverlayMark_ToX();

		/**
		 * The meta object literal for the '<em><b>To Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVERLAY_MARK__TO_Y = eINSTANCE.getOverlayMark_ToY();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVERLAY_MARK__TEXT = eINSTANCE.getOverlayMark_Text();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVERLAY_MARK__POSITION = eINSTANCE.getOverlayMark_Position();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.SupplementImpl <em>Supplement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.SupplementImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getSupplement()
		 * @generated
		 */
		EClass SUPPLEMENT = eINSTANCE.getSupplement();

		/**
		 * The meta object literal for the '<em><b>Item Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENT__ITEM_CODE = eINSTANCE.getSupplement_ItemCode();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENT__TEXT = eINSTANCE.getSupplement_Text();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.InspectionEventImpl <em>Inspection Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.InspectionEventImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getInspectionEvent()
		 * @generated
		 */
		EClass INSPECTION_EVENT = eINSTANCE.getInspectionEvent();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSPECTION_EVENT__TYPE = eINSTANCE.getInspectionEvent_Type();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.RecordEventImpl <em>Record Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.RecordEventImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getRecordEvent()
		 * @generated
		 */
		EClass RECORD_EVENT = eINSTANCE.getRecordEvent();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD_EVENT__TYPE = eINSTANCE.getRecordEvent_Type();

		/**
		 * The meta object literal for the '<em><b>Covered Heads</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD_EVENT__COVERED_HEADS = eINSTANCE.getRecordEvent_CoveredHeads();

		/**
		 * The meta object literal for the '<em><b>Deadlines</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD_EVENT__DEADLINES = eINSTANCE.getRecordEvent_Deadlines();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.SignatureImpl <em>Signature</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.SignatureImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getSignature()
		 * @generated
		 */
		EClass SIGNATURE = eINSTANCE.getSignature();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__ROLE = eINSTANCE.getSignature_Role();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__METHOD = eINSTANCE.getSignature_Method();

		/**
		 * The meta object literal for the '<em><b>Signer Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__SIGNER_ID = eINSTANCE.getSignature_SignerId();

		/**
		 * The meta object literal for the '<em><b>Signer Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__SIGNER_NAME = eINSTANCE.getSignature_SignerName();

		/**
		 * The meta object literal for the '<em><b>Cert No</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__CERT_NO = eINSTANCE.getSignature_CertNo();

		/**
		 * The meta object literal for the '<em><b>Ink</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__INK = eINSTANCE.getSignature_Ink();

		/**
		 * The meta object literal for the '<em><b>Evidence Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__EVIDENCE_ID = eINSTANCE.getSignature_EvidenceId();

		/**
		 * The meta object literal for the '<em><b>Record Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__RECORD_DIGEST = eINSTANCE.getSignature_RecordDigest();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__REASON = eINSTANCE.getSignature_Reason();

		/**
		 * The meta object literal for the '<em><b>Witness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__WITNESS = eINSTANCE.getSignature_Witness();

		/**
		 * The meta object literal for the '<em><b>Recording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__RECORDING = eINSTANCE.getSignature_Recording();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.DinerResponseImpl <em>Diner Response</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.DinerResponseImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getDinerResponse()
		 * @generated
		 */
		EClass DINER_RESPONSE = eINSTANCE.getDinerResponse();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DINER_RESPONSE__ANSWERS = eINSTANCE.getDinerResponse_Answers();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.TimeMarkImpl <em>Time Mark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.TimeMarkImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getTimeMark()
		 * @generated
		 */
		EClass TIME_MARK = eINSTANCE.getTimeMark();

		/**
		 * The meta object literal for the '<em><b>Boot Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_MARK__BOOT_ID = eINSTANCE.getTimeMark_BootId();

		/**
		 * The meta object literal for the '<em><b>Since Boot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_MARK__SINCE_BOOT = eINSTANCE.getTimeMark_SinceBoot();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.EnforcementDocumentImpl <em>Enforcement Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.EnforcementDocumentImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getEnforcementDocument()
		 * @generated
		 */
		EClass ENFORCEMENT_DOCUMENT = eINSTANCE.getEnforcementDocument();

		/**
		 * The meta object literal for the '<em><b>Inspection Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_DOCUMENT__INSPECTION_ID = eINSTANCE.getEnforcementDocument_InspectionId();

		/**
		 * The meta object literal for the '<em><b>Agency Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_DOCUMENT__AGENCY_CODE = eINSTANCE.getEnforcementDocument_AgencyCode();

		/**
		 * The meta object literal for the '<em><b>Doc Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_DOCUMENT__DOC_TYPE = eINSTANCE.getEnforcementDocument_DocType();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_DOCUMENT__TITLE = eINSTANCE.getEnforcementDocument_Title();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_DOCUMENT__SHA256 = eINSTANCE.getEnforcementDocument_Sha256();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENFORCEMENT_DOCUMENT__PAGES = eINSTANCE.getEnforcementDocument_Pages();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENFORCEMENT_DOCUMENT__EVENTS = eINSTANCE.getEnforcementDocument_Events();

		/**
		 * The meta object literal for the '{@link org.canxun.model.impl.DocumentEventImpl <em>Document Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.impl.DocumentEventImpl
		 * @see org.canxun.model.impl.ModelPackageImpl#getDocumentEvent()
		 * @generated
		 */
		EClass DOCUMENT_EVENT = eINSTANCE.getDocumentEvent();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_EVENT__TYPE = eINSTANCE.getDocumentEvent_Type();

		/**
		 * The meta object literal for the '{@link org.canxun.model.CheckMethod <em>Check Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.CheckMethod
		 * @see org.canxun.model.impl.ModelPackageImpl#getCheckMethod()
		 * @generated
		 */
		EEnum CHECK_METHOD = eINSTANCE.getCheckMethod();

		/**
		 * The meta object literal for the '{@link org.canxun.model.ItemAnswer <em>Item Answer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.ItemAnswer
		 * @see org.canxun.model.impl.ModelPackageImpl#getItemAnswer()
		 * @generated
		 */
		EEnum ITEM_ANSWER = eINSTANCE.getItemAnswer();

		/**
		 * The meta object literal for the '{@link org.canxun.model.RecordKind <em>Record Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.RecordKind
		 * @see org.canxun.model.impl.ModelPackageImpl#getRecordKind()
		 * @generated
		 */
		EEnum RECORD_KIND = eINSTANCE.getRecordKind();

		/**
		 * The meta object literal for the '{@link org.canxun.model.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.Severity
		 * @see org.canxun.model.impl.ModelPackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.canxun.model.RectifyMode <em>Rectify Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.RectifyMode
		 * @see org.canxun.model.impl.ModelPackageImpl#getRectifyMode()
		 * @generated
		 */
		EEnum RECTIFY_MODE = eINSTANCE.getRectifyMode();

		/**
		 * The meta object literal for the '{@link org.canxun.model.TermUnit <em>Term Unit</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.TermUnit
		 * @see org.canxun.model.impl.ModelPackageImpl#getTermUnit()
		 * @generated
		 */
		EEnum TERM_UNIT = eINSTANCE.getTermUnit();

		/**
		 * The meta object literal for the '{@link org.canxun.model.ScoringRole <em>Scoring Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.ScoringRole
		 * @see org.canxun.model.impl.ModelPackageImpl#getScoringRole()
		 * @generated
		 */
		EEnum SCORING_ROLE = eINSTANCE.getScoringRole();

		/**
		 * The meta object literal for the '{@link org.canxun.model.ScoreSource <em>Score Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.ScoreSource
		 * @see org.canxun.model.impl.ModelPackageImpl#getScoreSource()
		 * @generated
		 */
		EEnum SCORE_SOURCE = eINSTANCE.getScoreSource();

		/**
		 * The meta object literal for the '{@link org.canxun.model.ItemKind <em>Item Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.ItemKind
		 * @see org.canxun.model.impl.ModelPackageImpl#getItemKind()
		 * @generated
		 */
		EEnum ITEM_KIND = eINSTANCE.getItemKind();

		/**
		 * The meta object literal for the '{@link org.canxun.model.RequirementLevel <em>Requirement Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.RequirementLevel
		 * @see org.canxun.model.impl.ModelPackageImpl#getRequirementLevel()
		 * @generated
		 */
		EEnum REQUIREMENT_LEVEL = eINSTANCE.getRequirementLevel();

		/**
		 * The meta object literal for the '{@link org.canxun.model.PhotoDemand <em>Photo Demand</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.canxun.model.PhotoDemand
		 * @see org.canxun.model.impl.ModelPackageImpl#getPhotoDemand()
		 * @generated
		 */
		EEnum PHOTO_DEMAND = eINSTANCE.getPhotoDemand();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.canxun.model.impl.ModelPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.canxun.model.impl.ModelPackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

	}

} //ModelPackage
