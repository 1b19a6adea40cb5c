package yunguan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes a new MBTiles 1.3 file that {@link Pyramid} reads. The same tiles in the same order give the same
 * bytes. The file is whole only after {@link #close()}; write it beside and rename it.
 */
public final class PyramidWriter implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;

    private PyramidWriter(Connection connection, PreparedStatement insert) {
        this.connection = connection;
        this.insert = insert;
    }

    /**
     * Makes a file, in place of one that is there.
     *
     * @param metadata the rows of the table {@code metadata}
     */
    public static PyramidWriter create(Path file, SortedMap<String, String> metadata) throws IOException {
        Files.deleteIfExists(file);
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try (Statement statement = connection.createStatement()) {
                // a journal would only guard a file that is thrown away when it is not finished
                statement.execute("PRAGMA journal_mode=OFF");
                statement.execute("PRAGMA synchronous=OFF");
                statement.execute("CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
                statement.execute("""
                        CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB,
                          PRIMARY KEY (zoom_level, tile_column, tile_row))""");
                statement.execute("BEGIN");
                try (PreparedStatement one = connection.prepareStatement("INSERT INTO metadata VALUES (?, ?)")) {
                    for (Map.Entry<String, String> entry : metadata.entrySet()) {
                        Database.fill(one, entry.getKey(), entry.getValue());
                        one.executeUpdate();
                    }
                }
                return new PyramidWriter(connection, connection.prepareStatement("INSERT INTO tiles VALUES (?, ?, ?, ?)"));
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw Database.translate(failure);
        }
    }

    /**
     * Adds one tile.
     *
     * @param row  counted from the top; the file counts from the bottom (TMS)
     * @param tile PNG or JPEG
     */
    public void tile(int zoom, long column, long row, byte[] tile) {
        try {
            Database.fill(insert, zoom, column, (1L << zoom) - 1 - row, tile);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw Database.translate(failure);
        }
    }

    @Override
    public void close() {
        try (Connection closing = connection; Statement statement = closing.createStatement()) {
            insert.close();
            statement.execute("COMMIT");
        } catch (SQLException failure) {
            throw Database.translate(failure);
        }
    }
}
