package yunguan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.ProgressHandler;

/**
 * Looks through an MBTiles file from elsewhere before {@link Pyramid} reads a tile of it: that SQLite finds it whole,
 * that it holds plain tables and at most the view by which MBTiles shares equal tiles, and that every tile is a
 * picture of a sane size. It ends in bounded time, whatever stands in the file.
 */
public final class PyramidCheck {

    private static final int MOST_ENTRIES = 100;
    private static final int MOST_METADATA = 1000;
    private static final String NAME = "[a-z_][a-z0-9_]*";
    private static final String COLUMN = "(?:" + NAME + "\\.)?" + NAME + "(?: (?:as )?" + NAME + ")?";
    /** Two tables and how they meet, as in the MBTiles specification and as the usual tools write it; quotation marks are away. */
    private static final Pattern VIEW = Pattern.compile("create view (?:if not exists )?" + NAME
            + "(?: ?\\([a-z0-9_, ]+\\))? as select " + COLUMN + "(?: ?, ?" + COLUMN + "){1,7}"
            + " from (" + NAME + ")(?: (?:as )?(?!join|inner|left|on|using)" + NAME + ")?"
            + " (?:inner |left |left outer )?join (" + NAME + ")(?: (?:as )?(?!on|using)" + NAME + ")?"
            + " (?:on \\(?" + COLUMN + " ?= ?" + COLUMN + "\\)?|using ?\\( ?" + NAME + " ?\\)) ?;?");
    private static final Set<String> VIEWS = Set.of("tiles", "grids", "grid_data");

    private final Statement statement;
    private final long end;

    private PyramidCheck(Statement statement, Duration patience) {
        this.statement = statement;
        this.end = System.nanoTime() + patience.toNanos();
    }

    /**
     * Looks through a file.
     *
     * @param patience after so long it is given up, and that is the fault
     * @param good     whether the bytes of a tile are a picture that may be shown
     * @return what is wrong with it, in a few words; nothing where all is well
     */
    public static Optional<String> fault(Path file, Duration patience, Predicate<byte[]> good) {
        try (Connection connection = ForeignFile.open(file); Statement statement = connection.createStatement()) {
            PyramidCheck check = new PyramidCheck(statement, patience);
            ProgressHandler.setHandler(connection, 10_000, new ProgressHandler() {
                @Override
                protected int progress() {
                    return check.late() ? 1 : 0;
                }
            });
            try {
                return check.schema().or(check::whole).or(check::metadata).or(() -> check.tiles(good));
            } catch (Broken broken) {
                return Optional.of(check.late() ? "> " + patience.toSeconds() + " s" : "SQLite: " + broken.code);
            }
        } catch (SQLException failure) {
            return Optional.of("SQLite: " + failure.getErrorCode());
        }
    }

    /** An SQLException on its way through a chain of suppliers. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int code;

        Broken(SQLException failure) {
            super(failure);
            code = failure.getErrorCode();
        }
    }

    private boolean late() {
        return System.nanoTime() - end > 0;
    }

    private Optional<String> schema() {
        Set<String> tables = new HashSet<>();
        int count = 0;
        try (ResultSet rows = statement.executeQuery("SELECT type, name, sql FROM sqlite_schema ORDER BY type LIMIT " + (MOST_ENTRIES + 1))) {
            while (rows.next()) {
                String type = String.valueOf(rows.getString(1));
                String name = String.valueOf(rows.getString(2)).toLowerCase(Locale.ROOT);
                String sql = rows.getString(3) == null ? "" : plain(rows.getString(3));
                boolean fine = ++count <= MOST_ENTRIES && switch (type) { // indexes, tables, triggers, views: in this order
                    case "index" -> sql.chars().filter(c -> c == '(').count() <= 1;
                    case "table" -> !sql.startsWith("create virtual") && !sql.matches("(?s).*(\\bas ?\\(|generated ).*");
                    case "view" -> VIEWS.contains(name) && view(sql, tables);
                    default -> false;
                };
                if (!fine) {
                    return Optional.of(type.replaceAll("[^a-z]", "?") + " " + name.replaceAll("[^\\p{L}\\p{N}_-]", "?"));
                }
                if (type.equals("table")) {
                    tables.add(name);
                }
            }
        } catch (SQLException failure) {
            throw new Broken(failure);
        }
        return Optional.empty();
    }

    private static String plain(String sql) {
        return sql.replaceAll("--[^\\n]*", " ").replaceAll("[\"`\\[\\]]", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean view(String sql, Set<String> tables) {
        Matcher parts = VIEW.matcher(sql);
        return parts.matches() && tables.contains(parts.group(1)) && tables.contains(parts.group(2));
    }

    private Optional<String> whole() {
        return first("PRAGMA quick_check(1)").filter(answer -> !answer.equals("ok")).map(answer -> "quick_check");
    }

    private Optional<String> first(String sql) {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        } catch (SQLException failure) {
            throw new Broken(failure);
        }
    }

    private Optional<String> metadata() {
        return first("SELECT count(*) > " + MOST_METADATA + " OR total(length(name) + length(value)) > 2000000 FROM metadata")
                .filter(answer -> !answer.equals("0")).map(answer -> "metadata");
    }

    private Optional<String> tiles(Predicate<byte[]> good) {
        try (ResultSet rows = statement.executeQuery("SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles")) {
            while (rows.next()) {
                byte[] tile = rows.getBytes(4);
                if (late()) {
                    throw new Broken(new SQLException());
                }
                if (tile == null || !good.test(tile)) {
                    return Optional.of("tile " + rows.getInt(1) + "/" + rows.getInt(2) + "/" + rows.getInt(3));
                }
            }
            return Optional.empty();
        } catch (SQLException failure) {
            throw new Broken(failure);
        }
    }
}
