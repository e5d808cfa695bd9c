/**
 */
package org.canxun.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.canxun.model.ModelPackage;
import org.canxun.model.RandomDraw;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Random Draw</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getAlgorithm <em>Algorithm</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getObjectPool <em>Object Pool</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getInspectorPool <em>Inspector Pool</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getRecusals <em>Recusals</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getObjectPoolSha256 <em>Object Pool Sha256</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getInspectorPoolSha256 <em>Inspector Pool Sha256</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getRecusalsSha256 <em>Recusals Sha256</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getPoolBasis <em>Pool Basis</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getSeedOrigin <em>Seed Origin</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getAgencyCodes <em>Agency Codes</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getSiteCount <em>Site Count</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getOfficersPerAgency <em>Officers Per Agency</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getValidOn <em>Valid On</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getResults <em>Results</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getWitnesses <em>Witnesses</em>}</li>
 *   <li>{@link org.canxun.model.impl.RandomDrawImpl#getRepeatOf <em>Repeat Of</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RandomDrawImpl extends WorkflowEventImpl implements RandomDraw {
	/**
	 * The default value of the '{@link #getAlgorithm() <em>Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected static final String ALGORITHM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlgorithm() <em>Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected String algorithm = ALGORITHM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObjectPool() <em>Object Pool</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectPool()
	 * @generated
	 * @ordered
	 */
	protected EList<String> objectPool;

	/**
	 * The cached value of the '{@link #getInspectorPool() <em>Inspector Pool</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInspectorPool()
	 * @generated
	 * @ordered
	 */
	protected EList<String> inspectorPool;

	/**
	 * The cached value of the '{@link #getRecusals() <em>Recusals</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecusals()
	 * @generated
	 * @ordered
	 */
	protected EList<String> recusals;

	/**
	 * The default value of the '{@link #getObjectPoolSha256() <em>Object Pool Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectPoolSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECT_POOL_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjectPoolSha256() <em>Object Pool Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectPoolSha256()
	 * @generated
	 * @ordered
	 */
	protected String objectPoolSha256 = OBJECT_POOL_SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getInspectorPoolSha256() <em>Inspector Pool Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInspectorPoolSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String INSPECTOR_POOL_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInspectorPoolSha256() <em>Inspector Pool Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInspectorPoolSha256()
	 * @generated
	 * @ordered
	 */
	protected String inspectorPoolSha256 = INSPECTOR_POOL_SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecusalsSha256() <em>Recusals Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecusalsSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String RECUSALS_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecusalsSha256() <em>Recusals Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecusalsSha256()
	 * @generated
	 * @ordered
	 */
	protected String recusalsSha256 = RECUSALS_SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoolBasis() <em>Pool Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoolBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String POOL_BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPoolBasis() <em>Pool Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoolBasis()
	 * @generated
	 * @ordered
	 */
	protected String poolBasis = POOL_BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final String SEED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected String seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeedOrigin() <em>Seed Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeedOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final String SEED_ORIGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeedOrigin() <em>Seed Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeedOrigin()
	 * @generated
	 * @ordered
	 */
	protected String seedOrigin = SEED_ORIGIN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAgencyCodes() <em>Agency Codes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgencyCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> agencyCodes;

	/**
	 * The default value of the '{@link #getSiteCount() <em>Site Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiteCount()
	 * @generated
	 * @ordered
	 */
	protected static final int SITE_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSiteCount() <em>Site Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiteCount()
	 * @generated
	 * @ordered
	 */
	protected int siteCount = SITE_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOfficersPerAgency() <em>Officers Per Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficersPerAgency()
	 * @generated
	 * @ordered
	 */
	protected static final int OFFICERS_PER_AGENCY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOfficersPerAgency() <em>Officers Per Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficersPerAgency()
	 * @generated
	 * @ordered
	 */
	protected int officersPerAgency = OFFICERS_PER_AGENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidOn() <em>Valid On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidOn() <em>Valid On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validOn = VALID_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResults() <em>Results</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResults()
	 * @generated
	 * @ordered
	 */
	protected EList<String> results;

	/**
	 * The cached value of the '{@link #getLabels() <em>Labels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> labels;

	/**
	 * The cached value of the '{@link #getWitnesses() <em>Witnesses</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWitnesses()
	 * @generated
	 * @ordered
	 */
	protected EList<String> witnesses;

	/**
	 * The default value of the '{@link #getRepeatOf() <em>Repeat Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeatOf()
	 * @generated
	 * @ordered
	 */
	protected static final String REPEAT_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRepeatOf() <em>Repeat Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeatOf()
	 * @generated
	 * @ordered
	 */
	protected String repeatOf = REPEAT_OF_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RandomDrawImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.RANDOM_DRAW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAlgorithm() {
		return algorithm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlgorithm(String newAlgorithm) {
		String oldAlgorithm = algorithm;
		algorithm = newAlgorithm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RANDOM_DRAW__ALGORITHM, oldAlgorithm, algorithm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getObjectPool() {
		if (objectPool == null) {
			objectPool = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.RANDOM_DRAW__OBJECT_POOL);
		}
		return objectPool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getInspectorPool() {
		if (inspectorPool == null) {
			inspectorPool = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.RANDOM_DRAW__INSPECTOR_POOL);
		}
		return inspectorPool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRecusals() {
		if (recusals == null) {
			recusals = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.RANDOM_DRAW__RECUSALS);
		}
		return recusals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjectPoolSha256() {
		return objectPoolSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectPoolSha256(String newObjectPoolSha256) {
		String oldObjectPoolSha256 = objectPoolSha256;
		objectPoolSha256 = newObjectPoolSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RANDOM_DRAW__OBJECT_POOL_SHA256, oldObjectPoolSha256, objectPoolSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInspectorPoolSha256() {
		return inspectorPoolSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInspectorPoolSha256(String newInspectorPoolSha256) {
		String oldInspectorPoolSha256 = inspectorPoolSha256;
		inspectorPoolSha256 = newInspectorPoolSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RANDOM_DRAW__INSPECTOR_POOL_SHA256, oldInspectorPoolSha256, inspectorPoolSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecusalsSha256() {
		return recusalsSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecusalsSha256(String newRecusalsSha256) {
		String oldRecusalsSha256 = recusalsSha256;
		recusalsSha256 = newRecusalsSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RANDOM_DRAW__RECUSALS_SHA256, oldRecusalsSha256, recusalsSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPoolBasis() {
		return poolBasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoolBasis(String newPoolBasis) {
		String oldPoolBasis = poolBasis;
		poolBasis = newPoolBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RANDOM_DRAW__POOL_BASIS, oldPoolBasis, poolBasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(String newSeed) {
		String oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RANDOM_DRAW__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeedOrigin() {
		return seedOrigin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeedOrigin(String newSeedOrigin) {
		String oldSeedOrigin = seedOrigin;
		seedOrigin = newSeedOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RANDOM_DRAW__SEED_ORIGIN, oldSeedOrigin, seedOrigin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAgencyCodes() {
		if (agencyCodes == null) {
			agencyCodes = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.RANDOM_DRAW__AGENCY_CODES);
		}
		return agencyCodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSiteCount() {
		return siteCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSiteCount(int newSiteCount) {
		int oldSiteCount = siteCount;
		siteCount = newSiteCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RANDOM_DRAW__SITE_COUNT, oldSiteCount, siteCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOfficersPerAgency() {
		return officersPerAgency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfficersPerAgency(int newOfficersPerAgency) {
		int oldOfficersPerAgency = officersPerAgency;
		officersPerAgency = newOfficersPerAgency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RANDOM_DRAW__OFFICERS_PER_AGENCY, oldOfficersPerAgency, officersPerAgency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidOn() {
		return validOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidOn(LocalDate newValidOn) {
		LocalDate oldValidOn = validOn;
		validOn = newValidOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RANDOM_DRAW__VALID_ON, oldValidOn, validOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getResults() {
		if (results == null) {
			results = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.RANDOM_DRAW__RESULTS);
		}
		return results;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLabels() {
		if (labels == null) {
			labels = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.RANDOM_DRAW__LABELS);
		}
		return labels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getWitnesses() {
		if (witnesses == null) {
			witnesses = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.RANDOM_DRAW__WITNESSES);
		}
		return witnesses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRepeatOf() {
		return repeatOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepeatOf(String newRepeatOf) {
		String oldRepeatOf = repeatOf;
		repeatOf = newRepeatOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RANDOM_DRAW__REPEAT_OF, oldRepeatOf, repeatOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.RANDOM_DRAW__ALGORITHM:
				return getAlgorithm();
			case ModelPackage.RANDOM_DRAW__OBJECT_POOL:
				return getObjectPool();
			case ModelPackage.RANDOM_DRAW__INSPECTOR_POOL:
				return getInspectorPool();
			case ModelPackage.RANDOM_DRAW__RECUSALS:
				return getRecusals();
			case ModelPackage.RANDOM_DRAW__OBJECT_POOL_SHA256:
				return getObjectPoolSha256();
			case ModelPackage.RANDOM_DRAW__INSPECTOR_POOL_SHA256:
				return getInspectorPoolSha256();
			case ModelPackage.RANDOM_DRAW__RECUSALS_SHA256:
				return getRecusalsSha256();
			case ModelPackage.RANDOM_DRAW__POOL_BASIS:
				return getPoolBasis();
			case ModelPackage.RANDOM_DRAW__SEED:
				return getSeed();
			case ModelPackage.RANDOM_DRAW__SEED_ORIGIN:
				return getSeedOrigin();
			case ModelPackage.RANDOM_DRAW__AGENCY_CODES:
				return getAgencyCodes();
			case ModelPackage.RANDOM_DRAW__SITE_COUNT:
				return getSiteCount();
			case ModelPackage.RANDOM_DRAW__OFFICERS_PER_AGENCY:
				return getOfficersPerAgency();
			case ModelPackage.RANDOM_DRAW__VALID_ON:
				return getValidOn();
			case ModelPackage.RANDOM_DRAW__RESULTS:
				return getResults();
			case ModelPackage.RANDOM_DRAW__LABELS:
				return getLabels();
			case ModelPackage.RANDOM_DRAW__WITNESSES:
				return getWitnesses();
			case ModelPackage.RANDOM_DRAW__REPEAT_OF:
				return getRepeatOf();
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
			case ModelPackage.RANDOM_DRAW__ALGORITHM:
				setAlgorithm((String)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__OBJECT_POOL:
				getObjectPool().clear();
				getObjectPool().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__INSPECTOR_POOL:
				getInspectorPool().clear();
				getInspectorPool().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__RECUSALS:
				getRecusals().clear();
				getRecusals().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__OBJECT_POOL_SHA256:
				setObjectPoolSha256((String)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__INSPECTOR_POOL_SHA256:
				setInspectorPoolSha256((String)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__RECUSALS_SHA256:
				setRecusalsSha256((String)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__POOL_BASIS:
				setPoolBasis((String)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__SEED:
				setSeed((String)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__SEED_ORIGIN:
				setSeedOrigin((String)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__AGENCY_CODES:
				getAgencyCodes().clear();
				getAgencyCodes().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__SITE_COUNT:
				setSiteCount((Integer)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__OFFICERS_PER_AGENCY:
				setOfficersPerAgency((Integer)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__VALID_ON:
				setValidOn((LocalDate)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__RESULTS:
				getResults().clear();
				getResults().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__LABELS:
				getLabels().clear();
				getLabels().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__WITNESSES:
				getWitnesses().clear();
				getWitnesses().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.RANDOM_DRAW__REPEAT_OF:
				setRepeatOf((String)newValue);
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
			case ModelPackage.RANDOM_DRAW__ALGORITHM:
				setAlgorithm(ALGORITHM_EDEFAULT);
				return;
			case ModelPackage.RANDOM_DRAW__OBJECT_POOL:
				getObjectPool().clear();
				return;
			case ModelPackage.RANDOM_DRAW__INSPECTOR_POOL:
				getInspectorPool().clear();
				return;
			case ModelPackage.RANDOM_DRAW__RECUSALS:
				getRecusals().clear();
				return;
			case ModelPackage.RANDOM_DRAW__OBJECT_POOL_SHA256:
				setObjectPoolSha256(OBJECT_POOL_SHA256_EDEFAULT);
				return;
			case ModelPackage.RANDOM_DRAW__INSPECTOR_POOL_SHA256:
				setInspectorPoolSha256(INSPECTOR_POOL_SHA256_EDEFAULT);
				return;
			case ModelPackage.RANDOM_DRAW__RECUSALS_SHA256:
				setRecusalsSha256(RECUSALS_SHA256_EDEFAULT);
				return;
			case ModelPackage.RANDOM_DRAW__POOL_BASIS:
				setPoolBasis(POOL_BASIS_EDEFAULT);
				return;
			case ModelPackage.RANDOM_DRAW__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case ModelPackage.RANDOM_DRAW__SEED_ORIGIN:
				setSeedOrigin(SEED_ORIGIN_EDEFAULT);
				return;
			case ModelPackage.RANDOM_DRAW__AGENCY_CODES:
				getAgencyCodes().clear();
				return;
			case ModelPackage.RANDOM_DRAW__SITE_COUNT:
				setSiteCount(SITE_COUNT_EDEFAULT);
				return;
			case ModelPackage.RANDOM_DRAW__OFFICERS_PER_AGENCY:
				setOfficersPerAgency(OFFICERS_PER_AGENCY_EDEFAULT);
				return;
			case ModelPackage.RANDOM_DRAW__VALID_ON:
				setValidOn(VALID_ON_EDEFAULT);
				return;
			case ModelPackage.RANDOM_DRAW__RESULTS:
				getResults().clear();
				return;
			case ModelPackage.RANDOM_DRAW__LABELS:
				getLabels().clear();
				return;
			case ModelPackage.RANDOM_DRAW__WITNESSES:
				getWitnesses().clear();
				return;
			case ModelPackage.RANDOM_DRAW__REPEAT_OF:
				setRepeatOf(REPEAT_OF_EDEFAULT);
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
			case ModelPackage.RANDOM_DRAW__ALGORITHM:
				return ALGORITHM_EDEFAULT == null ? algorithm != null : !ALGORITHM_EDEFAULT.equals(algorithm);
			case ModelPackage.RANDOM_DRAW__OBJECT_POOL:
				return objectPool != null && !objectPool.isEmpty();
			case ModelPackage.RANDOM_DRAW__INSPECTOR_POOL:
				return inspectorPool != null && !inspectorPool.isEmpty();
			case ModelPackage.RANDOM_DRAW__RECUSALS:
				return recusals != null && !recusals.isEmpty();
			case ModelPackage.RANDOM_DRAW__OBJECT_POOL_SHA256:
				return OBJECT_POOL_SHA256_EDEFAULT == null ? objectPoolSha256 != null : !OBJECT_POOL_SHA256_EDEFAULT.equals(objectPoolSha256);
			case ModelPackage.RANDOM_DRAW__INSPECTOR_POOL_SHA256:
				return INSPECTOR_POOL_SHA256_EDEFAULT == null ? inspectorPoolSha256 != null : !INSPECTOR_POOL_SHA256_EDEFAULT.equals(inspectorPoolSha256);
			case ModelPackage.RANDOM_DRAW__RECUSALS_SHA256:
				return RECUSALS_SHA256_EDEFAULT == null ? recusalsSha256 != null : !RECUSALS_SHA256_EDEFAULT.equals(recusalsSha256);
			case ModelPackage.RANDOM_DRAW__POOL_BASIS:
				return POOL_BASIS_EDEFAULT == null ? poolBasis != null : !POOL_BASIS_EDEFAULT.equals(poolBasis);
			case ModelPackage.RANDOM_DRAW__SEED:
				return SEED_EDEFAULT == null ? seed != null : !SEED_EDEFAULT.equals(seed);
			case ModelPackage.RANDOM_DRAW__SEED_ORIGIN:
				return SEED_ORIGIN_EDEFAULT == null ? seedOrigin != null : !SEED_ORIGIN_EDEFAULT.equals(seedOrigin);
			case ModelPackage.RANDOM_DRAW__AGENCY_CODES:
				return agencyCodes != null && !agencyCodes.isEmpty();
			case ModelPackage.RANDOM_DRAW__SITE_COUNT:
				return siteCount != SITE_COUNT_EDEFAULT;
			case ModelPackage.RANDOM_DRAW__OFFICERS_PER_AGENCY:
				return officersPerAgency != OFFICERS_PER_AGENCY_EDEFAULT;
			case ModelPackage.RANDOM_DRAW__VALID_ON:
				return VALID_ON_EDEFAULT == null ? validOn != null : !VALID_ON_EDEFAULT.equals(validOn);
			case ModelPackage.RANDOM_DRAW__RESULTS:
				return results != null && !results.isEmpty();
			case ModelPackage.RANDOM_DRAW__LABELS:
				return labels != null && !labels.isEmpty();
			case ModelPackage.RANDOM_DRAW__WITNESSES:
				return witnesses != null && !witnesses.isEmpty();
			case ModelPackage.RANDOM_DRAW__REPEAT_OF:
				return REPEAT_OF_EDEFAULT == null ? repeatOf != null : !REPEAT_OF_EDEFAULT.equals(repeatOf);
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
		result.append(" (algorithm: ");
		result.append(algorithm);
		result.append(", objectPool: ");
		result.append(objectPool);
		result.append(", inspectorPool: ");
		result.append(inspectorPool);
		result.append(", recusals: ");
		result.append(recusals);
		result.append(", objectPoolSha256: ");
		result.append(objectPoolSha256);
		result.append(", inspectorPoolSha256: ");
		result.append(inspectorPoolSha256);
		result.append(", recusalsSha256: ");
		result.append(recusalsSha256);
		result.append(", poolBasis: ");
		result.append(poolBasis);
		result.append(", seed: ");
		result.append(seed);
		result.append(", seedOrigin: ");
		result.append(seedOrigin);
		result.append(", agencyCodes: ");
		result.append(agencyCodes);
		result.append(", siteCount: ");
		result.append(siteCount);
		result.append(", officersPerAgency: ");
		result.append(officersPerAgency);
		result.append(", validOn: ");
		result.append(validOn);
		result.append(", results: ");
		result.append(results);
		result.append(", labels: ");
		result.append(labels);
		result.append(", witnesses: ");
		result.append(witnesses);
		result.append(", repeatOf: ");
		result.append(repeatOf);
		result.append(')');
		return result.toString();
	}

} //RandomDrawImpl
