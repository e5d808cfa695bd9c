/**
 */
package org.canxun.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.canxun.model.ModelPackage
 * @generated
 */
public interface ModelFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelFactory eINSTANCE = org.canxun.model.impl.ModelFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>District Config</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>District Config</em>'.
	 * @generated
	 */
	DistrictConfig createDistrictConfig();

	/**
	 * Returns a new object of class '<em>Agency</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Agency</em>'.
	 * @generated
	 */
	Agency createAgency();

	/**
	 * Returns a new object of class '<em>Holiday Year</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Holiday Year</em>'.
	 * @generated
	 */
	HolidayYear createHolidayYear();

	/**
	 * Returns a new object of class '<em>Phrase Book</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Phrase Book</em>'.
	 * @generated
	 */
	PhraseBook createPhraseBook();

	/**
	 * Returns a new object of class '<em>Phrase</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Phrase</em>'.
	 * @generated
	 */
	Phrase createPhrase();

	/**
	 * Returns a new object of class '<em>Code Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Code Entry</em>'.
	 * @generated
	 */
	CodeEntry createCodeEntry();

	/**
	 * Returns a new object of class '<em>Subdistrict</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Subdistrict</em>'.
	 * @generated
	 */
	Subdistrict createSubdistrict();

	/**
	 * Returns a new object of class '<em>Meal Service Org</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Meal Service Org</em>'.
	 * @generated
	 */
	MealServiceOrg createMealServiceOrg();

	/**
	 * Returns a new object of class '<em>Meal Site</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Meal Site</em>'.
	 * @generated
	 */
	MealSite createMealSite();

	/**
	 * Returns a new object of class '<em>Meal Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Meal Mapping</em>'.
	 * @generated
	 */
	MealMapping createMealMapping();

	/**
	 * Returns a new object of class '<em>Meal Month</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Meal Month</em>'.
	 * @generated
	 */
	MealMonth createMealMonth();

	/**
	 * Returns a new object of class '<em>Person</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Person</em>'.
	 * @generated
	 */
	Person createPerson();

	/**
	 * Returns a new object of class '<em>Enforcement Certificate</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Enforcement Certificate</em>'.
	 * @generated
	 */
	EnforcementCertificate createEnforcementCertificate();

	/**
	 * Returns a new object of class '<em>Checklist Template</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Checklist Template</em>'.
	 * @generated
	 */
	ChecklistTemplate createChecklistTemplate();

	/**
	 * Returns a new object of class '<em>Template Section</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Template Section</em>'.
	 * @generated
	 */
	TemplateSection createTemplateSection();

	/**
	 * Returns a new object of class '<em>Checklist Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Checklist Item</em>'.
	 * @generated
	 */
	ChecklistItem createChecklistItem();

	/**
	 * Returns a new object of class '<em>Measurement Limit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Measurement Limit</em>'.
	 * @generated
	 */
	MeasurementLimit createMeasurementLimit();

	/**
	 * Returns a new object of class '<em>Scoring Rule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scoring Rule</em>'.
	 * @generated
	 */
	ScoringRule createScoringRule();

	/**
	 * Returns a new object of class '<em>Item Option</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Item Option</em>'.
	 * @generated
	 */
	ItemOption createItemOption();

	/**
	 * Returns a new object of class '<em>Legal Provision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Legal Provision</em>'.
	 * @generated
	 */
	LegalProvision createLegalProvision();

	/**
	 * Returns a new object of class '<em>Judgement Rule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Judgement Rule</em>'.
	 * @generated
	 */
	JudgementRule createJudgementRule();

	/**
	 * Returns a new object of class '<em>Grading Rules</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Grading Rules</em>'.
	 * @generated
	 */
	GradingRules createGradingRules();

	/**
	 * Returns a new object of class '<em>Star Rule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Star Rule</em>'.
	 * @generated
	 */
	StarRule createStarRule();

	/**
	 * Returns a new object of class '<em>Grading Gate</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Grading Gate</em>'.
	 * @generated
	 */
	GradingGate createGradingGate();

	/**
	 * Returns a new object of class '<em>Template Event</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Template Event</em>'.
	 * @generated
	 */
	TemplateEvent createTemplateEvent();

	/**
	 * Returns a new object of class '<em>Random Draw</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Random Draw</em>'.
	 * @generated
	 */
	RandomDraw createRandomDraw();

	/**
	 * Returns a new object of class '<em>Inspection Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Inspection Plan</em>'.
	 * @generated
	 */
	InspectionPlan createInspectionPlan();

	/**
	 * Returns a new object of class '<em>Inspection Task</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Inspection Task</em>'.
	 * @generated
	 */
	InspectionTask createInspectionTask();

	/**
	 * Returns a new object of class '<em>Task Member</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Task Member</em>'.
	 * @generated
	 */
	TaskMember createTaskMember();

	/**
	 * Returns a new object of class '<em>Recusal Answer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Recusal Answer</em>'.
	 * @generated
	 */
	RecusalAnswer createRecusalAnswer();

	/**
	 * Returns a new object of class '<em>Task Event</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Task Event</em>'.
	 * @generated
	 */
	TaskEvent createTaskEvent();

	/**
	 * Returns a new object of class '<em>Joint Inspection</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Joint Inspection</em>'.
	 * @generated
	 */
	JointInspection createJointInspection();

	/**
	 * Returns a new object of class '<em>Team Member</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Team Member</em>'.
	 * @generated
	 */
	TeamMember createTeamMember();

	/**
	 * Returns a new object of class '<em>Agency Record</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Agency Record</em>'.
	 * @generated
	 */
	AgencyRecord createAgencyRecord();

	/**
	 * Returns a new object of class '<em>Item Result</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Item Result</em>'.
	 * @generated
	 */
	ItemResult createItemResult();

	/**
	 * Returns a new object of class '<em>Measurement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Measurement</em>'.
	 * @generated
	 */
	Measurement createMeasurement();

	/**
	 * Returns a new object of class '<em>Finding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Finding</em>'.
	 * @generated
	 */
	Finding createFinding();

	/**
	 * Returns a new object of class '<em>Evidence</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Evidence</em>'.
	 * @generated
	 */
	Evidence createEvidence();

	/**
	 * Returns a new object of class '<em>Overlay Mark</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Overlay Mark</em>'.
	 * @generated
	 */
	OverlayMark createOverlayMark();

	/**
	 * Returns a new object of class '<em>Supplement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Supplement</em>'.
	 * @generated
	 */
	Supplement createSupplement();

	/**
	 * Returns a new object of class '<em>Inspection Event</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Inspection Event</em>'.
	 * @generated
	 */
	InspectionEvent createInspectionEvent();

	/**
	 * Returns a new object of class '<em>Record Event</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Record Event</em>'.
	 * @generated
	 */
	RecordEvent createRecordEvent();

	/**
	 * Returns a new object of class '<em>Signature</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Signature</em>'.
	 * @generated
	 */
	Signature createSignature();

	/**
	 * Returns a new object of class '<em>Diner Response</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Diner Response</em>'.
	 * @generated
	 */
	DinerResponse createDinerResponse();

	/**
	 * Returns a new object of class '<em>Time Mark</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Time Mark</em>'.
	 * @generated
	 */
	TimeMark createTimeMark();

	/**
	 * Returns a new object of class '<em>Enforcement Document</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Enforcement Document</em>'.
	 * @generated
	 */
	EnforcementDocument createEnforcementDocument();

	/**
	 * Returns a new object of class '<em>Document Event</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Document Event</em>'.
	 * @generated
	 */
	DocumentEvent createDocumentEvent();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ModelPackage getModelPackage();

} //ModelFactory
