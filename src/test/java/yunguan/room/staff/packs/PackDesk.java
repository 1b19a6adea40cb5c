package yunguan.room.staff.packs;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import yunguan.catalogue.Catalogue;
import yunguan.pack.PackBuilder;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.pack.Progress;
import yunguan.pack.StarterFolder;
import yunguan.room.staff.Rehearsal;
import yunguan.room.staff.desk.HallKeys;
import yunguan.settings.Settings;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.task.Background;
import yunguan.visits.Incidents;

/** A hall with its store, a folder in which sticks appear, and everything of the desk that knows packs; all on the calling thread. */
final class PackDesk implements HallKeys, AutoCloseable {

    final Path sticks;
    final Database store;
    final Database visits;
    final Premises premises;
    final PackRoom room;
    boolean owned = true;
    private final Path work;
    private final PackInstaller installer;
    private Settings settings;

    PackDesk(Path work) throws IOException {
        this.work = work;
        sticks = Files.createDirectories(work.resolve("sticks"));
        DataFolder data = new DataFolder(work.resolve("data"));
        Files.createDirectories(data.root());
        store = Database.open(data.store(), "store");
        visits = Database.open(data.visits(), "visits");
        premises = new Premises(data, store, visits, "", InstantSource.system());
        installer = new PackInstaller(premises);
        settings = Settings.defaults();
        set("");
        Background direct = Background.direct();
        room = new PackRoom(direct, this, direct, direct, direct);
    }

    /** Writes {@code kiosk.properties}. */
    void set(String lines) throws IOException {
        Files.writeString(settingsFile(), "stick.folders = " + sticks + "\n" + lines + "\n");
        settingsWritten();
    }

    /** An author's folder of three items; the words of one of them can be chosen. */
    Path author(String id, int version, String words) throws IOException {
        Path starter = work.resolve("starter");
        if (!Files.exists(starter)) {
            StarterFolder.write(starter, LocalDate.parse("2026-11-01"));
        }
        Path author = Files.createDirectories(work.resolve("author-" + id));
        Files.createDirectories(author.resolve("f"));
        for (String name : new String[] {"mp4", "vtt"}) {
            Files.write(author.resolve("f/film." + name), Files.readAllBytes(starter.resolve("影片/示例." + name)));
        }
        Files.writeString(author.resolve("pack.properties"), "id = %s\nversion = %d\ntitle = 包 %s\npublisher = 街道\ndate = 2026-11-01\nlicense = CC0-1.0\ndescription = x\n"
                .formatted(id, version, id));
        Files.writeString(author.resolve("lectures.csv"), "id,title,film,captions\n%s-film,宣讲,f/film.mp4,f/film.vtt\n".formatted(id));
        Files.writeString(author.resolve("documents.csv"), "id,title,reviewer,reviewed\n%s-doc,%s,档案馆,2026-10-01\n%s-%s,另一篇,,\n".formatted(id, words, id, version == 1 ? "old" : "new"));
        return author;
    }

    /** Makes a film longer by a box that nobody looks into. */
    static void swell(Path film, long bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
            file.seek(file.length());
            file.writeInt((int) bytes);
            file.write("free".getBytes(StandardCharsets.US_ASCII));
            file.setLength(file.length() + bytes - 8);
        }
    }

    static Path build(Path author, Path pack) throws IOException {
        Files.createDirectories(pack.getParent());
        if (!new PackBuilder().build(author, pack, Progress.SILENT).built()) {
            throw new IllegalArgumentException("the folder of a test does not build");
        }
        return pack;
    }

    boolean visible(String item) {
        return new Catalogue(store).card(item).isPresent();
    }

    /** Whether the log has a line. */
    boolean logged(String what, String result) {
        return visits.one("SELECT 1 AS there FROM staff_log WHERE what = ? AND result = ?", row -> row.whole("there"), what, result).isPresent();
    }

    @Override
    public Premises premises() {
        return premises;
    }

    @Override
    public PackInstaller installer() {
        return installer;
    }

    @Override
    public boolean owned() {
        return owned;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Path settingsFile() {
        return work.resolve("kiosk.properties");
    }

    @Override
    public void settingsWritten() {
        settings = Settings.read(settingsFile());
    }

    @Override
    public void look() {
    }

    @Override
    public void lead(yunguan.shell.Route route) {
        throw new AssertionError("nobody leads a group here");
    }

    @Override
    public Rehearsal rehearsal() {
        return (pack, version, back) -> back.run();
    }

    @Override
    public Incidents incidents() {
        return new Incidents(visits, InstantSource.system());
    }

    @Override
    public void end(Ending ending, Runnable notDone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        room.close();
        store.close();
        visits.close();
    }
}
