package yunguan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * Opens SQLite files from elsewhere as SQLite advises (https://sqlite.org/security.html): only to read, as they lie,
 * with no trust in their schema, and with limits far below those of SQLite. Extensions stay switched off.
 */
final class ForeignFile {

    /** A tile has some hundred kilobytes at most; a row has little more. */
    private static final Map<SQLiteLimits, Integer> LIMITS = Map.of(
            SQLiteLimits.SQLITE_LIMIT_LENGTH, 8 << 20,
            SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, 100_000,
            SQLiteLimits.SQLITE_LIMIT_COLUMN, 100,
            SQLiteLimits.SQLITE_LIMIT_EXPR_DEPTH, 50,
            SQLiteLimits.SQLITE_LIMIT_COMPOUND_SELECT, 3,
            SQLiteLimits.SQLITE_LIMIT_VDBE_OP, 25_000,
            SQLiteLimits.SQLITE_LIMIT_FUNCTION_ARG, 8,
            SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0,
            SQLiteLimits.SQLITE_LIMIT_VARIABLE_NUMBER, 10,
            SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 1);

    private ForeignFile() {
    }

    static Connection open(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection(
                "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + "?mode=ro&immutable=1");
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema=OFF");
            statement.execute("PRAGMA cell_size_check=ON");
            statement.execute("PRAGMA mmap_size=0");
            statement.execute("PRAGMA query_only=ON");
            SQLiteConnection sqlite = connection.unwrap(SQLiteConnection.class);
            for (Map.Entry<SQLiteLimits, Integer> limit : LIMITS.entrySet()) {
                sqlite.setLimit(limit.getKey(), limit.getValue());
            }
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }
}
