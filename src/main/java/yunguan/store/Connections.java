package yunguan.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** How a SQLite file of ours is connected to, and brought to its newest migration. */
final class Connections {

    private Connections() {
    }

    /** @param reading whether it may write nothing */
    static Connection connect(String url, boolean reading) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout=5000");
            statement.execute("PRAGMA trusted_schema=OFF");
            statement.execute("PRAGMA foreign_keys=ON");
            if (reading) {
                statement.execute("PRAGMA query_only=ON");
            } else {
                statement.execute("PRAGMA journal_mode=WAL");
                statement.execute("PRAGMA synchronous=FULL");
            }
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
        return connection;
    }

    /** Runs the migrations {@code NAME-1.sql}, {@code NAME-2.sql}, … that the file has not seen yet, each as one transaction. */
    static void migrate(Connection connection, String migrations) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            int version = statement.executeQuery("PRAGMA user_version").getInt(1);
            for (int next = version + 1; ; next++) {
                Optional<String> script = resource(migrations + "-" + next + ".sql");
                if (script.isEmpty()) {
                    return;
                }
                statement.execute("BEGIN IMMEDIATE");
                try {
                    // statements are divided by a semicolon at the end of a line
                    for (String part : script.get().split(";\\s*(\\R|$)")) {
                        if (!part.isBlank()) {
                            statement.execute(part);
                        }
                    }
                    statement.execute("PRAGMA user_version=" + next);
                    statement.execute("COMMIT");
                } catch (SQLException failure) {
                    statement.execute("ROLLBACK");
                    throw failure;
                }
            }
        }
    }

    private static Optional<String> resource(String name) throws IOException {
        try (InputStream in = Connections.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static void closeAll(List<Connection> connections) {
        for (Connection connection : connections) {
            try {
                connection.close();
            } catch (SQLException ignored) {
                // it is being given up because it did not work in the first place
            }
        }
    }
}
