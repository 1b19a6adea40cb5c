package yunguan.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The row that a query stands on, while it is being read. Columns are named; a NULL is {@code null}, zero or empty as the method says. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** Runs a query and maps its rows. */
    static <T> List<T> all(PreparedStatement statement, Function<Row, T> map) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            Row row = new Row(result);
            while (result.next()) {
                all.add(map.apply(row));
            }
            return all;
        }
    }

    /** A text, or {@code null} where the column is NULL. */
    public @Nullable String text(String column) {
        try {
            return result.getString(column);
        } catch (SQLException failure) {
            throw Database.translate(failure);
        }
    }

    /** A text; NULL is empty. */
    public String textOrEmpty(String column) {
        String text = text(column);
        return text == null ? "" : text;
    }

    /** A whole number; NULL is zero. */
    public long whole(String column) {
        try {
            return result.getLong(column);
        } catch (SQLException failure) {
            throw Database.translate(failure);
        }
    }

    /** A real number; NULL is zero. */
    public double real(String column) {
        try {
            return result.getDouble(column);
        } catch (SQLException failure) {
            throw Database.translate(failure);
        }
    }

    /** A real number, or {@code null} where the column is NULL. */
    public @Nullable Double realOrNull(String column) {
        return has(column) ? Double.valueOf(real(column)) : null;
    }

    /** Bytes, or {@code null} where the column is NULL. */
    public byte @Nullable [] bytes(String column) {
        try {
            return result.getBytes(column);
        } catch (SQLException failure) {
            throw Database.translate(failure);
        }
    }

    /** Whether the column holds anything but NULL. */
    public boolean has(String column) {
        try {
            return result.getObject(column) != null;
        } catch (SQLException failure) {
            throw Database.translate(failure);
        }
    }
}
