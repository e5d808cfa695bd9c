/**
 */
package org.canxun.model.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.canxun.model.Agency;
import org.canxun.model.AgencyRecord;
import org.canxun.model.CheckMethod;
import org.canxun.model.ChecklistItem;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.CodeEntry;
import org.canxun.model.DinerResponse;
import org.canxun.model.DistrictConfig;
import org.canxun.model.DocumentEvent;
import org.canxun.model.EnforcementCertificate;
import org.canxun.model.EnforcementDocument;
import org.canxun.model.Evidence;
import org.canxun.model.Finding;
import org.canxun.model.GradingGate;
import org.canxun.model.GradingRules;
import org.canxun.model.HolidayYear;
import org.canxun.model.Identified;
import org.canxun.model.InspectionEvent;
import org.canxun.model.InspectionPlan;
import org.canxun.model.InspectionTask;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.ItemOption;
import org.canxun.model.ItemResult;
import org.canxun.model.JointInspection;
import org.canxun.model.JudgementRule;
import org.canxun.model.LegalProvision;
import org.canxun.model.MealMapping;
import org.canxun.model.MealMonth;
import org.canxun.model.MealServiceOrg;
import org.canxun.model.MealSite;
import org.canxun.model.Measurement;
import org.canxun.model.MeasurementLimit;
import org.canxun.model.ModelFactory;
import org.canxun.model.ModelPackage;
import org.canxun.model.OverlayMark;
import org.canxun.model.Person;
import org.canxun.model.PhotoDemand;
import org.canxun.model.Phrase;
import org.canxun.model.PhraseBook;
import org.canxun.model.RandomDraw;
import org.canxun.model.RecordEvent;
import org.canxun.model.RecordKind;
import org.canxun.model.RectifyMode;
import org.canxun.model.RecusalAnswer;
import org.canxun.model.RequirementLevel;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;
import org.canxun.model.ScoringRule;
import org.canxun.model.Severity;
import org.canxun.model.Signature;
import org.canxun.model.StarRule;
import org.canxun.model.Subdistrict;
import org.canxun.model.Supplement;
import org.canxun.model.TaskEvent;
import org.canxun.model.TaskMember;
import org.canxun.model.TeamMember;
import org.canxun.model.TemplateEvent;
import org.canxun.model.TemplateSection;
import org.canxun.model.TermUnit;
import org.canxun.model.TimeMark;
import org.canxun.model.WorkflowEvent;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelPackageImpl extends EPackageImpl implements ModelPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass workflowEventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass districtConfigEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agencyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass holidayYearEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass phraseBookEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass phraseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass codeEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass subdistrictEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mealServiceOrgEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mealSiteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mealMappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mealMonthEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass enforcementCertificateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checklistTemplateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass templateSectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checklistItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measurementLimitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scoringRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass itemOptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass legalProvisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass judgementRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gradingRulesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass starRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gradingGateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass templateEventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass randomDrawEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inspectionPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inspectionTaskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taskMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recusalAnswerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taskEventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass jointInspectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass teamMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agencyRecordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass itemResultEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measurementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass findingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evidenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass overlayMarkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supplementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inspectionEventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recordEventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass signatureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dinerResponseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass timeMarkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass enforcementDocumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass documentEventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum checkMethodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum itemAnswerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum recordKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum severityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rectifyModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum termUnitEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum scoringRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum scoreSourceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum itemKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum requirementLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum photoDemandEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType instantEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localDateEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.canxun.model.ModelPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ModelPackageImpl() {
		super(eNS_URI, ModelFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ModelPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ModelPackage init() {
		if (isInited) return (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredModelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ModelPackageImpl theModelPackage = registeredModelPackage instanceof ModelPackageImpl ? (ModelPackageImpl)registeredModelPackage : new ModelPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theModelPackage.createPackageContents();

		// Initialize created meta-data
		theModelPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theModelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ModelPackage.eNS_URI, theModelPackage);
		return theModelPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWorkflowEvent() {
		return workflowEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkflowEvent_OccurredAt() {
		return (EAttribute)workflowEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkflowEvent_Zone() {
		return (EAttribute)workflowEventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkflowEvent_PersonId() {
		return (EAttribute)workflowEventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkflowEvent_Comment() {
		return (EAttribute)workflowEventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDistrictConfig() {
		return districtConfigEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistrictConfig_Name() {
		return (EAttribute)districtConfigEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistrictConfig_GasAuthorityCode() {
		return (EAttribute)districtConfigEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrictConfig_Agencies() {
		return (EReference)districtConfigEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrictConfig_Codes() {
		return (EReference)districtConfigEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrictConfig_MealMappings() {
		return (EReference)districtConfigEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrictConfig_HolidayYears() {
		return (EReference)districtConfigEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgency() {
		return agencyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgency_Code() {
		return (EAttribute)agencyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgency_Name() {
		return (EAttribute)agencyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgency_ShortName() {
		return (EAttribute)agencyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgency_Enforcing() {
		return (EAttribute)agencyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgency_Lead() {
		return (EAttribute)agencyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgency_NumberCode() {
		return (EAttribute)agencyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgency_Position() {
		return (EAttribute)agencyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHolidayYear() {
		return holidayYearEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHolidayYear_Year() {
		return (EAttribute)holidayYearEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHolidayYear_Source() {
		return (EAttribute)holidayYearEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHolidayYear_Holidays() {
		return (EAttribute)holidayYearEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHolidayYear_Workdays() {
		return (EAttribute)holidayYearEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhraseBook() {
		return phraseBookEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhraseBook_Phrases() {
		return (EReference)phraseBookEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhrase() {
		return phraseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhrase_TemplateCode() {
		return (EAttribute)phraseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhrase_ItemCode() {
		return (EAttribute)phraseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhrase_Text() {
		return (EAttribute)phraseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCodeEntry() {
		return codeEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodeEntry_List() {
		return (EAttribute)codeEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodeEntry_Code() {
		return (EAttribute)codeEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodeEntry_Label() {
		return (EAttribute)codeEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodeEntry_LabelEn() {
		return (EAttribute)codeEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodeEntry_Position() {
		return (EAttribute)codeEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSubdistrict() {
		return subdistrictEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubdistrict_Code() {
		return (EAttribute)subdistrictEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubdistrict_Name() {
		return (EAttribute)subdistrictEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMealServiceOrg() {
		return mealServiceOrgEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealServiceOrg_Name() {
		return (EAttribute)mealServiceOrgEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealServiceOrg_CreditCode() {
		return (EAttribute)mealServiceOrgEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealServiceOrg_Kind() {
		return (EAttribute)mealServiceOrgEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMealSite() {
		return mealSiteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_Name() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_SiteType() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_ServingModes() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_GasKind() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_SubdistrictId() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_Community() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_Address() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_FilingNumber() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_PlaqueNumber() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_LicenceNumber() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_OrgId() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_Brand() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_StarLevel() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_FloorArea() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_OpenedOn() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_Longitude() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_Latitude() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_SourceDatum() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_ContactName() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_ContactPhone() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealSite_Closed() {
		return (EAttribute)mealSiteEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMealMapping() {
		return mealMappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealMapping_Name() {
		return (EAttribute)mealMappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealMapping_Columns() {
		return (EAttribute)mealMappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMealMonth() {
		return mealMonthEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealMonth_SiteId() {
		return (EAttribute)mealMonthEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealMonth_Month() {
		return (EAttribute)mealMonthEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealMonth_OperatingDays() {
		return (EAttribute)mealMonthEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealMonth_Diners() {
		return (EAttribute)mealMonthEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealMonth_ElderDiners() {
		return (EAttribute)mealMonthEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealMonth_SubsidisedMeals() {
		return (EAttribute)mealMonthEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealMonth_Source() {
		return (EAttribute)mealMonthEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMealMonth_ImportedAt() {
		return (EAttribute)mealMonthEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerson() {
		return personEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Name() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_AgencyCode() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_JobTitle() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Active() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Certificates() {
		return (EReference)personEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEnforcementCertificate() {
		return enforcementCertificateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnforcementCertificate_CertNo() {
		return (EAttribute)enforcementCertificateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnforcementCertificate_AgencyCode() {
		return (EAttribute)enforcementCertificateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnforcementCertificate_ValidFrom() {
		return (EAttribute)enforcementCertificateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnforcementCertificate_ValidTo() {
		return (EAttribute)enforcementCertificateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChecklistTemplate() {
		return checklistTemplateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistTemplate_Code() {
		return (EAttribute)checklistTemplateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistTemplate_Version() {
		return (EAttribute)checklistTemplateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistTemplate_Title() {
		return (EAttribute)checklistTemplateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistTemplate_AgencyCode() {
		return (EAttribute)checklistTemplateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistTemplate_RecordKind() {
		return (EAttribute)checklistTemplateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistTemplate_Provenance() {
		return (EAttribute)checklistTemplateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistTemplate_ContentDigest() {
		return (EAttribute)checklistTemplateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistTemplate_PublishedAt() {
		return (EAttribute)checklistTemplateEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChecklistTemplate_Sections() {
		return (EReference)checklistTemplateEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistTemplate_BasedOn() {
		return (EAttribute)checklistTemplateEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChecklistTemplate_Judgements() {
		return (EReference)checklistTemplateEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChecklistTemplate_Grading() {
		return (EReference)checklistTemplateEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChecklistTemplate_Events() {
		return (EReference)checklistTemplateEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTemplateSection() {
		return templateSectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTemplateSection_Title() {
		return (EAttribute)templateSectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTemplateSection_Position() {
		return (EAttribute)templateSectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTemplateSection_Items() {
		return (EReference)templateSectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTemplateSection_Condition() {
		return (EAttribute)templateSectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTemplateSection_Weight() {
		return (EAttribute)templateSectionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChecklistItem() {
		return checklistItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Code() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Position() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Text() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Methods() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_KeyItem() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_LegalBasis() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Standard() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Points() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Illustrative() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Unverified() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChecklistItem_Limits() {
		return (EReference)checklistItemEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChecklistItem_Scoring() {
		return (EReference)checklistItemEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Kind() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Guidance() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_FindingText() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_TermDays() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_TermUnit() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Condition() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Constraint() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Requirement() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_PhotoDemand() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistItem_Weight() {
		return (EAttribute)checklistItemEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChecklistItem_Options() {
		return (EReference)checklistItemEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChecklistItem_Provisions() {
		return (EReference)checklistItemEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasurementLimit() {
		return measurementLimitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurementLimit_Parameter() {
		return (EAttribute)measurementLimitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurementLimit_Unit() {
		return (EAttribute)measurementLimitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurementLimit_Minimum() {
		return (EAttribute)measurementLimitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurementLimit_Maximum() {
		return (EAttribute)measurementLimitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurementLimit_Position() {
		return (EAttribute)measurementLimitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurementLimit_Device() {
		return (EAttribute)measurementLimitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScoringRule() {
		return scoringRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoringRule_Role() {
		return (EAttribute)scoringRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoringRule_Source() {
		return (EAttribute)scoringRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoringRule_Input() {
		return (EAttribute)scoringRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoringRule_Unit() {
		return (EAttribute)scoringRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoringRule_Rule() {
		return (EAttribute)scoringRuleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoringRule_Steps() {
		return (EAttribute)scoringRuleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoringRule_MaxPoints() {
		return (EAttribute)scoringRuleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getItemOption() {
		return itemOptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemOption_Code() {
		return (EAttribute)itemOptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemOption_Label() {
		return (EAttribute)itemOptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemOption_Verdict() {
		return (EAttribute)itemOptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemOption_Points() {
		return (EAttribute)itemOptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemOption_Value() {
		return (EAttribute)itemOptionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemOption_Position() {
		return (EAttribute)itemOptionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLegalProvision() {
		return legalProvisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalProvision_Law() {
		return (EAttribute)legalProvisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalProvision_Article() {
		return (EAttribute)legalProvisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalProvision_Wording() {
		return (EAttribute)legalProvisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalProvision_Position() {
		return (EAttribute)legalProvisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getJudgementRule() {
		return judgementRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgementRule_Scheme() {
		return (EAttribute)judgementRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgementRule_Settings() {
		return (EAttribute)judgementRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgementRule_Position() {
		return (EAttribute)judgementRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGradingRules() {
		return gradingRulesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradingRules_BonusCap() {
		return (EAttribute)gradingRulesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradingRules_BonusLevels() {
		return (EAttribute)gradingRulesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGradingRules_Stars() {
		return (EReference)gradingRulesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGradingRules_Gates() {
		return (EReference)gradingRulesEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStarRule() {
		return starRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStarRule_Star() {
		return (EAttribute)starRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStarRule_Minimum() {
		return (EAttribute)starRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStarRule_Coefficient() {
		return (EAttribute)starRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStarRule_Position() {
		return (EAttribute)starRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGradingGate() {
		return gradingGateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradingGate_Star() {
		return (EAttribute)gradingGateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradingGate_Kind() {
		return (EAttribute)gradingGateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradingGate_Section() {
		return (EAttribute)gradingGateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradingGate_Bound() {
		return (EAttribute)gradingGateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGradingGate_Position() {
		return (EAttribute)gradingGateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTemplateEvent() {
		return templateEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTemplateEvent_Type() {
		return (EAttribute)templateEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTemplateEvent_TemplateId() {
		return (EAttribute)templateEventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTemplateEvent_Digest() {
		return (EAttribute)templateEventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTemplateEvent_Signer() {
		return (EAttribute)templateEventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRandomDraw() {
		return randomDrawEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_Algorithm() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_ObjectPool() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_InspectorPool() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_Recusals() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_ObjectPoolSha256() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_InspectorPoolSha256() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_RecusalsSha256() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_PoolBasis() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_Seed() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_SeedOrigin() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_AgencyCodes() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_SiteCount() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_OfficersPerAgency() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_ValidOn() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_Results() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_Labels() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_Witnesses() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRandomDraw_RepeatOf() {
		return (EAttribute)randomDrawEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInspectionPlan() {
		return inspectionPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionPlan_Name() {
		return (EAttribute)inspectionPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionPlan_Basis() {
		return (EAttribute)inspectionPlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionPlan_Kind() {
		return (EAttribute)inspectionPlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionPlan_FirstDay() {
		return (EAttribute)inspectionPlanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionPlan_LastDay() {
		return (EAttribute)inspectionPlanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionPlan_LeadAgencyCode() {
		return (EAttribute)inspectionPlanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionPlan_AgencyCodes() {
		return (EAttribute)inspectionPlanEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInspectionTask() {
		return inspectionTaskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionTask_SiteId() {
		return (EAttribute)inspectionTaskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionTask_Kind() {
		return (EAttribute)inspectionTaskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionTask_Basis() {
		return (EAttribute)inspectionTaskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionTask_PlanId() {
		return (EAttribute)inspectionTaskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionTask_DrawId() {
		return (EAttribute)inspectionTaskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionTask_LeadAgencyCode() {
		return (EAttribute)inspectionTaskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionTask_AgencyCodes() {
		return (EAttribute)inspectionTaskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionTask_PlannedOn() {
		return (EAttribute)inspectionTaskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionTask_DueOn() {
		return (EAttribute)inspectionTaskEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInspectionTask_Members() {
		return (EReference)inspectionTaskEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInspectionTask_Recusals() {
		return (EReference)inspectionTaskEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInspectionTask_Events() {
		return (EReference)inspectionTaskEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTaskMember() {
		return taskMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskMember_PersonId() {
		return (EAttribute)taskMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskMember_Name() {
		return (EAttribute)taskMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskMember_AgencyCode() {
		return (EAttribute)taskMemberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskMember_Organisation() {
		return (EAttribute)taskMemberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskMember_Assisting() {
		return (EAttribute)taskMemberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskMember_Drawn() {
		return (EAttribute)taskMemberEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecusalAnswer() {
		return recusalAnswerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecusalAnswer_MemberId() {
		return (EAttribute)recusalAnswerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecusalAnswer_AskedOf() {
		return (EAttribute)recusalAnswerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecusalAnswer_Outcome() {
		return (EAttribute)recusalAnswerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecusalAnswer_DecidedBy() {
		return (EAttribute)recusalAnswerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTaskEvent() {
		return taskEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskEvent_Type() {
		return (EAttribute)taskEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskEvent_Who() {
		return (EAttribute)taskEventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskEvent_Reference() {
		return (EAttribute)taskEventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskEvent_Team() {
		return (EAttribute)taskEventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskEvent_Device() {
		return (EAttribute)taskEventEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskEvent_InspectionId() {
		return (EAttribute)taskEventEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getJointInspection() {
		return jointInspectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJointInspection_SiteId() {
		return (EAttribute)jointInspectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJointInspection_Kind() {
		return (EAttribute)jointInspectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJointInspection_VisitDate() {
		return (EAttribute)jointInspectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJointInspection_NumberInYear() {
		return (EAttribute)jointInspectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJointInspection_LeadAgencyCode() {
		return (EAttribute)jointInspectionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJointInspection_SiteRepresentative() {
		return (EAttribute)jointInspectionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJointInspection_Team() {
		return (EReference)jointInspectionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJointInspection_Records() {
		return (EReference)jointInspectionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJointInspection_Findings() {
		return (EReference)jointInspectionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJointInspection_Evidence() {
		return (EReference)jointInspectionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJointInspection_Events() {
		return (EReference)jointInspectionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJointInspection_SiteType() {
		return (EAttribute)jointInspectionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJointInspection_ServingModes() {
		return (EAttribute)jointInspectionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJointInspection_GasKind() {
		return (EAttribute)jointInspectionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJointInspection_TimeMarks() {
		return (EReference)jointInspectionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJointInspection_TaskId() {
		return (EAttribute)jointInspectionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTeamMember() {
		return teamMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeamMember_PersonId() {
		return (EAttribute)teamMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeamMember_Name() {
		return (EAttribute)teamMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeamMember_AgencyCode() {
		return (EAttribute)teamMemberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeamMember_CertNo() {
		return (EAttribute)teamMemberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeamMember_CertValidTo() {
		return (EAttribute)teamMemberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeamMember_Leader() {
		return (EAttribute)teamMemberEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeamMember_Organisation() {
		return (EAttribute)teamMemberEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeamMember_Assisting() {
		return (EAttribute)teamMemberEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgencyRecord() {
		return agencyRecordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgencyRecord_AgencyCode() {
		return (EAttribute)agencyRecordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgencyRecord_RecordKind() {
		return (EAttribute)agencyRecordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgencyRecord_TemplateId() {
		return (EAttribute)agencyRecordEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgencyRecord_TemplateDigest() {
		return (EAttribute)agencyRecordEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgencyRecord_Position() {
		return (EAttribute)agencyRecordEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgencyRecord_Results() {
		return (EReference)agencyRecordEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgencyRecord_Events() {
		return (EReference)agencyRecordEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgencyRecord_Supplements() {
		return (EReference)agencyRecordEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgencyRecord_MustCheck() {
		return (EAttribute)agencyRecordEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgencyRecord_Signatures() {
		return (EReference)agencyRecordEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgencyRecord_Responses() {
		return (EReference)agencyRecordEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getItemResult() {
		return itemResultEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemResult_ItemCode() {
		return (EAttribute)itemResultEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemResult_Answer() {
		return (EAttribute)itemResultEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemResult_Reason() {
		return (EAttribute)itemResultEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemResult_Choice() {
		return (EAttribute)itemResultEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemResult_Value() {
		return (EAttribute)itemResultEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemResult_Points() {
		return (EAttribute)itemResultEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemResult_Note() {
		return (EAttribute)itemResultEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getItemResult_Measurements() {
		return (EReference)itemResultEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemResult_Text() {
		return (EAttribute)itemResultEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemResult_GivenTo() {
		return (EAttribute)itemResultEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasurement() {
		return measurementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Parameter() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Value() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Unit() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Device() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_TakenAt() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFinding() {
		return findingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_RecordId() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_ItemCode() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Text() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Severity() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Mode() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_TermDays() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_TermUnit() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_ReferredTo() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvidence() {
		return evidenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_RecordId() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_ItemCode() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Caption() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Sha256() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_FileName() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_MediaType() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Size() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Width() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Height() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_CapturedAt() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_CapturedOffset() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Camera() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Longitude() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Latitude() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_ImportedAt() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Purpose() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Sm3() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Source() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Stage() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_PairedWith() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvidence_Marks() {
		return (EReference)evidenceEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOverlayMark() {
		return overlayMarkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOverlayMark_Shape() {
		return (EAttribute)overlayMarkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOverlayMark_X() {
		return (EAttribute)overlayMarkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOverlayMark_Y() {
		return (EAttribute)overlayMarkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOverlayMark_ToX() {
		return (EAttribute)overlayMarkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOverlayMark_ToY() {
		return (EAttribute)overlayMarkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOverlayMark_Text() {
		return (EAttribute)overlayMarkEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOverlayMark_Position() {
		return (EAttribute)overlayMarkEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupplement() {
		return supplementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplement_ItemCode() {
		return (EAttribute)supplementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplement_Text() {
		return (EAttribute)supplementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInspectionEvent() {
		return inspectionEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInspectionEvent_Type() {
		return (EAttribute)inspectionEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecordEvent() {
		return recordEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecordEvent_Type() {
		return (EAttribute)recordEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecordEvent_CoveredHeads() {
		return (EAttribute)recordEventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecordEvent_Deadlines() {
		return (EAttribute)recordEventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSignature() {
		return signatureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignature_Role() {
		return (EAttribute)signatureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignature_Method() {
		return (EAttribute)signatureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignature_SignerId() {
		return (EAttribute)signatureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignature_SignerName() {
		return (EAttribute)signatureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignature_CertNo() {
		return (EAttribute)signatureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignature_Ink() {
		return (EAttribute)signatureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignature_EvidenceId() {
		return (EAttribute)signatureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignature_RecordDigest() {
		return (EAttribute)signatureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignature_Reason() {
		return (EAttribute)signatureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignature_Witness() {
		return (EAttribute)signatureEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignature_Recording() {
		return (EAttribute)signatureEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDinerResponse() {
		return dinerResponseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDinerResponse_Answers() {
		return (EAttribute)dinerResponseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTimeMark() {
		return timeMarkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimeMark_BootId() {
		return (EAttribute)timeMarkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimeMark_SinceBoot() {
		return (EAttribute)timeMarkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEnforcementDocument() {
		return enforcementDocumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnforcementDocument_InspectionId() {
		return (EAttribute)enforcementDocumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnforcementDocument_AgencyCode() {
		return (EAttribute)enforcementDocumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnforcementDocument_DocType() {
		return (EAttribute)enforcementDocumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnforcementDocument_Title() {
		return (EAttribute)enforcementDocumentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnforcementDocument_Sha256() {
		return (EAttribute)enforcementDocumentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnforcementDocument_Pages() {
		return (EAttribute)enforcementDocumentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEnforcementDocument_Events() {
		return (EReference)enforcementDocumentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDocumentEvent() {
		return documentEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentEvent_Type() {
		return (EAttribute)documentEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCheckMethod() {
		return checkMethodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getItemAnswer() {
		return itemAnswerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRecordKind() {
		return recordKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSeverity() {
		return severityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRectifyMode() {
		return rectifyModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTermUnit() {
		return termUnitEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getScoringRole() {
		return scoringRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getScoreSource() {
		return scoreSourceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getItemKind() {
		return itemKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRequirementLevel() {
		return requirementLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPhotoDemand() {
		return photoDemandEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInstant() {
		return instantEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLocalDate() {
		return localDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelFactory getModelFactory() {
		return (ModelFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		workflowEventEClass = createEClass(WORKFLOW_EVENT);
		createEAttribute(workflowEventEClass, WORKFLOW_EVENT__OCCURRED_AT);
		createEAttribute(workflowEventEClass, WORKFLOW_EVENT__ZONE);
		createEAttribute(workflowEventEClass, WORKFLOW_EVENT__PERSON_ID);
		createEAttribute(workflowEventEClass, WORKFLOW_EVENT__COMMENT);

		districtConfigEClass = createEClass(DISTRICT_CONFIG);
		createEAttribute(districtConfigEClass, DISTRICT_CONFIG__NAME);
		createEAttribute(districtConfigEClass, DISTRICT_CONFIG__GAS_AUTHORITY_CODE);
		createEReference(districtConfigEClass, DISTRICT_CONFIG__AGENCIES);
		createEReference(districtConfigEClass, DISTRICT_CONFIG__CODES);
		createEReference(districtConfigEClass, DISTRICT_CONFIG__MEAL_MAPPINGS);
		createEReference(districtConfigEClass, DISTRICT_CONFIG__HOLIDAY_YEARS);

		agencyEClass = createEClass(AGENCY);
		createEAttribute(agencyEClass, AGENCY__CODE);
		createEAttribute(agencyEClass, AGENCY__NAME);
		createEAttribute(agencyEClass, AGENCY__SHORT_NAME);
		createEAttribute(agencyEClass, AGENCY__ENFORCING);
		createEAttribute(agencyEClass, AGENCY__LEAD);
		createEAttribute(agencyEClass, AGENCY__NUMBER_CODE);
		createEAttribute(agencyEClass, AGENCY__POSITION);

		holidayYearEClass = createEClass(HOLIDAY_YEAR);
		createEAttribute(holidayYearEClass, HOLIDAY_YEAR__YEAR);
		createEAttribute(holidayYearEClass, HOLIDAY_YEAR__SOURCE);
		createEAttribute(holidayYearEClass, HOLIDAY_YEAR__HOLIDAYS);
		createEAttribute(holidayYearEClass, HOLIDAY_YEAR__WORKDAYS);

		phraseBookEClass = createEClass(PHRASE_BOOK);
		createEReference(phraseBookEClass, PHRASE_BOOK__PHRASES);

		phraseEClass = createEClass(PHRASE);
		createEAttribute(phraseEClass, PHRASE__TEMPLATE_CODE);
		createEAttribute(phraseEClass, PHRASE__ITEM_CODE);
		createEAttribute(phraseEClass, PHRASE__TEXT);

		codeEntryEClass = createEClass(CODE_ENTRY);
		createEAttribute(codeEntryEClass, CODE_ENTRY__LIST);
		createEAttribute(codeEntryEClass, CODE_ENTRY__CODE);
		createEAttribute(codeEntryEClass, CODE_ENTRY__LABEL);
		createEAttribute(codeEntryEClass, CODE_ENTRY__LABEL_EN);
		createEAttribute(codeEntryEClass, CODE_ENTRY__POSITION);

		subdistrictEClass = createEClass(SUBDISTRICT);
		createEAttribute(subdistrictEClass, SUBDISTRICT__CODE);
		createEAttribute(subdistrictEClass, SUBDISTRICT__NAME);

		mealServiceOrgEClass = createEClass(MEAL_SERVICE_ORG);
		createEAttribute(mealServiceOrgEClass, MEAL_SERVICE_ORG__NAME);
		createEAttribute(mealServiceOrgEClass, MEAL_SERVICE_ORG__CREDIT_CODE);
		createEAttribute(mealServiceOrgEClass, MEAL_SERVICE_ORG__KIND);

		mealSiteEClass = createEClass(MEAL_SITE);
		createEAttribute(mealSiteEClass, MEAL_SITE__NAME);
		createEAttribute(mealSiteEClass, MEAL_SITE__SITE_TYPE);
		createEAttribute(mealSiteEClass, MEAL_SITE__SERVING_MODES);
		createEAttribute(mealSiteEClass, MEAL_SITE__GAS_KIND);
		createEAttribute(mealSiteEClass, MEAL_SITE__SUBDISTRICT_ID);
		createEAttribute(mealSiteEClass, MEAL_SITE__COMMUNITY);
		createEAttribute(mealSiteEClass, MEAL_SITE__ADDRESS);
		createEAttribute(mealSiteEClass, MEAL_SITE__FILING_NUMBER);
		createEAttribute(mealSiteEClass, MEAL_SITE__PLAQUE_NUMBER);
		createEAttribute(mealSiteEClass, MEAL_SITE__LICENCE_NUMBER);
		createEAttribute(mealSiteEClass, MEAL_SITE__ORG_ID);
		createEAttribute(mealSiteEClass, MEAL_SITE__BRAND);
		createEAttribute(mealSiteEClass, MEAL_SITE__STAR_LEVEL);
		createEAttribute(mealSiteEClass, MEAL_SITE__FLOOR_AREA);
		createEAttribute(mealSiteEClass, MEAL_SITE__OPENED_ON);
		createEAttribute(mealSiteEClass, MEAL_SITE__LONGITUDE);
		createEAttribute(mealSiteEClass, MEAL_SITE__LATITUDE);
		createEAttribute(mealSiteEClass, MEAL_SITE__SOURCE_DATUM);
		createEAttribute(mealSiteEClass, MEAL_SITE__CONTACT_NAME);
		createEAttribute(mealSiteEClass, MEAL_SITE__CONTACT_PHONE);
		createEAttribute(mealSiteEClass, MEAL_SITE__CLOSED);

		mealMappingEClass = createEClass(MEAL_MAPPING);
		createEAttribute(mealMappingEClass, MEAL_MAPPING__NAME);
		createEAttribute(mealMappingEClass, MEAL_MAPPING__COLUMNS);

		mealMonthEClass = createEClass(MEAL_MONTH);
		createEAttribute(mealMonthEClass, MEAL_MONTH__SITE_ID);
		createEAttribute(mealMonthEClass, MEAL_MONTH__MONTH);
		createEAttribute(mealMonthEClass, MEAL_MONTH__OPERATING_DAYS);
		createEAttribute(mealMonthEClass, MEAL_MONTH__DINERS);
		createEAttribute(mealMonthEClass, MEAL_MONTH__ELDER_DINERS);
		createEAttribute(mealMonthEClass, MEAL_MONTH__SUBSIDISED_MEALS);
		createEAttribute(mealMonthEClass, MEAL_MONTH__SOURCE);
		createEAttribute(mealMonthEClass, MEAL_MONTH__IMPORTED_AT);

		personEClass = createEClass(PERSON);
		createEAttribute(personEClass, PERSON__NAME);
		createEAttribute(personEClass, PERSON__AGENCY_CODE);
		createEAttribute(personEClass, PERSON__JOB_TITLE);
		createEAttribute(personEClass, PERSON__ACTIVE);
		createEReference(personEClass, PERSON__CERTIFICATES);

		enforcementCertificateEClass = createEClass(ENFORCEMENT_CERTIFICATE);
		createEAttribute(enforcementCertificateEClass, ENFORCEMENT_CERTIFICATE__CERT_NO);
		createEAttribute(enforcementCertificateEClass, ENFORCEMENT_CERTIFICATE__AGENCY_CODE);
		createEAttribute(enforcementCertificateEClass, ENFORCEMENT_CERTIFICATE__VALID_FROM);
		createEAttribute(enforcementCertificateEClass, ENFORCEMENT_CERTIFICATE__VALID_TO);

		checklistTemplateEClass = createEClass(CHECKLIST_TEMPLATE);
		createEAttribute(checklistTemplateEClass, CHECKLIST_TEMPLATE__CODE);
		createEAttribute(checklistTemplateEClass, CHECKLIST_TEMPLATE__VERSION);
		createEAttribute(checklistTemplateEClass, CHECKLIST_TEMPLATE__TITLE);
		createEAttribute(checklistTemplateEClass, CHECKLIST_TEMPLATE__AGENCY_CODE);
		createEAttribute(checklistTemplateEClass, CHECKLIST_TEMPLATE__RECORD_KIND);
		createEAttribute(checklistTemplateEClass, CHECKLIST_TEMPLATE__PROVENANCE);
		createEAttribute(checklistTemplateEClass, CHECKLIST_TEMPLATE__CONTENT_DIGEST);
		createEAttribute(checklistTemplateEClass, CHECKLIST_TEMPLATE__PUBLISHED_AT);
		createEReference(checklistTemplateEClass, CHECKLIST_TEMPLATE__SECTIONS);
		createEAttribute(checklistTemplateEClass, CHECKLIST_TEMPLATE__BASED_ON);
		createEReference(checklistTemplateEClass, CHECKLIST_TEMPLATE__JUDGEMENTS);
		createEReference(checklistTemplateEClass, CHECKLIST_TEMPLATE__GRADING);
		createEReference(checklistTemplateEClass, CHECKLIST_TEMPLATE__EVENTS);

		templateSectionEClass = createEClass(TEMPLATE_SECTION);
		createEAttribute(templateSectionEClass, TEMPLATE_SECTION__TITLE);
		createEAttribute(templateSectionEClass, TEMPLATE_SECTION__POSITION);
		createEReference(templateSectionEClass, TEMPLATE_SECTION__ITEMS);
		createEAttribute(templateSectionEClass, TEMPLATE_SECTION__CONDITION);
		createEAttribute(templateSectionEClass, TEMPLATE_SECTION__WEIGHT);

		checklistItemEClass = createEClass(CHECKLIST_ITEM);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__CODE);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__POSITION);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__TEXT);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__METHODS);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__KEY_ITEM);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__LEGAL_BASIS);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__STANDARD);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__POINTS);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__ILLUSTRATIVE);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__UNVERIFIED);
		createEReference(checklistItemEClass, CHECKLIST_ITEM__LIMITS);
		createEReference(checklistItemEClass, CHECKLIST_ITEM__SCORING);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__KIND);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__GUIDANCE);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__FINDING_TEXT);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__TERM_DAYS);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__TERM_UNIT);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__CONDITION);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__CONSTRAINT);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__REQUIREMENT);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__PHOTO_DEMAND);
		createEAttribute(checklistItemEClass, CHECKLIST_ITEM__WEIGHT);
		createEReference(checklistItemEClass, CHECKLIST_ITEM__OPTIONS);
		createEReference(checklistItemEClass, CHECKLIST_ITEM__PROVISIONS);

		measurementLimitEClass = createEClass(MEASUREMENT_LIMIT);
		createEAttribute(measurementLimitEClass, MEASUREMENT_LIMIT__PARAMETER);
		createEAttribute(measurementLimitEClass, MEASUREMENT_LIMIT__UNIT);
		createEAttribute(measurementLimitEClass, MEASUREMENT_LIMIT__MINIMUM);
		createEAttribute(measurementLimitEClass, MEASUREMENT_LIMIT__MAXIMUM);
		createEAttribute(measurementLimitEClass, MEASUREMENT_LIMIT__POSITION);
		createEAttribute(measurementLimitEClass, MEASUREMENT_LIMIT__DEVICE);

		scoringRuleEClass = createEClass(SCORING_RULE);
		createEAttribute(scoringRuleEClass, SCORING_RULE__ROLE);
		createEAttribute(scoringRuleEClass, SCORING_RULE__SOURCE);
		createEAttribute(scoringRuleEClass, SCORING_RULE__INPUT);
		createEAttribute(scoringRuleEClass, SCORING_RULE__UNIT);
		createEAttribute(scoringRuleEClass, SCORING_RULE__RULE);
		createEAttribute(scoringRuleEClass, SCORING_RULE__STEPS);
		createEAttribute(scoringRuleEClass, SCORING_RULE__MAX_POINTS);

		itemOptionEClass = createEClass(ITEM_OPTION);
		createEAttribute(itemOptionEClass, ITEM_OPTION__CODE);
		createEAttribute(itemOptionEClass, ITEM_OPTION__LABEL);
		createEAttribute(itemOptionEClass, ITEM_OPTION__VERDICT);
		createEAttribute(itemOptionEClass, ITEM_OPTION__POINTS);
		createEAttribute(itemOptionEClass, ITEM_OPTION__VALUE);
		createEAttribute(itemOptionEClass, ITEM_OPTION__POSITION);

		legalProvisionEClass = createEClass(LEGAL_PROVISION);
		createEAttribute(legalProvisionEClass, LEGAL_PROVISION__LAW);
		createEAttribute(legalProvisionEClass, LEGAL_PROVISION__ARTICLE);
		createEAttribute(legalProvisionEClass, LEGAL_PROVISION__WORDING);
		createEAttribute(legalProvisionEClass, LEGAL_PROVISION__POSITION);

		judgementRuleEClass = createEClass(JUDGEMENT_RULE);
		createEAttribute(judgementRuleEClass, JUDGEMENT_RULE__SCHEME);
		createEAttribute(judgementRuleEClass, JUDGEMENT_RULE__SETTINGS);
		createEAttribute(judgementRuleEClass, JUDGEMENT_RULE__POSITION);

		gradingRulesEClass = createEClass(GRADING_RULES);
		createEAttribute(gradingRulesEClass, GRADING_RULES__BONUS_CAP);
		createEAttribute(gradingRulesEClass, GRADING_RULES__BONUS_LEVELS);
		createEReference(gradingRulesEClass, GRADING_RULES__STARS);
		createEReference(gradingRulesEClass, GRADING_RULES__GATES);

		starRuleEClass = createEClass(STAR_RULE);
		createEAttribute(starRuleEClass, STAR_RULE__STAR);
		createEAttribute(starRuleEClass, STAR_RULE__MINIMUM);
		createEAttribute(starRuleEClass, STAR_RULE__COEFFICIENT);
		createEAttribute(starRuleEClass, STAR_RULE__POSITION);

		gradingGateEClass = createEClass(GRADING_GATE);
		createEAttribute(gradingGateEClass, GRADING_GATE__STAR);
		createEAttribute(gradingGateEClass, GRADING_GATE__KIND);
		createEAttribute(gradingGateEClass, GRADING_GATE__SECTION);
		createEAttribute(gradingGateEClass, GRADING_GATE__BOUND);
		createEAttribute(gradingGateEClass, GRADING_GATE__POSITION);

		templateEventEClass = createEClass(TEMPLATE_EVENT);
		createEAttribute(templateEventEClass, TEMPLATE_EVENT__TYPE);
		createEAttribute(templateEventEClass, TEMPLATE_EVENT__TEMPLATE_ID);
		createEAttribute(templateEventEClass, TEMPLATE_EVENT__DIGEST);
		createEAttribute(templateEventEClass, TEMPLATE_EVENT__SIGNER);

		randomDrawEClass = createEClass(RANDOM_DRAW);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__ALGORITHM);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__OBJECT_POOL);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__INSPECTOR_POOL);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__RECUSALS);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__OBJECT_POOL_SHA256);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__INSPECTOR_POOL_SHA256);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__RECUSALS_SHA256);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__POOL_BASIS);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__SEED);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__SEED_ORIGIN);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__AGENCY_CODES);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__SITE_COUNT);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__OFFICERS_PER_AGENCY);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__VALID_ON);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__RESULTS);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__LABELS);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__WITNESSES);
		createEAttribute(randomDrawEClass, RANDOM_DRAW__REPEAT_OF);

		inspectionPlanEClass = createEClass(INSPECTION_PLAN);
		createEAttribute(inspectionPlanEClass, INSPECTION_PLAN__NAME);
		createEAttribute(inspectionPlanEClass, INSPECTION_PLAN__BASIS);
		createEAttribute(inspectionPlanEClass, INSPECTION_PLAN__KIND);
		createEAttribute(inspectionPlanEClass, INSPECTION_PLAN__FIRST_DAY);
		createEAttribute(inspectionPlanEClass, INSPECTION_PLAN__LAST_DAY);
		createEAttribute(inspectionPlanEClass, INSPECTION_PLAN__LEAD_AGENCY_CODE);
		createEAttribute(inspectionPlanEClass, INSPECTION_PLAN__AGENCY_CODES);

		inspectionTaskEClass = createEClass(INSPECTION_TASK);
		createEAttribute(inspectionTaskEClass, INSPECTION_TASK__SITE_ID);
		createEAttribute(inspectionTaskEClass, INSPECTION_TASK__KIND);
		createEAttribute(inspectionTaskEClass, INSPECTION_TASK__BASIS);
		createEAttribute(inspectionTaskEClass, INSPECTION_TASK__PLAN_ID);
		createEAttribute(inspectionTaskEClass, INSPECTION_TASK__DRAW_ID);
		createEAttribute(inspectionTaskEClass, INSPECTION_TASK__LEAD_AGENCY_CODE);
		createEAttribute(inspectionTaskEClass, INSPECTION_TASK__AGENCY_CODES);
		createEAttribute(inspectionTaskEClass, INSPECTION_TASK__PLANNED_ON);
		createEAttribute(inspectionTaskEClass, INSPECTION_TASK__DUE_ON);
		createEReference(inspectionTaskEClass, INSPECTION_TASK__MEMBERS);
		createEReference(inspectionTaskEClass, INSPECTION_TASK__RECUSALS);
		createEReference(inspectionTaskEClass, INSPECTION_TASK__EVENTS);

		taskMemberEClass = createEClass(TASK_MEMBER);
		createEAttribute(taskMemberEClass, TASK_MEMBER__PERSON_ID);
		createEAttribute(taskMemberEClass, TASK_MEMBER__NAME);
		createEAttribute(taskMemberEClass, TASK_MEMBER__AGENCY_CODE);
		createEAttribute(taskMemberEClass, TASK_MEMBER__ORGANISATION);
		createEAttribute(taskMemberEClass, TASK_MEMBER__ASSISTING);
		createEAttribute(taskMemberEClass, TASK_MEMBER__DRAWN);

		recusalAnswerEClass = createEClass(RECUSAL_ANSWER);
		createEAttribute(recusalAnswerEClass, RECUSAL_ANSWER__MEMBER_ID);
		createEAttribute(recusalAnswerEClass, RECUSAL_ANSWER__ASKED_OF);
		createEAttribute(recusalAnswerEClass, RECUSAL_ANSWER__OUTCOME);
		createEAttribute(recusalAnswerEClass, RECUSAL_ANSWER__DECIDED_BY);

		taskEventEClass = createEClass(TASK_EVENT);
		createEAttribute(taskEventEClass, TASK_EVENT__TYPE);
		createEAttribute(taskEventEClass, TASK_EVENT__WHO);
		createEAttribute(taskEventEClass, TASK_EVENT__REFERENCE);
		createEAttribute(taskEventEClass, TASK_EVENT__TEAM);
		createEAttribute(taskEventEClass, TASK_EVENT__DEVICE);
		createEAttribute(taskEventEClass, TASK_EVENT__INSPECTION_ID);

		jointInspectionEClass = createEClass(JOINT_INSPECTION);
		createEAttribute(jointInspectionEClass, JOINT_INSPECTION__SITE_ID);
		createEAttribute(jointInspectionEClass, JOINT_INSPECTION__KIND);
		createEAttribute(jointInspectionEClass, JOINT_INSPECTION__VISIT_DATE);
		createEAttribute(jointInspectionEClass, JOINT_INSPECTION__NUMBER_IN_YEAR);
		createEAttribute(jointInspectionEClass, JOINT_INSPECTION__LEAD_AGENCY_CODE);
		createEAttribute(jointInspectionEClass, JOINT_INSPECTION__SITE_REPRESENTATIVE);
		createEReference(jointInspectionEClass, JOINT_INSPECTION__TEAM);
		createEReference(jointInspectionEClass, JOINT_INSPECTION__RECORDS);
		createEReference(jointInspectionEClass, JOINT_INSPECTION__FINDINGS);
		createEReference(jointInspectionEClass, JOINT_INSPECTION__EVIDENCE);
		createEReference(jointInspectionEClass, JOINT_INSPECTION__EVENTS);
		createEAttribute(jointInspectionEClass, JOINT_INSPECTION__SITE_TYPE);
		createEAttribute(jointInspectionEClass, JOINT_INSPECTION__SERVING_MODES);
		createEAttribute(jointInspectionEClass, JOINT_INSPECTION__GAS_KIND);
		createEReference(jointInspectionEClass, JOINT_INSPECTION__TIME_MARKS);
		createEAttribute(jointInspectionEClass, JOINT_INSPECTION__TASK_ID);

		teamMemberEClass = createEClass(TEAM_MEMBER);
		createEAttribute(teamMemberEClass, TEAM_MEMBER__PERSON_ID);
		createEAttribute(teamMemberEClass, TEAM_MEMBER__NAME);
		createEAttribute(teamMemberEClass, TEAM_MEMBER__AGENCY_CODE);
		createEAttribute(teamMemberEClass, TEAM_MEMBER__CERT_NO);
		createEAttribute(teamMemberEClass, TEAM_MEMBER__CERT_VALID_TO);
		createEAttribute(teamMemberEClass, TEAM_MEMBER__LEADER);
		createEAttribute(teamMemberEClass, TEAM_MEMBER__ORGANISATION);
		createEAttribute(teamMemberEClass, TEAM_MEMBER__ASSISTING);

		agencyRecordEClass = createEClass(AGENCY_RECORD);
		createEAttribute(agencyRecordEClass, AGENCY_RECORD__AGENCY_CODE);
		createEAttribute(agencyRecordEClass, AGENCY_RECORD__RECORD_KIND);
		createEAttribute(agencyRecordEClass, AGENCY_RECORD__TEMPLATE_ID);
		createEAttribute(agencyRecordEClass, AGENCY_RECORD__TEMPLATE_DIGEST);
		createEAttribute(agencyRecordEClass, AGENCY_RECORD__POSITION);
		createEReference(agencyRecordEClass, AGENCY_RECORD__RESULTS);
		createEReference(agencyRecordEClass, AGENCY_RECORD__EVENTS);
		createEReference(agencyRecordEClass, AGENCY_RECORD__SUPPLEMENTS);
		createEAttribute(agencyRecordEClass, AGENCY_RECORD__MUST_CHECK);
		createEReference(agencyRecordEClass, AGENCY_RECORD__SIGNATURES);
		createEReference(agencyRecordEClass, AGENCY_RECORD__RESPONSES);

		itemResultEClass = createEClass(ITEM_RESULT);
		createEAttribute(itemResultEClass, ITEM_RESULT__ITEM_CODE);
		createEAttribute(itemResultEClass, ITEM_RESULT__ANSWER);
		createEAttribute(itemResultEClass, ITEM_RESULT__REASON);
		createEAttribute(itemResultEClass, ITEM_RESULT__CHOICE);
		createEAttribute(itemResultEClass, ITEM_RESULT__VALUE);
		createEAttribute(itemResultEClass, ITEM_RESULT__POINTS);
		createEAttribute(itemResultEClass, ITEM_RESULT__NOTE);
		createEReference(itemResultEClass, ITEM_RESULT__MEASUREMENTS);
		createEAttribute(itemResultEClass, ITEM_RESULT__TEXT);
		createEAttribute(itemResultEClass, ITEM_RESULT__GIVEN_TO);

		measurementEClass = createEClass(MEASUREMENT);
		createEAttribute(measurementEClass, MEASUREMENT__PARAMETER);
		createEAttribute(measurementEClass, MEASUREMENT__VALUE);
		createEAttribute(measurementEClass, MEASUREMENT__UNIT);
		createEAttribute(measurementEClass, MEASUREMENT__DEVICE);
		createEAttribute(measurementEClass, MEASUREMENT__TAKEN_AT);

		findingEClass = createEClass(FINDING);
		createEAttribute(findingEClass, FINDING__RECORD_ID);
		createEAttribute(findingEClass, FINDING__ITEM_CODE);
		createEAttribute(findingEClass, FINDING__TEXT);
		createEAttribute(findingEClass, FINDING__SEVERITY);
		createEAttribute(findingEClass, FINDING__MODE);
		createEAttribute(findingEClass, FINDING__TERM_DAYS);
		createEAttribute(findingEClass, FINDING__TERM_UNIT);
		createEAttribute(findingEClass, FINDING__REFERRED_TO);

		evidenceEClass = createEClass(EVIDENCE);
		createEAttribute(evidenceEClass, EVIDENCE__RECORD_ID);
		createEAttribute(evidenceEClass, EVIDENCE__ITEM_CODE);
		createEAttribute(evidenceEClass, EVIDENCE__CAPTION);
		createEAttribute(evidenceEClass, EVIDENCE__SHA256);
		createEAttribute(evidenceEClass, EVIDENCE__FILE_NAME);
		createEAttribute(evidenceEClass, EVIDENCE__MEDIA_TYPE);
		createEAttribute(evidenceEClass, EVIDENCE__SIZE);
		createEAttribute(evidenceEClass, EVIDENCE__WIDTH);
		createEAttribute(evidenceEClass, EVIDENCE__HEIGHT);
		createEAttribute(evidenceEClass, EVIDENCE__CAPTURED_AT);
		createEAttribute(evidenceEClass, EVIDENCE__CAPTURED_OFFSET);
		createEAttribute(evidenceEClass, EVIDENCE__CAMERA);
		createEAttribute(evidenceEClass, EVIDENCE__LONGITUDE);
		createEAttribute(evidenceEClass, EVIDENCE__LATITUDE);
		createEAttribute(evidenceEClass, EVIDENCE__IMPORTED_AT);
		createEAttribute(evidenceEClass, EVIDENCE__PURPOSE);
		createEAttribute(evidenceEClass, EVIDENCE__SM3);
		createEAttribute(evidenceEClass, EVIDENCE__SOURCE);
		createEAttribute(evidenceEClass, EVIDENCE__STAGE);
		createEAttribute(evidenceEClass, EVIDENCE__PAIRED_WITH);
		createEReference(evidenceEClass, EVIDENCE__MARKS);

		overlayMarkEClass = createEClass(OVERLAY_MARK);
		createEAttribute(overlayMarkEClass, OVERLAY_MARK__SHAPE);
		createEAttribute(overlayMarkEClass, OVERLAY_MARK__X);
		createEAttribute(overlayMarkEClass, OVERLAY_MARK__Y);
		createEAttribute(overlayMarkEClass, OVERLAY_MARK__TO_X);
		createEAttribute(overlayMarkEClass, OVERLAY_MARK__TO_Y);
		createEAttribute(overlayMarkEClass, OVERLAY_MARK__TEXT);
		createEAttribute(overlayMarkEClass, OVERLAY_MARK__POSITION);

		supplementEClass = createEClass(SUPPLEMENT);
		createEAttribute(supplementEClass, SUPPLEMENT__ITEM_CODE);
		createEAttribute(supplementEClass, SUPPLEMENT__TEXT);

		inspectionEventEClass = createEClass(INSPECTION_EVENT);
		createEAttribute(inspectionEventEClass, INSPECTION_EVENT__TYPE);

		recordEventEClass = createEClass(RECORD_EVENT);
		createEAttribute(recordEventEClass, RECORD_EVENT__TYPE);
		createEAttribute(recordEventEClass, RECORD_EVENT__COVERED_HEADS);
		createEAttribute(recordEventEClass, RECORD_EVENT__DEADLINES);

		signatureEClass = createEClass(SIGNATURE);
		createEAttribute(signatureEClass, SIGNATURE__ROLE);
		createEAttribute(signatureEClass, SIGNATURE__METHOD);
		createEAttribute(signatureEClass, SIGNATURE__SIGNER_ID);
		createEAttribute(signatureEClass, SIGNATURE__SIGNER_NAME);
		createEAttribute(signatureEClass, SIGNATURE__CERT_NO);
		createEAttribute(signatureEClass, SIGNATURE__INK);
		createEAttribute(signatureEClass, SIGNATURE__EVIDENCE_ID);
		createEAttribute(signatureEClass, SIGNATURE__RECORD_DIGEST);
		createEAttribute(signatureEClass, SIGNATURE__REASON);
		createEAttribute(signatureEClass, SIGNATURE__WITNESS);
		createEAttribute(signatureEClass, SIGNATURE__RECORDING);

		dinerResponseEClass = createEClass(DINER_RESPONSE);
		createEAttribute(dinerResponseEClass, DINER_RESPONSE__ANSWERS);

		timeMarkEClass = createEClass(TIME_MARK);
		createEAttribute(timeMarkEClass, TIME_MARK__BOOT_ID);
		createEAttribute(timeMarkEClass, TIME_MARK__SINCE_BOOT);

		enforcementDocumentEClass = createEClass(ENFORCEMENT_DOCUMENT);
		createEAttribute(enforcementDocumentEClass, ENFORCEMENT_DOCUMENT__INSPECTION_ID);
		createEAttribute(enforcementDocumentEClass, ENFORCEMENT_DOCUMENT__AGENCY_CODE);
		createEAttribute(enforcementDocumentEClass, ENFORCEMENT_DOCUMENT__DOC_TYPE);
		createEAttribute(enforcementDocumentEClass, ENFORCEMENT_DOCUMENT__TITLE);
		createEAttribute(enforcementDocumentEClass, ENFORCEMENT_DOCUMENT__SHA256);
		createEAttribute(enforcementDocumentEClass, ENFORCEMENT_DOCUMENT__PAGES);
		createEReference(enforcementDocumentEClass, ENFORCEMENT_DOCUMENT__EVENTS);

		documentEventEClass = createEClass(DOCUMENT_EVENT);
		createEAttribute(documentEventEClass, DOCUMENT_EVENT__TYPE);

		// Create enums
		checkMethodEEnum = createEEnum(CHECK_METHOD);
		itemAnswerEEnum = createEEnum(ITEM_ANSWER);
		recordKindEEnum = createEEnum(RECORD_KIND);
		severityEEnum = createEEnum(SEVERITY);
		rectifyModeEEnum = createEEnum(RECTIFY_MODE);
		termUnitEEnum = createEEnum(TERM_UNIT);
		scoringRoleEEnum = createEEnum(SCORING_ROLE);
		scoreSourceEEnum = createEEnum(SCORE_SOURCE);
		itemKindEEnum = createEEnum(ITEM_KIND);
		requirementLevelEEnum = createEEnum(REQUIREMENT_LEVEL);
		photoDemandEEnum = createEEnum(PHOTO_DEMAND);

		// Create data types
		instantEDataType = createEDataType(INSTANT);
		localDateEDataType = createEDataType(LOCAL_DATE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		workflowEventEClass.getESuperTypes().add(this.getIdentified());
		districtConfigEClass.getESuperTypes().add(this.getIdentified());
		agencyEClass.getESuperTypes().add(this.getIdentified());
		holidayYearEClass.getESuperTypes().add(this.getIdentified());
		phraseBookEClass.getESuperTypes().add(this.getIdentified());
		phraseEClass.getESuperTypes().add(this.getIdentified());
		codeEntryEClass.getESuperTypes().add(this.getIdentified());
		subdistrictEClass.getESuperTypes().add(this.getIdentified());
		mealServiceOrgEClass.getESuperTypes().add(this.getIdentified());
		mealSiteEClass.getESuperTypes().add(this.getIdentified());
		mealMappingEClass.getESuperTypes().add(this.getIdentified());
		mealMonthEClass.getESuperTypes().add(this.getIdentified());
		personEClass.getESuperTypes().add(this.getIdentified());
		enforcementCertificateEClass.getESuperTypes().add(this.getIdentified());
		checklistTemplateEClass.getESuperTypes().add(this.getIdentified());
		templateSectionEClass.getESuperTypes().add(this.getIdentified());
		checklistItemEClass.getESuperTypes().add(this.getIdentified());
		measurementLimitEClass.getESuperTypes().add(this.getIdentified());
		scoringRuleEClass.getESuperTypes().add(this.getIdentified());
		itemOptionEClass.getESuperTypes().add(this.getIdentified());
		legalProvisionEClass.getESuperTypes().add(this.getIdentified());
		judgementRuleEClass.getESuperTypes().add(this.getIdentified());
		gradingRulesEClass.getESuperTypes().add(this.getIdentified());
		starRuleEClass.getESuperTypes().add(this.getIdentified());
		gradingGateEClass.getESuperTypes().add(this.getIdentified());
		templateEventEClass.getESuperTypes().add(this.getWorkflowEvent());
		randomDrawEClass.getESuperTypes().add(this.getWorkflowEvent());
		inspectionPlanEClass.getESuperTypes().add(this.getIdentified());
		inspectionTaskEClass.getESuperTypes().add(this.getIdentified());
		taskMemberEClass.getESuperTypes().add(this.getIdentified());
		recusalAnswerEClass.getESuperTypes().add(this.getWorkflowEvent());
		taskEventEClass.getESuperTypes().add(this.getWorkflowEvent());
		jointInspectionEClass.getESuperTypes().add(this.getIdentified());
		teamMemberEClass.getESuperTypes().add(this.getIdentified());
		agencyRecordEClass.getESuperTypes().add(this.getIdentified());
		itemResultEClass.getESuperTypes().add(this.getIdentified());
		measurementEClass.getESuperTypes().add(this.getIdentified());
		findingEClass.getESuperTypes().add(this.getIdentified());
		evidenceEClass.getESuperTypes().add(this.getIdentified());
		overlayMarkEClass.getESuperTypes().add(this.getIdentified());
		supplementEClass.getESuperTypes().add(this.getWorkflowEvent());
		inspectionEventEClass.getESuperTypes().add(this.getWorkflowEvent());
		recordEventEClass.getESuperTypes().add(this.getWorkflowEvent());
		signatureEClass.getESuperTypes().add(this.getWorkflowEvent());
		dinerResponseEClass.getESuperTypes().add(this.getIdentified());
		timeMarkEClass.getESuperTypes().add(this.getWorkflowEvent());
		enforcementDocumentEClass.getESuperTypes().add(this.getIdentified());
		documentEventEClass.getESuperTypes().add(this.getWorkflowEvent());

		// Initialize classes and features; add operations and parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(workflowEventEClass, WorkflowEvent.class, "WorkflowEvent", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWorkflowEvent_OccurredAt(), this.getInstant(), "occurredAt", null, 0, 1, WorkflowEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkflowEvent_Zone(), ecorePackage.getEString(), "zone", null, 0, 1, WorkflowEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkflowEvent_PersonId(), ecorePackage.getEString(), "personId", null, 0, 1, WorkflowEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkflowEvent_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, WorkflowEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(districtConfigEClass, DistrictConfig.class, "DistrictConfig", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDistrictConfig_Name(), ecorePackage.getEString(), "name", null, 0, 1, DistrictConfig.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistrictConfig_GasAuthorityCode(), ecorePackage.getEString(), "gasAuthorityCode", null, 0, 1, DistrictConfig.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrictConfig_Agencies(), this.getAgency(), null, "agencies", null, 0, -1, DistrictConfig.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrictConfig_Codes(), this.getCodeEntry(), null, "codes", null, 0, -1, DistrictConfig.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrictConfig_MealMappings(), this.getMealMapping(), null, "mealMappings", null, 0, -1, DistrictConfig.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrictConfig_HolidayYears(), this.getHolidayYear(), null, "holidayYears", null, 0, -1, DistrictConfig.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agencyEClass, Agency.class, "Agency", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgency_Code(), ecorePackage.getEString(), "code", null, 0, 1, Agency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgency_Name(), ecorePackage.getEString(), "name", null, 0, 1, Agency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgency_ShortName(), ecorePackage.getEString(), "shortName", null, 0, 1, Agency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgency_Enforcing(), ecorePackage.getEBoolean(), "enforcing", null, 0, 1, Agency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgency_Lead(), ecorePackage.getEBoolean(), "lead", null, 0, 1, Agency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgency_NumberCode(), ecorePackage.getEString(), "numberCode", null, 0, 1, Agency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgency_Position(), ecorePackage.getEInt(), "position", null, 0, 1, Agency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(holidayYearEClass, HolidayYear.class, "HolidayYear", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHolidayYear_Year(), ecorePackage.getEInt(), "year", null, 0, 1, HolidayYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHolidayYear_Source(), ecorePackage.getEString(), "source", null, 0, 1, HolidayYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHolidayYear_Holidays(), this.getLocalDate(), "holidays", null, 0, -1, HolidayYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHolidayYear_Workdays(), this.getLocalDate(), "workdays", null, 0, -1, HolidayYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(phraseBookEClass, PhraseBook.class, "PhraseBook", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPhraseBook_Phrases(), this.getPhrase(), null, "phrases", null, 0, -1, PhraseBook.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(phraseEClass, Phrase.class, "Phrase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhrase_TemplateCode(), ecorePackage.getEString(), "templateCode", null, 0, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhrase_ItemCode(), ecorePackage.getEString(), "itemCode", null, 0, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhrase_Text(), ecorePackage.getEString(), "text", null, 0, 1, Phrase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(codeEntryEClass, CodeEntry.class, "CodeEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCodeEntry_List(), ecorePackage.getEString(), "list", null, 0, 1, CodeEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodeEntry_Code(), ecorePackage.getEString(), "code", null, 0, 1, CodeEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodeEntry_Label(), ecorePackage.getEString(), "label", null, 0, 1, CodeEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodeEntry_LabelEn(), ecorePackage.getEString(), "labelEn", null, 0, 1, CodeEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodeEntry_Position(), ecorePackage.getEInt(), "position", null, 0, 1, CodeEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(subdistrictEClass, Subdistrict.class, "Subdistrict", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSubdistrict_Code(), ecorePackage.getEString(), "code", null, 0, 1, Subdistrict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubdistrict_Name(), ecorePackage.getEString(), "name", null, 0, 1, Subdistrict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mealServiceOrgEClass, MealServiceOrg.class, "MealServiceOrg", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMealServiceOrg_Name(), ecorePackage.getEString(), "name", null, 0, 1, MealServiceOrg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealServiceOrg_CreditCode(), ecorePackage.getEString(), "creditCode", null, 0, 1, MealServiceOrg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealServiceOrg_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, MealServiceOrg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mealSiteEClass, MealSite.class, "MealSite", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMealSite_Name(), ecorePackage.getEString(), "name", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_SiteType(), ecorePackage.getEString(), "siteType", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_ServingModes(), ecorePackage.getEString(), "servingModes", null, 0, -1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_GasKind(), ecorePackage.getEString(), "gasKind", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_SubdistrictId(), ecorePackage.getEString(), "subdistrictId", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_Community(), ecorePackage.getEString(), "community", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_Address(), ecorePackage.getEString(), "address", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_FilingNumber(), ecorePackage.getEString(), "filingNumber", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_PlaqueNumber(), ecorePackage.getEString(), "plaqueNumber", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_LicenceNumber(), ecorePackage.getEString(), "licenceNumber", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_OrgId(), ecorePackage.getEString(), "orgId", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_Brand(), ecorePackage.getEString(), "brand", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_StarLevel(), ecorePackage.getEString(), "starLevel", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_FloorArea(), ecorePackage.getEBigDecimal(), "floorArea", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_OpenedOn(), this.getLocalDate(), "openedOn", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_Longitude(), ecorePackage.getEBigDecimal(), "longitude", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_Latitude(), ecorePackage.getEBigDecimal(), "latitude", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_SourceDatum(), ecorePackage.getEString(), "sourceDatum", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_ContactName(), ecorePackage.getEString(), "contactName", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_ContactPhone(), ecorePackage.getEString(), "contactPhone", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealSite_Closed(), ecorePackage.getEBoolean(), "closed", null, 0, 1, MealSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mealMappingEClass, MealMapping.class, "MealMapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMealMapping_Name(), ecorePackage.getEString(), "name", null, 0, 1, MealMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealMapping_Columns(), ecorePackage.getEString(), "columns", null, 0, -1, MealMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mealMonthEClass, MealMonth.class, "MealMonth", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMealMonth_SiteId(), ecorePackage.getEString(), "siteId", null, 0, 1, MealMonth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealMonth_Month(), ecorePackage.getEString(), "month", null, 0, 1, MealMonth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealMonth_OperatingDays(), ecorePackage.getEInt(), "operatingDays", "-1", 0, 1, MealMonth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealMonth_Diners(), ecorePackage.getEInt(), "diners", "-1", 0, 1, MealMonth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealMonth_ElderDiners(), ecorePackage.getEInt(), "elderDiners", "-1", 0, 1, MealMonth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealMonth_SubsidisedMeals(), ecorePackage.getEInt(), "subsidisedMeals", "-1", 0, 1, MealMonth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealMonth_Source(), ecorePackage.getEString(), "source", null, 0, 1, MealMonth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMealMonth_ImportedAt(), this.getInstant(), "importedAt", null, 0, 1, MealMonth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPerson_Name(), ecorePackage.getEString(), "name", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_AgencyCode(), ecorePackage.getEString(), "agencyCode", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_JobTitle(), ecorePackage.getEString(), "jobTitle", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Active(), ecorePackage.getEBoolean(), "active", "true", 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Certificates(), this.getEnforcementCertificate(), null, "certificates", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(enforcementCertificateEClass, EnforcementCertificate.class, "EnforcementCertificate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEnforcementCertificate_CertNo(), ecorePackage.getEString(), "certNo", null, 0, 1, EnforcementCertificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnforcementCertificate_AgencyCode(), ecorePackage.getEString(), "agencyCode", null, 0, 1, EnforcementCertificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnforcementCertificate_ValidFrom(), this.getLocalDate(), "validFrom", null, 0, 1, EnforcementCertificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnforcementCertificate_ValidTo(), this.getLocalDate(), "validTo", null, 0, 1, EnforcementCertificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checklistTemplateEClass, ChecklistTemplate.class, "ChecklistTemplate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChecklistTemplate_Code(), ecorePackage.getEString(), "code", null, 0, 1, ChecklistTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistTemplate_Version(), ecorePackage.getEInt(), "version", null, 0, 1, ChecklistTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistTemplate_Title(), ecorePackage.getEString(), "title", null, 0, 1, ChecklistTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistTemplate_AgencyCode(), ecorePackage.getEString(), "agencyCode", null, 0, 1, ChecklistTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistTemplate_RecordKind(), this.getRecordKind(), "recordKind", null, 0, 1, ChecklistTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistTemplate_Provenance(), ecorePackage.getEString(), "provenance", null, 0, 1, ChecklistTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistTemplate_ContentDigest(), ecorePackage.getEString(), "contentDigest", null, 0, 1, ChecklistTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistTemplate_PublishedAt(), this.getInstant(), "publishedAt", null, 0, 1, ChecklistTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChecklistTemplate_Sections(), this.getTemplateSection(), null, "sections", null, 0, -1, ChecklistTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistTemplate_BasedOn(), ecorePackage.getEString(), "basedOn", null, 0, 1, ChecklistTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChecklistTemplate_Judgements(), this.getJudgementRule(), null, "judgements", null, 0, -1, ChecklistTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChecklistTemplate_Grading(), this.getGradingRules(), null, "grading", null, 0, 1, ChecklistTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChecklistTemplate_Events(), this.getTemplateEvent(), null, "events", null, 0, -1, ChecklistTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(templateSectionEClass, TemplateSection.class, "TemplateSection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTemplateSection_Title(), ecorePackage.getEString(), "title", null, 0, 1, TemplateSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTemplateSection_Position(), ecorePackage.getEInt(), "position", null, 0, 1, TemplateSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTemplateSection_Items(), this.getChecklistItem(), null, "items", null, 0, -1, TemplateSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTemplateSection_Condition(), ecorePackage.getEString(), "condition", null, 0, 1, TemplateSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTemplateSection_Weight(), ecorePackage.getEBigDecimal(), "weight", null, 0, 1, TemplateSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checklistItemEClass, ChecklistItem.class, "ChecklistItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChecklistItem_Code(), ecorePackage.getEString(), "code", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_Position(), ecorePackage.getEInt(), "position", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_Text(), ecorePackage.getEString(), "text", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_Methods(), this.getCheckMethod(), "methods", null, 0, -1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_KeyItem(), ecorePackage.getEBoolean(), "keyItem", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_LegalBasis(), ecorePackage.getEString(), "legalBasis", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_Standard(), ecorePackage.getEString(), "standard", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_Points(), ecorePackage.getEBigDecimal(), "points", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_Illustrative(), ecorePackage.getEBoolean(), "illustrative", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_Unverified(), ecorePackage.getEBoolean(), "unverified", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChecklistItem_Limits(), this.getMeasurementLimit(), null, "limits", null, 0, -1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChecklistItem_Scoring(), this.getScoringRule(), null, "scoring", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_Kind(), this.getItemKind(), "kind", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_Guidance(), ecorePackage.getEString(), "guidance", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_FindingText(), ecorePackage.getEString(), "findingText", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_TermDays(), ecorePackage.getEInt(), "termDays", "-1", 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_TermUnit(), this.getTermUnit(), "termUnit", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_Condition(), ecorePackage.getEString(), "condition", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_Constraint(), ecorePackage.getEString(), "constraint", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_Requirement(), this.getRequirementLevel(), "requirement", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_PhotoDemand(), this.getPhotoDemand(), "photoDemand", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistItem_Weight(), ecorePackage.getEBigDecimal(), "weight", null, 0, 1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChecklistItem_Options(), this.getItemOption(), null, "options", null, 0, -1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChecklistItem_Provisions(), this.getLegalProvision(), null, "provisions", null, 0, -1, ChecklistItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measurementLimitEClass, MeasurementLimit.class, "MeasurementLimit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeasurementLimit_Parameter(), ecorePackage.getEString(), "parameter", null, 0, 1, MeasurementLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurementLimit_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, MeasurementLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurementLimit_Minimum(), ecorePackage.getEBigDecimal(), "minimum", null, 0, 1, MeasurementLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurementLimit_Maximum(), ecorePackage.getEBigDecimal(), "maximum", null, 0, 1, MeasurementLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurementLimit_Position(), ecorePackage.getEInt(), "position", null, 0, 1, MeasurementLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurementLimit_Device(), ecorePackage.getEString(), "device", null, 0, 1, MeasurementLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scoringRuleEClass, ScoringRule.class, "ScoringRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScoringRule_Role(), this.getScoringRole(), "role", null, 0, 1, ScoringRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScoringRule_Source(), this.getScoreSource(), "source", null, 0, 1, ScoringRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScoringRule_Input(), ecorePackage.getEString(), "input", null, 0, 1, ScoringRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScoringRule_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ScoringRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScoringRule_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, ScoringRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScoringRule_Steps(), ecorePackage.getEString(), "steps", null, 0, 1, ScoringRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScoringRule_MaxPoints(), ecorePackage.getEBigDecimal(), "maxPoints", null, 0, 1, ScoringRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(itemOptionEClass, ItemOption.class, "ItemOption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getItemOption_Code(), ecorePackage.getEString(), "code", null, 0, 1, ItemOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemOption_Label(), ecorePackage.getEString(), "label", null, 0, 1, ItemOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemOption_Verdict(), this.getItemAnswer(), "verdict", null, 0, 1, ItemOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemOption_Points(), ecorePackage.getEBigDecimal(), "points", null, 0, 1, ItemOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemOption_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, ItemOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemOption_Position(), ecorePackage.getEInt(), "position", null, 0, 1, ItemOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(legalProvisionEClass, LegalProvision.class, "LegalProvision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLegalProvision_Law(), ecorePackage.getEString(), "law", null, 0, 1, LegalProvision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLegalProvision_Article(), ecorePackage.getEString(), "article", null, 0, 1, LegalProvision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLegalProvision_Wording(), ecorePackage.getEString(), "wording", null, 0, 1, LegalProvision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLegalProvision_Position(), ecorePackage.getEInt(), "position", null, 0, 1, LegalProvision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(judgementRuleEClass, JudgementRule.class, "JudgementRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getJudgementRule_Scheme(), ecorePackage.getEString(), "scheme", null, 0, 1, JudgementRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJudgementRule_Settings(), ecorePackage.getEString(), "settings", null, 0, -1, JudgementRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJudgementRule_Position(), ecorePackage.getEInt(), "position", null, 0, 1, JudgementRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gradingRulesEClass, GradingRules.class, "GradingRules", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGradingRules_BonusCap(), ecorePackage.getEBigDecimal(), "bonusCap", null, 0, 1, GradingRules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGradingRules_BonusLevels(), ecorePackage.getEInt(), "bonusLevels", "1", 0, 1, GradingRules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGradingRules_Stars(), this.getStarRule(), null, "stars", null, 0, -1, GradingRules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGradingRules_Gates(), this.getGradingGate(), null, "gates", null, 0, -1, GradingRules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(starRuleEClass, StarRule.class, "StarRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStarRule_Star(), ecorePackage.getEString(), "star", null, 0, 1, StarRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStarRule_Minimum(), ecorePackage.getEBigDecimal(), "minimum", null, 0, 1, StarRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStarRule_Coefficient(), ecorePackage.getEBigDecimal(), "coefficient", null, 0, 1, StarRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStarRule_Position(), ecorePackage.getEInt(), "position", null, 0, 1, StarRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gradingGateEClass, GradingGate.class, "GradingGate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGradingGate_Star(), ecorePackage.getEString(), "star", null, 0, 1, GradingGate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGradingGate_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, GradingGate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGradingGate_Section(), ecorePackage.getEString(), "section", null, 0, 1, GradingGate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGradingGate_Bound(), ecorePackage.getEBigDecimal(), "bound", null, 0, 1, GradingGate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGradingGate_Position(), ecorePackage.getEInt(), "position", null, 0, 1, GradingGate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(templateEventEClass, TemplateEvent.class, "TemplateEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTemplateEvent_Type(), ecorePackage.getEString(), "type", null, 0, 1, TemplateEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTemplateEvent_TemplateId(), ecorePackage.getEString(), "templateId", null, 0, 1, TemplateEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTemplateEvent_Digest(), ecorePackage.getEString(), "digest", null, 0, 1, TemplateEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTemplateEvent_Signer(), ecorePackage.getEString(), "signer", null, 0, 1, TemplateEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(randomDrawEClass, RandomDraw.class, "RandomDraw", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRandomDraw_Algorithm(), ecorePackage.getEString(), "algorithm", null, 0, 1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_ObjectPool(), ecorePackage.getEString(), "objectPool", null, 0, -1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_InspectorPool(), ecorePackage.getEString(), "inspectorPool", null, 0, -1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_Recusals(), ecorePackage.getEString(), "recusals", null, 0, -1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_ObjectPoolSha256(), ecorePackage.getEString(), "objectPoolSha256", null, 0, 1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_InspectorPoolSha256(), ecorePackage.getEString(), "inspectorPoolSha256", null, 0, 1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_RecusalsSha256(), ecorePackage.getEString(), "recusalsSha256", null, 0, 1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_PoolBasis(), ecorePackage.getEString(), "poolBasis", null, 0, 1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_Seed(), ecorePackage.getEString(), "seed", null, 0, 1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_SeedOrigin(), ecorePackage.getEString(), "seedOrigin", null, 0, 1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_AgencyCodes(), ecorePackage.getEString(), "agencyCodes", null, 0, -1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_SiteCount(), ecorePackage.getEInt(), "siteCount", null, 0, 1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_OfficersPerAgency(), ecorePackage.getEInt(), "officersPerAgency", null, 0, 1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_ValidOn(), this.getLocalDate(), "validOn", null, 0, 1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_Results(), ecorePackage.getEString(), "results", null, 0, -1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_Labels(), ecorePackage.getEString(), "labels", null, 0, -1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_Witnesses(), ecorePackage.getEString(), "witnesses", null, 0, -1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRandomDraw_RepeatOf(), ecorePackage.getEString(), "repeatOf", null, 0, 1, RandomDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(inspectionPlanEClass, InspectionPlan.class, "InspectionPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInspectionPlan_Name(), ecorePackage.getEString(), "name", null, 0, 1, InspectionPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInspectionPlan_Basis(), ecorePackage.getEString(), "basis", null, 0, 1, InspectionPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInspectionPlan_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, InspectionPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInspectionPlan_FirstDay(), this.getLocalDate(), "firstDay", null, 0, 1, InspectionPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInspectionPlan_LastDay(), this.getLocalDate(), "lastDay", null, 0, 1, InspectionPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInspectionPlan_LeadAgencyCode(), ecorePackage.getEString(), "leadAgencyCode", null, 0, 1, InspectionPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInspectionPlan_AgencyCodes(), ecorePackage.getEString(), "agencyCodes", null, 0, -1, InspectionPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(inspectionTaskEClass, InspectionTask.class, "InspectionTask", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInspectionTask_SiteId(), ecorePackage.getEString(), "siteId", null, 0, 1, InspectionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInspectionTask_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, InspectionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInspectionTask_Basis(), ecorePackage.getEString(), "basis", null, 0, 1, InspectionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInspectionTask_PlanId(), ecorePackage.getEString(), "planId", null, 0, 1, InspectionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInspectionTask_DrawId(), ecorePackage.getEString(), "drawId", null, 0, 1, InspectionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInspectionTask_LeadAgencyCode(), ecorePackage.getEString(), "leadAgencyCode", null, 0, 1, InspectionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInspectionTask_AgencyCodes(), ecorePackage.getEString(), "agencyCodes", null, 0, -1, InspectionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInspectionTask_PlannedOn(), this.getLocalDate(), "plannedOn", null, 0, 1, InspectionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInspectionTask_DueOn(), this.getLocalDate(), "dueOn", null, 0, 1, InspectionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInspectionTask_Members(), this.getTaskMember(), null, "members", null, 0, -1, InspectionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInspectionTask_Recusals(), this.getRecusalAnswer(), null, "recusals", null, 0, -1, InspectionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInspectionTask_Events(), this.getTaskEvent(), null, "events", null, 0, -1, InspectionTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(taskMemberEClass, TaskMember.class, "TaskMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTaskMember_PersonId(), ecorePackage.getEString(), "personId", null, 0, 1, TaskMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaskMember_Name(), ecorePackage.getEString(), "name", null, 0, 1, TaskMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaskMember_AgencyCode(), ecorePackage.getEString(), "agencyCode", null, 0, 1, TaskMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaskMember_Organisation(), ecorePackage.getEString(), "organisation", null, 0, 1, TaskMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaskMember_Assisting(), ecorePackage.getEBoolean(), "assisting", null, 0, 1, TaskMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaskMember_Drawn(), ecorePackage.getEBoolean(), "drawn", null, 0, 1, TaskMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(recusalAnswerEClass, RecusalAnswer.class, "RecusalAnswer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRecusalAnswer_MemberId(), ecorePackage.getEString(), "memberId", null, 0, 1, RecusalAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecusalAnswer_AskedOf(), ecorePackage.getEString(), "askedOf", null, 0, 1, RecusalAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecusalAnswer_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, RecusalAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecusalAnswer_DecidedBy(), ecorePackage.getEString(), "decidedBy", null, 0, 1, RecusalAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(taskEventEClass, TaskEvent.class, "TaskEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTaskEvent_Type(), ecorePackage.getEString(), "type", null, 0, 1, TaskEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaskEvent_Who(), ecorePackage.getEString(), "who", null, 0, 1, TaskEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaskEvent_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, TaskEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaskEvent_Team(), ecorePackage.getEString(), "team", null, 0, -1, TaskEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaskEvent_Device(), ecorePackage.getEString(), "device", null, 0, 1, TaskEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaskEvent_InspectionId(), ecorePackage.getEString(), "inspectionId", null, 0, 1, TaskEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(jointInspectionEClass, JointInspection.class, "JointInspection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getJointInspection_SiteId(), ecorePackage.getEString(), "siteId", null, 0, 1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJointInspection_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJointInspection_VisitDate(), this.getLocalDate(), "visitDate", null, 0, 1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJointInspection_NumberInYear(), ecorePackage.getEInt(), "numberInYear", null, 0, 1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJointInspection_LeadAgencyCode(), ecorePackage.getEString(), "leadAgencyCode", null, 0, 1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJointInspection_SiteRepresentative(), ecorePackage.getEString(), "siteRepresentative", null, 0, 1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJointInspection_Team(), this.getTeamMember(), null, "team", null, 0, -1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJointInspection_Records(), this.getAgencyRecord(), null, "records", null, 0, -1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJointInspection_Findings(), this.getFinding(), null, "findings", null, 0, -1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJointInspection_Evidence(), this.getEvidence(), null, "evidence", null, 0, -1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJointInspection_Events(), this.getInspectionEvent(), null, "events", null, 0, -1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJointInspection_SiteType(), ecorePackage.getEString(), "siteType", null, 0, 1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJointInspection_ServingModes(), ecorePackage.getEString(), "servingModes", null, 0, -1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJointInspection_GasKind(), ecorePackage.getEString(), "gasKind", null, 0, 1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJointInspection_TimeMarks(), this.getTimeMark(), null, "timeMarks", null, 0, -1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJointInspection_TaskId(), ecorePackage.getEString(), "taskId", null, 0, 1, JointInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(teamMemberEClass, TeamMember.class, "TeamMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTeamMember_PersonId(), ecorePackage.getEString(), "personId", null, 0, 1, TeamMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTeamMember_Name(), ecorePackage.getEString(), "name", null, 0, 1, TeamMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTeamMember_AgencyCode(), ecorePackage.getEString(), "agencyCode", null, 0, 1, TeamMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTeamMember_CertNo(), ecorePackage.getEString(), "certNo", null, 0, 1, TeamMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTeamMember_CertValidTo(), this.getLocalDate(), "certValidTo", null, 0, 1, TeamMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTeamMember_Leader(), ecorePackage.getEBoolean(), "leader", null, 0, 1, TeamMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTeamMember_Organisation(), ecorePackage.getEString(), "organisation", null, 0, 1, TeamMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTeamMember_Assisting(), ecorePackage.getEBoolean(), "assisting", null, 0, 1, TeamMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agencyRecordEClass, AgencyRecord.class, "AgencyRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgencyRecord_AgencyCode(), ecorePackage.getEString(), "agencyCode", null, 0, 1, AgencyRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgencyRecord_RecordKind(), this.getRecordKind(), "recordKind", null, 0, 1, AgencyRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgencyRecord_TemplateId(), ecorePackage.getEString(), "templateId", null, 0, 1, AgencyRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgencyRecord_TemplateDigest(), ecorePackage.getEString(), "templateDigest", null, 0, 1, AgencyRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgencyRecord_Position(), ecorePackage.getEInt(), "position", null, 0, 1, AgencyRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgencyRecord_Results(), this.getItemResult(), null, "results", null, 0, -1, AgencyRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgencyRecord_Events(), this.getRecordEvent(), null, "events", null, 0, -1, AgencyRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgencyRecord_Supplements(), this.getSupplement(), null, "supplements", null, 0, -1, AgencyRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgencyRecord_MustCheck(), ecorePackage.getEString(), "mustCheck", null, 0, -1, AgencyRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgencyRecord_Signatures(), this.getSignature(), null, "signatures", null, 0, -1, AgencyRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgencyRecord_Responses(), this.getDinerResponse(), null, "responses", null, 0, -1, AgencyRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(itemResultEClass, ItemResult.class, "ItemResult", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getItemResult_ItemCode(), ecorePackage.getEString(), "itemCode", null, 0, 1, ItemResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemResult_Answer(), this.getItemAnswer(), "answer", null, 0, 1, ItemResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemResult_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, ItemResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemResult_Choice(), ecorePackage.getEString(), "choice", null, 0, 1, ItemResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemResult_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, ItemResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemResult_Points(), ecorePackage.getEBigDecimal(), "points", null, 0, 1, ItemResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemResult_Note(), ecorePackage.getEString(), "note", null, 0, 1, ItemResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getItemResult_Measurements(), this.getMeasurement(), null, "measurements", null, 0, -1, ItemResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemResult_Text(), ecorePackage.getEString(), "text", null, 0, 1, ItemResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemResult_GivenTo(), ecorePackage.getEString(), "givenTo", null, 0, 1, ItemResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measurementEClass, Measurement.class, "Measurement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeasurement_Parameter(), ecorePackage.getEString(), "parameter", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Device(), ecorePackage.getEString(), "device", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_TakenAt(), this.getInstant(), "takenAt", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(findingEClass, Finding.class, "Finding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFinding_RecordId(), ecorePackage.getEString(), "recordId", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_ItemCode(), ecorePackage.getEString(), "itemCode", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Text(), ecorePackage.getEString(), "text", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Severity(), this.getSeverity(), "severity", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Mode(), this.getRectifyMode(), "mode", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_TermDays(), ecorePackage.getEInt(), "termDays", "-1", 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_TermUnit(), this.getTermUnit(), "termUnit", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_ReferredTo(), ecorePackage.getEString(), "referredTo", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evidenceEClass, Evidence.class, "Evidence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvidence_RecordId(), ecorePackage.getEString(), "recordId", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_ItemCode(), ecorePackage.getEString(), "itemCode", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Caption(), ecorePackage.getEString(), "caption", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_FileName(), ecorePackage.getEString(), "fileName", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_MediaType(), ecorePackage.getEString(), "mediaType", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Size(), ecorePackage.getELong(), "size", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Width(), ecorePackage.getEInt(), "width", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Height(), ecorePackage.getEInt(), "height", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_CapturedAt(), ecorePackage.getEString(), "capturedAt", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_CapturedOffset(), ecorePackage.getEString(), "capturedOffset", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Camera(), ecorePackage.getEString(), "camera", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Longitude(), ecorePackage.getEBigDecimal(), "longitude", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Latitude(), ecorePackage.getEBigDecimal(), "latitude", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_ImportedAt(), this.getInstant(), "importedAt", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Purpose(), ecorePackage.getEString(), "purpose", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Sm3(), ecorePackage.getEString(), "sm3", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Source(), ecorePackage.getEString(), "source", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Stage(), ecorePackage.getEString(), "stage", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_PairedWith(), ecorePackage.getEString(), "pairedWith", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvidence_Marks(), this.getOverlayMark(), null, "marks", null, 0, -1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(overlayMarkEClass, OverlayMark.class, "OverlayMark", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOverlayMark_Shape(), ecorePackage.getEString(), "shape", null, 0, 1, OverlayMark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOverlayMark_X(), ecorePackage.getEBigDecimal(), "x", null, 0, 1, OverlayMark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOverlayMark_Y(), ecorePackage.getEBigDecimal(), "y", null, 0, 1, OverlayMark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOverlayMark_ToX(), ecorePackage.getEBigDecimal(), "toX", null, 0, 1, OverlayMark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOverlayMark_ToY(), ecorePackage.getEBigDecimal(), "toY", null, 0, 1, OverlayMark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOverlayMark_Text(), ecorePackage.getEString(), "text", null, 0, 1, OverlayMark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOverlayMark_Position(), ecorePackage.getEInt(), "position", null, 0, 1, OverlayMark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(supplementEClass, Supplement.class, "Supplement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSupplement_ItemCode(), ecorePackage.getEString(), "itemCode", null, 0, 1, Supplement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplement_Text(), ecorePackage.getEString(), "text", null, 0, 1, Supplement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(inspectionEventEClass, InspectionEvent.class, "InspectionEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInspectionEvent_Type(), ecorePackage.getEString(), "type", null, 0, 1, InspectionEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(recordEventEClass, RecordEvent.class, "RecordEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRecordEvent_Type(), ecorePackage.getEString(), "type", null, 0, 1, RecordEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecordEvent_CoveredHeads(), ecorePackage.getEString(), "coveredHeads", null, 0, -1, RecordEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecordEvent_Deadlines(), ecorePackage.getEString(), "deadlines", null, 0, -1, RecordEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(signatureEClass, Signature.class, "Signature", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSignature_Role(), ecorePackage.getEString(), "role", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignature_Method(), ecorePackage.getEString(), "method", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignature_SignerId(), ecorePackage.getEString(), "signerId", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignature_SignerName(), ecorePackage.getEString(), "signerName", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignature_CertNo(), ecorePackage.getEString(), "certNo", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignature_Ink(), ecorePackage.getEString(), "ink", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignature_EvidenceId(), ecorePackage.getEString(), "evidenceId", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignature_RecordDigest(), ecorePackage.getEString(), "recordDigest", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignature_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignature_Witness(), ecorePackage.getEString(), "witness", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignature_Recording(), ecorePackage.getEString(), "recording", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dinerResponseEClass, DinerResponse.class, "DinerResponse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDinerResponse_Answers(), ecorePackage.getEInt(), "answers", null, 0, -1, DinerResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(timeMarkEClass, TimeMark.class, "TimeMark", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTimeMark_BootId(), ecorePackage.getEString(), "bootId", null, 0, 1, TimeMark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimeMark_SinceBoot(), ecorePackage.getELong(), "sinceBoot", null, 0, 1, TimeMark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(enforcementDocumentEClass, EnforcementDocument.class, "EnforcementDocument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEnforcementDocument_InspectionId(), ecorePackage.getEString(), "inspectionId", null, 0, 1, EnforcementDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnforcementDocument_AgencyCode(), ecorePackage.getEString(), "agencyCode", null, 0, 1, EnforcementDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnforcementDocument_DocType(), ecorePackage.getEString(), "docType", null, 0, 1, EnforcementDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnforcementDocument_Title(), ecorePackage.getEString(), "title", null, 0, 1, EnforcementDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnforcementDocument_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, EnforcementDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnforcementDocument_Pages(), ecorePackage.getEInt(), "pages", null, 0, 1, EnforcementDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEnforcementDocument_Events(), this.getDocumentEvent(), null, "events", null, 0, -1, EnforcementDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(documentEventEClass, DocumentEvent.class, "DocumentEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDocumentEvent_Type(), ecorePackage.getEString(), "type", null, 0, 1, DocumentEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(checkMethodEEnum, CheckMethod.class, "CheckMethod");
		addEEnumLiteral(checkMethodEEnum, CheckMethod.VIEW);
		addEEnumLiteral(checkMethodEEnum, CheckMethod.ASK);
		addEEnumLiteral(checkMethodEEnum, CheckMethod.TEST);

		initEEnum(itemAnswerEEnum, ItemAnswer.class, "ItemAnswer");
		addEEnumLiteral(itemAnswerEEnum, ItemAnswer.UNANSWERED);
		addEEnumLiteral(itemAnswerEEnum, ItemAnswer.CONFORM);
		addEEnumLiteral(itemAnswerEEnum, ItemAnswer.NONCONFORM);
		addEEnumLiteral(itemAnswerEEnum, ItemAnswer.NOT_APPLICABLE);

		initEEnum(recordKindEEnum, RecordKind.class, "RecordKind");
		addEEnumLiteral(recordKindEEnum, RecordKind.INSPECTION);
		addEEnumLiteral(recordKindEEnum, RecordKind.APPRAISAL);

		initEEnum(severityEEnum, Severity.class, "Severity");
		addEEnumLiteral(severityEEnum, Severity.GENERAL);
		addEEnumLiteral(severityEEnum, Severity.KEY);
		addEEnumLiteral(severityEEnum, Severity.MAJOR);

		initEEnum(rectifyModeEEnum, RectifyMode.class, "RectifyMode");
		addEEnumLiteral(rectifyModeEEnum, RectifyMode.ON_SPOT);
		addEEnumLiteral(rectifyModeEEnum, RectifyMode.DEADLINE);
		addEEnumLiteral(rectifyModeEEnum, RectifyMode.REFERRAL);

		initEEnum(termUnitEEnum, TermUnit.class, "TermUnit");
		addEEnumLiteral(termUnitEEnum, TermUnit.CALENDAR_DAY);
		addEEnumLiteral(termUnitEEnum, TermUnit.WORKING_DAY);

		initEEnum(scoringRoleEEnum, ScoringRole.class, "ScoringRole");
		addEEnumLiteral(scoringRoleEEnum, ScoringRole.SCORED);
		addEEnumLiteral(scoringRoleEEnum, ScoringRole.BONUS);
		addEEnumLiteral(scoringRoleEEnum, ScoringRole.VETO);

		initEEnum(scoreSourceEEnum, ScoreSource.class, "ScoreSource");
		addEEnumLiteral(scoreSourceEEnum, ScoreSource.AUTO);
		addEEnumLiteral(scoreSourceEEnum, ScoreSource.DATA);
		addEEnumLiteral(scoreSourceEEnum, ScoreSource.MEASURED);
		addEEnumLiteral(scoreSourceEEnum, ScoreSource.JUDGED);

		initEEnum(itemKindEEnum, ItemKind.class, "ItemKind");
		addEEnumLiteral(itemKindEEnum, ItemKind.CONFORMITY);
		addEEnumLiteral(itemKindEEnum, ItemKind.STATES);
		addEEnumLiteral(itemKindEEnum, ItemKind.MEASUREMENT);
		addEEnumLiteral(itemKindEEnum, ItemKind.COUNT);
		addEEnumLiteral(itemKindEEnum, ItemKind.TEXT);
		addEEnumLiteral(itemKindEEnum, ItemKind.SINGLE_CHOICE);
		addEEnumLiteral(itemKindEEnum, ItemKind.MULTIPLE_CHOICE);
		addEEnumLiteral(itemKindEEnum, ItemKind.SURVEY_MEAN);

		initEEnum(requirementLevelEEnum, RequirementLevel.class, "RequirementLevel");
		addEEnumLiteral(requirementLevelEEnum, RequirementLevel.BLOCK);
		addEEnumLiteral(requirementLevelEEnum, RequirementLevel.WARN);
		addEEnumLiteral(requirementLevelEEnum, RequirementLevel.NOTE);

		initEEnum(photoDemandEEnum, PhotoDemand.class, "PhotoDemand");
		addEEnumLiteral(photoDemandEEnum, PhotoDemand.KEY_FAILED);
		addEEnumLiteral(photoDemandEEnum, PhotoDemand.FAILED);
		addEEnumLiteral(photoDemandEEnum, PhotoDemand.ALWAYS);
		addEEnumLiteral(photoDemandEEnum, PhotoDemand.NEVER);

		// Initialize data types
		initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(localDateEDataType, LocalDate.class, "LocalDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// https://canxun.org/journal/aggregate
		createAggregateAnnotations();
		// https://canxun.org/journal/register
		createRegisterAnnotations();
		// https://canxun.org/journal/event
		createEventAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (instantEDataType,
		   source,
		   new String[] {
			   "create", "return it == null ? null : java.time.Instant.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (localDateEDataType,
		   source,
		   new String[] {
			   "create", "return it == null ? null : java.time.LocalDate.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (checkMethodEEnum,
		   source,
		   new String[] {
			   "documentation", "How an item is checked; the lists join several with a plus sign."
		   });
		addAnnotation
		  (itemAnswerEEnum,
		   source,
		   new String[] {
			   "documentation", "The answer to one checklist item. UNANSWERED is the absence of an answer, never a stored judgement."
		   });
		addAnnotation
		  (recordKindEEnum,
		   source,
		   new String[] {
			   "documentation", "INSPECTION is an administrative inspection by an enforcing agency; APPRAISAL is civil affairs\' own and is never counted as an inspection."
		   });
		addAnnotation
		  (severityEEnum,
		   source,
		   new String[] {
			   "documentation", "Weight of a finding. MAJOR is judged by its own standards, never by this program."
		   });
		addAnnotation
		  (rectifyModeEEnum,
		   source,
		   new String[] {
			   "documentation", "ON_SPOT needs a photo before and after; DEADLINE carries a term; REFERRAL hands the matter to somebody else."
		   });
		addAnnotation
		  (termUnitEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether a term counts calendar or working days."
		   });
		addAnnotation
		  (scoringRoleEEnum,
		   source,
		   new String[] {
			   "documentation", "Part of the grading scheme an item belongs to."
		   });
		addAnnotation
		  (scoreSourceEEnum,
		   source,
		   new String[] {
			   "documentation", "Where the value of an indicator comes from."
		   });
		addAnnotation
		  (itemKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What an inspector puts in for an item. CONFORMITY is conforming, not conforming or not applicable; an item with limits that is of kind CONFORMITY may be answered by its readings. STATES are named states, each of which says how the item is judged."
		   });
		addAnnotation
		  (requirementLevelEEnum,
		   source,
		   new String[] {
			   "documentation", "What happens when an item is left open: BLOCK keeps the record from being completed, WARN asks once more, NOTE only tells."
		   });
		addAnnotation
		  (photoDemandEEnum,
		   source,
		   new String[] {
			   "documentation", "When an item wants a photo."
		   });
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[] {
			   "documentation", "Everything the journal can address."
		   });
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[] {
			   "documentation", "Time-ordered UUID, or a name-based UUID derived from the owner and a key where two devices must not make twins."
		   });
		addAnnotation
		  (workflowEventEClass,
		   source,
		   new String[] {
			   "documentation", "Something that happened. Appended, never changed; states are derived from events."
		   });
		addAnnotation
		  (getWorkflowEvent_Zone(),
		   source,
		   new String[] {
			   "documentation", "IANA zone of the device when it happened."
		   });
		addAnnotation
		  (districtConfigEClass,
		   source,
		   new String[] {
			   "documentation", "What one district sets for itself."
		   });
		addAnnotation
		  (getDistrictConfig_GasAuthorityCode(),
		   source,
		   new String[] {
			   "documentation", "Agency that regulates gas here; unsettled in some districts."
		   });
		addAnnotation
		  (getDistrictConfig_MealMappings(),
		   source,
		   new String[] {
			   "documentation", "How the columns of meal exports are called here."
		   });
		addAnnotation
		  (getDistrictConfig_HolidayYears(),
		   source,
		   new String[] {
			   "documentation", "Which days are worked; a year that is not there cannot be counted in."
		   });
		addAnnotation
		  (agencyEClass,
		   source,
		   new String[] {
			   "documentation", "A department that takes part in joint inspections."
		   });
		addAnnotation
		  (getAgency_Enforcing(),
		   source,
		   new String[] {
			   "documentation", "Needs two officers with valid certificates (\u884c\u653f\u5904\u7f5a\u6cd5 art. 42)."
		   });
		addAnnotation
		  (getAgency_NumberCode(),
		   source,
		   new String[] {
			   "documentation", "\u673a\u5173\u4ee3\u5b57, such as \u9521\u6881\u5e02\u76d1."
		   });
		addAnnotation
		  (holidayYearEClass,
		   source,
		   new String[] {
			   "documentation", "Holidays of one calendar year and the weekends worked for them, as the State Council announced them. Its id is derived from the year."
		   });
		addAnnotation
		  (getHolidayYear_Source(),
		   source,
		   new String[] {
			   "documentation", "The announcement, such as \u56fd\u529e\u53d1\u660e\u7535\u30142025\u30157\u53f7."
		   });
		addAnnotation
		  (getHolidayYear_Holidays(),
		   source,
		   new String[] {
			   "documentation", "Days off."
		   });
		addAnnotation
		  (getHolidayYear_Workdays(),
		   source,
		   new String[] {
			   "documentation", "Saturdays and Sundays that are worked."
		   });
		addAnnotation
		  (phraseBookEClass,
		   source,
		   new String[] {
			   "documentation", "Phrases that inspectors keep for notes and findings. There is one in a district."
		   });
		addAnnotation
		  (phraseEClass,
		   source,
		   new String[] {
			   "documentation", "Words kept for one item of a checklist, for all its versions."
		   });
		addAnnotation
		  (codeEntryEClass,
		   source,
		   new String[] {
			   "documentation", "One value of a list the district may extend: site types, serving modes, gas kinds, star scale."
		   });
		addAnnotation
		  (subdistrictEClass,
		   source,
		   new String[] {
			   "documentation", "\u8857\u9053."
		   });
		addAnnotation
		  (mealServiceOrgEClass,
		   source,
		   new String[] {
			   "documentation", "\u52a9\u9910\u673a\u6784: the filing party; may run several sites."
		   });
		addAnnotation
		  (mealSiteEClass,
		   source,
		   new String[] {
			   "documentation", "\u52a9\u9910\u7ad9\u70b9: the smallest unit of inspection and grading."
		   });
		addAnnotation
		  (getMealSite_SiteType(),
		   source,
		   new String[] {
			   "documentation", "Code of list siteType."
		   });
		addAnnotation
		  (getMealSite_ServingModes(),
		   source,
		   new String[] {
			   "documentation", "Codes of list servingMode."
		   });
		addAnnotation
		  (getMealSite_GasKind(),
		   source,
		   new String[] {
			   "documentation", "Code of list gasKind."
		   });
		addAnnotation
		  (getMealSite_FilingNumber(),
		   source,
		   new String[] {
			   "documentation", "\u5907\u6848\u53f7; the key of repeated imports."
		   });
		addAnnotation
		  (getMealSite_StarLevel(),
		   source,
		   new String[] {
			   "documentation", "Code of list starLevel."
		   });
		addAnnotation
		  (getMealSite_FloorArea(),
		   source,
		   new String[] {
			   "documentation", "Square metres."
		   });
		addAnnotation
		  (getMealSite_Longitude(),
		   source,
		   new String[] {
			   "documentation", "WGS-84 degrees."
		   });
		addAnnotation
		  (getMealSite_Latitude(),
		   source,
		   new String[] {
			   "documentation", "WGS-84 degrees."
		   });
		addAnnotation
		  (getMealSite_SourceDatum(),
		   source,
		   new String[] {
			   "documentation", "Datum the position was given in before conversion: WGS84, GCJ02 or BD09."
		   });
		addAnnotation
		  (getMealSite_ContactName(),
		   source,
		   new String[] {
			   "documentation", "\u8d1f\u8d23\u4eba."
		   });
		addAnnotation
		  (mealMappingEClass,
		   source,
		   new String[] {
			   "documentation", "A saved column mapping of a meal export."
		   });
		addAnnotation
		  (getMealMapping_Columns(),
		   source,
		   new String[] {
			   "documentation", "field=header of the file."
		   });
		addAnnotation
		  (mealMonthEClass,
		   source,
		   new String[] {
			   "documentation", "Meal figures of one site and month, as the settlement system exports them."
		   });
		addAnnotation
		  (getMealMonth_Month(),
		   source,
		   new String[] {
			   "documentation", "Such as 2026-03."
		   });
		addAnnotation
		  (getMealMonth_Diners(),
		   source,
		   new String[] {
			   "documentation", "Meals eaten; -1: not in the file."
		   });
		addAnnotation
		  (getMealMonth_Source(),
		   source,
		   new String[] {
			   "documentation", "Name of the file."
		   });
		addAnnotation
		  (personEClass,
		   source,
		   new String[] {
			   "documentation", "Somebody who works with Canxun."
		   });
		addAnnotation
		  (enforcementCertificateEClass,
		   source,
		   new String[] {
			   "documentation", "\u6267\u6cd5\u8bc1."
		   });
		addAnnotation
		  (checklistTemplateEClass,
		   source,
		   new String[] {
			   "documentation", "\u68c0\u67e5\u8981\u70b9\u8868: immutable once published; an inspection pins one version."
		   });
		addAnnotation
		  (getChecklistTemplate_Provenance(),
		   source,
		   new String[] {
			   "documentation", "Where the wording comes from and what is not official about it."
		   });
		addAnnotation
		  (getChecklistTemplate_ContentDigest(),
		   source,
		   new String[] {
			   "documentation", "SHA-256 of the canonical content, lower-case hexadecimal."
		   });
		addAnnotation
		  (getChecklistTemplate_BasedOn(),
		   source,
		   new String[] {
			   "documentation", "Id of the published version a draft was made from; empty for a checklist that is new."
		   });
		addAnnotation
		  (getChecklistTemplate_Judgements(),
		   source,
		   new String[] {
			   "documentation", "How a record is judged as a whole, in this order."
		   });
		addAnnotation
		  (getChecklistTemplate_Grading(),
		   source,
		   new String[] {
			   "documentation", "How an appraisal turns points into stars."
		   });
		addAnnotation
		  (templateSectionEClass,
		   source,
		   new String[] {
			   "documentation", "A titled group of items."
		   });
		addAnnotation
		  (getTemplateSection_Condition(),
		   source,
		   new String[] {
			   "documentation", "Expression; the items of the section apply when it holds. Empty: always."
		   });
		addAnnotation
		  (getTemplateSection_Weight(),
		   source,
		   new String[] {
			   "documentation", "Points the section counts for in the whole; empty: the sum of its items."
		   });
		addAnnotation
		  (checklistItemEClass,
		   source,
		   new String[] {
			   "documentation", "\u68c0\u67e5\u9879\u76ee."
		   });
		addAnnotation
		  (getChecklistItem_KeyItem(),
		   source,
		   new String[] {
			   "documentation", "\u91cd\u70b9\u9879."
		   });
		addAnnotation
		  (getChecklistItem_Standard(),
		   source,
		   new String[] {
			   "documentation", "Wording of the judging or scoring rule."
		   });
		addAnnotation
		  (getChecklistItem_Illustrative(),
		   source,
		   new String[] {
			   "documentation", "The threshold or wording is \u793a\u4f8b, to be replaced by the district."
		   });
		addAnnotation
		  (getChecklistItem_Unverified(),
		   source,
		   new String[] {
			   "documentation", "The basis is \u5f85\u6838."
		   });
		addAnnotation
		  (getChecklistItem_Guidance(),
		   source,
		   new String[] {
			   "documentation", "What to look at and how, for whoever stands before it."
		   });
		addAnnotation
		  (getChecklistItem_FindingText(),
		   source,
		   new String[] {
			   "documentation", "Proposed wording of the finding when the item fails; empty: the text of the item."
		   });
		addAnnotation
		  (getChecklistItem_TermDays(),
		   source,
		   new String[] {
			   "documentation", "Proposed term of rectification; -1 for none, 0 for on the spot."
		   });
		addAnnotation
		  (getChecklistItem_Condition(),
		   source,
		   new String[] {
			   "documentation", "Expression; the item applies when it holds. Empty: always."
		   });
		addAnnotation
		  (getChecklistItem_Constraint(),
		   source,
		   new String[] {
			   "documentation", "Expression over the value that is put in; what does not satisfy it is refused."
		   });
		addAnnotation
		  (getChecklistItem_Weight(),
		   source,
		   new String[] {
			   "documentation", "Multiplies the points where a scheme weighs; empty: 1."
		   });
		addAnnotation
		  (getChecklistItem_Provisions(),
		   source,
		   new String[] {
			   "documentation", "The provisions that an order may cite."
		   });
		addAnnotation
		  (measurementLimitEClass,
		   source,
		   new String[] {
			   "documentation", "A quantity that is read on site; a missing bound is open."
		   });
		addAnnotation
		  (getMeasurementLimit_Device(),
		   source,
		   new String[] {
			   "documentation", "What it is measured with; the record then names the instrument."
		   });
		addAnnotation
		  (scoringRuleEClass,
		   source,
		   new String[] {
			   "documentation", "How an appraisal item turns a value into points."
		   });
		addAnnotation
		  (getScoringRule_Rule(),
		   source,
		   new String[] {
			   "documentation", "bands, choice, count, deduct, ratio or veto."
		   });
		addAnnotation
		  (itemOptionEClass,
		   source,
		   new String[] {
			   "documentation", "A state or choice of an item."
		   });
		addAnnotation
		  (getItemOption_Code(),
		   source,
		   new String[] {
			   "documentation", "Unique within the item, without blanks."
		   });
		addAnnotation
		  (getItemOption_Verdict(),
		   source,
		   new String[] {
			   "documentation", "How the item is judged when this is chosen; UNANSWERED: the choice alone says nothing."
		   });
		addAnnotation
		  (getItemOption_Points(),
		   source,
		   new String[] {
			   "documentation", "Points of the choice; empty: all or none, by the judgement."
		   });
		addAnnotation
		  (getItemOption_Value(),
		   source,
		   new String[] {
			   "documentation", "Number the choice stands for in a survey."
		   });
		addAnnotation
		  (legalProvisionEClass,
		   source,
		   new String[] {
			   "documentation", "\u6cd5\u5f8b\u4f9d\u636e: law, article and wording."
		   });
		addAnnotation
		  (getLegalProvision_Article(),
		   source,
		   new String[] {
			   "documentation", "Such as \u7b2c\u56db\u5341\u4e03\u6761\u7b2c\u4e00\u6b3e."
		   });
		addAnnotation
		  (judgementRuleEClass,
		   source,
		   new String[] {
			   "documentation", "\u5224\u5b9a\u65b9\u6848 with its settings."
		   });
		addAnnotation
		  (getJudgementRule_Scheme(),
		   source,
		   new String[] {
			   "documentation", "Stable id of the scheme."
		   });
		addAnnotation
		  (getJudgementRule_Settings(),
		   source,
		   new String[] {
			   "documentation", "key=value, only those that differ from the scheme\'s own."
		   });
		addAnnotation
		  (gradingRulesEClass,
		   source,
		   new String[] {
			   "documentation", "How points become stars."
		   });
		addAnnotation
		  (getGradingRules_BonusCap(),
		   source,
		   new String[] {
			   "documentation", "Most points that bonus items can add."
		   });
		addAnnotation
		  (getGradingRules_BonusLevels(),
		   source,
		   new String[] {
			   "documentation", "Most levels that the bonus alone can lift."
		   });
		addAnnotation
		  (getGradingRules_Stars(),
		   source,
		   new String[] {
			   "documentation", "From the best down; the last one holds for everybody else."
		   });
		addAnnotation
		  (starRuleEClass,
		   source,
		   new String[] {
			   "documentation", "One line of the star table."
		   });
		addAnnotation
		  (getStarRule_Star(),
		   source,
		   new String[] {
			   "documentation", "Code of list starLevel."
		   });
		addAnnotation
		  (getStarRule_Minimum(),
		   source,
		   new String[] {
			   "documentation", "Least points."
		   });
		addAnnotation
		  (getStarRule_Coefficient(),
		   source,
		   new String[] {
			   "documentation", "Factor of the operating subsidy; exported, never applied."
		   });
		addAnnotation
		  (gradingGateEClass,
		   source,
		   new String[] {
			   "documentation", "What a star asks for besides points."
		   });
		addAnnotation
		  (getGradingGate_Star(),
		   source,
		   new String[] {
			   "documentation", "Code of list starLevel; the gate holds for this star and all better ones."
		   });
		addAnnotation
		  (getGradingGate_Kind(),
		   source,
		   new String[] {
			   "documentation", "SECTION_MIN: the section has at least so many points. KEY_FAILS_MAX: at most so many key items failed."
		   });
		addAnnotation
		  (getGradingGate_Section(),
		   source,
		   new String[] {
			   "documentation", "Title of the section."
		   });
		addAnnotation
		  (templateEventEClass,
		   source,
		   new String[] {
			   "documentation", "Something that happened to a checklist."
		   });
		addAnnotation
		  (getTemplateEvent_Type(),
		   source,
		   new String[] {
			   "documentation", "PUBLISHED, WITHDRAWN, REINSTATED, DISCARDED."
		   });
		addAnnotation
		  (getTemplateEvent_TemplateId(),
		   source,
		   new String[] {
			   "documentation", "In a draft: the version that was published from it."
		   });
		addAnnotation
		  (getTemplateEvent_Digest(),
		   source,
		   new String[] {
			   "documentation", "Content that was signed for."
		   });
		addAnnotation
		  (getTemplateEvent_Signer(),
		   source,
		   new String[] {
			   "documentation", "Name of the person, as it was then."
		   });
		addAnnotation
		  (randomDrawEClass,
		   source,
		   new String[] {
			   "documentation", "\u53cc\u968f\u673a: sites and officers drawn by lot. Never changed once drawn; occurredAt is when, personId who drew, comment why it was drawn once more."
		   });
		addAnnotation
		  (getRandomDraw_Algorithm(),
		   source,
		   new String[] {
			   "documentation", "The rule in words is in the manual; its name has a number, and a rule is never changed under its number."
		   });
		addAnnotation
		  (getRandomDraw_ObjectPool(),
		   source,
		   new String[] {
			   "documentation", "Lines, each a site id, in the order of their UTF-8 bytes."
		   });
		addAnnotation
		  (getRandomDraw_InspectorPool(),
		   source,
		   new String[] {
			   "documentation", "Lines, each an agency code, a tab and a person id, in the order of their UTF-8 bytes."
		   });
		addAnnotation
		  (getRandomDraw_Recusals(),
		   source,
		   new String[] {
			   "documentation", "Lines, each a site id, an agency code, a person id and a reason, parted by tabs, in the order of their UTF-8 bytes."
		   });
		addAnnotation
		  (getRandomDraw_ObjectPoolSha256(),
		   source,
		   new String[] {
			   "documentation", "SHA-256 of the lines in UTF-8, each with a line feed, hexadecimal."
		   });
		addAnnotation
		  (getRandomDraw_InspectorPoolSha256(),
		   source,
		   new String[] {
			   "documentation", "As objectPoolSha256."
		   });
		addAnnotation
		  (getRandomDraw_RecusalsSha256(),
		   source,
		   new String[] {
			   "documentation", "As objectPoolSha256."
		   });
		addAnnotation
		  (getRandomDraw_PoolBasis(),
		   source,
		   new String[] {
			   "documentation", "How the sites of the pool were chosen, in the words of whoever drew."
		   });
		addAnnotation
		  (getRandomDraw_Seed(),
		   source,
		   new String[] {
			   "documentation", "Hexadecimal, lower case."
		   });
		addAnnotation
		  (getRandomDraw_SeedOrigin(),
		   source,
		   new String[] {
			   "documentation", "The public source of a seed that was given; absent when this program made it."
		   });
		addAnnotation
		  (getRandomDraw_AgencyCodes(),
		   source,
		   new String[] {
			   "documentation", "Agencies whose officers were drawn, in the order asked."
		   });
		addAnnotation
		  (getRandomDraw_ValidOn(),
		   source,
		   new String[] {
			   "documentation", "Day on which the certificates of the pool had to be valid."
		   });
		addAnnotation
		  (getRandomDraw_Results(),
		   source,
		   new String[] {
			   "documentation", "Lines, each a site id, an agency code and a person id, parted by tabs, in the order drawn."
		   });
		addAnnotation
		  (getRandomDraw_Labels(),
		   source,
		   new String[] {
			   "documentation", "What the ids stood for then: lines, each an id, a name and a filing or certificate number, parted by tabs."
		   });
		addAnnotation
		  (getRandomDraw_Witnesses(),
		   source,
		   new String[] {
			   "documentation", "Names."
		   });
		addAnnotation
		  (getRandomDraw_RepeatOf(),
		   source,
		   new String[] {
			   "documentation", "Id of the draw of the same day over the same object pool that this one repeats."
		   });
		addAnnotation
		  (inspectionPlanEClass,
		   source,
		   new String[] {
			   "documentation", "\u68c0\u67e5\u8ba1\u5212: a campaign over many sites; its tasks name it. Never changed once made."
		   });
		addAnnotation
		  (getInspectionPlan_Basis(),
		   source,
		   new String[] {
			   "documentation", "What it rests on: the annual plan, a special campaign, a document."
		   });
		addAnnotation
		  (getInspectionPlan_Kind(),
		   source,
		   new String[] {
			   "documentation", "Code of list inspectionKind."
		   });
		addAnnotation
		  (getInspectionPlan_LastDay(),
		   source,
		   new String[] {
			   "documentation", "Included."
		   });
		addAnnotation
		  (inspectionTaskEClass,
		   source,
		   new String[] {
			   "documentation", "\u68c0\u67e5\u4efb\u52a1: that a site is to be visited. What state it is in follows from its events and from the visit."
		   });
		addAnnotation
		  (getInspectionTask_Kind(),
		   source,
		   new String[] {
			   "documentation", "Code of list inspectionKind."
		   });
		addAnnotation
		  (getInspectionTask_Basis(),
		   source,
		   new String[] {
			   "documentation", "What it rests on."
		   });
		addAnnotation
		  (getInspectionTask_PlanId(),
		   source,
		   new String[] {
			   "documentation", "The plan it is made from."
		   });
		addAnnotation
		  (getInspectionTask_DrawId(),
		   source,
		   new String[] {
			   "documentation", "The random draw it is made from; its officers are not exchanged without a reason."
		   });
		addAnnotation
		  (getInspectionTask_AgencyCodes(),
		   source,
		   new String[] {
			   "documentation", "Who takes part, in the order of the records."
		   });
		addAnnotation
		  (getInspectionTask_PlannedOn(),
		   source,
		   new String[] {
			   "documentation", "Day of the visit; absent while none is set."
		   });
		addAnnotation
		  (getInspectionTask_DueOn(),
		   source,
		   new String[] {
			   "documentation", "Last day."
		   });
		addAnnotation
		  (taskMemberEClass,
		   source,
		   new String[] {
			   "documentation", "Somebody who is to go."
		   });
		addAnnotation
		  (getTaskMember_PersonId(),
		   source,
		   new String[] {
			   "documentation", "Absent for somebody from outside."
		   });
		addAnnotation
		  (getTaskMember_AgencyCode(),
		   source,
		   new String[] {
			   "documentation", "The agency the person belongs to or assists."
		   });
		addAnnotation
		  (getTaskMember_Organisation(),
		   source,
		   new String[] {
			   "documentation", "Where somebody from outside comes from."
		   });
		addAnnotation
		  (getTaskMember_Assisting(),
		   source,
		   new String[] {
			   "documentation", "Without authority to enforce: an expert, somebody of the gas company. Signs as assisting only."
		   });
		addAnnotation
		  (getTaskMember_Drawn(),
		   source,
		   new String[] {
			   "documentation", "Drawn by lot."
		   });
		addAnnotation
		  (recusalAnswerEClass,
		   source,
		   new String[] {
			   "documentation", "\u56de\u907f: what was answered when it was asked whether somebody must keep away from the site (\u884c\u653f\u5904\u7f5a\u6cd5 art. 43); the comment is the reason."
		   });
		addAnnotation
		  (getRecusalAnswer_AskedOf(),
		   source,
		   new String[] {
			   "documentation", "MEMBER, who was asked, or SITE, which applied for it."
		   });
		addAnnotation
		  (getRecusalAnswer_Outcome(),
		   source,
		   new String[] {
			   "documentation", "NONE: nothing stands against it. RECUSED: keeps away. REJECTED: the site applied and was refused."
		   });
		addAnnotation
		  (getRecusalAnswer_DecidedBy(),
		   source,
		   new String[] {
			   "documentation", "Who decided on what the site applied for."
		   });
		addAnnotation
		  (taskEventEClass,
		   source,
		   new String[] {
			   "documentation", "Something that happened to a task."
		   });
		addAnnotation
		  (getTaskEvent_Type(),
		   source,
		   new String[] {
			   "documentation", "APPROVED, NOTIFIED, ASSIGNED, CHECKED_OUT, STARTED, SUSPENDED, RESUMED, RESCHEDULED, EXCHANGED, CANCELLED, CLOSED."
		   });
		addAnnotation
		  (getTaskEvent_Who(),
		   source,
		   new String[] {
			   "documentation", "Who approved, or who was told."
		   });
		addAnnotation
		  (getTaskEvent_Reference(),
		   source,
		   new String[] {
			   "documentation", "Number of the approval, or how the site was told."
		   });
		addAnnotation
		  (getTaskEvent_Team(),
		   source,
		   new String[] {
			   "documentation", "Ids of the members as assigned; another team has to be assigned anew."
		   });
		addAnnotation
		  (getTaskEvent_Device(),
		   source,
		   new String[] {
			   "documentation", "Incarnation of the device that took the task along."
		   });
		addAnnotation
		  (getTaskEvent_InspectionId(),
		   source,
		   new String[] {
			   "documentation", "The visit."
		   });
		addAnnotation
		  (jointInspectionEClass,
		   source,
		   new String[] {
			   "documentation", "\u8054\u5408\u68c0\u67e5: one visit of several agencies, each with its own record."
		   });
		addAnnotation
		  (getJointInspection_Kind(),
		   source,
		   new String[] {
			   "documentation", "Code of list inspectionKind."
		   });
		addAnnotation
		  (getJointInspection_NumberInYear(),
		   source,
		   new String[] {
			   "documentation", "\u672c\u5e74\u5ea6\u7b2c__\u6b21\u68c0\u67e5."
		   });
		addAnnotation
		  (getJointInspection_SiteType(),
		   source,
		   new String[] {
			   "documentation", "What the site was on the day, for conditions; codes as in MealSite. Empty in inspections from before it was kept: the site as it is now."
		   });
		addAnnotation
		  (getJointInspection_TaskId(),
		   source,
		   new String[] {
			   "documentation", "The task this visit carries out; absent when somebody went without one."
		   });
		addAnnotation
		  (teamMemberEClass,
		   source,
		   new String[] {
			   "documentation", "A person of one agency on this visit; certificates are copied as they stood that day."
		   });
		addAnnotation
		  (getTeamMember_Organisation(),
		   source,
		   new String[] {
			   "documentation", "Where somebody from outside comes from."
		   });
		addAnnotation
		  (getTeamMember_Assisting(),
		   source,
		   new String[] {
			   "documentation", "Without authority to enforce; signs as assisting only."
		   });
		addAnnotation
		  (agencyRecordEClass,
		   source,
		   new String[] {
			   "documentation", "One agency\'s own paper within the visit."
		   });
		addAnnotation
		  (getAgencyRecord_MustCheck(),
		   source,
		   new String[] {
			   "documentation", "Codes of the items that failed when the site was visited before: they must be checked this time."
		   });
		addAnnotation
		  (getAgencyRecord_Responses(),
		   source,
		   new String[] {
			   "documentation", "What diners said; nothing of it tells who they are."
		   });
		addAnnotation
		  (itemResultEClass,
		   source,
		   new String[] {
			   "documentation", "The answer to one item. Its id is derived from the record and the item code."
		   });
		addAnnotation
		  (getItemResult_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why not applicable (\u5408\u7406\u7f3a\u9879\u987b\u5199\u7406\u7531)."
		   });
		addAnnotation
		  (getItemResult_Choice(),
		   source,
		   new String[] {
			   "documentation", "Step chosen in an appraisal."
		   });
		addAnnotation
		  (getItemResult_Value(),
		   source,
		   new String[] {
			   "documentation", "Number counted or measured in an appraisal."
		   });
		addAnnotation
		  (getItemResult_Points(),
		   source,
		   new String[] {
			   "documentation", "Points taken in an appraisal."
		   });
		addAnnotation
		  (getItemResult_Text(),
		   source,
		   new String[] {
			   "documentation", "What was written in an item of kind TEXT."
		   });
		addAnnotation
		  (getItemResult_GivenTo(),
		   source,
		   new String[] {
			   "documentation", "Beginning of the digest of the version the answer was given to; empty: the version the record began with."
		   });
		addAnnotation
		  (measurementEClass,
		   source,
		   new String[] {
			   "documentation", "One reading. Its id is derived from the result and the parameter."
		   });
		addAnnotation
		  (findingEClass,
		   source,
		   new String[] {
			   "documentation", "\u95ee\u9898: one per failed item. Shown while its item is answered NONCONFORM."
		   });
		addAnnotation
		  (getFinding_TermDays(),
		   source,
		   new String[] {
			   "documentation", "-1 while none is set; 0 means on the spot."
		   });
		addAnnotation
		  (getFinding_ReferredTo(),
		   source,
		   new String[] {
			   "documentation", "Who takes the matter over when it is referred."
		   });
		addAnnotation
		  (evidenceEClass,
		   source,
		   new String[] {
			   "documentation", "A file that proves something. The original bytes rest in the vault under their SHA-256."
		   });
		addAnnotation
		  (getEvidence_CapturedAt(),
		   source,
		   new String[] {
			   "documentation", "Local date and time by the camera, as written in the file."
		   });
		addAnnotation
		  (getEvidence_Purpose(),
		   source,
		   new String[] {
			   "documentation", "What it serves beside an item: empty, SIGNED_PAPER or REFUSAL."
		   });
		addAnnotation
		  (getEvidence_Sm3(),
		   source,
		   new String[] {
			   "documentation", "SM3 digest of the same bytes, hexadecimal, for printing; empty in evidence from before it was computed."
		   });
		addAnnotation
		  (getEvidence_Source(),
		   source,
		   new String[] {
			   "documentation", "How it came: FILE, DROP, PASTE, FOLDER or COMMAND; empty in evidence from before it was kept."
		   });
		addAnnotation
		  (getEvidence_Stage(),
		   source,
		   new String[] {
			   "documentation", "BEFORE or AFTER a correction on the spot; empty: neither."
		   });
		addAnnotation
		  (getEvidence_PairedWith(),
		   source,
		   new String[] {
			   "documentation", "Id of the photo BEFORE that this one shows the same place as, AFTER."
		   });
		addAnnotation
		  (getEvidence_Marks(),
		   source,
		   new String[] {
			   "documentation", "What is drawn over it; the file itself is never changed."
		   });
		addAnnotation
		  (overlayMarkEClass,
		   source,
		   new String[] {
			   "documentation", "A figure drawn over a picture, stored apart from it. Positions and sizes are fractions of the upright picture, from its upper left corner."
		   });
		addAnnotation
		  (getOverlayMark_Shape(),
		   source,
		   new String[] {
			   "documentation", "ARROW, BOX, ELLIPSE, TEXT or MOSAIC."
		   });
		addAnnotation
		  (getOverlayMark_X(),
		   source,
		   new String[] {
			   "documentation", "Of the first corner, or of the tail of an arrow."
		   });
		addAnnotation
		  (getOverlayMark_ToX(),
		   source,
		   new String[] {
			   "documentation", "Of the opposite corner, or of the head of an arrow."
		   });
		addAnnotation
		  (getOverlayMark_Text(),
		   source,
		   new String[] {
			   "documentation", "What a TEXT says."
		   });
		addAnnotation
		  (getOverlayMark_Position(),
		   source,
		   new String[] {
			   "documentation", "Later ones lie above."
		   });
		addAnnotation
		  (supplementEClass,
		   source,
		   new String[] {
			   "documentation", "What is added to a record after it was completed; nothing before it is changed."
		   });
		addAnnotation
		  (inspectionEventEClass,
		   source,
		   new String[] {
			   "documentation", "Something that happened to the visit."
		   });
		addAnnotation
		  (getInspectionEvent_Type(),
		   source,
		   new String[] {
			   "documentation", "STARTED, CLOSED, CANCELLED."
		   });
		addAnnotation
		  (recordEventEClass,
		   source,
		   new String[] {
			   "documentation", "Something that happened to one agency\'s record."
		   });
		addAnnotation
		  (getRecordEvent_Type(),
		   source,
		   new String[] {
			   "documentation", "COMPLETED."
		   });
		addAnnotation
		  (getRecordEvent_CoveredHeads(),
		   source,
		   new String[] {
			   "documentation", "What was known when this happened, as runs of change sets: the id of the last one, and the number of them where the run does not reach back to the beginning of its stream."
		   });
		addAnnotation
		  (getRecordEvent_Deadlines(),
		   source,
		   new String[] {
			   "documentation", "Until when what was found has to be put right, as counted when the record was completed: code of the item, equals sign, date. Holidays announced or corrected later change none of them."
		   });
		addAnnotation
		  (signatureEClass,
		   source,
		   new String[] {
			   "documentation", "Somebody signed a completed record, on screen or on paper, or refused to. A drawn signature is a picture and is never called a reliable electronic signature (\u7535\u5b50\u7b7e\u540d\u6cd5 art. 13)."
		   });
		addAnnotation
		  (getSignature_Role(),
		   source,
		   new String[] {
			   "documentation", "OFFICER, ASSISTANT, SITE or WITNESS."
		   });
		addAnnotation
		  (getSignature_Method(),
		   source,
		   new String[] {
			   "documentation", "SCREEN, PAPER or REFUSED."
		   });
		addAnnotation
		  (getSignature_SignerId(),
		   source,
		   new String[] {
			   "documentation", "Id of the person, where the person is known here."
		   });
		addAnnotation
		  (getSignature_CertNo(),
		   source,
		   new String[] {
			   "documentation", "As the team had it on the day."
		   });
		addAnnotation
		  (getSignature_Ink(),
		   source,
		   new String[] {
			   "documentation", "What was drawn: strokes of points in thousandths of the width of the field."
		   });
		addAnnotation
		  (getSignature_EvidenceId(),
		   source,
		   new String[] {
			   "documentation", "The scan of the signed paper."
		   });
		addAnnotation
		  (getSignature_RecordDigest(),
		   source,
		   new String[] {
			   "documentation", "Digest of the record that was signed; a signature over another record counts for nothing."
		   });
		addAnnotation
		  (getSignature_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why somebody refused."
		   });
		addAnnotation
		  (getSignature_Witness(),
		   source,
		   new String[] {
			   "documentation", "Who saw the refusal."
		   });
		addAnnotation
		  (getSignature_Recording(),
		   source,
		   new String[] {
			   "documentation", "Where the refusal is on sound or film."
		   });
		addAnnotation
		  (dinerResponseEClass,
		   source,
		   new String[] {
			   "documentation", "One filled-in questionnaire. Anonymous: nothing of it tells who filled it in."
		   });
		addAnnotation
		  (getDinerResponse_Answers(),
		   source,
		   new String[] {
			   "documentation", "1 to 5 for each question, in their order; 0 where none was given."
		   });
		addAnnotation
		  (timeMarkEClass,
		   source,
		   new String[] {
			   "documentation", "How the clock of a device stood to the time since its start. Written when recording begins after a start of the device and whenever the two have moved against each other, so that a clock set wrong moves nothing."
		   });
		addAnnotation
		  (getTimeMark_BootId(),
		   source,
		   new String[] {
			   "documentation", "Tells one start of the device from the next."
		   });
		addAnnotation
		  (getTimeMark_SinceBoot(),
		   source,
		   new String[] {
			   "documentation", "Milliseconds since the device was started, times of sleep included."
		   });
		addAnnotation
		  (enforcementDocumentEClass,
		   source,
		   new String[] {
			   "documentation", "\u6587\u4e66: a printed paper; its bytes rest in the vault."
		   });
		addAnnotation
		  (documentEventEClass,
		   source,
		   new String[] {
			   "documentation", "Something that happened to a document."
		   });
		addAnnotation
		  (getDocumentEvent_Type(),
		   source,
		   new String[] {
			   "documentation", "PRINTED."
		   });
	}

	/**
	 * Initializes the annotations for <b>https://canxun.org/journal/aggregate</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createAggregateAnnotations() {
		String source = "https://canxun.org/journal/aggregate";
		addAnnotation
		  (districtConfigEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (phraseBookEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (subdistrictEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (mealServiceOrgEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (mealSiteEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (mealMonthEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (personEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (checklistTemplateEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (randomDrawEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (inspectionPlanEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (inspectionTaskEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (jointInspectionEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (enforcementDocumentEClass,
		   source,
		   new String[] {
		   });
	}

	/**
	 * Initializes the annotations for <b>https://canxun.org/journal/register</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createRegisterAnnotations() {
		String source = "https://canxun.org/journal/register";
		addAnnotation
		  (getDistrictConfig_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getAgency_Code(),
		   source,
		   new String[] {
			   "name", "identity"
		   });
		addAnnotation
		  (getAgency_Name(),
		   source,
		   new String[] {
			   "name", "identity"
		   });
		addAnnotation
		  (getAgency_ShortName(),
		   source,
		   new String[] {
			   "name", "identity"
		   });
		addAnnotation
		  (getAgency_Enforcing(),
		   source,
		   new String[] {
			   "name", "role"
		   });
		addAnnotation
		  (getAgency_Lead(),
		   source,
		   new String[] {
			   "name", "role"
		   });
		addAnnotation
		  (getHolidayYear_Year(),
		   source,
		   new String[] {
			   "name", "year"
		   });
		addAnnotation
		  (getHolidayYear_Source(),
		   source,
		   new String[] {
			   "name", "year"
		   });
		addAnnotation
		  (getHolidayYear_Holidays(),
		   source,
		   new String[] {
			   "name", "year"
		   });
		addAnnotation
		  (getHolidayYear_Workdays(),
		   source,
		   new String[] {
			   "name", "year"
		   });
		addAnnotation
		  (getPhrase_TemplateCode(),
		   source,
		   new String[] {
			   "name", "phrase"
		   });
		addAnnotation
		  (getPhrase_ItemCode(),
		   source,
		   new String[] {
			   "name", "phrase"
		   });
		addAnnotation
		  (getPhrase_Text(),
		   source,
		   new String[] {
			   "name", "phrase"
		   });
		addAnnotation
		  (getCodeEntry_List(),
		   source,
		   new String[] {
			   "name", "identity"
		   });
		addAnnotation
		  (getCodeEntry_Code(),
		   source,
		   new String[] {
			   "name", "identity"
		   });
		addAnnotation
		  (getCodeEntry_Label(),
		   source,
		   new String[] {
			   "name", "label"
		   });
		addAnnotation
		  (getCodeEntry_LabelEn(),
		   source,
		   new String[] {
			   "name", "label"
		   });
		addAnnotation
		  (getSubdistrict_Code(),
		   source,
		   new String[] {
			   "name", "identity"
		   });
		addAnnotation
		  (getSubdistrict_Name(),
		   source,
		   new String[] {
			   "name", "identity"
		   });
		addAnnotation
		  (getMealSite_SubdistrictId(),
		   source,
		   new String[] {
			   "name", "locality"
		   });
		addAnnotation
		  (getMealSite_Community(),
		   source,
		   new String[] {
			   "name", "locality"
		   });
		addAnnotation
		  (getMealSite_Address(),
		   source,
		   new String[] {
			   "name", "locality"
		   });
		addAnnotation
		  (getMealSite_FilingNumber(),
		   source,
		   new String[] {
			   "name", "filing"
		   });
		addAnnotation
		  (getMealSite_PlaqueNumber(),
		   source,
		   new String[] {
			   "name", "filing"
		   });
		addAnnotation
		  (getMealSite_Longitude(),
		   source,
		   new String[] {
			   "name", "position"
		   });
		addAnnotation
		  (getMealSite_Latitude(),
		   source,
		   new String[] {
			   "name", "position"
		   });
		addAnnotation
		  (getMealSite_SourceDatum(),
		   source,
		   new String[] {
			   "name", "position"
		   });
		addAnnotation
		  (getMealSite_ContactName(),
		   source,
		   new String[] {
			   "name", "contact"
		   });
		addAnnotation
		  (getMealSite_ContactPhone(),
		   source,
		   new String[] {
			   "name", "contact"
		   });
		addAnnotation
		  (getMealMapping_Name(),
		   source,
		   new String[] {
			   "name", "mapping"
		   });
		addAnnotation
		  (getMealMapping_Columns(),
		   source,
		   new String[] {
			   "name", "mapping"
		   });
		addAnnotation
		  (getMealMonth_SiteId(),
		   source,
		   new String[] {
			   "name", "month"
		   });
		addAnnotation
		  (getMealMonth_Month(),
		   source,
		   new String[] {
			   "name", "month"
		   });
		addAnnotation
		  (getMealMonth_OperatingDays(),
		   source,
		   new String[] {
			   "name", "figures"
		   });
		addAnnotation
		  (getMealMonth_Diners(),
		   source,
		   new String[] {
			   "name", "figures"
		   });
		addAnnotation
		  (getMealMonth_ElderDiners(),
		   source,
		   new String[] {
			   "name", "figures"
		   });
		addAnnotation
		  (getMealMonth_SubsidisedMeals(),
		   source,
		   new String[] {
			   "name", "figures"
		   });
		addAnnotation
		  (getMealMonth_Source(),
		   source,
		   new String[] {
			   "name", "source"
		   });
		addAnnotation
		  (getMealMonth_ImportedAt(),
		   source,
		   new String[] {
			   "name", "source"
		   });
		addAnnotation
		  (getEnforcementCertificate_CertNo(),
		   source,
		   new String[] {
			   "name", "certificate"
		   });
		addAnnotation
		  (getEnforcementCertificate_AgencyCode(),
		   source,
		   new String[] {
			   "name", "certificate"
		   });
		addAnnotation
		  (getEnforcementCertificate_ValidFrom(),
		   source,
		   new String[] {
			   "name", "certificate"
		   });
		addAnnotation
		  (getEnforcementCertificate_ValidTo(),
		   source,
		   new String[] {
			   "name", "certificate"
		   });
		addAnnotation
		  (getChecklistTemplate_Code(),
		   source,
		   new String[] {
			   "name", "template"
		   });
		addAnnotation
		  (getChecklistTemplate_Version(),
		   source,
		   new String[] {
			   "name", "template"
		   });
		addAnnotation
		  (getChecklistTemplate_Title(),
		   source,
		   new String[] {
			   "name", "template"
		   });
		addAnnotation
		  (getChecklistTemplate_AgencyCode(),
		   source,
		   new String[] {
			   "name", "template"
		   });
		addAnnotation
		  (getChecklistTemplate_RecordKind(),
		   source,
		   new String[] {
			   "name", "template"
		   });
		addAnnotation
		  (getChecklistTemplate_Provenance(),
		   source,
		   new String[] {
			   "name", "template"
		   });
		addAnnotation
		  (getChecklistTemplate_ContentDigest(),
		   source,
		   new String[] {
			   "name", "template"
		   });
		addAnnotation
		  (getChecklistTemplate_PublishedAt(),
		   source,
		   new String[] {
			   "name", "template"
		   });
		addAnnotation
		  (getChecklistTemplate_BasedOn(),
		   source,
		   new String[] {
			   "name", "basis"
		   });
		addAnnotation
		  (getTemplateSection_Title(),
		   source,
		   new String[] {
			   "name", "section"
		   });
		addAnnotation
		  (getTemplateSection_Position(),
		   source,
		   new String[] {
			   "name", "section"
		   });
		addAnnotation
		  (getTemplateSection_Condition(),
		   source,
		   new String[] {
			   "name", "condition"
		   });
		addAnnotation
		  (getTemplateSection_Weight(),
		   source,
		   new String[] {
			   "name", "weight"
		   });
		addAnnotation
		  (getChecklistItem_Code(),
		   source,
		   new String[] {
			   "name", "item"
		   });
		addAnnotation
		  (getChecklistItem_Position(),
		   source,
		   new String[] {
			   "name", "item"
		   });
		addAnnotation
		  (getChecklistItem_Text(),
		   source,
		   new String[] {
			   "name", "item"
		   });
		addAnnotation
		  (getChecklistItem_Methods(),
		   source,
		   new String[] {
			   "name", "item"
		   });
		addAnnotation
		  (getChecklistItem_KeyItem(),
		   source,
		   new String[] {
			   "name", "item"
		   });
		addAnnotation
		  (getChecklistItem_LegalBasis(),
		   source,
		   new String[] {
			   "name", "item"
		   });
		addAnnotation
		  (getChecklistItem_Standard(),
		   source,
		   new String[] {
			   "name", "item"
		   });
		addAnnotation
		  (getChecklistItem_Points(),
		   source,
		   new String[] {
			   "name", "item"
		   });
		addAnnotation
		  (getChecklistItem_Illustrative(),
		   source,
		   new String[] {
			   "name", "item"
		   });
		addAnnotation
		  (getChecklistItem_Unverified(),
		   source,
		   new String[] {
			   "name", "item"
		   });
		addAnnotation
		  (getChecklistItem_Kind(),
		   source,
		   new String[] {
			   "name", "kind"
		   });
		addAnnotation
		  (getChecklistItem_Guidance(),
		   source,
		   new String[] {
			   "name", "guidance"
		   });
		addAnnotation
		  (getChecklistItem_FindingText(),
		   source,
		   new String[] {
			   "name", "finding"
		   });
		addAnnotation
		  (getChecklistItem_TermDays(),
		   source,
		   new String[] {
			   "name", "finding"
		   });
		addAnnotation
		  (getChecklistItem_TermUnit(),
		   source,
		   new String[] {
			   "name", "finding"
		   });
		addAnnotation
		  (getChecklistItem_Condition(),
		   source,
		   new String[] {
			   "name", "condition"
		   });
		addAnnotation
		  (getChecklistItem_Constraint(),
		   source,
		   new String[] {
			   "name", "condition"
		   });
		addAnnotation
		  (getChecklistItem_Requirement(),
		   source,
		   new String[] {
			   "name", "demand"
		   });
		addAnnotation
		  (getChecklistItem_PhotoDemand(),
		   source,
		   new String[] {
			   "name", "demand"
		   });
		addAnnotation
		  (getChecklistItem_Weight(),
		   source,
		   new String[] {
			   "name", "weight"
		   });
		addAnnotation
		  (getMeasurementLimit_Parameter(),
		   source,
		   new String[] {
			   "name", "limit"
		   });
		addAnnotation
		  (getMeasurementLimit_Unit(),
		   source,
		   new String[] {
			   "name", "limit"
		   });
		addAnnotation
		  (getMeasurementLimit_Minimum(),
		   source,
		   new String[] {
			   "name", "limit"
		   });
		addAnnotation
		  (getMeasurementLimit_Maximum(),
		   source,
		   new String[] {
			   "name", "limit"
		   });
		addAnnotation
		  (getMeasurementLimit_Position(),
		   source,
		   new String[] {
			   "name", "limit"
		   });
		addAnnotation
		  (getMeasurementLimit_Device(),
		   source,
		   new String[] {
			   "name", "device"
		   });
		addAnnotation
		  (getScoringRule_Role(),
		   source,
		   new String[] {
			   "name", "scoring"
		   });
		addAnnotation
		  (getScoringRule_Source(),
		   source,
		   new String[] {
			   "name", "scoring"
		   });
		addAnnotation
		  (getScoringRule_Input(),
		   source,
		   new String[] {
			   "name", "scoring"
		   });
		addAnnotation
		  (getScoringRule_Unit(),
		   source,
		   new String[] {
			   "name", "scoring"
		   });
		addAnnotation
		  (getScoringRule_Rule(),
		   source,
		   new String[] {
			   "name", "scoring"
		   });
		addAnnotation
		  (getScoringRule_Steps(),
		   source,
		   new String[] {
			   "name", "scoring"
		   });
		addAnnotation
		  (getScoringRule_MaxPoints(),
		   source,
		   new String[] {
			   "name", "scoring"
		   });
		addAnnotation
		  (getItemOption_Code(),
		   source,
		   new String[] {
			   "name", "option"
		   });
		addAnnotation
		  (getItemOption_Label(),
		   source,
		   new String[] {
			   "name", "option"
		   });
		addAnnotation
		  (getItemOption_Verdict(),
		   source,
		   new String[] {
			   "name", "option"
		   });
		addAnnotation
		  (getItemOption_Points(),
		   source,
		   new String[] {
			   "name", "option"
		   });
		addAnnotation
		  (getItemOption_Value(),
		   source,
		   new String[] {
			   "name", "option"
		   });
		addAnnotation
		  (getItemOption_Position(),
		   source,
		   new String[] {
			   "name", "option"
		   });
		addAnnotation
		  (getLegalProvision_Law(),
		   source,
		   new String[] {
			   "name", "provision"
		   });
		addAnnotation
		  (getLegalProvision_Article(),
		   source,
		   new String[] {
			   "name", "provision"
		   });
		addAnnotation
		  (getLegalProvision_Wording(),
		   source,
		   new String[] {
			   "name", "provision"
		   });
		addAnnotation
		  (getLegalProvision_Position(),
		   source,
		   new String[] {
			   "name", "provision"
		   });
		addAnnotation
		  (getJudgementRule_Scheme(),
		   source,
		   new String[] {
			   "name", "judgement"
		   });
		addAnnotation
		  (getJudgementRule_Settings(),
		   source,
		   new String[] {
			   "name", "judgement"
		   });
		addAnnotation
		  (getJudgementRule_Position(),
		   source,
		   new String[] {
			   "name", "judgement"
		   });
		addAnnotation
		  (getGradingRules_BonusCap(),
		   source,
		   new String[] {
			   "name", "bonus"
		   });
		addAnnotation
		  (getGradingRules_BonusLevels(),
		   source,
		   new String[] {
			   "name", "bonus"
		   });
		addAnnotation
		  (getStarRule_Star(),
		   source,
		   new String[] {
			   "name", "star"
		   });
		addAnnotation
		  (getStarRule_Minimum(),
		   source,
		   new String[] {
			   "name", "star"
		   });
		addAnnotation
		  (getStarRule_Coefficient(),
		   source,
		   new String[] {
			   "name", "star"
		   });
		addAnnotation
		  (getStarRule_Position(),
		   source,
		   new String[] {
			   "name", "star"
		   });
		addAnnotation
		  (getGradingGate_Star(),
		   source,
		   new String[] {
			   "name", "gate"
		   });
		addAnnotation
		  (getGradingGate_Kind(),
		   source,
		   new String[] {
			   "name", "gate"
		   });
		addAnnotation
		  (getGradingGate_Section(),
		   source,
		   new String[] {
			   "name", "gate"
		   });
		addAnnotation
		  (getGradingGate_Bound(),
		   source,
		   new String[] {
			   "name", "gate"
		   });
		addAnnotation
		  (getGradingGate_Position(),
		   source,
		   new String[] {
			   "name", "gate"
		   });
		addAnnotation
		  (getTemplateEvent_Type(),
		   source,
		   new String[] {
			   "name", "event"
		   });
		addAnnotation
		  (getTemplateEvent_TemplateId(),
		   source,
		   new String[] {
			   "name", "event"
		   });
		addAnnotation
		  (getTemplateEvent_Digest(),
		   source,
		   new String[] {
			   "name", "event"
		   });
		addAnnotation
		  (getTemplateEvent_Signer(),
		   source,
		   new String[] {
			   "name", "event"
		   });
		addAnnotation
		  (getRandomDraw_Algorithm(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_ObjectPool(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_InspectorPool(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_Recusals(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_ObjectPoolSha256(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_InspectorPoolSha256(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_RecusalsSha256(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_PoolBasis(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_Seed(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_SeedOrigin(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_AgencyCodes(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_SiteCount(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_OfficersPerAgency(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_ValidOn(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_Results(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_Labels(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_Witnesses(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getRandomDraw_RepeatOf(),
		   source,
		   new String[] {
			   "name", "draw"
		   });
		addAnnotation
		  (getInspectionPlan_Name(),
		   source,
		   new String[] {
			   "name", "plan"
		   });
		addAnnotation
		  (getInspectionPlan_Basis(),
		   source,
		   new String[] {
			   "name", "plan"
		   });
		addAnnotation
		  (getInspectionPlan_Kind(),
		   source,
		   new String[] {
			   "name", "plan"
		   });
		addAnnotation
		  (getInspectionPlan_FirstDay(),
		   source,
		   new String[] {
			   "name", "plan"
		   });
		addAnnotation
		  (getInspectionPlan_LastDay(),
		   source,
		   new String[] {
			   "name", "plan"
		   });
		addAnnotation
		  (getInspectionPlan_LeadAgencyCode(),
		   source,
		   new String[] {
			   "name", "plan"
		   });
		addAnnotation
		  (getInspectionPlan_AgencyCodes(),
		   source,
		   new String[] {
			   "name", "plan"
		   });
		addAnnotation
		  (getInspectionTask_SiteId(),
		   source,
		   new String[] {
			   "name", "task"
		   });
		addAnnotation
		  (getInspectionTask_Kind(),
		   source,
		   new String[] {
			   "name", "task"
		   });
		addAnnotation
		  (getInspectionTask_Basis(),
		   source,
		   new String[] {
			   "name", "task"
		   });
		addAnnotation
		  (getInspectionTask_PlanId(),
		   source,
		   new String[] {
			   "name", "task"
		   });
		addAnnotation
		  (getInspectionTask_DrawId(),
		   source,
		   new String[] {
			   "name", "task"
		   });
		addAnnotation
		  (getInspectionTask_LeadAgencyCode(),
		   source,
		   new String[] {
			   "name", "task"
		   });
		addAnnotation
		  (getInspectionTask_AgencyCodes(),
		   source,
		   new String[] {
			   "name", "task"
		   });
		addAnnotation
		  (getInspectionTask_PlannedOn(),
		   source,
		   new String[] {
			   "name", "schedule"
		   });
		addAnnotation
		  (getInspectionTask_DueOn(),
		   source,
		   new String[] {
			   "name", "schedule"
		   });
		addAnnotation
		  (getTaskMember_PersonId(),
		   source,
		   new String[] {
			   "name", "member"
		   });
		addAnnotation
		  (getTaskMember_Name(),
		   source,
		   new String[] {
			   "name", "member"
		   });
		addAnnotation
		  (getTaskMember_AgencyCode(),
		   source,
		   new String[] {
			   "name", "member"
		   });
		addAnnotation
		  (getTaskMember_Organisation(),
		   source,
		   new String[] {
			   "name", "member"
		   });
		addAnnotation
		  (getTaskMember_Assisting(),
		   source,
		   new String[] {
			   "name", "member"
		   });
		addAnnotation
		  (getTaskMember_Drawn(),
		   source,
		   new String[] {
			   "name", "member"
		   });
		addAnnotation
		  (getRecusalAnswer_MemberId(),
		   source,
		   new String[] {
			   "name", "answer"
		   });
		addAnnotation
		  (getRecusalAnswer_AskedOf(),
		   source,
		   new String[] {
			   "name", "answer"
		   });
		addAnnotation
		  (getRecusalAnswer_Outcome(),
		   source,
		   new String[] {
			   "name", "answer"
		   });
		addAnnotation
		  (getRecusalAnswer_DecidedBy(),
		   source,
		   new String[] {
			   "name", "answer"
		   });
		addAnnotation
		  (getTaskEvent_Type(),
		   source,
		   new String[] {
			   "name", "event"
		   });
		addAnnotation
		  (getTaskEvent_Who(),
		   source,
		   new String[] {
			   "name", "event"
		   });
		addAnnotation
		  (getTaskEvent_Reference(),
		   source,
		   new String[] {
			   "name", "event"
		   });
		addAnnotation
		  (getTaskEvent_Team(),
		   source,
		   new String[] {
			   "name", "event"
		   });
		addAnnotation
		  (getTaskEvent_Device(),
		   source,
		   new String[] {
			   "name", "event"
		   });
		addAnnotation
		  (getTaskEvent_InspectionId(),
		   source,
		   new String[] {
			   "name", "event"
		   });
		addAnnotation
		  (getJointInspection_SiteId(),
		   source,
		   new String[] {
			   "name", "visit"
		   });
		addAnnotation
		  (getJointInspection_Kind(),
		   source,
		   new String[] {
			   "name", "visit"
		   });
		addAnnotation
		  (getJointInspection_VisitDate(),
		   source,
		   new String[] {
			   "name", "visit"
		   });
		addAnnotation
		  (getJointInspection_NumberInYear(),
		   source,
		   new String[] {
			   "name", "visit"
		   });
		addAnnotation
		  (getJointInspection_LeadAgencyCode(),
		   source,
		   new String[] {
			   "name", "visit"
		   });
		addAnnotation
		  (getJointInspection_SiteType(),
		   source,
		   new String[] {
			   "name", "facts"
		   });
		addAnnotation
		  (getJointInspection_ServingModes(),
		   source,
		   new String[] {
			   "name", "facts"
		   });
		addAnnotation
		  (getJointInspection_GasKind(),
		   source,
		   new String[] {
			   "name", "facts"
		   });
		addAnnotation
		  (getJointInspection_TaskId(),
		   source,
		   new String[] {
			   "name", "visit"
		   });
		addAnnotation
		  (getTeamMember_PersonId(),
		   source,
		   new String[] {
			   "name", "member"
		   });
		addAnnotation
		  (getTeamMember_Name(),
		   source,
		   new String[] {
			   "name", "member"
		   });
		addAnnotation
		  (getTeamMember_AgencyCode(),
		   source,
		   new String[] {
			   "name", "member"
		   });
		addAnnotation
		  (getTeamMember_CertNo(),
		   source,
		   new String[] {
			   "name", "member"
		   });
		addAnnotation
		  (getTeamMember_CertValidTo(),
		   source,
		   new String[] {
			   "name", "member"
		   });
		addAnnotation
		  (getTeamMember_Organisation(),
		   source,
		   new String[] {
			   "name", "member"
		   });
		addAnnotation
		  (getTeamMember_Assisting(),
		   source,
		   new String[] {
			   "name", "member"
		   });
		addAnnotation
		  (getAgencyRecord_AgencyCode(),
		   source,
		   new String[] {
			   "name", "record"
		   });
		addAnnotation
		  (getAgencyRecord_RecordKind(),
		   source,
		   new String[] {
			   "name", "record"
		   });
		addAnnotation
		  (getAgencyRecord_TemplateId(),
		   source,
		   new String[] {
			   "name", "record"
		   });
		addAnnotation
		  (getAgencyRecord_TemplateDigest(),
		   source,
		   new String[] {
			   "name", "record"
		   });
		addAnnotation
		  (getAgencyRecord_Position(),
		   source,
		   new String[] {
			   "name", "record"
		   });
		addAnnotation
		  (getItemResult_ItemCode(),
		   source,
		   new String[] {
			   "name", "item"
		   });
		addAnnotation
		  (getItemResult_Answer(),
		   source,
		   new String[] {
			   "name", "answer"
		   });
		addAnnotation
		  (getItemResult_Reason(),
		   source,
		   new String[] {
			   "name", "answer"
		   });
		addAnnotation
		  (getItemResult_Choice(),
		   source,
		   new String[] {
			   "name", "answer"
		   });
		addAnnotation
		  (getItemResult_Value(),
		   source,
		   new String[] {
			   "name", "answer"
		   });
		addAnnotation
		  (getItemResult_Points(),
		   source,
		   new String[] {
			   "name", "answer"
		   });
		addAnnotation
		  (getItemResult_Text(),
		   source,
		   new String[] {
			   "name", "answer"
		   });
		addAnnotation
		  (getItemResult_GivenTo(),
		   source,
		   new String[] {
			   "name", "answer"
		   });
		addAnnotation
		  (getMeasurement_Parameter(),
		   source,
		   new String[] {
			   "name", "parameter"
		   });
		addAnnotation
		  (getMeasurement_Value(),
		   source,
		   new String[] {
			   "name", "reading"
		   });
		addAnnotation
		  (getMeasurement_Unit(),
		   source,
		   new String[] {
			   "name", "reading"
		   });
		addAnnotation
		  (getMeasurement_Device(),
		   source,
		   new String[] {
			   "name", "reading"
		   });
		addAnnotation
		  (getMeasurement_TakenAt(),
		   source,
		   new String[] {
			   "name", "reading"
		   });
		addAnnotation
		  (getFinding_RecordId(),
		   source,
		   new String[] {
			   "name", "item"
		   });
		addAnnotation
		  (getFinding_ItemCode(),
		   source,
		   new String[] {
			   "name", "item"
		   });
		addAnnotation
		  (getFinding_Severity(),
		   source,
		   new String[] {
			   "name", "severity"
		   });
		addAnnotation
		  (getFinding_Mode(),
		   source,
		   new String[] {
			   "name", "term"
		   });
		addAnnotation
		  (getFinding_TermDays(),
		   source,
		   new String[] {
			   "name", "term"
		   });
		addAnnotation
		  (getFinding_TermUnit(),
		   source,
		   new String[] {
			   "name", "term"
		   });
		addAnnotation
		  (getFinding_ReferredTo(),
		   source,
		   new String[] {
			   "name", "term"
		   });
		addAnnotation
		  (getEvidence_RecordId(),
		   source,
		   new String[] {
			   "name", "target"
		   });
		addAnnotation
		  (getEvidence_ItemCode(),
		   source,
		   new String[] {
			   "name", "target"
		   });
		addAnnotation
		  (getEvidence_Sha256(),
		   source,
		   new String[] {
			   "name", "file"
		   });
		addAnnotation
		  (getEvidence_FileName(),
		   source,
		   new String[] {
			   "name", "file"
		   });
		addAnnotation
		  (getEvidence_MediaType(),
		   source,
		   new String[] {
			   "name", "file"
		   });
		addAnnotation
		  (getEvidence_Size(),
		   source,
		   new String[] {
			   "name", "file"
		   });
		addAnnotation
		  (getEvidence_Width(),
		   source,
		   new String[] {
			   "name", "file"
		   });
		addAnnotation
		  (getEvidence_Height(),
		   source,
		   new String[] {
			   "name", "file"
		   });
		addAnnotation
		  (getEvidence_CapturedAt(),
		   source,
		   new String[] {
			   "name", "capture"
		   });
		addAnnotation
		  (getEvidence_CapturedOffset(),
		   source,
		   new String[] {
			   "name", "capture"
		   });
		addAnnotation
		  (getEvidence_Camera(),
		   source,
		   new String[] {
			   "name", "capture"
		   });
		addAnnotation
		  (getEvidence_Longitude(),
		   source,
		   new String[] {
			   "name", "capture"
		   });
		addAnnotation
		  (getEvidence_Latitude(),
		   source,
		   new String[] {
			   "name", "capture"
		   });
		addAnnotation
		  (getEvidence_ImportedAt(),
		   source,
		   new String[] {
			   "name", "capture"
		   });
		addAnnotation
		  (getEvidence_Purpose(),
		   source,
		   new String[] {
			   "name", "target"
		   });
		addAnnotation
		  (getEvidence_Sm3(),
		   source,
		   new String[] {
			   "name", "file"
		   });
		addAnnotation
		  (getEvidence_Source(),
		   source,
		   new String[] {
			   "name", "capture"
		   });
		addAnnotation
		  (getEvidence_Stage(),
		   source,
		   new String[] {
			   "name", "pair"
		   });
		addAnnotation
		  (getEvidence_PairedWith(),
		   source,
		   new String[] {
			   "name", "pair"
		   });
		addAnnotation
		  (getOverlayMark_Shape(),
		   source,
		   new String[] {
			   "name", "mark"
		   });
		addAnnotation
		  (getOverlayMark_X(),
		   source,
		   new String[] {
			   "name", "mark"
		   });
		addAnnotation
		  (getOverlayMark_Y(),
		   source,
		   new String[] {
			   "name", "mark"
		   });
		addAnnotation
		  (getOverlayMark_ToX(),
		   source,
		   new String[] {
			   "name", "mark"
		   });
		addAnnotation
		  (getOverlayMark_ToY(),
		   source,
		   new String[] {
			   "name", "mark"
		   });
		addAnnotation
		  (getOverlayMark_Text(),
		   source,
		   new String[] {
			   "name", "mark"
		   });
		addAnnotation
		  (getOverlayMark_Position(),
		   source,
		   new String[] {
			   "name", "mark"
		   });
		addAnnotation
		  (getSupplement_ItemCode(),
		   source,
		   new String[] {
			   "name", "supplement"
		   });
		addAnnotation
		  (getSupplement_Text(),
		   source,
		   new String[] {
			   "name", "supplement"
		   });
		addAnnotation
		  (getInspectionEvent_Type(),
		   source,
		   new String[] {
			   "name", "event"
		   });
		addAnnotation
		  (getRecordEvent_Type(),
		   source,
		   new String[] {
			   "name", "event"
		   });
		addAnnotation
		  (getRecordEvent_CoveredHeads(),
		   source,
		   new String[] {
			   "name", "event"
		   });
		addAnnotation
		  (getRecordEvent_Deadlines(),
		   source,
		   new String[] {
			   "name", "event"
		   });
		addAnnotation
		  (getSignature_Role(),
		   source,
		   new String[] {
			   "name", "signature"
		   });
		addAnnotation
		  (getSignature_Method(),
		   source,
		   new String[] {
			   "name", "signature"
		   });
		addAnnotation
		  (getSignature_SignerId(),
		   source,
		   new String[] {
			   "name", "signature"
		   });
		addAnnotation
		  (getSignature_SignerName(),
		   source,
		   new String[] {
			   "name", "signature"
		   });
		addAnnotation
		  (getSignature_CertNo(),
		   source,
		   new String[] {
			   "name", "signature"
		   });
		addAnnotation
		  (getSignature_Ink(),
		   source,
		   new String[] {
			   "name", "signature"
		   });
		addAnnotation
		  (getSignature_EvidenceId(),
		   source,
		   new String[] {
			   "name", "signature"
		   });
		addAnnotation
		  (getSignature_RecordDigest(),
		   source,
		   new String[] {
			   "name", "signature"
		   });
		addAnnotation
		  (getSignature_Reason(),
		   source,
		   new String[] {
			   "name", "signature"
		   });
		addAnnotation
		  (getSignature_Witness(),
		   source,
		   new String[] {
			   "name", "signature"
		   });
		addAnnotation
		  (getSignature_Recording(),
		   source,
		   new String[] {
			   "name", "signature"
		   });
		addAnnotation
		  (getDinerResponse_Answers(),
		   source,
		   new String[] {
			   "name", "response"
		   });
		addAnnotation
		  (getTimeMark_BootId(),
		   source,
		   new String[] {
			   "name", "mark"
		   });
		addAnnotation
		  (getTimeMark_SinceBoot(),
		   source,
		   new String[] {
			   "name", "mark"
		   });
		addAnnotation
		  (getEnforcementDocument_InspectionId(),
		   source,
		   new String[] {
			   "name", "document"
		   });
		addAnnotation
		  (getEnforcementDocument_AgencyCode(),
		   source,
		   new String[] {
			   "name", "document"
		   });
		addAnnotation
		  (getEnforcementDocument_DocType(),
		   source,
		   new String[] {
			   "name", "document"
		   });
		addAnnotation
		  (getEnforcementDocument_Title(),
		   source,
		   new String[] {
			   "name", "document"
		   });
		addAnnotation
		  (getEnforcementDocument_Sha256(),
		   source,
		   new String[] {
			   "name", "document"
		   });
		addAnnotation
		  (getEnforcementDocument_Pages(),
		   source,
		   new String[] {
			   "name", "document"
		   });
		addAnnotation
		  (getDocumentEvent_Type(),
		   source,
		   new String[] {
			   "name", "event"
		   });
	}

	/**
	 * Initializes the annotations for <b>https://canxun.org/journal/event</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createEventAnnotations() {
		String source = "https://canxun.org/journal/event";
		addAnnotation
		  (templateEventEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (randomDrawEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (recusalAnswerEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (taskEventEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (supplementEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (inspectionEventEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (recordEventEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (signatureEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (timeMarkEClass,
		   source,
		   new String[] {
		   });
		addAnnotation
		  (documentEventEClass,
		   source,
		   new String[] {
		   });
	}

} //ModelPackageImpl
