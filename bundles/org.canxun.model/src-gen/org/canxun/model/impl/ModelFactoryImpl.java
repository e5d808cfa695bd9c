/**
 */
package org.canxun.model.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.canxun.model.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelFactoryImpl extends EFactoryImpl implements ModelFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ModelFactory init() {
		try {
			ModelFactory theModelFactory = (ModelFactory)EPackage.Registry.INSTANCE.getEFactory(ModelPackage.eNS_URI);
			if (theModelFactory != null) {
				return theModelFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ModelFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ModelPackage.DISTRICT_CONFIG: return createDistrictConfig();
			case ModelPackage.AGENCY: return createAgency();
			case ModelPackage.HOLIDAY_YEAR: return createHolidayYear();
			case ModelPackage.PHRASE_BOOK: return createPhraseBook();
			case ModelPackage.PHRASE: return createPhrase();
			case ModelPackage.CODE_ENTRY: return createCodeEntry();
			case ModelPackage.SUBDISTRICT: return createSubdistrict();
			case ModelPackage.MEAL_SERVICE_ORG: return createMealServiceOrg();
			case ModelPackage.MEAL_SITE: return createMealSite();
			case ModelPackage.MEAL_MAPPING: return createMealMapping();
			case ModelPackage.MEAL_MONTH: return createMealMonth();
			case ModelPackage.PERSON: return createPerson();
			case ModelPackage.ENFORCEMENT_CERTIFICATE: return createEnforcementCertificate();
			case ModelPackage.CHECKLIST_TEMPLATE: return createChecklistTemplate();
			case ModelPackage.TEMPLATE_SECTION: return createTemplateSection();
			case ModelPackage.CHECKLIST_ITEM: return createChecklistItem();
			case ModelPackage.MEASUREMENT_LIMIT: return createMeasurementLimit();
			case ModelPackage.SCORING_RULE: return createScoringRule();
			case ModelPackage.ITEM_OPTION: return createItemOption();
			case ModelPackage.LEGAL_PROVISION: return createLegalProvision();
			case ModelPackage.JUDGEMENT_RULE: return createJudgementRule();
			case ModelPackage.GRADING_RULES: return createGradingRules();
			case ModelPackage.STAR_RULE: return createStarRule();
			case ModelPackage.GRADING_GATE: return createGradingGate();
			case ModelPackage.TEMPLATE_EVENT: return createTemplateEvent();
			case ModelPackage.RANDOM_DRAW: return createRandomDraw();
			case ModelPackage.INSPECTION_PLAN: return createInspectionPlan();
			case ModelPackage.INSPECTION_TASK: return createInspectionTask();
			case ModelPackage.TASK_MEMBER: return createTaskMember();
			case ModelPackage.RECUSAL_ANSWER: return createRecusalAnswer();
			case ModelPackage.TASK_EVENT: return createTaskEvent();
			case ModelPackage.JOINT_INSPECTION: return createJointInspection();
			case ModelPackage.TEAM_MEMBER: return createTeamMember();
			case ModelPackage.AGENCY_RECORD: return createAgencyRecord();
			case ModelPackage.ITEM_RESULT: return createItemResult();
			case ModelPackage.MEASUREMENT: return createMeasurement();
			case ModelPackage.FINDING: return createFinding();
			case ModelPackage.EVIDENCE: return createEvidence();
			case ModelPackage.OVERLAY_MARK: return createOverlayMark();
			case ModelPackage.SUPPLEMENT: return createSupplement();
			case ModelPackage.INSPECTION_EVENT: return createInspectionEvent();
			case ModelPackage.RECORD_EVENT: return createRecordEvent();
			case ModelPackage.SIGNATURE: return createSignature();
			case ModelPackage.DINER_RESPONSE: return createDinerResponse();
			case ModelPackage.TIME_MARK: return createTimeMark();
			case ModelPackage.ENFORCEMENT_DOCUMENT: return createEnforcementDocument();
			case ModelPackage.DOCUMENT_EVENT: return createDocumentEvent();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.CHECK_METHOD:
				return createCheckMethodFromString(eDataType, initialValue);
			case ModelPackage.ITEM_ANSWER:
				return createItemAnswerFromString(eDataType, initialValue);
			case ModelPackage.RECORD_KIND:
				return createRecordKindFromString(eDataType, initialValue);
			case ModelPackage.SEVERITY:
				return createSeverityFromString(eDataType, initialValue);
			case ModelPackage.RECTIFY_MODE:
				return createRectifyModeFromString(eDataType, initialValue);
			case ModelPackage.TERM_UNIT:
				return createTermUnitFromString(eDataType, initialValue);
			case ModelPackage.SCORING_ROLE:
				return createScoringRoleFromString(eDataType, initialValue);
			case ModelPackage.SCORE_SOURCE:
				return createScoreSourceFromString(eDataType, initialValue);
			case ModelPackage.ITEM_KIND:
				return createItemKindFromString(eDataType, initialValue);
			case ModelPackage.REQUIREMENT_LEVEL:
				return createRequirementLevelFromString(eDataType, initialValue);
			case ModelPackage.PHOTO_DEMAND:
				return createPhotoDemandFromString(eDataType, initialValue);
			case ModelPackage.INSTANT:
				return createInstantFromString(eDataType, initialValue);
			case ModelPackage.LOCAL_DATE:
				return createLocalDateFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.CHECK_METHOD:
				return convertCheckMethodToString(eDataType, instanceValue);
			case ModelPackage.ITEM_ANSWER:
				return convertItemAnswerToString(eDataType, instanceValue);
			case ModelPackage.RECORD_KIND:
				return convertRecordKindToString(eDataType, instanceValue);
			case ModelPackage.SEVERITY:
				return convertSeverityToString(eDataType, instanceValue);
			case ModelPackage.RECTIFY_MODE:
				return convertRectifyModeToString(eDataType, instanceValue);
			case ModelPackage.TERM_UNIT:
				return convertTermUnitToString(eDataType, instanceValue);
			case ModelPackage.SCORING_ROLE:
				return convertScoringRoleToString(eDataType, instanceValue);
			case ModelPackage.SCORE_SOURCE:
				return convertScoreSourceToString(eDataType, instanceValue);
			case ModelPackage.ITEM_KIND:
				return convertItemKindToString(eDataType, instanceValue);
			case ModelPackage.REQUIREMENT_LEVEL:
				return convertRequirementLevelToString(eDataType, instanceValue);
			case ModelPackage.PHOTO_DEMAND:
				return convertPhotoDemandToString(eDataType, instanceValue);
			case ModelPackage.INSTANT:
				return convertInstantToString(eDataType, instanceValue);
			case ModelPackage.LOCAL_DATE:
				return convertLocalDateToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DistrictConfig createDistrictConfig() {
		DistrictConfigImpl districtConfig = new DistrictConfigImpl();
		return districtConfig;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agency createAgency() {
		AgencyImpl agency = new AgencyImpl();
		return agency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HolidayYear createHolidayYear() {
		HolidayYearImpl holidayYear = new HolidayYearImpl();
		return holidayYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhraseBook createPhraseBook() {
		PhraseBookImpl phraseBook = new PhraseBookImpl();
		return phraseBook;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phrase createPhrase() {
		PhraseImpl phrase = new PhraseImpl();
		return phrase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeEntry createCodeEntry() {
		CodeEntryImpl codeEntry = new CodeEntryImpl();
		return codeEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Subdistrict createSubdistrict() {
		SubdistrictImpl subdistrict = new SubdistrictImpl();
		return subdistrict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MealServiceOrg createMealServiceOrg() {
		MealServiceOrgImpl mealServiceOrg = new MealServiceOrgImpl();
		return mealServiceOrg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MealSite createMealSite() {
		MealSiteImpl mealSite = new MealSiteImpl();
		return mealSite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MealMapping createMealMapping() {
		MealMappingImpl mealMapping = new MealMappingImpl();
		return mealMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MealMonth createMealMonth() {
		MealMonthImpl mealMonth = new MealMonthImpl();
		return mealMonth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson() {
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EnforcementCertificate createEnforcementCertificate() {
		EnforcementCertificateImpl enforcementCertificate = new EnforcementCertificateImpl();
		return enforcementCertificate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChecklistTemplate createChecklistTemplate() {
		ChecklistTemplateImpl checklistTemplate = new ChecklistTemplateImpl();
		return checklistTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TemplateSection createTemplateSection() {
		TemplateSectionImpl templateSection = new TemplateSectionImpl();
		return templateSection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChecklistItem createChecklistItem() {
		ChecklistItemImpl checklistItem = new ChecklistItemImpl();
		return checklistItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeasurementLimit createMeasurementLimit() {
		MeasurementLimitImpl measurementLimit = new MeasurementLimitImpl();
		return measurementLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoringRule createScoringRule() {
		ScoringRuleImpl scoringRule = new ScoringRuleImpl();
		return scoringRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ItemOption createItemOption() {
		ItemOptionImpl itemOption = new ItemOptionImpl();
		return itemOption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LegalProvision createLegalProvision() {
		LegalProvisionImpl legalProvision = new LegalProvisionImpl();
		return legalProvision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JudgementRule createJudgementRule() {
		JudgementRuleImpl judgementRule = new JudgementRuleImpl();
		return judgementRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GradingRules createGradingRules() {
		GradingRulesImpl gradingRules = new GradingRulesImpl();
		return gradingRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StarRule createStarRule() {
		StarRuleImpl starRule = new StarRuleImpl();
		return starRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GradingGate createGradingGate() {
		GradingGateImpl gradingGate = new GradingGateImpl();
		return gradingGate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TemplateEvent createTemplateEvent() {
		TemplateEventImpl templateEvent = new TemplateEventImpl();
		return templateEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RandomDraw createRandomDraw() {
		RandomDrawImpl randomDraw = new RandomDrawImpl();
		return randomDraw;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InspectionPlan createInspectionPlan() {
		InspectionPlanImpl inspectionPlan = new InspectionPlanImpl();
		return inspectionPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InspectionTask createInspectionTask() {
		InspectionTaskImpl inspectionTask = new InspectionTaskImpl();
		return inspectionTask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaskMember createTaskMember() {
		TaskMemberImpl taskMember = new TaskMemberImpl();
		return taskMember;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecusalAnswer createRecusalAnswer() {
		RecusalAnswerImpl recusalAnswer = new RecusalAnswerImpl();
		return recusalAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaskEvent createTaskEvent() {
		TaskEventImpl taskEvent = new TaskEventImpl();
		return taskEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JointInspection createJointInspection() {
		JointInspectionImpl jointInspection = new JointInspectionImpl();
		return jointInspection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TeamMember createTeamMember() {
		TeamMemberImpl teamMember = new TeamMemberImpl();
		return teamMember;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgencyRecord createAgencyRecord() {
		AgencyRecordImpl agencyRecord = new AgencyRecordImpl();
		return agencyRecord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ItemResult createItemResult() {
		ItemResultImpl itemResult = new ItemResultImpl();
		return itemResult;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measurement createMeasurement() {
		MeasurementImpl measurement = new MeasurementImpl();
		return measurement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Finding createFinding() {
		FindingImpl finding = new FindingImpl();
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence createEvidence() {
		EvidenceImpl evidence = new EvidenceImpl();
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OverlayMark createOverlayMark() {
		OverlayMarkImpl overlayMark = new OverlayMarkImpl();
		return overlayMark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Supplement createSupplement() {
		SupplementImpl supplement = new SupplementImpl();
		return supplement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InspectionEvent createInspectionEvent() {
		InspectionEventImpl inspectionEvent = new InspectionEventImpl();
		return inspectionEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecordEvent createRecordEvent() {
		RecordEventImpl recordEvent = new RecordEventImpl();
		return recordEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Signature createSignature() {
		SignatureImpl signature = new SignatureImpl();
		return signature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DinerResponse createDinerResponse() {
		DinerResponseImpl dinerResponse = new DinerResponseImpl();
		return dinerResponse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimeMark createTimeMark() {
		TimeMarkImpl timeMark = new TimeMarkImpl();
		return timeMark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EnforcementDocument createEnforcementDocument() {
		EnforcementDocumentImpl enforcementDocument = new EnforcementDocumentImpl();
		return enforcementDocument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DocumentEvent createDocumentEvent() {
		DocumentEventImpl documentEvent = new DocumentEventImpl();
		return documentEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CheckMethod createCheckMethodFromString(EDataType eDataType, String initialValue) {
		CheckMethod result = CheckMethod.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCheckMethodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ItemAnswer createItemAnswerFromString(EDataType eDataType, String initialValue) {
		ItemAnswer result = ItemAnswer.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertItemAnswerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RecordKind createRecordKindFromString(EDataType eDataType, String initialValue) {
		RecordKind result = RecordKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRecordKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Severity createSeverityFromString(EDataType eDataType, String initialValue) {
		Severity result = Severity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeverityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RectifyMode createRectifyModeFromString(EDataType eDataType, String initialValue) {
		RectifyMode result = RectifyMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRectifyModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TermUnit createTermUnitFromString(EDataType eDataType, String initialValue) {
		TermUnit result = TermUnit.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTermUnitToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScoringRole createScoringRoleFromString(EDataType eDataType, String initialValue) {
		ScoringRole result = ScoringRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScoringRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScoreSource createScoreSourceFromString(EDataType eDataType, String initialValue) {
		ScoreSource result = ScoreSource.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScoreSourceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ItemKind createItemKindFromString(EDataType eDataType, String initialValue) {
		ItemKind result = ItemKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertItemKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RequirementLevel createRequirementLevelFromString(EDataType eDataType, String initialValue) {
		RequirementLevel result = RequirementLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRequirementLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PhotoDemand createPhotoDemandFromString(EDataType eDataType, String initialValue) {
		PhotoDemand result = PhotoDemand.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPhotoDemandToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstant(final String it) {
		return it == null ? null : java.time.Instant.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstantFromString(EDataType eDataType, String initialValue) {
		return createInstant(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstant(final Instant it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstantToString(EDataType eDataType, Object instanceValue) {
		return convertInstant((Instant)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDate(final String it) {
		return it == null ? null : java.time.LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDateFromString(EDataType eDataType, String initialValue) {
		return createLocalDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDateToString(EDataType eDataType, Object instanceValue) {
		return convertLocalDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelPackage getModelPackage() {
		return (ModelPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ModelPackage getPackage() {
		return ModelPackage.eINSTANCE;
	}

} //ModelFactoryImpl
