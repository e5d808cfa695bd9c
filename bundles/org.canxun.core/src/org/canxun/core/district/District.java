package org.canxun.core.district;

import java.util.List;
import java.util.Map;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.TableReader;
import org.canxun.core.port.TableReader.RowHandler;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.Agency;
import org.canxun.model.DistrictConfig;
import org.canxun.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What one district sets for itself: agencies and code lists. */
public final class District {

    private final Aggregates aggregates;

    public District(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** The lists as they stand now. */
    public Codes codes() throws ProblemException {
        return aggregates.read(Types.DISTRICT,
                state -> state.root().map(root -> codes((DistrictConfig) root)).orElse(Codes.NONE));
    }

    /** The agencies as objects, copies for the caller. */
    public List<Agency> agencies() throws ProblemException {
        return aggregates.read(Types.DISTRICT, state -> state.root()
                .map(root -> List.copyOf(EcoreUtil.copyAll(((DistrictConfig) root).getAgencies()))).orElse(List.of()));
    }

    private static Codes codes(DistrictConfig config) {
        return new Codes(config.getName() == null ? "" : config.getName(),
                config.getAgencies().stream()
                        .map(a -> new Codes.AgencyInfo(a.getCode(), a.getName(), a.getShortName(), a.isEnforcing(),
                                a.isLead()))
                        .toList(),
                config.getCodes().stream()
                        .map(c -> new Codes.Code(c.getList(), c.getCode(), c.getLabel(), c.getLabelEn())).toList());
    }

    /** Sets up the shipped agencies and lists, in the order of their files. */
    public void setUp(Author author, String districtName, TableReader reader) throws ProblemException {
        aggregates.change(Types.DISTRICT, author, "set-up", (state, recorder) -> {
            recorder.createRoot(Map.of("name", districtName));
            read(reader, "agencies.csv", (number, row) -> agency(recorder, districtName, number, row));
            read(reader, "codes.csv", (number, row) -> code(recorder, number, row));
        }, state -> null);
    }

    private static void read(TableReader reader, String name, RowHandler rows) throws ProblemException {
        reader.readCsv(District.class.getResourceAsStream(name), name, (number, row) -> {
            if (number > 1) {
                rows.row(number, row);
            }
        });
    }

    private static void agency(ChangeRecorder recorder, String districtName, int number, List<String> row) {
        recorder.create(Literals.AGENCY, Ids.derived("agency", row.get(0)), Types.DISTRICT.id(),
                Literals.DISTRICT_CONFIG__AGENCIES.getName(),
                Map.of("code", row.get(0), "name", districtName + row.get(1), "shortName", row.get(2), "enforcing",
                        "Y".equals(row.get(3)), "lead", "Y".equals(row.get(4)), "position", number));
    }

    private static void code(ChangeRecorder recorder, int number, List<String> row) {
        recorder.create(Literals.CODE_ENTRY, Ids.derived("code", row.get(0), row.get(1)), Types.DISTRICT.id(),
                Literals.DISTRICT_CONFIG__CODES.getName(), Map.of("list", row.get(0), "code", row.get(1), "label",
                        row.get(2), "labelEn", row.get(3), "position", number));
    }
}
