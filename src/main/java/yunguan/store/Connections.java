package yunguan.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** How a SQLite file of ours is connected to, and brought to its newest migration. */
final class Connections {

    private Connections() {
    }

    /** @param reading whether it may write nothing */
    static Connection connect(String url, boolean reading) throws SQLException {
        Connection connection = DriverManager.getConnection(url, settings());
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

    /** The driver would ask for the key of each row that was inserted, thousands of times for one pack; we ask where we need it. */
    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("jdbc.get_generated_keys", "false");
        return settings;
    }

    /** Temporary objects go before those of the file by name; a view of the file still sees the file's own, so that each view is here once more. */
    private static final String[] PREVIEW = {
        "CREATE TEMP TABLE pack AS SELECT * FROM main.pack",
        "CREATE UNIQUE INDEX temp.pack_by_id ON pack (id)",
        "CREATE TEMP VIEW current_item AS SELECT item.* FROM main.item AS item JOIN temp.pack AS pack ON pack.id = item.pack AND pack.version = item.version",
        "CREATE TEMP VIEW live AS SELECT * FROM temp.current_item AS one WHERE NOT EXISTS (SELECT 1 FROM main.hidden WHERE hidden.id = one.id)",
        "CREATE TEMP VIEW live_heading AS SELECT heading.* FROM main.heading AS heading"
                + " JOIN temp.pack AS pack ON pack.id = heading.pack AND pack.version = heading.version"
    };

    /** Connects for reading, with one version of a pack as its current one. */
    static Connection preview(String url, String pack, long version) throws SQLException {
        Connection connection = connect(url, true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA temp_store=MEMORY");
            statement.execute("PRAGMA query_only=OFF");
            for (String sql : PREVIEW) {
                statement.execute(sql);
            }
            try (PreparedStatement current = connection.prepareStatement("""
                    INSERT INTO temp.pack (id, version, title, publisher, date, license, installed)
                    SELECT ?1, ?2, coalesce(max(title), '{}'), coalesce(max(publisher), ''), coalesce(max(date), ''), coalesce(max(license), ''), ''
                    FROM main.edition WHERE pack = ?1 AND version = ?2
                    ON CONFLICT (id) DO UPDATE SET version = excluded.version""")) {
                Database.fill(current, pack, version);
                current.executeUpdate();
            }
            statement.execute("PRAGMA query_only=ON");
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
                    if (statement.executeQuery("PRAGMA user_version").getInt(1) >= next) {
                        statement.execute("ROLLBACK"); // another process was faster
                        continue;
                    }
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
