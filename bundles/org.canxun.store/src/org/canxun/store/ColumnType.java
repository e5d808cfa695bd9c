package org.canxun.store;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * How a value of the model stands in a row. Whatever a device may send has a form that the database takes and gives
 * back as it was: a value nobody could mean becomes none, and lists need no more than the start of a long text.
 */
enum ColumnType {
    TEXT {
        @Override
        Object normal(Object value) {
            var text = value.toString();
            if (text.length() <= TEXT_LIMIT) {
                return text;
            }
            int end = Character.isHighSurrogate(text.charAt(TEXT_LIMIT - 1)) ? TEXT_LIMIT - 1 : TEXT_LIMIT;
            return text.substring(0, end);
        }

        @Override
        Object read(ResultSet row, String column) throws SQLException {
            return row.getString(column);
        }
    },
    /** A text that is read back whole; one beyond what the database takes becomes none. */
    WHOLE {
        @Override
        Object normal(Object value) {
            var text = value.toString();
            return text.length() > WHOLE_LIMIT ? null : text;
        }

        @Override
        Object read(ResultSet row, String column) throws SQLException {
            return row.getString(column);
        }
    },
    INT {
        @Override
        Object normal(Object value) {
            return ((Number) value).intValue();
        }

        @Override
        Object read(ResultSet row, String column) throws SQLException {
            return row.getObject(column, Integer.class);
        }
    },
    FLAG {
        @Override
        Object normal(Object value) {
            return value;
        }

        @Override
        Object read(ResultSet row, String column) throws SQLException {
            return row.getObject(column, Boolean.class);
        }
    },
    DECIMAL {
        @Override
        Object normal(Object value) {
            var number = ((BigDecimal) value).round(MathContext.DECIMAL128).stripTrailingZeros();
            return Math.abs(number.scale()) > SCALE_LIMIT ? null : number;
        }

        @Override
        Object read(ResultSet row, String column) throws SQLException {
            var number = row.getBigDecimal(column);
            return number == null ? null : number.stripTrailingZeros();
        }
    },
    DATE {
        @Override
        Object normal(Object value) {
            int year = ((LocalDate) value).getYear();
            return year < 1 || year > YEAR_LIMIT ? null : value;
        }

        @Override
        Object read(ResultSet row, String column) throws SQLException {
            return row.getObject(column, LocalDate.class);
        }
    },
    TIME {
        @Override
        Object normal(Object value) {
            return ((Instant) value).isBefore(FIRST) || ((Instant) value).isAfter(LAST) ? null : value;
        }

        @Override
        Object read(ResultSet row, String column) throws SQLException {
            var time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }
    };

    private static final int TEXT_LIMIT = 2000;
    private static final int WHOLE_LIMIT = 1_000_000;
    private static final int SCALE_LIMIT = 100;
    private static final int YEAR_LIMIT = 9999;
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    /** @param value never null */
    abstract Object normal(Object value);

    abstract Object read(ResultSet row, String column) throws SQLException;
}
