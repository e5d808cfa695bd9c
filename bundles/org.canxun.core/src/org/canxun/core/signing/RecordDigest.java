package org.canxun.core.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.canxun.model.AgencyRecord;
import org.canxun.model.Evidence;
import org.canxun.model.Identified;
import org.canxun.model.JointInspection;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.model.RecordEvent;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * SHA-256 over everything a completed record says: answers, readings, notes, findings with their deadlines, the digests
 * of its photos, the version of its checklist, and who checked. What is added after completion, such as supplements,
 * signatures and scans of signed paper, is left out, so that it voids no signature.
 *
 * <p>The text that is digested lists what is set, features by name, objects by id; so it is the same on every laptop and
 * stays the same when later versions of the program know more features.
 */
public final class RecordDigest {

    /** Stands at the head of the text; a change of its form needs another name. */
    private static final String FORMAT = "canxun-record-1";
    private static final Set<EStructuralFeature> VISIT = Set.of(Literals.IDENTIFIED__ID,
            Literals.JOINT_INSPECTION__SITE_ID, Literals.JOINT_INSPECTION__KIND, Literals.JOINT_INSPECTION__VISIT_DATE,
            Literals.JOINT_INSPECTION__NUMBER_IN_YEAR, Literals.JOINT_INSPECTION__LEAD_AGENCY_CODE);
    private static final Set<EReference> ADDED = Set.of(Literals.AGENCY_RECORD__EVENTS,
            Literals.AGENCY_RECORD__SUPPLEMENTS, Literals.AGENCY_RECORD__SIGNATURES);

    private final StringBuilder text = new StringBuilder();

    private RecordDigest() {}

    /**
     * @param inspection as it counts, with the record as it was known when it was completed
     * @param completion what completed the record
     * @return lower-case hexadecimal
     */
    public static String of(JointInspection inspection, AgencyRecord record, RecordEvent completion) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(text(inspection, record, completion).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String text(JointInspection inspection, AgencyRecord record, RecordEvent completion) {
        var digest = new RecordDigest();
        digest.text.append(FORMAT).append('\n');
        VISIT.stream().map(EAttribute.class::cast).sorted(Comparator.comparing(EAttribute::getName))
                .forEach(attribute -> digest.attribute(inspection, attribute));
        digest.object(record);
        digest.object(completion);
        digest.objects(inspection.getTeam().stream()
                .filter(member -> Objects.equals(member.getAgencyCode(), record.getAgencyCode())).toList());
        digest.objects(inspection.getFindings().stream()
                .filter(finding -> record.getId().equals(finding.getRecordId())).toList());
        digest.objects(inspection.getEvidence().stream()
                .filter(evidence -> record.getId().equals(evidence.getRecordId()) && !added(evidence)).toList());
        return digest.text.toString();
    }

    /** Whether it was put to the record after completion, such as a scan of the signed paper. */
    public static boolean added(Evidence evidence) {
        return evidence.getPurpose() != null && !evidence.getPurpose().isEmpty();
    }

    private void objects(Collection<? extends EObject> objects) {
        objects.stream().sorted(Comparator.comparing(RecordDigest::id)).forEach(this::object);
    }

    private static String id(EObject object) {
        return object instanceof Identified identified ? String.valueOf(identified.getId()) : "";
    }

    private void object(EObject object) {
        text.append(object.eClass().getName()).append("{\n");
        object.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isTransient())
                .sorted(Comparator.comparing(EAttribute::getName)).forEach(a -> attribute(object, a));
        object.eClass().getEAllContainments().stream().filter(reference -> !ADDED.contains(reference))
                .sorted(Comparator.comparing(EReference::getName))
                .forEach(reference -> objects(children(object, reference)));
        text.append("}\n");
    }

    private static List<EObject> children(EObject object, EReference reference) {
        var value = object.eGet(reference);
        if (value instanceof Collection<?> many) {
            return many.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    private void attribute(EObject object, EAttribute attribute) {
        if (!object.eIsSet(attribute)) {
            return;
        }
        var value = object.eGet(attribute);
        var values = attribute.isMany() ? (Collection<?>) value : List.of(value);
        for (var one : values) {
            var words = EcoreUtil.convertToString(attribute.getEAttributeType(), one);
            // With its length, so that no text can pass for the end of itself and the beginning of something else.
            text.append(attribute.getName()).append(' ').append(words.length()).append(':').append(words).append('\n');
        }
    }
}
