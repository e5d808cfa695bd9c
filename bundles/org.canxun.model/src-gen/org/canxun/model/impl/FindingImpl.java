/**
 */
package org.canxun.model.impl;

import org.canxun.model.Finding;
import org.canxun.model.ModelPackage;
import org.canxun.model.RectifyMode;
import org.canxun.model.Severity;
import org.canxun.model.TermUnit;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.FindingImpl#getRecordId <em>Record Id</em>}</li>
 *   <li>{@link org.canxun.model.impl.FindingImpl#getItemCode <em>Item Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.FindingImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.canxun.model.impl.FindingImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.canxun.model.impl.FindingImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.canxun.model.impl.FindingImpl#getTermDays <em>Term Days</em>}</li>
 *   <li>{@link org.canxun.model.impl.FindingImpl#getTermUnit <em>Term Unit</em>}</li>
 *   <li>{@link org.canxun.model.impl.FindingImpl#getReferredTo <em>Referred To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FindingImpl extends IdentifiedImpl implements Finding {
	/**
	 * The default value of the '{@link #getRecordId() <em>Record Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordId()
	 * @generated
	 * @ordered
	 */
	protected static final String RECORD_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecordId() <em>Record Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordId()
	 * @generated
	 * @ordered
	 */
	protected String recordId = RECORD_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getItemCode() <em>Item Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItemCode()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEM_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItemCode() <em>Item Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItemCode()
	 * @generated
	 * @ordered
	 */
	protected String itemCode = ITEM_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity SEVERITY_EDEFAULT = Severity.GENERAL;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final RectifyMode MODE_EDEFAULT = RectifyMode.ON_SPOT;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected RectifyMode mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTermDays() <em>Term Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTermDays()
	 * @generated
	 * @ordered
	 */
	protected static final int TERM_DAYS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getTermDays() <em>Term Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTermDays()
	 * @generated
	 * @ordered
	 */
	protected int termDays = TERM_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTermUnit() <em>Term Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTermUnit()
	 * @generated
	 * @ordered
	 */
	protected static final TermUnit TERM_UNIT_EDEFAULT = TermUnit.CALENDAR_DAY;

	/**
	 * The cached value of the '{@link #getTermUnit() <em>Term Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTermUnit()
	 * @generated
	 * @ordered
	 */
	protected TermUnit termUnit = TERM_UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferredTo() <em>Referred To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferredTo()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERRED_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferredTo() <em>Referred To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferredTo()
	 * @generated
	 * @ordered
	 */
	protected String referredTo = REFERRED_TO_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.FINDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecordId() {
		return recordId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordId(String newRecordId) {
		String oldRecordId = recordId;
		recordId = newRecordId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FINDING__RECORD_ID, oldRecordId, recordId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItemCode() {
		return itemCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItemCode(String newItemCode) {
		String oldItemCode = itemCode;
		itemCode = newItemCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FINDING__ITEM_CODE, oldItemCode, itemCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FINDING__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Severity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Severity newSeverity) {
		Severity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FINDING__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RectifyMode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(RectifyMode newMode) {
		RectifyMode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FINDING__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTermDays() {
		return termDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTermDays(int newTermDays) {
		int oldTermDays = termDays;
		termDays = newTermDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FINDING__TERM_DAYS, oldTermDays, termDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TermUnit getTermUnit() {
		return termUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTermUnit(TermUnit newTermUnit) {
		TermUnit oldTermUnit = termUnit;
		termUnit = newTermUnit == null ? TERM_UNIT_EDEFAULT : newTermUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FINDING__TERM_UNIT, oldTermUnit, termUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReferredTo() {
		return referredTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferredTo(String newReferredTo) {
		String oldReferredTo = referredTo;
		referredTo = newReferredTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FINDING__REFERRED_TO, oldReferredTo, referredTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.FINDING__RECORD_ID:
				return getRecordId();
			case ModelPackage.FINDING__ITEM_CODE:
				return getItemCode();
			case ModelPackage.FINDING__TEXT:
				return getText();
			case ModelPackage.FINDING__SEVERITY:
				return getSeverity();
			case ModelPackage.FINDING__MODE:
				return getMode();
			case ModelPackage.FINDING__TERM_DAYS:
				return getTermDays();
			case ModelPackage.FINDING__TERM_UNIT:
				return getTermUnit();
			case ModelPackage.FINDING__REFERRED_TO:
				return getReferredTo();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.FINDING__RECORD_ID:
				setRecordId((String)newValue);
				return;
			case ModelPackage.FINDING__ITEM_CODE:
				setItemCode((String)newValue);
				return;
			case ModelPackage.FINDING__TEXT:
				setText((String)newValue);
				return;
			case ModelPackage.FINDING__SEVERITY:
				setSeverity((Severity)newValue);
				return;
			case ModelPackage.FINDING__MODE:
				setMode((RectifyMode)newValue);
				return;
			case ModelPackage.FINDING__TERM_DAYS:
				setTermDays((Integer)newValue);
				return;
			case ModelPackage.FINDING__TERM_UNIT:
				setTermUnit((TermUnit)newValue);
				return;
			case ModelPackage.FINDING__REFERRED_TO:
				setReferredTo((String)newValue);
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
			case ModelPackage.FINDING__RECORD_ID:
				setRecordId(RECORD_ID_EDEFAULT);
				return;
			case ModelPackage.FINDING__ITEM_CODE:
				setItemCode(ITEM_CODE_EDEFAULT);
				return;
			case ModelPackage.FINDING__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ModelPackage.FINDING__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case ModelPackage.FINDING__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case ModelPackage.FINDING__TERM_DAYS:
				setTermDays(TERM_DAYS_EDEFAULT);
				return;
			case ModelPackage.FINDING__TERM_UNIT:
				setTermUnit(TERM_UNIT_EDEFAULT);
				return;
			case ModelPackage.FINDING__REFERRED_TO:
				setReferredTo(REFERRED_TO_EDEFAULT);
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
			case ModelPackage.FINDING__RECORD_ID:
				return RECORD_ID_EDEFAULT == null ? recordId != null : !RECORD_ID_EDEFAULT.equals(recordId);
			case ModelPackage.FINDING__ITEM_CODE:
				return ITEM_CODE_EDEFAULT == null ? itemCode != null : !ITEM_CODE_EDEFAULT.equals(itemCode);
			case ModelPackage.FINDING__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ModelPackage.FINDING__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case ModelPackage.FINDING__MODE:
				return mode != MODE_EDEFAULT;
			case ModelPackage.FINDING__TERM_DAYS:
				return termDays != TERM_DAYS_EDEFAULT;
			case ModelPackage.FINDING__TERM_UNIT:
				return termUnit != TERM_UNIT_EDEFAULT;
			case ModelPackage.FINDING__REFERRED_TO:
				return REFERRED_TO_EDEFAULT == null ? referredTo != null : !REFERRED_TO_EDEFAULT.equals(referredTo);
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
		result.append(" (recordId: ");
		result.append(recordId);
		result.append(", itemCode: ");
		result.append(itemCode);
		result.append(", text: ");
		result.append(text);
		result.append(", severity: ");
		result.append(severity);
		result.append(", mode: ");
		result.append(mode);
		result.append(", termDays: ");
		result.append(termDays);
		result.append(", termUnit: ");
		result.append(termUnit);
		result.append(", referredTo: ");
		result.append(referredTo);
		result.append(')');
		return result.toString();
	}

} //FindingImpl
