/**
 */
package org.canxun.model.impl;

import java.math.BigDecimal;

import org.canxun.model.ModelPackage;
import org.canxun.model.OverlayMark;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Overlay Mark</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.OverlayMarkImpl#getShape <em>Shape</em>}</li>
 *   <li>{@link org.canxun.model.impl.OverlayMarkImpl#getX <em>X</em>}</li>
 *   <li>{@link org.canxun.model.impl.OverlayMarkImpl#getY <em>Y</em>}</li>
 *   <li>{@link org.canxun.model.impl.OverlayMarkImpl#getToX <em>To X</em>}</li>
 *   <li>{@link org.canxun.model.impl.OverlayMarkImpl#getToY <em>To Y</em>}</li>
 *   <li>{@link org.canxun.model.impl.OverlayMarkImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.canxun.model.impl.OverlayMarkImpl#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OverlayMarkImpl extends IdentifiedImpl implements OverlayMark {
	/**
	 * The default value of the '{@link #getShape() <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShape()
	 * @generated
	 * @ordered
	 */
	protected static final String SHAPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShape() <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShape()
	 * @generated
	 * @ordered
	 */
	protected String shape = SHAPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getX() <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal X_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getX() <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal x = X_EDEFAULT;

	/**
	 * The default value of the '{@link #getY() <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal Y_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getY() <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal y = Y_EDEFAULT;

	/**
	 * The default value of the '{@link #getToX() <em>To X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToX()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TO_X_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToX() <em>To X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToX()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal toX = TO_X_EDEFAULT;

	/**
	 * The default value of the '{@link #getToY() <em>To Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToY()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TO_Y_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToY() <em>To Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToY()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal toY = TO_Y_EDEFAULT;

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
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final int POSITION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected int position = POSITION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OverlayMarkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.OVERLAY_MARK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShape() {
		return shape;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShape(String newShape) {
		String oldShape = shape;
		shape = newShape;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OVERLAY_MARK__SHAPE, oldShape, shape));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getX() {
		return x;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setX(BigDecimal newX) {
		BigDecimal oldX = x;
		x = newX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OVERLAY_MARK__X, oldX, x));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getY() {
		return y;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setY(BigDecimal newY) {
		BigDecimal oldY = y;
		y = newY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OVERLAY_MARK__Y, oldY, y));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getToX() {
		return toX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToX(BigDecimal newToX) {
		BigDecimal oldToX = toX;
		toX = newToX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OVERLAY_MARK__TO_X, oldToX, toX));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getToY() {
		return toY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToY(BigDecimal newToY) {
		BigDecimal oldToY = toY;
		toY = newToY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OVERLAY_MARK__TO_Y, oldToY, toY));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OVERLAY_MARK__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(int newPosition) {
		int oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OVERLAY_MARK__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.OVERLAY_MARK__SHAPE:
				return getShape();
			case ModelPackage.OVERLAY_MARK__X:
				return getX();
			case ModelPackage.OVERLAY_MARK__Y:
				return getY();
			case ModelPackage.OVERLAY_MARK__TO_X:
				return getToX();
			case ModelPackage.OVERLAY_MARK__TO_Y:
				return getToY();
			case ModelPackage.OVERLAY_MARK__TEXT:
				return getText();
			case ModelPackage.OVERLAY_MARK__POSITION:
				return getPosition();
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
			case ModelPackage.OVERLAY_MARK__SHAPE:
				setShape((String)newValue);
				return;
			case ModelPackage.OVERLAY_MARK__X:
				setX((BigDecimal)newValue);
				return;
			case ModelPackage.OVERLAY_MARK__Y:
				setY((BigDecimal)newValue);
				return;
			case ModelPackage.OVERLAY_MARK__TO_X:
				setToX((BigDecimal)newValue);
				return;
			case ModelPackage.OVERLAY_MARK__TO_Y:
				setToY((BigDecimal)newValue);
				return;
			case ModelPackage.OVERLAY_MARK__TEXT:
				setText((String)newValue);
				return;
			case ModelPackage.OVERLAY_MARK__POSITION:
				setPosition((Integer)newValue);
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
			case ModelPackage.OVERLAY_MARK__SHAPE:
				setShape(SHAPE_EDEFAULT);
				return;
			case ModelPackage.OVERLAY_MARK__X:
				setX(X_EDEFAULT);
				return;
			case ModelPackage.OVERLAY_MARK__Y:
				setY(Y_EDEFAULT);
				return;
			case ModelPackage.OVERLAY_MARK__TO_X:
				setToX(TO_X_EDEFAULT);
				return;
			case ModelPackage.OVERLAY_MARK__TO_Y:
				setToY(TO_Y_EDEFAULT);
				return;
			case ModelPackage.OVERLAY_MARK__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ModelPackage.OVERLAY_MARK__POSITION:
				setPosition(POSITION_EDEFAULT);
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
			case ModelPackage.OVERLAY_MARK__SHAPE:
				return SHAPE_EDEFAULT == null ? shape != null : !SHAPE_EDEFAULT.equals(shape);
			case ModelPackage.OVERLAY_MARK__X:
				return X_EDEFAULT == null ? x != null : !X_EDEFAULT.equals(x);
			case ModelPackage.OVERLAY_MARK__Y:
				return Y_EDEFAULT == null ? y != null : !Y_EDEFAULT.equals(y);
			case ModelPackage.OVERLAY_MARK__TO_X:
				return TO_X_EDEFAULT == null ? toX != null : !TO_X_EDEFAULT.equals(toX);
			case ModelPackage.OVERLAY_MARK__TO_Y:
				return TO_Y_EDEFAULT == null ? toY != null : !TO_Y_EDEFAULT.equals(toY);
			case ModelPackage.OVERLAY_MARK__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ModelPackage.OVERLAY_MARK__POSITION:
				return position != POSITION_EDEFAULT;
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
		result.append(" (shape: ");
		result.append(shape);
		result.append(", x: ");
		result.append(x);
		result.append(", y: ");
		result.append(y);
		result.append(", toX: ");
		result.append(toX);
		result.append(", toY: ");
		result.append(toY);
		result.append(", text: ");
		result.append(text);
		result.append(", position: ");
		result.append(position);
		result.append(')');
		return result.toString();
	}

} //OverlayMarkImpl
