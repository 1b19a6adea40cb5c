package yunguan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A picture or a map cut into tiles at every zoom: one MBTiles 1.3 file, read where it lies, by
 * {@link ForeignFile}. Those of packs that staff bring in have passed {@link PyramidCheck}.
 */
public final class Pyramid implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement tile;
    private final Leases.Lease lease;
    private final Map<String, String> metadata = new HashMap<>();

    private Pyramid(Connection connection, Leases.Lease lease) throws SQLException {
        this.connection = connection;
        this.lease = lease;
        try (Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("SELECT name, value FROM metadata LIMIT 1000");
            while (rows.next()) {
                metadata.put(rows.getString(1), rows.getString(2));
            }
        }
        tile = connection.prepareStatement(
                "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?");
    }

    /** Opens a pyramid. @throws StoreException when it is missing or is none */
    public static Pyramid open(Path file) {
        return open(file, () -> { });
    }

    /** Opens a pyramid that is an object, and holds a lease of it until it is closed. @throws StoreException as above */
    public static Pyramid open(Path file, Leases leases) {
        Leases.Lease lease = leases.take(file.getFileName().toString());
        try {
            return open(file, lease);
        } catch (StoreException failure) {
            lease.close();
            throw failure;
        }
    }

    private static Pyramid open(Path file, Leases.Lease lease) {
        if (!java.nio.file.Files.isReadable(file)) {
            throw new StoreException(StoreException.Trouble.MISSING, file + " is missing");
        }
        try {
            Connection connection = ForeignFile.open(file);
            try {
                return new Pyramid(connection, lease);
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw new StoreException(StoreException.Trouble.DAMAGED, file + " is not a pyramid", failure);
        }
    }

    /**
     * The bytes of one tile (PNG or JPEG), or nothing where there is none.
     *
     * @param row counted from the top, as maps on the web do; MBTiles counts from the bottom (TMS)
     */
    public synchronized Optional<byte[]> tile(int zoom, long column, long row) {
        try {
            tile.setInt(1, zoom);
            tile.setLong(2, column);
            tile.setLong(3, (1L << zoom) - 1 - row);
            try (ResultSet found = tile.executeQuery()) {
                return found.next() ? Optional.ofNullable(found.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw Database.translate(failure);
        }
    }

    /** A value of the metadata table: {@code minzoom}, {@code maxzoom}, {@code bounds}, {@code attribution}, …; for pictures also {@code width} and {@code height}. */
    public Optional<String> metadata(String name) {
        return Optional.ofNullable(metadata.get(name));
    }

    /** A whole number of the metadata table, or the fallback where it is missing or none. */
    public int number(String name, int fallback) {
        String value = metadata.get(name);
        try {
            return value == null ? fallback : Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            return fallback;
        }
    }

    @Override
    public synchronized void close() {
        try {
            tile.close();
            connection.close();
        } catch (SQLException failure) {
            throw Database.translate(failure);
        } finally {
            lease.close();
        }
    }
}
