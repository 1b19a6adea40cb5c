package yunguan.pack.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a data folder holds, as text, to be compared: each table with its rows in order, and the hash of each object and
 * tag file. Keys that the store gives out and moments of installing are left out; they differ from run to run.
 */
final class Visible {

    /** Of what visitors can see, and of the version that can be switched back to. */
    private static final String KEPT = " JOIN pack ON pack.id = %1$s.pack AND %1$s.version IN (pack.version, pack.previous)";
    private static final Set<String> OF_THE_RUN = Set.of("key", "item", "passage", "installed", "touched");

    private final TreeMap<String, String> parts = new TreeMap<>();

    private Visible() {
    }

    /** Just what is visible or can be switched back to. */
    static Visible in(Path data) {
        return read(data, true);
    }

    /** Everything that lies there, needed or not. */
    static Visible everything(Path data) {
        return read(data, false);
    }

    private static Visible read(Path data, boolean kept) {
        Visible visible = new Visible();
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("store.db"))) {
            Set<String> needed = visible.tables(store, kept);
            visible.files(data.resolve("objects"), "objects/", file -> !kept || needed.contains(file));
            Set<String> editions = Set.copyOf(column(store, "SELECT id || '/' || version FROM pack UNION SELECT id || '/' || previous FROM pack WHERE previous IS NOT NULL"));
            visible.files(data.resolve("packs"), "packs/", file -> !kept || editions.contains(file.split("/", 3)[0] + "/" + file.split("/", 3)[1]));
            if (!kept) {
                visible.files(data.resolve("staging"), "staging/", file -> true);
            }
            return visible;
        } catch (SQLException | IOException failure) {
            throw new AssertionError("the data folder cannot be read", failure);
        }
    }

    private Set<String> tables(Connection store, boolean kept) throws SQLException {
        for (String table : column(store, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'passage_index_%'")) {
            if (table.equals("passage_index")) {
                continue; // contentless: it is compared by its words, below
            }
            List<String> columns = column(store, "SELECT name FROM pragma_table_info('" + table + "')");
            String from = table + (!kept ? ""
                    : columns.contains("item") ? " JOIN item AS of ON of.key = " + table + ".item" + KEPT.formatted("of")
                    : columns.contains("pack") && columns.contains("version") ? KEPT.formatted(table)
                    : columns.contains("sha256") ? " WHERE sha256 IN (SELECT sha256 FROM payload" + KEPT.formatted("payload") + ")" : "");
            String shown = columns.stream().filter(name -> !OF_THE_RUN.contains(name)).map(name -> "quote(" + table + "." + name + ")")
                    .collect(Collectors.joining(" || '|' || "));
            String whose = kept && columns.contains("item") ? "of.pack || of.version || of.id || '|' || "
                    : columns.contains("item") ? "coalesce((SELECT pack || version || id FROM item AS of WHERE of.key = " + table + ".item), 'nobody') || '|' || " : "";
            List<String> rows = column(store, "SELECT " + whose + shown + " AS line FROM " + from + " ORDER BY line");
            parts.put(table, rows.size() + " " + digest(String.join("\n", rows).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
        try (var statement = store.createStatement()) {
            statement.execute("CREATE VIRTUAL TABLE temp.word USING fts5vocab('main', 'passage_index', 'instance')");
        }
        List<String> found = column(store, "SELECT coalesce(of.pack || of.version || of.id || passage.field, 'nobody') || '|' || word.term || word.col || word.offset AS line"
                + " FROM temp.word " + (kept ? "" : "LEFT ") + "JOIN passage ON passage.key = word.doc " + (kept ? "" : "LEFT ") + "JOIN item AS of ON of.key = passage.item"
                + (kept ? KEPT.formatted("of") : "") + " ORDER BY line");
        parts.put("search", found.size() + " " + digest(String.join("\n", found).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return Set.copyOf(column(store, "SELECT DISTINCT sha256 FROM payload" + KEPT.formatted("payload")));
    }

    private void files(Path folder, String prefix, java.util.function.Predicate<String> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).filter(file -> wanted.test(folder.relativize(file).toString()))
                    .forEach(file -> {
                        try {
                            parts.put(prefix + folder.relativize(file), digest(Files.readAllBytes(file)));
                        } catch (IOException failure) {
                            throw new UncheckedIOException(failure);
                        }
                    });
        }
    }

    /** Answers of {@code PRAGMA integrity_check} on a database, where it finds anything. */
    static List<String> unsound(Path database) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            List<String> answers = column(connection, "SELECT integrity_check FROM pragma_integrity_check");
            answers.addAll(column(connection, "SELECT 'foreign key of ' || \"table\" FROM pragma_foreign_key_check"));
            return answers.equals(List.of("ok")) ? List.of() : answers.stream().map(answer -> database.getFileName() + ": " + answer).toList();
        } catch (SQLException failure) {
            return List.of(database.getFileName() + ": " + failure.getMessage());
        }
    }

    static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The parts in which two differ. */
    List<String> unlike(Visible other) {
        Set<String> all = new java.util.TreeSet<>(parts.keySet());
        all.addAll(other.parts.keySet());
        return all.stream().filter(part -> !parts.getOrDefault(part, "-").equals(other.parts.getOrDefault(part, "-"))).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Visible visible && parts.equals(visible.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
