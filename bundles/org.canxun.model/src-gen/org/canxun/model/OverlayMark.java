/**
 */
package org.canxun.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Overlay Mark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A figure drawn over a picture, stored apart from it. Positions and sizes are fractions of the upright picture, from its upper left corner.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.OverlayMark#getShape <em>Shape</em>}</li>
 *   <li>{@link org.canxun.model.OverlayMark#getX <em>X</em>}</li>
 *   <li>{@link org.canxun.model.OverlayMark#getY <em>Y</em>}</li>
 *   <li>{@link org.canxun.model.OverlayMark#getToX <em>To X</em>}</li>
 *   <li>{@link org.canxun.model.OverlayMark#getToY <em>To Y</em>}</li>
 *   <li>{@link org.canxun.model.OverlayMark#getText <em>Text</em>}</li>
 *   <li>{@link org.canxun.model.OverlayMark#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @see org.canxun.model.ModelPackage#getOverlayMark()
 * @model
 * @generated
 */
public interface OverlayMark extends Identified {
	/**
	 * Returns the value of the '<em><b>Shape</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ARROW, BOX, ELLIPSE, TEXT or MOSAIC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shape</em>' attribute.
	 * @see #setShape(String)
	 * @see org.canxun.model.ModelPackage#getOverlayMark_Shape()
	 * @model annotation="https://canxun.org/journal/register name='mark'"
	 * @generated
	 */
	String getShape();

	/**
	 * Sets the value of the '{@link org.canxun.model.OverlayMark#getShape <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shape</em>' attribute.
	 * @see #getShape()
	 * @generated
	 */
	void setShape(String value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the first corner, or of the tail of an arrow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getOverlayMark_X()
	 * @model annotation="https://canxun.org/journal/register name='mark'"
	 * @generated
	 */
	BigDecimal getX();

	/**
	 * Sets the value of the '{@link org.canxun.model.OverlayMark#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getOverlayMark_Y()
	 * @model annotation="https://canxun.org/journal/register name='mark'"
	 * @generated
	 */
	BigDecimal getY();

	/**
	 * Sets the value of the '{@link org.canxun.model.OverlayMark#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>To X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the opposite corner, or of the head of an arrow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To X</em>' attribute.
	 * @see #setToX(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getOverlayMark_ToX()
	 * @model annotation="https://canxun.org/journal/register name='mark'"
	 * @generated
	 */
	BigDecimal getToX();

	/**
	 * Sets the value of the '{@link org.canxun.model.OverlayMark#getToX <em>To X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To X</em>' attribute.
	 * @see #getToX()
	 * @generated
	 */
	void setToX(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>To Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To Y</em>' attribute.
	 * @see #setToY(BigDecimal)
	 * @see org.canxun.model.ModelPackage#getOverlayMark_ToY()
	 * @model annotation="https://canxun.org/journal/register name='mark'"
	 * @generated
	 */
	BigDecimal getToY();

	/**
	 * Sets the value of the '{@link org.canxun.model.OverlayMark#getToY <em>To Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Y</em>' attribute.
	 * @see #getToY()
	 * @generated
	 */
	void setToY(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a TEXT says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.canxun.model.ModelPackage#getOverlayMark_Text()
	 * @model annotation="https://canxun.org/journal/register name='mark'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.canxun.model.OverlayMark#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Later ones lie above.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.canxun.model.ModelPackage#getOverlayMark_Position()
	 * @model annotation="https://canxun.org/journal/register name='mark'"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.canxun.model.OverlayMark#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

} // OverlayMark
