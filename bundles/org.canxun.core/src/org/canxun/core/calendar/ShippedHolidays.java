package org.canxun.core.calendar;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.TableSource;

/** What the program ships: years announced before it was published. Read once. */
final class ShippedHolidays {

    /** 国务院办公厅关于部分节假日安排的通知, by the year they are for. */
    private static final Map<Integer, String> ANNOUNCED = new TreeMap<>(
            Map.of(2025, "国办发明电〔2024〕12号", 2026, "国办发明电〔2025〕7号"));

    private final TableReader reader;
    private List<HolidayTable> tables;

    ShippedHolidays(TableReader reader) {
        this.reader = reader;
    }

    synchronized List<HolidayTable> tables() throws ProblemException {
        if (tables == null) {
            var read = new TreeMap<Integer, HolidayTable>();
            for (var year : ANNOUNCED.entrySet()) {
                var name = "holidays-" + year.getKey() + ".csv";
                var file = HolidayFile.read(reader, TableSource.shipped(ShippedHolidays.class, name), year.getKey(),
                        year.getValue(), true);
                if (!file.errors().isEmpty()) {
                    throw new IllegalStateException(name + ": " + file.errors().listed());
                }
                read.put(year.getKey(), file.table());
            }
            tables = List.copyOf(read.values());
        }
        return tables;
    }
}
