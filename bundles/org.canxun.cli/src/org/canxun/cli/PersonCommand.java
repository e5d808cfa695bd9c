package org.canxun.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Workspace;
import org.canxun.core.people.People.NewCertificate;
import org.canxun.core.people.People.NewPerson;
import org.canxun.core.port.PersonRow;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who works with this workspace. */
@Command(name = "person", subcommands = { PersonCommand.ListPersons.class,
    PersonCommand.AddPerson.class })
class PersonCommand extends CommandGroup {

    @Command(name = "list")
    static class ListPersons extends WorkspaceCommand {

        ListPersons(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var persons = workspace.people().list();
            if (json()) {
                console().json(persons.stream().map(ListPersons::json).toList());
                return 0;
            }
            var codes = workspace.codes();
            console().table(List.of(console().text("column.name"), console().text("column.agency"),
                    console().text("column.title"), console().text("column.certificate")),
                    persons.stream()
                            .map(p -> List.of(p.name(),
                                    codes.agency(p.agencyCode()).map(a -> a.shortName()).orElse(p.agencyCode()),
                                    p.jobTitle(), certificates(p)))
                            .toList());
            return 0;
        }

        private static String certificates(PersonRow person) {
            return String.join("; ", person.certificates().stream()
                    .map(c -> c.certNo() + " (" + c.validFrom() + " – " + c.validTo() + ")").toList());
        }

        private static Object json(PersonRow person) {
            return object("id", person.id(), "name", person.name(), "agency", person.agencyCode(), "title",
                    person.jobTitle(), "active", person.active(), "certificates",
                    person.certificates().stream().map(c -> object("certNo", c.certNo(), "validFrom",
                            c.validFrom().toString(), "validTo", c.validTo().toString())).toList());
        }
    }

    @Command(name = "add")
    static class AddPerson extends WorkspaceCommand {

        @Parameters(paramLabel = "NAME", descriptionKey = "person.add.name")
        private String name;

        @Option(names = "--agency", required = true, paramLabel = "CODE", descriptionKey = "person.add.agency")
        private String agency;

        @Option(names = "--title", defaultValue = "", paramLabel = "TITLE", descriptionKey = "person.add.title")
        private String title;

        @ArgGroup(exclusive = false)
        private Certificate certificate;

        static class Certificate {
            @Option(names = "--cert", required = true, paramLabel = "NUMBER", descriptionKey = "person.add.cert")
            private String number;

            @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "person.add.from")
            private LocalDate from;

            @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "person.add.to")
            private LocalDate to;
        }

        AddPerson(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            // The first person of an empty workspace has nobody who could add them.
            var author = workspace.people().list().isEmpty() ? Optional.<org.canxun.core.Author>empty()
                    : Optional.of(author(workspace));
            var id = workspace.people().add(author, new NewPerson(name, agency, title, Optional.ofNullable(certificate)
                    .map(c -> new NewCertificate(c.number, c.from, c.to))));
            if (json()) {
                console().json(object("id", id));
            } else {
                console().say("person.added", name, id);
            }
            return 0;
        }
    }
}
