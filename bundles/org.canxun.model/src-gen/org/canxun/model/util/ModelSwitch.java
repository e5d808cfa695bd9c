/**
 */
package org.canxun.model.util;

import org.canxun.model.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.canxun.model.ModelPackage
 * @generated
 */
public class ModelSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ModelPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelSwitch() {
		if (modelPackage == null) {
			modelPackage = ModelPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case ModelPackage.IDENTIFIED: {
				Identified identified = (Identified)theEObject;
				T result = caseIdentified(identified);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.WORKFLOW_EVENT: {
				WorkflowEvent workflowEvent = (WorkflowEvent)theEObject;
				T result = caseWorkflowEvent(workflowEvent);
				if (result == null) result = caseIdentified(workflowEvent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DISTRICT_CONFIG: {
				DistrictConfig districtConfig = (DistrictConfig)theEObject;
				T result = caseDistrictConfig(districtConfig);
				if (result == null) result = caseIdentified(districtConfig);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.AGENCY: {
				Agency agency = (Agency)theEObject;
				T result = caseAgency(agency);
				if (result == null) result = caseIdentified(agency);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.HOLIDAY_YEAR: {
				HolidayYear holidayYear = (HolidayYear)theEObject;
				T result = caseHolidayYear(holidayYear);
				if (result == null) result = caseIdentified(holidayYear);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PHRASE_BOOK: {
				PhraseBook phraseBook = (PhraseBook)theEObject;
				T result = casePhraseBook(phraseBook);
				if (result == null) result = caseIdentified(phraseBook);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PHRASE: {
				Phrase phrase = (Phrase)theEObject;
				T result = casePhrase(phrase);
				if (result == null) result = caseIdentified(phrase);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CODE_ENTRY: {
				CodeEntry codeEntry = (CodeEntry)theEObject;
				T result = caseCodeEntry(codeEntry);
				if (result == null) result = caseIdentified(codeEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SUBDISTRICT: {
				Subdistrict subdistrict = (Subdistrict)theEObject;
				T result = caseSubdistrict(subdistrict);
				if (result == null) result = caseIdentified(subdistrict);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MEAL_SERVICE_ORG: {
				MealServiceOrg mealServiceOrg = (MealServiceOrg)theEObject;
				T result = caseMealServiceOrg(mealServiceOrg);
				if (result == null) result = caseIdentified(mealServiceOrg);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MEAL_SITE: {
				MealSite mealSite = (MealSite)theEObject;
				T result = caseMealSite(mealSite);
				if (result == null) result = caseIdentified(mealSite);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MEAL_MAPPING: {
				MealMapping mealMapping = (MealMapping)theEObject;
				T result = caseMealMapping(mealMapping);
				if (result == null) result = caseIdentified(mealMapping);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MEAL_MONTH: {
				MealMonth mealMonth = (MealMonth)theEObject;
				T result = caseMealMonth(mealMonth);
				if (result == null) result = caseIdentified(mealMonth);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PERSON: {
				Person person = (Person)theEObject;
				T result = casePerson(person);
				if (result == null) result = caseIdentified(person);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ENFORCEMENT_CERTIFICATE: {
				EnforcementCertificate enforcementCertificate = (EnforcementCertificate)theEObject;
				T result = caseEnforcementCertificate(enforcementCertificate);
				if (result == null) result = caseIdentified(enforcementCertificate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CHECKLIST_TEMPLATE: {
				ChecklistTemplate checklistTemplate = (ChecklistTemplate)theEObject;
				T result = caseChecklistTemplate(checklistTemplate);
				if (result == null) result = caseIdentified(checklistTemplate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TEMPLATE_SECTION: {
				TemplateSection templateSection = (TemplateSection)theEObject;
				T result = caseTemplateSection(templateSection);
				if (result == null) result = caseIdentified(templateSection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CHECKLIST_ITEM: {
				ChecklistItem checklistItem = (ChecklistItem)theEObject;
				T result = caseChecklistItem(checklistItem);
				if (result == null) result = caseIdentified(checklistItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MEASUREMENT_LIMIT: {
				MeasurementLimit measurementLimit = (MeasurementLimit)theEObject;
				T result = caseMeasurementLimit(measurementLimit);
				if (result == null) result = caseIdentified(measurementLimit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SCORING_RULE: {
				ScoringRule scoringRule = (ScoringRule)theEObject;
				T result = caseScoringRule(scoringRule);
				if (result == null) result = caseIdentified(scoringRule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ITEM_OPTION: {
				ItemOption itemOption = (ItemOption)theEObject;
				T result = caseItemOption(itemOption);
				if (result == null) result = caseIdentified(itemOption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.LEGAL_PROVISION: {
				LegalProvision legalProvision = (LegalProvision)theEObject;
				T result = caseLegalProvision(legalProvision);
				if (result == null) result = caseIdentified(legalProvision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.JUDGEMENT_RULE: {
				JudgementRule judgementRule = (JudgementRule)theEObject;
				T result = caseJudgementRule(judgementRule);
				if (result == null) result = caseIdentified(judgementRule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.GRADING_RULES: {
				GradingRules gradingRules = (GradingRules)theEObject;
				T result = caseGradingRules(gradingRules);
				if (result == null) result = caseIdentified(gradingRules);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.STAR_RULE: {
				StarRule starRule = (StarRule)theEObject;
				T result = caseStarRule(starRule);
				if (result == null) result = caseIdentified(starRule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.GRADING_GATE: {
				GradingGate gradingGate = (GradingGate)theEObject;
				T result = caseGradingGate(gradingGate);
				if (result == null) result = caseIdentified(gradingGate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TEMPLATE_EVENT: {
				TemplateEvent templateEvent = (TemplateEvent)theEObject;
				T result = caseTemplateEvent(templateEvent);
				if (result == null) result = caseWorkflowEvent(templateEvent);
				if (result == null) result = caseIdentified(templateEvent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.RANDOM_DRAW: {
				RandomDraw randomDraw = (RandomDraw)theEObject;
				T result = caseRandomDraw(randomDraw);
				if (result == null) result = caseWorkflowEvent(randomDraw);
				if (result == null) result = caseIdentified(randomDraw);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.INSPECTION_PLAN: {
				InspectionPlan inspectionPlan = (InspectionPlan)theEObject;
				T result = caseInspectionPlan(inspectionPlan);
				if (result == null) result = caseIdentified(inspectionPlan);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.INSPECTION_TASK: {
				InspectionTask inspectionTask = (InspectionTask)theEObject;
				T result = caseInspectionTask(inspectionTask);
				if (result == null) result = caseIdentified(inspectionTask);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TASK_MEMBER: {
				TaskMember taskMember = (TaskMember)theEObject;
				T result = caseTaskMember(taskMember);
				if (result == null) result = caseIdentified(taskMember);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.RECUSAL_ANSWER: {
				RecusalAnswer recusalAnswer = (RecusalAnswer)theEObject;
				T result = caseRecusalAnswer(recusalAnswer);
				if (result == null) result = caseWorkflowEvent(recusalAnswer);
				if (result == null) result = caseIdentified(recusalAnswer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TASK_EVENT: {
				TaskEvent taskEvent = (TaskEvent)theEObject;
				T result = caseTaskEvent(taskEvent);
				if (result == null) result = caseWorkflowEvent(taskEvent);
				if (result == null) result = caseIdentified(taskEvent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.JOINT_INSPECTION: {
				JointInspection jointInspection = (JointInspection)theEObject;
				T result = caseJointInspection(jointInspection);
				if (result == null) result = caseIdentified(jointInspection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TEAM_MEMBER: {
				TeamMember teamMember = (TeamMember)theEObject;
				T result = caseTeamMember(teamMember);
				if (result == null) result = caseIdentified(teamMember);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.AGENCY_RECORD: {
				AgencyRecord agencyRecord = (AgencyRecord)theEObject;
				T result = caseAgencyRecord(agencyRecord);
				if (result == null) result = caseIdentified(agencyRecord);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ITEM_RESULT: {
				ItemResult itemResult = (ItemResult)theEObject;
				T result = caseItemResult(itemResult);
				if (result == null) result = caseIdentified(itemResult);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MEASUREMENT: {
				Measurement measurement = (Measurement)theEObject;
				T result = caseMeasurement(measurement);
				if (result == null) result = caseIdentified(measurement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.FINDING: {
				Finding finding = (Finding)theEObject;
				T result = caseFinding(finding);
				if (result == null) result = caseIdentified(finding);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.EVIDENCE: {
				Evidence evidence = (Evidence)theEObject;
				T result = caseEvidence(evidence);
				if (result == null) result = caseIdentified(evidence);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.OVERLAY_MARK: {
				OverlayMark overlayMark = (OverlayMark)theEObject;
				T result = caseOverlayMark(overlayMark);
				if (result == null) result = caseIdentified(overlayMark);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SUPPLEMENT: {
				Supplement supplement = (Supplement)theEObject;
				T result = caseSupplement(supplement);
				if (result == null) result = caseWorkflowEvent(supplement);
				if (result == null) result = caseIdentified(supplement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.INSPECTION_EVENT: {
				InspectionEvent inspectionEvent = (InspectionEvent)theEObject;
				T result = caseInspectionEvent(inspectionEvent);
				if (result == null) result = caseWorkflowEvent(inspectionEvent);
				if (result == null) result = caseIdentified(inspectionEvent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.RECORD_EVENT: {
				RecordEvent recordEvent = (RecordEvent)theEObject;
				T result = caseRecordEvent(recordEvent);
				if (result == null) result = caseWorkflowEvent(recordEvent);
				if (result == null) result = caseIdentified(recordEvent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SIGNATURE: {
				Signature signature = (Signature)theEObject;
				T result = caseSignature(signature);
				if (result == null) result = caseWorkflowEvent(signature);
				if (result == null) result = caseIdentified(signature);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DINER_RESPONSE: {
				DinerResponse dinerResponse = (DinerResponse)theEObject;
				T result = caseDinerResponse(dinerResponse);
				if (result == null) result = caseIdentified(dinerResponse);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TIME_MARK: {
				TimeMark timeMark = (TimeMark)theEObject;
				T result = caseTimeMark(timeMark);
				if (result == null) result = caseWorkflowEvent(timeMark);
				if (result == null) result = caseIdentified(timeMark);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ENFORCEMENT_DOCUMENT: {
				EnforcementDocument enforcementDocument = (EnforcementDocument)theEObject;
				T result = caseEnforcementDocument(enforcementDocument);
				if (result == null) result = caseIdentified(enforcementDocument);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DOCUMENT_EVENT: {
				DocumentEvent documentEvent = (DocumentEvent)theEObject;
				T result = caseDocumentEvent(documentEvent);
				if (result == null) result = caseWorkflowEvent(documentEvent);
				if (result == null) result = caseIdentified(documentEvent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Workflow Event</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Workflow Event</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWorkflowEvent(WorkflowEvent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>District Config</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>District Config</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDistrictConfig(DistrictConfig object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Agency</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Agency</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAgency(Agency object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Holiday Year</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Holiday Year</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHolidayYear(HolidayYear object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Phrase Book</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Phrase Book</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePhraseBook(PhraseBook object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Phrase</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Phrase</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePhrase(Phrase object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Code Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Code Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCodeEntry(CodeEntry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Subdistrict</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Subdistrict</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSubdistrict(Subdistrict object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Meal Service Org</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Meal Service Org</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMealServiceOrg(MealServiceOrg object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Meal Site</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Meal Site</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMealSite(MealSite object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Meal Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Meal Mapping</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMealMapping(MealMapping object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Meal Month</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Meal Month</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMealMonth(MealMonth object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Person</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Person</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePerson(Person object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Enforcement Certificate</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Enforcement Certificate</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEnforcementCertificate(EnforcementCertificate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Checklist Template</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Checklist Template</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChecklistTemplate(ChecklistTemplate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Template Section</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Template Section</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTemplateSection(TemplateSection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Checklist Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Checklist Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChecklistItem(ChecklistItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Measurement Limit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Measurement Limit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMeasurementLimit(MeasurementLimit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scoring Rule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scoring Rule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScoringRule(ScoringRule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Item Option</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Item Option</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseItemOption(ItemOption object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Legal Provision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Legal Provision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLegalProvision(LegalProvision object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Judgement Rule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Judgement Rule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseJudgementRule(JudgementRule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Grading Rules</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Grading Rules</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGradingRules(GradingRules object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Star Rule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Star Rule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStarRule(StarRule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Grading Gate</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Grading Gate</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGradingGate(GradingGate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Template Event</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Template Event</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTemplateEvent(TemplateEvent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Random Draw</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Random Draw</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRandomDraw(RandomDraw object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Inspection Plan</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Inspection Plan</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInspectionPlan(InspectionPlan object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Inspection Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Inspection Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInspectionTask(InspectionTask object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Task Member</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Task Member</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTaskMember(TaskMember object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recusal Answer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recusal Answer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecusalAnswer(RecusalAnswer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Task Event</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Task Event</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTaskEvent(TaskEvent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Joint Inspection</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Joint Inspection</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseJointInspection(JointInspection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Team Member</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Team Member</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTeamMember(TeamMember object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Agency Record</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Agency Record</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAgencyRecord(AgencyRecord object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Item Result</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Item Result</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseItemResult(ItemResult object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Measurement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Measurement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMeasurement(Measurement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Finding</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Finding</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFinding(Finding object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Evidence</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Evidence</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEvidence(Evidence object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Overlay Mark</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Overlay Mark</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOverlayMark(OverlayMark object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Supplement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Supplement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSupplement(Supplement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Inspection Event</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Inspection Event</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInspectionEvent(InspectionEvent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Record Event</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Record Event</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecordEvent(RecordEvent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Signature</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Signature</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSignature(Signature object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Diner Response</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Diner Response</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDinerResponse(DinerResponse object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Time Mark</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Time Mark</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTimeMark(TimeMark object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Enforcement Document</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Enforcement Document</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEnforcementDocument(EnforcementDocument object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Document Event</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Document Event</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDocumentEvent(DocumentEvent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //ModelSwitch
