package org.canxun.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.document.Paper.Block;
import org.canxun.core.document.Paper.Paragraph;
import org.canxun.core.document.Paper.Signatures;
import org.canxun.core.document.Paper.Signatures.Drawn;
import org.canxun.core.document.Paper.Signatures.Place;
import org.canxun.core.document.Paper.Text;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.signing.SignatureMethod;
import org.canxun.core.signing.SignatureRole;
import org.canxun.core.signing.SigningView;
import org.canxun.core.signing.SigningView.SignatureView;
import org.canxun.core.signing.SigningView.State;
import org.canxun.core.signing.SigningView.Validity;
import org.canxun.model.TeamMember;

/**
 * Where the officers and the site sign, and what they signed on a screen. A drawing is a picture and is never called
 * more (电子签名法 art. 13); whoever has not signed finds a line for his ink.
 */
record SignatureBlocks(Wording wording, RecordSheet sheet) {

    /** 行政处罚法 art. 42: at least two. */
    private static final int SIGNING = 2;

    List<Block> blocks() {
        var signing = sheet.judged().map(RecordView::signing).orElse(SigningView.OPEN);
        var blocks = new ArrayList<Block>();
        var voided = signing.signatures().stream().filter(s -> s.validity() != Validity.VALID).toList();
        voided.forEach(s -> blocks.add(new Paragraph(Text.strong(wording.text(
                s.validity() == Validity.VOID ? "signed.void" : "signed.awaited", s.signerName(), time(s))))));
        if (signing.signatures().stream().anyMatch(s -> s.valid() && s.method() == SignatureMethod.SCREEN)) {
            blocks.add(new Paragraph(Text.quiet(wording.text("signed.note"))));
        }
        if (signing.state() != State.OPEN) {
            blocks.add(new Paragraph(Text.quiet(wording.text("signed.digest", signing.digest()))));
        }
        blocks.add(new Signatures(places(signing)));
        return blocks;
    }

    private List<Place> places(SigningView signing) {
        var places = new ArrayList<Place>();
        var officers = sheet.officers();
        for (var i = 0; i < Math.max(SIGNING, officers.size()); i++) {
            var label = wording.text("sign.officer", wording.numeral(i + 1));
            places.add(i < officers.size() ? officer(label, officers.get(i), signing) : stranger(label));
        }
        var assistants = sheet.assistants();
        assistants.forEach(assistant -> places.add(assistant(assistant, signing)));
        given(signing, SignatureRole.ASSISTANT)
                .filter(s -> Stream.concat(officers.stream(), assistants.stream()).noneMatch(m -> same(s, m)))
                .forEach(s -> places.add(signed(wording.text("sign.assistant"), s, false)));
        places.add(site(signing));
        places.addAll(refusal(signing));
        return places;
    }

    private static Stream<SignatureView> given(SigningView signing, SignatureRole role) {
        return signing.signatures().stream().filter(s -> s.valid() && s.role() == role);
    }

    /** Somebody from outside has a name only. */
    private static boolean same(SignatureView signature, TeamMember member) {
        return Wording.blank(member.getPersonId())
                ? signature.signerId().isEmpty() && signature.signerName().equals(member.getName())
                : signature.signerId().equals(member.getPersonId());
    }

    private Place assistant(TeamMember assistant, SigningView signing) {
        var label = wording.text("sign.assistant");
        return given(signing, SignatureRole.ASSISTANT).filter(s -> same(s, assistant)).findFirst()
                .map(s -> signed(label, s, false))
                .orElseGet(() -> new Place(label, List.of(Text.quiet(wording.entered(assistant.getName()))), 0,
                        List.of(wording.text("sign.name")), false));
    }

    private Place officer(String label, TeamMember officer, SigningView signing) {
        var own = Stream.of(SignatureRole.OFFICER, SignatureRole.ASSISTANT).flatMap(role -> given(signing, role))
                .filter(s -> same(s, officer)).findFirst();
        return own.map(s -> signed(s.role() == SignatureRole.OFFICER ? label : wording.text("sign.assistant"), s,
                false)).orElseGet(() -> new Place(label, List.of(Text.quiet(known(officer))), 0,
                        List.of(wording.text("sign.name")), false));
    }

    private Place stranger(String label) {
        var blanks = sheet.enforcing() ? List.of(wording.text("sign.name"), wording.text("sign.certificate"))
                : List.of(wording.text("sign.name"));
        return new Place(label, List.of(), 0, blanks, false);
    }

    private Place site(SigningView signing) {
        var signature = signing.site().filter(s -> s.method() != SignatureMethod.REFUSED);
        return signature.map(s -> signed(wording.text("sign.site"), s, true))
                .orElseGet(() -> new Place(wording.text("sign.site"),
                        List.of(Text.plain(wording.text("sign.site.text"))), 2,
                        List.of(wording.text("sign.site.name")), true));
    }

    /** 总局令第49号 art. 34: the reason, who saw it, and where it is recorded. */
    private List<Place> refusal(SigningView signing) {
        var refusal = given(signing, SignatureRole.SITE).filter(s -> s.method() == SignatureMethod.REFUSED)
                .reduce((earlier, later) -> later);
        if (refusal.isEmpty()) {
            return List.of(new Place(wording.text("sign.refusal"), List.of(), 1,
                    List.of(wording.text("sign.witness")), true));
        }
        var said = refusal.get();
        var printed = new ArrayList<Text>();
        printed.add(Text.plain(wording.text("refusal.text", time(said), wording.entered(said.signerName()))));
        printed.add(Text.plain(wording.text("refusal.reason", wording.entered(said.reason()))));
        printed.add(Text.plain(wording.text("refusal.witness", wording.entered(said.witness()))));
        printed.add(Text.plain(wording.text("refusal.recording", wording.entered(said.recording()))));
        var places = new ArrayList<Place>();
        var witnesses = given(signing, SignatureRole.WITNESS).toList();
        places.add(new Place(wording.text("sign.refused"), Optional.empty(), printed, 0,
                witnesses.isEmpty() ? List.of(wording.text("sign.witness")) : List.of(), true,
                !witnesses.isEmpty()));
        witnesses.forEach(s -> places.add(signed(wording.text("sign.witnessed"), s, true)));
        return places;
    }

    private Place signed(String label, SignatureView signature, boolean wide) {
        var drawn = signature.ink().filter(ink -> signature.method() == SignatureMethod.SCREEN)
                .map(ink -> new Drawn(ink, wording.text("signed.alternative", signature.signerName())));
        var printed = new ArrayList<Text>();
        printed.add(Text.plain(signature.certNo().isBlank() ? signature.signerName()
                : wording.text("sign.officer.known", signature.signerName(), signature.certNo())));
        printed.add(Text.quiet(drawn.isPresent() ? wording.text("signed.screen", time(signature))
                : wording.text("signed.paper", time(signature))));
        return Place.signed(label, drawn, printed, wide);
    }

    private String time(SignatureView signature) {
        return wording.time(signature.at(), sheet.dossier().zone());
    }

    private String known(TeamMember officer) {
        return Wording.blank(officer.getCertNo()) ? wording.entered(officer.getName())
                : wording.text("sign.officer.known", wording.entered(officer.getName()), officer.getCertNo().strip());
    }
}
