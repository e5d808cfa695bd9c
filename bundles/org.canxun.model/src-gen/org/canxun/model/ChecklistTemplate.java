/**
 */
package org.canxun.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Checklist Template</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 检查要点表: immutable once published; an inspection pins one version.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.ChecklistTemplate#getCode <em>Code</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistTemplate#getVersion <em>Version</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistTemplate#getTitle <em>Title</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistTemplate#getAgencyCode <em>Agency Code</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistTemplate#getRecordKind <em>Record Kind</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistTemplate#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistTemplate#getContentDigest <em>Content Digest</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistTemplate#getPublishedAt <em>Published At</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistTemplate#getSections <em>Sections</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistTemplate#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistTemplate#getJudgements <em>Judgements</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistTemplate#getGrading <em>Grading</em>}</li>
 *   <li>{@link org.canxun.model.ChecklistTemplate#getEvents <em>Events</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getChecklistTemplate()
 * @model annotation="https://canxun.org/journal/aggregate"
 * @generated
 */
public interface ChecklistTemplate extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.canxun.model.ModelPackage#getChecklistTemplate_Code()
	 * @model annotation="https://canxun.org/journal/register name='template'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistTemplate#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.canxun.model.ModelPackage#getChecklistTemplate_Version()
	 * @model annotation="https://canxun.org/journal/register name='template'"
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistTemplate#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.canxun.model.ModelPackage#getChecklistTemplate_Title()
	 * @model annotation="https://canxun.org/journal/register name='template'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistTemplate#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Agency Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agency Code</em>' attribute.
	 * @see #setAgencyCode(String)
	 * @see org.canxun.model.ModelPackage#getChecklistTemplate_AgencyCode()
	 * @model annotation="https://canxun.org/journal/register name='template'"
	 * @generated
	 */
	String getAgencyCode();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistTemplate#getAgencyCode <em>Agency Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency Code</em>' attribute.
	 * @see #getAgencyCode()
	 * @generated
	 */
	void setAgencyCode(String value);

	/**
	 * Returns the value of the '<em><b>Record Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.canxun.model.RecordKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Record Kind</em>' attribute.
	 * @see org.canxun.model.RecordKind
	 * @see #setRecordKind(RecordKind)
	 * @see org.canxun.model.ModelPackage#getChecklistTemplate_RecordKind()
	 * @model annotation="https://canxun.org/journal/register name='template'"
	 * @generated
	 */
	RecordKind getRecordKind();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistTemplate#getRecordKind <em>Record Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Kind</em>' attribute.
	 * @see org.canxun.model.RecordKind
	 * @see #getRecordKind()
	 * @generated
	 */
	void setRecordKind(RecordKind value);

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the wording comes from and what is not official about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' attribute.
	 * @see #setProvenance(String)
	 * @see org.canxun.model.ModelPackage#getChecklistTemplate_Provenance()
	 * @model annotation="https://canxun.org/journal/register name='template'"
	 * @generated
	 */
	String getProvenance();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistTemplate#getProvenance <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provenance</em>' attribute.
	 * @see #getProvenance()
	 * @generated
	 */
	void setProvenance(String value);

	/**
	 * Returns the value of the '<em><b>Content Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the canonical content, lower-case hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Digest</em>' attribute.
	 * @see #setContentDigest(String)
	 * @see org.canxun.model.ModelPackage#getChecklistTemplate_ContentDigest()
	 * @model annotation="https://canxun.org/journal/register name='template'"
	 * @generated
	 */
	String getContentDigest();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistTemplate#getContentDigest <em>Content Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Digest</em>' attribute.
	 * @see #getContentDigest()
	 * @generated
	 */
	void setContentDigest(String value);

	/**
	 * Returns the value of the '<em><b>Published At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Published At</em>' attribute.
	 * @see #setPublishedAt(Instant)
	 * @see org.canxun.model.ModelPackage#getChecklistTemplate_PublishedAt()
	 * @model dataType="org.canxun.model.Instant"
	 *        annotation="https://canxun.org/journal/register name='template'"
	 * @generated
	 */
	Instant getPublishedAt();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistTemplate#getPublishedAt <em>Published At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published At</em>' attribute.
	 * @see #getPublishedAt()
	 * @generated
	 */
	void setPublishedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.TemplateSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getChecklistTemplate_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<TemplateSection> getSections();

	/**
	 * Returns the value of the '<em><b>Based On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the published version a draft was made from; empty for a checklist that is new.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Based On</em>' attribute.
	 * @see #setBasedOn(String)
	 * @see org.canxun.model.ModelPackage#getChecklistTemplate_BasedOn()
	 * @model annotation="https://canxun.org/journal/register name='basis'"
	 * @generated
	 */
	String getBasedOn();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistTemplate#getBasedOn <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Based On</em>' attribute.
	 * @see #getBasedOn()
	 * @generated
	 */
	void setBasedOn(String value);

	/**
	 * Returns the value of the '<em><b>Judgements</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.JudgementRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How a record is judged as a whole, in this order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Judgements</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getChecklistTemplate_Judgements()
	 * @model containment="true"
	 * @generated
	 */
	EList<JudgementRule> getJudgements();

	/**
	 * Returns the value of the '<em><b>Grading</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How an appraisal turns points into stars.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grading</em>' containment reference.
	 * @see #setGrading(GradingRules)
	 * @see org.canxun.model.ModelPackage#getChecklistTemplate_Grading()
	 * @model containment="true"
	 * @generated
	 */
	GradingRules getGrading();

	/**
	 * Sets the value of the '{@link org.canxun.model.ChecklistTemplate#getGrading <em>Grading</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grading</em>' containment reference.
	 * @see #getGrading()
	 * @generated
	 */
	void setGrading(GradingRules value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.canxun.model.TemplateEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.canxun.model.ModelPackage#getChecklistTemplate_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<TemplateEvent> getEvents();

} // ChecklistTemplate
