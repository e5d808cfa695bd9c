package org.canxun.core.phrases;

import java.util.List;
import java.util.Map;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.RecordingProblem;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.journal.AggregateState;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.model.Phrase;
import org.canxun.model.PhraseBook;

/** The district's one book of phrases, over the journal. */
public final class JournaledPhrases implements Phrases {

    private final Aggregates aggregates;

    public JournaledPhrases(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public List<String> of(String templateCode, String itemCode) throws ProblemException {
        return aggregates.read(Types.PHRASES, state -> kept(state, templateCode, itemCode));
    }

    private static List<String> kept(AggregateState state, String templateCode, String itemCode) {
        return state.root().map(PhraseBook.class::cast).stream().flatMap(book -> book.getPhrases().stream())
                .filter(p -> templateCode.equals(p.getTemplateCode()) && itemCode.equals(p.getItemCode()))
                .map(Phrase::getText).sorted().toList();
    }

    @Override
    public void keep(Author author, String templateCode, String itemCode, String text) throws ProblemException {
        var words = text.strip();
        if (words.isEmpty()) {
            throw new ProblemException(RecordingProblem.PHRASE_EMPTY);
        }
        if (words.length() > LONGEST) {
            throw new ProblemException(RecordingProblem.PHRASE_LONG, words.length(), LONGEST);
        }
        aggregates.change(Types.PHRASES, author, "keep-phrase", (state, recorder) -> {
            var known = kept(state, templateCode, itemCode);
            if (known.contains(words)) {
                return;
            }
            if (known.size() >= MOST) {
                throw new ProblemException(RecordingProblem.PHRASES_MANY, itemCode, MOST);
            }
            if (state.root().isEmpty()) {
                recorder.createRoot(Map.of());
            }
            recorder.create(Literals.PHRASE, id(templateCode, itemCode, words), Types.PHRASES.id(),
                    Literals.PHRASE_BOOK__PHRASES.getName(),
                    Map.of("templateCode", templateCode, "itemCode", itemCode, "text", words));
        }, state -> true);
    }

    @Override
    public void drop(Author author, String templateCode, String itemCode, String text) throws ProblemException {
        var id = id(templateCode, itemCode, text.strip());
        aggregates.change(Types.PHRASES, author, "drop-phrase", (state, recorder) -> {
            if (state.object(id).isPresent()) {
                recorder.remove(id);
            }
        }, state -> true);
    }

    /** Two devices that keep the same words keep one phrase. */
    private static String id(String templateCode, String itemCode, String text) {
        return Ids.derived("phrase", templateCode, itemCode, text);
    }
}
