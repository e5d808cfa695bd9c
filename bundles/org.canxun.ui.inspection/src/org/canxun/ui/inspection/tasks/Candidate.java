package org.canxun.ui.inspection.tasks;

import java.util.Optional;

import org.canxun.core.port.PersonRow.CertificateRow;
import org.canxun.core.task.TaskView.TaskMemberView;
import org.canxun.core.task.Tasks.NewMember;
import org.canxun.core.task.Tasks.NewRecusal;

/** Somebody who may go, or who assists. */
final class Candidate {

    private final NewMember person;
    private final String name;
    private final String jobTitle;
    private final Optional<CertificateRow> certificate;
    private final Optional<TaskMemberView> known;
    private final AnswerDraft draft;
    private boolean going;
    private boolean assisting;

    /** @param known as it stands in the task */
    Candidate(NewMember person, String name, String jobTitle, Optional<CertificateRow> certificate,
            Optional<TaskMemberView> known) {
        this.person = person;
        this.name = name;
        this.jobTitle = jobTitle;
        this.certificate = certificate;
        this.known = known;
        draft = new AnswerDraft(known.flatMap(TaskMemberView::recusal));
        going = known.isPresent();
        assisting = person.assisting();
    }

    NewMember member() {
        return new NewMember(person.personId(), name, person.agencyCode(), person.organisation(), assisting);
    }

    String name() {
        return name;
    }

    String jobTitle() {
        return jobTitle;
    }

    Optional<CertificateRow> certificate() {
        return certificate;
    }

    boolean going() {
        return going;
    }

    void going(boolean goes) {
        going = goes;
    }

    boolean drawn() {
        return known.filter(TaskMemberView::drawn).isPresent();
    }

    boolean assisting() {
        return assisting;
    }

    /** Whether there is a choice: who comes from outside can only assist, who was drawn goes as an officer. */
    boolean mayAssistOrNot() {
        return !person.personId().isEmpty() && !drawn();
    }

    /** Goes to assist, or as an officer. */
    void assisting(boolean assists) {
        if (mayAssistOrNot()) {
            assisting = assists;
        }
    }

    /** What is written down of whether they must keep away. */
    AnswerDraft draft() {
        return draft;
    }

    /** Answered now. */
    Optional<NewRecusal> answer() {
        return draft.answer();
    }

    /** As it stands in the task, while it is not answered anew. */
    Optional<TaskMemberView> known() {
        return known;
    }

    boolean asked() {
        return answer().isPresent() || known.filter(m -> !m.answers().isEmpty()).isPresent();
    }
}
