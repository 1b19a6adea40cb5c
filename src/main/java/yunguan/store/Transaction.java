package yunguan.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What can be done inside one transaction. Statements are prepared once and used again within it. */
public final class Transaction implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    Transaction(Connection connection) {
        this.connection = connection;
    }

    /** Runs one statement; answers how many rows it changed. */
    public int update(String sql, Object... arguments) {
        try {
            PreparedStatement statement = statement(sql);
            Database.fill(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw Database.translate(failure);
        }
    }

    /** Inserts a row and answers its {@code INTEGER PRIMARY KEY}. */
    public long insert(String sql, Object... arguments) {
        update(sql, arguments);
        return one("SELECT last_insert_rowid() AS key", row -> row.whole("key")).orElseThrow();
    }

    /** All rows of a query, which sees what this transaction has done so far. */
    public <T> List<T> query(String sql, Function<Row, T> map, Object... arguments) {
        try {
            PreparedStatement statement = statement(sql);
            Database.fill(statement, arguments);
            return Row.all(statement, map);
        } catch (SQLException failure) {
            throw Database.translate(failure);
        }
    }

    /** The first row of a query. */
    public <T> Optional<T> one(String sql, Function<Row, T> map, Object... arguments) {
        return query(sql, map, arguments).stream().findFirst();
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    @Override
    public void close() {
        for (PreparedStatement statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException failure) {
                throw Database.translate(failure);
            }
        }
    }
}
