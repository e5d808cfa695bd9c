package org.canxun.ui.inspection.phrases;

import java.util.List;

import org.canxun.core.Author;
import org.canxun.core.phrases.Phrases;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Work;
import org.eclipse.swt.widgets.Text;

/** Reads phrases in the background and writes the chosen one into a field. */
public final class PhraseDesk {

    private final Phrases phrases;
    private final Author author;
    private final Work work;
    private final Messages messages;

    public PhraseDesk(Phrases phrases, Author author, Work work, Messages messages) {
        this.phrases = phrases;
        this.author = author;
        this.work = work;
        this.messages = messages;
    }

    /** @param others offered beside what is kept */
    public void open(Text field, String templateCode, String itemCode, List<String> others) {
        work.run(messages.reading, monitor -> phrases.of(templateCode, itemCode), kept -> {
            if (!field.isDisposed() && !CalmDialog.asking(field.getShell())) {
                new Choice(field, templateCode, itemCode, new PhraseList(kept, others)).open();
            }
        });
    }

    /** One use of the dialog. */
    private final class Choice {

        private final Text field;
        private final String templateCode;
        private final String itemCode;
        private final PhraseList list;
        private final PhraseDialog dialog;

        Choice(Text field, String templateCode, String itemCode, PhraseList list) {
            this.field = field;
            this.templateCode = templateCode;
            this.itemCode = itemCode;
            this.list = list;
            dialog = new PhraseDialog(field.getShell(), itemCode, list, field.getText(), this::keep, this::drop,
                    messages);
        }

        void open() {
            dialog.open();
            dialog.chosen().ifPresent(phrase -> {
                if (!field.isDisposed() && field.getEditable()) {
                    field.insert(phrase);
                }
            });
            if (!field.isDisposed()) {
                field.setFocus();
                field.setSelection(field.getCaretPosition());
            }
        }

        private void keep(String text) {
            work.run(messages.keeping, monitor -> {
                phrases.keep(author, templateCode, itemCode, text);
                return phrases.of(templateCode, itemCode);
            }, this::kept);
        }

        private void drop(String text) {
            work.run(messages.keeping, monitor -> {
                phrases.drop(author, templateCode, itemCode, text);
                return phrases.of(templateCode, itemCode);
            }, this::kept);
        }

        private void kept(List<String> now) {
            list.take(now);
            dialog.show();
        }
    }
}
