package yunguan.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yunguan.catalogue.ChineseForms;

/**
 * Makes a pack of what a clerk has on a stick. Nobody at the desk writes a {@code pack.properties} or counts versions:
 * what is not written is taken from the stick and from what is installed.
 *
 * <ul><li>An id that is not written is that of the pack that was made here of the same items, by their ids; else a new one. Items
 * without ids are known by their titles. A title says less than an id: one will do where the stick is called as it was, otherwise half
 * of them must be the same, or two sticks would be one because each has a film called "Opening".
 * <li>The title is the workbook's name, or where that is the starter's, the folder's; the date that of the newest sheet.
 * <li>A version that is installed already, with other content, becomes the next one; the same content stays the same version.</ul>
 */
public final class DeskBuild {

    private static final String LICENSE = "未注明";

    private final Premises premises;
    private final String publisher;

    /** @param publisher whoever a pack is by that does not say it: the hall's name */
    public DeskBuild(Premises premises, String publisher) {
        this.premises = premises;
        this.publisher = publisher.isBlank() ? "云馆" : publisher;
    }

    /** As {@link PackBuilder#build}. */
    public BuildReport build(Path folder, Path target, Progress progress) {
        return new PackBuilder(new Naming()).build(folder, target, BuildOptions.ofThisMachine(true), progress);
    }

    private final class Naming implements PackNaming {

        @Override
        public Map<String, String> otherwise(Path folder) {
            List<Path> sheets = sheets(folder);
            String title = title(folder, sheets);
            Map<String, String> values = new LinkedHashMap<>();
            values.put("id", id(folder, title));
            values.put("version", "1");
            values.put("title", title);
            values.put("publisher", publisher);
            values.put("date", date(sheets).toString());
            values.put("license", LICENSE);
            values.put("description", title);
            return values;
        }

        @Override
        public long version(Crate.PackInfo written, LongFunction<String> tagManifest) {
            long[] kept = premises.store().one("SELECT version, previous FROM pack WHERE id = ?",
                    row -> new long[] {row.whole("version"), row.whole("previous")}, written.id()).orElse(new long[2]);
            long newest = Math.max(kept[0], kept[1]);
            if (written.version() > newest) {
                return written.version();
            }
            return same(written.id(), kept[0], tagManifest) ? kept[0] : newest + 1;
        }

        private boolean same(String id, long version, LongFunction<String> tagManifest) {
            try {
                return Files.readString(Editions.tagFolder(premises.data(), id, version).resolve(BagReader.TAG_MANIFEST)).equals(tagManifest.apply(version));
            } catch (IOException damaged) {
                return false;
            }
        }
    }

    private static List<Path> sheets(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|csv)")
                    && !Litter.is(file.getFileName().toString()) && Files.isRegularFile(file)).sorted().toList();
        } catch (IOException failure) {
            throw PackException.reading(failure, folder);
        }
    }

    private static String title(Path folder, List<Path> sheets) {
        List<String> workbooks = sheets.stream().map(sheet -> sheet.getFileName().toString()).filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".xlsx")).toList();
        boolean own = workbooks.size() == 1 && !workbooks.getFirst().equals(StarterFolder.WORKBOOK);
        String folderName = folder.toAbsolutePath().normalize().getFileName() == null ? "" : folder.toAbsolutePath().normalize().getFileName().toString();
        return own ? workbooks.getFirst().substring(0, workbooks.getFirst().length() - 5) : folderName.isBlank() ? "U盘" : folderName;
    }

    private static LocalDate date(List<Path> sheets) {
        Instant newest = Instant.EPOCH;
        for (Path sheet : sheets) {
            try {
                Instant changed = Files.getLastModifiedTime(sheet).toInstant();
                newest = changed.isAfter(newest) ? changed : newest;
            } catch (IOException unreadable) {
                // the builder says so
            }
        }
        return LocalDate.ofInstant(newest, ZoneId.systemDefault());
    }

    private String id(Path folder, String title) {
        Map<SheetForm, List<SheetRow>> sheets = AuthorsSheets.read(folder, new SheetNames(new ChineseForms()), new Problems());
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        String base = "desk-" + (PackProperties.id(plain) && plain.length() <= 40 ? plain
                : Hashing.hex(digest(title)).substring(0, 8));
        return byIds(sheets).or(() -> byTitles(sheets, base)).orElseGet(() -> unused(base));
    }

    private Optional<String> byIds(Map<SheetForm, List<SheetRow>> sheets) {
        for (List<SheetRow> rows : sheets.values()) {
            for (SheetRow row : rows) {
                String pack = premises.store().one("SELECT pack FROM current_item WHERE id = ?", found -> found.textOrEmpty("pack"), row.cell("id")).orElse("");
                if (!pack.isEmpty() && premises.publishers().owner(pack).filter(Publishers.MADE_HERE::equals).isPresent()) {
                    return Optional.of(pack);
                }
            }
        }
        return Optional.empty();
    }

    /** The pack made here that has most of the items without ids. Made ids differ from pack to pack, so each is asked for its own. */
    private Optional<String> byTitles(Map<SheetForm, List<SheetRow>> sheets, String base) {
        Pattern sameName = Pattern.compile(Pattern.quote(base) + "(-\\d+)?");
        String best = null;
        int most = 0;
        for (String pack : premises.publishers().madeHere()) {
            Set<String> there = new HashSet<>(premises.store().query("SELECT id FROM current_item WHERE pack = ?", row -> row.textOrEmpty("id"), pack));
            Set<String> made = madeIds(sheets, pack);
            int fewer = Math.min(there.size(), made.size());
            there.retainAll(made);
            int shared = there.size();
            if (shared > most && (sameName.matcher(pack).matches() || 2 * shared >= fewer)) {
                best = pack;
                most = shared;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Set<String> madeIds(Map<SheetForm, List<SheetRow>> sheets, String pack) {
        Set<String> made = new HashSet<>();
        sheets.forEach((form, rows) -> {
            if (form.kind() != null) {
                made.addAll(MadeId.ofSheet(form.kind(), pack, rows).values());
            }
        });
        return made;
    }

    private String unused(String base) {
        String id = base;
        for (int number = 2; premises.publishers().owner(id).isPresent(); number++) {
            id = base + "-" + number; // another stick of the same name
        }
        return id;
    }

    private static java.security.MessageDigest digest(String text) {
        java.security.MessageDigest digest = Hashing.digest("sha256");
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return digest;
    }
}
