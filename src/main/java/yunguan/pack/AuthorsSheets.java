package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables in the root of an author's folder, from workbooks and CSV files alike; each sheet once. */
final class AuthorsSheets {

    private static final Set<String> OTHER_WORKBOOKS = Set.of("xls", "xlsm", "xlsb", "et", "ods", "numbers");

    private final Path folder;
    private final SheetNames names;
    private final Problems problems;
    private final Map<SheetForm, List<SheetRow>> sheets = new EnumMap<>(SheetForm.class);
    /** Where each sheet was first found. */
    private final Map<SheetForm, String> places = new HashMap<>();

    private AuthorsSheets(Path folder, SheetNames names, Problems problems) {
        this.folder = folder;
        this.names = names;
        this.problems = problems;
    }

    static Map<SheetForm, List<SheetRow>> read(Path folder, SheetNames names, Problems problems) {
        AuthorsSheets sheets = new AuthorsSheets(folder, names, problems);
        sheets.find();
        return sheets.sheets;
    }

    private void find() {
        List<Path> maps = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                String name = file.getFileName().toString();
                int dot = name.lastIndexOf('.');
                String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
                if (Litter.is(name) || !Files.isRegularFile(file)) {
                    continue;
                }
                if (ending.equals("csv")) {
                    csv(file, name.substring(0, dot));
                } else if (MapFile.means(name, names)) {
                    maps.add(file); // they add to what stands in sheets, and so come last
                } else if (ending.equals("xlsx")) {
                    Workbook.read(file, names, problems).forEach(sheet -> keep(sheet.getKey(), sheet.getValue()));
                } else if (OTHER_WORKBOOKS.contains(ending)) {
                    problems.add(ProblemKind.OTHER_WORKBOOK, name, name, "");
                }
            }
        } catch (IOException failure) {
            throw PackException.reading(failure, folder);
        }
        List<MapFile> read = maps.stream().map(this::map).flatMap(Optional::stream).toList();
        // what is written anywhere comes first: a made id gives way to it
        Set<String> ids = read.stream().flatMap(MapFile::ids).collect(Collectors.toCollection(HashSet::new));
        read.forEach(map -> add(map.tables(ids)));
    }

    private Optional<MapFile> map(Path file) {
        String name = file.getFileName().toString();
        PlainText plain;
        try {
            plain = PlainText.of(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw PackException.reading(failure, file);
        }
        if (plain.text() == null || plain.gb18030()) { // neither format knows another encoding
            problems.add(ProblemKind.WRONG_ENCODING, name, plain.wrongLine(), "", "", "UTF-8");
            return Optional.empty();
        }
        return MapFile.read(name, plain.text(), names, problems);
    }

    private void add(Map<SheetForm, Sheet.Table> tables) {
        tables.forEach((form, table) -> {
            List<SheetRow> rows = new ArrayList<>(sheets.getOrDefault(form, List.of()));
            rows.addAll(Sheet.read(table, form, names, problems));
            sheets.put(form, rows);
        });
    }

    private void csv(Path file, String name) {
        SheetForm form = names.sheet(name).orElse(null);
        if (form == null) {
            List<String> known = Stream.of(SheetForm.values()).map(one -> SheetNames.han(name) ? names.title(one) : one.sheet()).toList();
            String nearest = Nearest.one(name, known);
            problems.add(ProblemKind.UNKNOWN_SHEET, file.getFileName().toString(), file.getFileName().toString(),
                    nearest.isEmpty() ? String.join(", ", known) : nearest + ".csv");
            return;
        }
        Sheet.Table table = CsvFile.read(file, form, names, problems);
        if (table != null) {
            keep(form, table);
        }
    }

    private void keep(SheetForm form, Sheet.Table table) {
        if (table.lines().stream().allMatch(Sheet.Line::blank)) {
            return;
        }
        List<SheetRow> rows = Sheet.read(table, form, names, problems);
        String other = places.putIfAbsent(form, table.name());
        if (other != null && !rows.isEmpty() && !sheets.getOrDefault(form, List.of()).isEmpty()) {
            problems.add(ProblemKind.SHEET_TWICE, table.name(), names.title(form), other);
        } else if (!rows.isEmpty()) {
            places.put(form, table.name());
            sheets.put(form, rows);
        }
    }
}
