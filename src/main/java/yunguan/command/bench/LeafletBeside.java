package yunguan.command.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yunguan.command.tour.Finger;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.store.Pyramid;

/**
 * The kiosk's map in Leaflet, in Chromium: the same tiles, the same view, as many names, moved the same way for as many pictures, from files
 * alone. It says what others take for it on the same machine; neither comes with the kiosk.
 */
final class LeafletBeside implements AutoCloseable {

    /** Where Debian puts Leaflet. */
    static final Path LIBRARY = Path.of("/usr/share/javascript/leaflet");
    private static final String BROWSER = "chromium";
    private static final List<String> FILES = List.of("leaflet.js", "leaflet.css");
    /** Of the zooms about the view: a pinch goes one up and one down. */
    private static final int ZOOMS = 2;
    private static final double TILE = 256;
    /** Tiles beyond what is seen, on each side: as far as a hand drags, and what Leaflet loads ahead. */
    private static final int AHEAD = 4;
    /** Pictures before those that count: what comes first pays for all that is read once. */
    private static final int WARM = 120;
    private static final long STARTS_MILLIS = 60_000;
    private static final long SLOWEST_PICTURE_MILLIS = 250;
    private static final long LOOKS_MILLIS = 250;
    private static final Pattern SAID = Pattern.compile("\"yunguan-bench ([a-z]+) ([^\"]*)\"");

    /**
     * What of the map is seen.
     *
     * @param width in pixels, as {@code height}
     */
    record Look(double latitude, double longitude, double zoom, double width, double height) { }

    /**
     * What was measured.
     *
     * @param shown  which Leaflet, and in what window
     * @param millis of each picture, by what was done: {@code dragged}, {@code pinched}
     */
    record Report(String shown, Map<String, List<Double>> millis) { }

    private final PassingFolder folder;

    private LeafletBeside(PassingFolder folder) {
        this.folder = folder;
    }

    /** The pyramid of today's base map. */
    static Path drawn(DataFolder data) {
        try (Database store = Database.open(data.store(), "store")) {
            return store.one("""
                    SELECT medium.object FROM live JOIN medium ON medium.item = live.key
                    WHERE live.kind = 'MAP' AND live.date = '' AND medium.role = 'tiles' ORDER BY live.pack, live.position LIMIT 1""", row -> row.textOrEmpty("object"))
                    .map(new ObjectStore(store, data.objects())::file).orElseThrow(() -> new BenchException("There is no base map."));
        }
    }

    /** The Debian packages that are missing here. @param path folders of programs @param library folder of Leaflet */
    static List<String> missing(String path, Path library) {
        List<String> packages = new ArrayList<>();
        if (!OtherProgram.isInstalled(BROWSER, path)) {
            packages.add("chromium");
        }
        if (!FILES.stream().allMatch(file -> Files.isReadable(library.resolve(file)))) {
            packages.add("libjs-leaflet");
        }
        return packages;
    }

    /**
     * Lays down a page with the map.
     *
     * @param library  folder of Leaflet
     * @param drawn    the pyramid of the base map
     * @param names    so many words stand on it
     * @param pictures so many of each movement
     */
    static LeafletBeside lay(Path library, Path drawn, Look look, int names, int pictures) throws IOException {
        PassingFolder folder = PassingFolder.of("bench-leaflet-");
        try (Pyramid map = Pyramid.open(drawn); InputStream page = Objects.requireNonNull(LeafletBeside.class.getResourceAsStream("leaflet.html"))) {
            for (String file : FILES) {
                Files.copy(library.resolve(file), folder.path().resolve(file));
            }
            Files.copy(page, folder.path().resolve("index.html"));
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("latitude", look.latitude());
            said.put("longitude", look.longitude());
            said.put("zoom", look.zoom());
            said.put("width", look.width());
            said.put("height", look.height());
            said.put("first", map.number("minzoom", 0));
            said.put("last", map.number("maxzoom", 18));
            said.put("paper", map.metadata("paper").orElse("#FFFFFF"));
            said.put("names", names);
            said.put("warm", WARM);
            said.put("pictures", pictures);
            Files.writeString(folder.path().resolve("look.js"), "const look = " + new ObjectMapper().writeValueAsString(said) + ";\n");
            tiles(map, look, folder.path().resolve("tiles"));
            return new LeafletBeside(folder);
        } catch (IOException | RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    private static void tiles(Pyramid map, Look look, Path target) throws IOException {
        int from = Math.max(map.number("minzoom", 0), (int) Math.floor(look.zoom()) - ZOOMS);
        int to = Math.min(map.number("maxzoom", 18), (int) Math.ceil(look.zoom()) + ZOOMS);
        double latitude = Math.toRadians(look.latitude());
        for (int zoom = from; zoom <= to; zoom++) {
            long side = 1L << zoom;
            long column = (long) ((look.longitude() + 180) / 360 * side);
            long row = (long) ((1 - Math.log(Math.tan(latitude) + 1 / Math.cos(latitude)) / Math.PI) / 2 * side);
            int across = (int) Math.ceil(look.width() / TILE) + AHEAD;
            int down = (int) Math.ceil(look.height() / TILE) + AHEAD;
            for (long x = column - across; x <= column + across; x++) {
                Path folder = Files.createDirectories(target.resolve(zoom + "/" + x));
                for (long y = row - down; y <= row + down; y++) {
                    Optional<byte[]> tile = map.tile(zoom, x, y);
                    if (tile.isPresent()) {
                        Files.write(folder.resolve(Long.toString(y)), tile.get());
                    }
                }
            }
        }
    }

    /** Where the page lies. */
    Path folder() {
        return folder.path();
    }

    /**
     * Opens the page on this display, and waits until it has moved.
     *
     * @param size     {@code WxH} of the window, in pixels
     * @param pictures so many of each movement
     * @throws BenchException where it does not come to an end, in plain words
     */
    Report measure(String size, int pictures) throws IOException {
        Path said = folder.path().resolve("said.txt");
        Process browser = OtherProgram.start(List.of(BROWSER, "--no-sandbox", "--kiosk", "--disable-gpu", "--user-data-dir=" + folder.path().resolve("profile"),
                "--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-backgrounding-occluded-windows", "--disable-renderer-backgrounding", "--password-store=basic",
                "--window-position=0,0", "--window-size=" + size.replace('x', ','), "--enable-logging=stderr", folder.path().resolve("index.html").toUri().toString()),
                folder.path(), ProcessBuilder.Redirect.to(said.toFile()));
        try {
            long end = System.nanoTime() + 1_000_000 * (STARTS_MILLIS + 2 * (WARM + pictures) * SLOWEST_PICTURE_MILLIS);
            while (System.nanoTime() < end && browser.isAlive()) {
                Finger.rest(LOOKS_MILLIS);
                Optional<Report> report = read(Files.readString(said, StandardCharsets.ISO_8859_1));
                if (report.isPresent()) {
                    return report.get();
                }
            }
            throw new BenchException("Chromium " + (browser.isAlive() ? "did not come to an end" : "ended by itself") + last(said));
        } finally {
            OtherProgram.end(browser);
        }
    }

    /** What the page has said so far; nothing while it is not done. @throws BenchException where it says that it cannot */
    static Optional<Report> read(String log) {
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        String shown = "";
        Matcher line = SAID.matcher(log);
        while (line.find()) {
            String words = line.group(2).strip();
            switch (line.group(1)) {
                case "failed" -> throw new BenchException("Leaflet: " + words);
                case "shown" -> shown = words;
                case "done" -> {
                    return Optional.of(new Report(shown, millis));
                }
                default -> Stream.of(words.split(",")).map(Double::valueOf).forEach(millis.computeIfAbsent(line.group(1), first -> new ArrayList<>())::add);
            }
        }
        return Optional.empty();
    }

    private static String last(Path said) throws IOException {
        List<String> lines = Files.readString(said, StandardCharsets.ISO_8859_1).lines().toList();
        return lines.isEmpty() ? "." : ": " + lines.getLast();
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
