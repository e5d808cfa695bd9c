/**
 */
package org.canxun.model.util;

import org.canxun.model.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.canxun.model.ModelPackage
 * @generated
 */
public class ModelAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ModelPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = ModelPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ModelSwitch<Adapter> modelSwitch =
		new ModelSwitch<Adapter>() {
			@Override
			public Adapter caseIdentified(Identified object) {
				return createIdentifiedAdapter();
			}
			@Override
			public Adapter caseWorkflowEvent(WorkflowEvent object) {
				return createWorkflowEventAdapter();
			}
			@Override
			public Adapter caseDistrictConfig(DistrictConfig object) {
				return createDistrictConfigAdapter();
			}
			@Override
			public Adapter caseAgency(Agency object) {
				return createAgencyAdapter();
			}
			@Override
			public Adapter caseHolidayYear(HolidayYear object) {
				return createHolidayYearAdapter();
			}
			@Override
			public Adapter casePhraseBook(PhraseBook object) {
				return createPhraseBookAdapter();
			}
			@Override
			public Adapter casePhrase(Phrase object) {
				return createPhraseAdapter();
			}
			@Override
			public Adapter caseCodeEntry(CodeEntry object) {
				return createCodeEntryAdapter();
			}
			@Override
			public Adapter caseSubdistrict(Subdistrict object) {
				return createSubdistrictAdapter();
			}
			@Override
			public Adapter caseMealServiceOrg(MealServiceOrg object) {
				return createMealServiceOrgAdapter();
			}
			@Override
			public Adapter caseMealSite(MealSite object) {
				return createMealSiteAdapter();
			}
			@Override
			public Adapter caseMealMapping(MealMapping object) {
				return createMealMappingAdapter();
			}
			@Override
			public Adapter caseMealMonth(MealMonth object) {
				return createMealMonthAdapter();
			}
			@Override
			public Adapter casePerson(Person object) {
				return createPersonAdapter();
			}
			@Override
			public Adapter caseEnforcementCertificate(EnforcementCertificate object) {
				return createEnforcementCertificateAdapter();
			}
			@Override
			public Adapter caseChecklistTemplate(ChecklistTemplate object) {
				return createChecklistTemplateAdapter();
			}
			@Override
			public Adapter caseTemplateSection(TemplateSection object) {
				return createTemplateSectionAdapter();
			}
			@Override
			public Adapter caseChecklistItem(ChecklistItem object) {
				return createChecklistItemAdapter();
			}
			@Override
			public Adapter caseMeasurementLimit(MeasurementLimit object) {
				return createMeasurementLimitAdapter();
			}
			@Override
			public Adapter caseScoringRule(ScoringRule object) {
				return createScoringRuleAdapter();
			}
			@Override
			public Adapter caseItemOption(ItemOption object) {
				return createItemOptionAdapter();
			}
			@Override
			public Adapter caseLegalProvision(LegalProvision object) {
				return createLegalProvisionAdapter();
			}
			@Override
			public Adapter caseJudgementRule(JudgementRule object) {
				return createJudgementRuleAdapter();
			}
			@Override
			public Adapter caseGradingRules(GradingRules object) {
				return createGradingRulesAdapter();
			}
			@Override
			public Adapter caseStarRule(StarRule object) {
				return createStarRuleAdapter();
			}
			@Override
			public Adapter caseGradingGate(GradingGate object) {
				return createGradingGateAdapter();
			}
			@Override
			public Adapter caseTemplateEvent(TemplateEvent object) {
				return createTemplateEventAdapter();
			}
			@Override
			public Adapter caseRandomDraw(RandomDraw object) {
				return createRandomDrawAdapter();
			}
			@Override
			public Adapter caseInspectionPlan(InspectionPlan object) {
				return createInspectionPlanAdapter();
			}
			@Override
			public Adapter caseInspectionTask(InspectionTask object) {
				return createInspectionTaskAdapter();
			}
			@Override
			public Adapter caseTaskMember(TaskMember object) {
				return createTaskMemberAdapter();
			}
			@Override
			public Adapter caseRecusalAnswer(RecusalAnswer object) {
				return createRecusalAnswerAdapter();
			}
			@Override
			public Adapter caseTaskEvent(TaskEvent object) {
				return createTaskEventAdapter();
			}
			@Override
			public Adapter caseJointInspection(JointInspection object) {
				return createJointInspectionAdapter();
			}
			@Override
			public Adapter caseTeamMember(TeamMember object) {
				return createTeamMemberAdapter();
			}
			@Override
			public Adapter caseAgencyRecord(AgencyRecord object) {
				return createAgencyRecordAdapter();
			}
			@Override
			public Adapter caseItemResult(ItemResult object) {
				return createItemResultAdapter();
			}
			@Override
			public Adapter caseMeasurement(Measurement object) {
				return createMeasurementAdapter();
			}
			@Override
			public Adapter caseFinding(Finding object) {
				return createFindingAdapter();
			}
			@Override
			public Adapter caseEvidence(Evidence object) {
				return createEvidenceAdapter();
			}
			@Override
			public Adapter caseOverlayMark(OverlayMark object) {
				return createOverlayMarkAdapter();
			}
			@Override
			public Adapter caseSupplement(Supplement object) {
				return createSupplementAdapter();
			}
			@Override
			public Adapter caseInspectionEvent(InspectionEvent object) {
				return createInspectionEventAdapter();
			}
			@Override
			public Adapter caseRecordEvent(RecordEvent object) {
				return createRecordEventAdapter();
			}
			@Override
			public Adapter caseSignature(Signature object) {
				return createSignatureAdapter();
			}
			@Override
			public Adapter caseDinerResponse(DinerResponse object) {
				return createDinerResponseAdapter();
			}
			@Override
			public Adapter caseTimeMark(TimeMark object) {
				return createTimeMarkAdapter();
			}
			@Override
			public Adapter caseEnforcementDocument(EnforcementDocument object) {
				return createEnforcementDocumentAdapter();
			}
			@Override
			public Adapter caseDocumentEvent(DocumentEvent object) {
				return createDocumentEventAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.Identified
	 * @generated
	 */
	public Adapter createIdentifiedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.WorkflowEvent <em>Workflow Event</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.WorkflowEvent
	 * @generated
	 */
	public Adapter createWorkflowEventAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.DistrictConfig <em>District Config</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.DistrictConfig
	 * @generated
	 */
	public Adapter createDistrictConfigAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.Agency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.Agency
	 * @generated
	 */
	public Adapter createAgencyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.HolidayYear <em>Holiday Year</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.HolidayYear
	 * @generated
	 */
	public Adapter createHolidayYearAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.PhraseBook <em>Phrase Book</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.PhraseBook
	 * @generated
	 */
	public Adapter createPhraseBookAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.Phrase <em>Phrase</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.Phrase
	 * @generated
	 */
	public Adapter createPhraseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.CodeEntry <em>Code Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.CodeEntry
	 * @generated
	 */
	public Adapter createCodeEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.Subdistrict <em>Subdistrict</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.Subdistrict
	 * @generated
	 */
	public Adapter createSubdistrictAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.MealServiceOrg <em>Meal Service Org</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.MealServiceOrg
	 * @generated
	 */
	public Adapter createMealServiceOrgAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.MealSite <em>Meal Site</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.MealSite
	 * @generated
	 */
	public Adapter createMealSiteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.MealMapping <em>Meal Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.MealMapping
	 * @generated
	 */
	public Adapter createMealMappingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.MealMonth <em>Meal Month</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.MealMonth
	 * @generated
	 */
	public Adapter createMealMonthAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.Person
	 * @generated
	 */
	public Adapter createPersonAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.EnforcementCertificate <em>Enforcement Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.EnforcementCertificate
	 * @generated
	 */
	public Adapter createEnforcementCertificateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.ChecklistTemplate <em>Checklist Template</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.ChecklistTemplate
	 * @generated
	 */
	public Adapter createChecklistTemplateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.TemplateSection <em>Template Section</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.TemplateSection
	 * @generated
	 */
	public Adapter createTemplateSectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.ChecklistItem <em>Checklist Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.ChecklistItem
	 * @generated
	 */
	public Adapter createChecklistItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.MeasurementLimit <em>Measurement Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.MeasurementLimit
	 * @generated
	 */
	public Adapter createMeasurementLimitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.ScoringRule <em>Scoring Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.ScoringRule
	 * @generated
	 */
	public Adapter createScoringRuleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.ItemOption <em>Item Option</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.ItemOption
	 * @generated
	 */
	public Adapter createItemOptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.LegalProvision <em>Legal Provision</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.LegalProvision
	 * @generated
	 */
	public Adapter createLegalProvisionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.JudgementRule <em>Judgement Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.JudgementRule
	 * @generated
	 */
	public Adapter createJudgementRuleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.GradingRules <em>Grading Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.GradingRules
	 * @generated
	 */
	public Adapter createGradingRulesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.StarRule <em>Star Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.StarRule
	 * @generated
	 */
	public Adapter createStarRuleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.GradingGate <em>Grading Gate</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.GradingGate
	 * @generated
	 */
	public Adapter createGradingGateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.TemplateEvent <em>Template Event</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.TemplateEvent
	 * @generated
	 */
	public Adapter createTemplateEventAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.RandomDraw <em>Random Draw</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.RandomDraw
	 * @generated
	 */
	public Adapter createRandomDrawAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.InspectionPlan <em>Inspection Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.InspectionPlan
	 * @generated
	 */
	public Adapter createInspectionPlanAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.InspectionTask <em>Inspection Task</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.InspectionTask
	 * @generated
	 */
	public Adapter createInspectionTaskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.TaskMember <em>Task Member</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.TaskMember
	 * @generated
	 */
	public Adapter createTaskMemberAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.RecusalAnswer <em>Recusal Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.RecusalAnswer
	 * @generated
	 */
	public Adapter createRecusalAnswerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.TaskEvent <em>Task Event</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.TaskEvent
	 * @generated
	 */
	public Adapter createTaskEventAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.JointInspection <em>Joint Inspection</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.JointInspection
	 * @generated
	 */
	public Adapter createJointInspectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.TeamMember <em>Team Member</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.TeamMember
	 * @generated
	 */
	public Adapter createTeamMemberAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.AgencyRecord <em>Agency Record</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.AgencyRecord
	 * @generated
	 */
	public Adapter createAgencyRecordAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.ItemResult <em>Item Result</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.ItemResult
	 * @generated
	 */
	public Adapter createItemResultAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.Measurement
	 * @generated
	 */
	public Adapter createMeasurementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.Finding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.Finding
	 * @generated
	 */
	public Adapter createFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.Evidence
	 * @generated
	 */
	public Adapter createEvidenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.OverlayMark <em>Overlay Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.OverlayMark
	 * @generated
	 */
	public Adapter createOverlayMarkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.Supplement <em>Supplement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.Supplement
	 * @generated
	 */
	public Adapter createSupplementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.InspectionEvent <em>Inspection Event</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.InspectionEvent
	 * @generated
	 */
	public Adapter createInspectionEventAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.RecordEvent <em>Record Event</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.RecordEvent
	 * @generated
	 */
	public Adapter createRecordEventAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.Signature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.Signature
	 * @generated
	 */
	public Adapter createSignatureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.DinerResponse <em>Diner Response</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.DinerResponse
	 * @generated
	 */
	public Adapter createDinerResponseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.TimeMark <em>Time Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.TimeMark
	 * @generated
	 */
	public Adapter createTimeMarkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.EnforcementDocument <em>Enforcement Document</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.EnforcementDocument
	 * @generated
	 */
	public Adapter createEnforcementDocumentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.canxun.model.DocumentEvent <em>Document Event</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.canxun.model.DocumentEvent
	 * @generated
	 */
	public Adapter createDocumentEventAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //ModelAdapterFactory
