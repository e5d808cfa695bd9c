/**
 */
package org.canxun.model.impl;

import org.canxun.model.ModelPackage;
import org.canxun.model.Phrase;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Phrase</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.PhraseImpl#getTemplateCode <em>Template Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.PhraseImpl#getItemCode <em>Item Code</em>}</li>
 *   <li>{@link org.canxun.model.impl.PhraseImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PhraseImpl extends IdentifiedImpl implements Phrase {
	/**
	 * The default value of the '{@link #getTemplateCode() <em>Template Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplateCode()
	 * @generated
	 * @ordered
	 */
	protected static final String TEMPLATE_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTemplateCode() <em>Template Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplateCode()
	 * @generated
	 * @ordered
	 */
	protected String templateCode = TEMPLATE_CODE_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PhraseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PHRASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTemplateCode() {
		return templateCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemplateCode(String newTemplateCode) {
		String oldTemplateCode = templateCode;
		templateCode = newTemplateCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHRASE__TEMPLATE_CODE, oldTemplateCode, templateCode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHRASE__ITEM_CODE, oldItemCode, itemCode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHRASE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PHRASE__TEMPLATE_CODE:
				return getTemplateCode();
			case ModelPackage.PHRASE__ITEM_CODE:
				return getItemCode();
			case ModelPackage.PHRASE__TEXT:
				return getText();
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
			case ModelPackage.PHRASE__TEMPLATE_CODE:
				setTemplateCode((String)newValue);
				return;
			case ModelPackage.PHRASE__ITEM_CODE:
				setItemCode((String)newValue);
				return;
			case ModelPackage.PHRASE__TEXT:
				setText((String)newValue);
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
			case ModelPackage.PHRASE__TEMPLATE_CODE:
				setTemplateCode(TEMPLATE_CODE_EDEFAULT);
				return;
			case ModelPackage.PHRASE__ITEM_CODE:
				setItemCode(ITEM_CODE_EDEFAULT);
				return;
			case ModelPackage.PHRASE__TEXT:
				setText(TEXT_EDEFAULT);
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
			case ModelPackage.PHRASE__TEMPLATE_CODE:
				return TEMPLATE_CODE_EDEFAULT == null ? templateCode != null : !TEMPLATE_CODE_EDEFAULT.equals(templateCode);
			case ModelPackage.PHRASE__ITEM_CODE:
				return ITEM_CODE_EDEFAULT == null ? itemCode != null : !ITEM_CODE_EDEFAULT.equals(itemCode);
			case ModelPackage.PHRASE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
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
		result.append(" (templateCode: ");
		result.append(templateCode);
		result.append(", itemCode: ");
		result.append(itemCode);
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //PhraseImpl
