/**
 */
package org.canxun.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.canxun.model.HolidayYear;
import org.canxun.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Holiday Year</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.HolidayYearImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.canxun.model.impl.HolidayYearImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.canxun.model.impl.HolidayYearImpl#getHolidays <em>Holidays</em>}</li>
 *   <li>{@link org.canxun.model.impl.HolidayYearImpl#getWorkdays <em>Workdays</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HolidayYearImpl extends IdentifiedImpl implements HolidayYear {
	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHolidays() <em>Holidays</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolidays()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalDate> holidays;

	/**
	 * The cached value of the '{@link #getWorkdays() <em>Workdays</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkdays()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalDate> workdays;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HolidayYearImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.HOLIDAY_YEAR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOLIDAY_YEAR__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOLIDAY_YEAR__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalDate> getHolidays() {
		if (holidays == null) {
			holidays = new EDataTypeUniqueEList<LocalDate>(LocalDate.class, this, ModelPackage.HOLIDAY_YEAR__HOLIDAYS);
		}
		return holidays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalDate> getWorkdays() {
		if (workdays == null) {
			workdays = new EDataTypeUniqueEList<LocalDate>(LocalDate.class, this, ModelPackage.HOLIDAY_YEAR__WORKDAYS);
		}
		return workdays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.HOLIDAY_YEAR__YEAR:
				return getYear();
			case ModelPackage.HOLIDAY_YEAR__SOURCE:
				return getSource();
			case ModelPackage.HOLIDAY_YEAR__HOLIDAYS:
				return getHolidays();
			case ModelPackage.HOLIDAY_YEAR__WORKDAYS:
				return getWorkdays();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.HOLIDAY_YEAR__YEAR:
				setYear((Integer)newValue);
				return;
			case ModelPackage.HOLIDAY_YEAR__SOURCE:
				setSource((String)newValue);
				return;
			case ModelPackage.HOLIDAY_YEAR__HOLIDAYS:
				getHolidays().clear();
				getHolidays().addAll((Collection<? extends LocalDate>)newValue);
				return;
			case ModelPackage.HOLIDAY_YEAR__WORKDAYS:
				getWorkdays().clear();
				getWorkdays().addAll((Collection<? extends LocalDate>)newValue);
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
			case ModelPackage.HOLIDAY_YEAR__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case ModelPackage.HOLIDAY_YEAR__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ModelPackage.HOLIDAY_YEAR__HOLIDAYS:
				getHolidays().clear();
				return;
			case ModelPackage.HOLIDAY_YEAR__WORKDAYS:
				getWorkdays().clear();
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
			case ModelPackage.HOLIDAY_YEAR__YEAR:
				return year != YEAR_EDEFAULT;
			case ModelPackage.HOLIDAY_YEAR__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ModelPackage.HOLIDAY_YEAR__HOLIDAYS:
				return holidays != null && !holidays.isEmpty();
			case ModelPackage.HOLIDAY_YEAR__WORKDAYS:
				return workdays != null && !workdays.isEmpty();
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
		result.append(" (year: ");
		result.append(year);
		result.append(", source: ");
		result.append(source);
		result.append(", holidays: ");
		result.append(holidays);
		result.append(", workdays: ");
		result.append(workdays);
		result.append(')');
		return result.toString();
	}

} //HolidayYearImpl
