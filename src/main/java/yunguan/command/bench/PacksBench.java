package yunguan.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yunguan.catalogue.Lang;
import yunguan.pack.Consent;
import yunguan.pack.PackException;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.pack.Progress;
import yunguan.pack.Publishers;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.visits.StaffLog;

/** Installing beside copying by hand: the same files, on the same disk, in turn. */
@Command(name = "packs", mixinStandardHelpOptions = true,
        description = "Install packs as the staff desk does, with everything switched on, and compare with cp, sha256sum and sync of the same files.")
final class PacksBench extends Bench {

    private static final double SECOND = 1e9;
    private static final double FILMS_WANTED = 0.9;
    private static final double SMALL_WANTED = 0.5;

    @Option(names = "--films", paramLabel = "N", defaultValue = "6", description = "so many large films; 0: none (default: ${DEFAULT-VALUE})")
    private int films;

    @Option(names = "--size", paramLabel = "SIZE", defaultValue = "300M", description = "of each film: 300M, 2G (default: ${DEFAULT-VALUE})")
    private String size = "";

    @Option(names = "--files", paramLabel = "N", defaultValue = "20000", description = "so many pictures of 8 KiB; 0: none (default: ${DEFAULT-VALUE})")
    private int files;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "so often each of them (default: ${DEFAULT-VALUE})")
    private int rounds;

    /** One pack in one form. */
    private record Case(String name, Path pack, PackMaterial.Made made, double wanted) { }

    @Override
    Findings measure() throws IOException {
        long each = bytes();
        Path disk = disk();
        long payload = films * each + (long) files * PackMaterial.PICTURE;
        long needed = payload * 5 + (1L << 30); // in the author's folder, the bag, the zip, a copy, and installed
        if (DataFolder.room(disk) < needed) {
            throw new BenchException("%s has %d MB free; this needs %d. Ask for less with --films, --size and --files."
                    .formatted(disk, DataFolder.room(disk) >> 20, needed >> 20));
        }
        Path work = Files.createTempDirectory(disk, "bench-");
        Thread atTheEnd = new Thread(() -> forget(work), "bench-end"); // also when it is ended from outside
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        try {
            return measure(work, each);
        } catch (PackException refused) {
            throw new BenchException(refused.inWords(Lang.EN));
        } finally {
            forget(work);
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        }
    }

    private Findings measure(Path work, long each) throws IOException {
        say("Making the packs: " + films + " films of " + size + ", " + files + " pictures of 8 KiB …");
        PackMaterial material = new PackMaterial(work);
        List<Case> cases = new ArrayList<>();
        if (films > 0) {
            PackMaterial.Made made = material.films(films, each, film());
            cases.add(new Case("films, zip", made.zip(), made, FILMS_WANTED));
            cases.add(new Case("films, folder", made.bag(), made, FILMS_WANTED));
        }
        if (files > 0) {
            PackMaterial.Made made = material.pictures(files);
            cases.add(new Case("pictures, zip", made.zip(), made, SMALL_WANTED));
            cases.add(new Case("pictures, folder", made.bag(), made, SMALL_WANTED));
        }
        List<PackFindings> found = new ArrayList<>();
        for (Case one : cases) {
            List<ByHand.Times> byHand = new ArrayList<>();
            List<Double> installed = new ArrayList<>();
            for (int round = 1; round <= rounds; round++) {
                say(one.name + ", round " + round + " of " + rounds + " …");
                PackMaterial.warm(one.made);
                ByHand.sync();
                byHand.add(ByHand.run(one.made.bag(), work.resolve("copy")));
                PackMaterial.delete(work.resolve("copy"));
                PackMaterial.warm(one.made);
                ByHand.sync();
                installed.add(install(one, work.resolve("hall"), material, null));
            }
            say(one.name + ", once more for the heap …");
            long[] heap = new long[2];
            install(one, work.resolve("hall"), material, heap);
            found.add(new PackFindings(one.name, one.made.bytes(), one.made.files(), one.wanted, byHand, installed, heap[0], (int) heap[1]));
        }
        return PackFindings.all(found, rounds);
    }

    /** Installs into a hall that has nothing but the publisher's key. @param heap takes bytes and looks, where it is to be measured @return seconds */
    private static double install(Case one, Path hall, PackMaterial material, long @Nullable [] heap) throws IOException {
        DataFolder data = new DataFolder(hall);
        try (DataFolder.Owner _ = data.own(); Database store = Database.open(data.store(), "store"); Database visits = Database.open(data.visits(), "visits")) {
            Premises premises = new Premises(data, store, visits, "", InstantSource.system());
            new Publishers(visits, InstantSource.system()).trust(material.publisher(), "bench");
            PackInstaller installer = new PackInstaller(premises);
            double seconds;
            if (heap == null) {
                long begun = System.nanoTime();
                installer.install(one.pack, Consent.NONE, Progress.SILENT);
                seconds = (System.nanoTime() - begun) / SECOND;
            } else {
                LiveHeap live = new LiveHeap();
                try (live) {
                    installer.install(one.pack, Consent.NONE, Progress.SILENT);
                }
                heap[0] = live.above();
                heap[1] = live.looks();
                seconds = 0;
            }
            if (new StaffLog(visits, InstantSource.system()).newest(3).stream().anyMatch(line -> line.result().equals("media not probed"))) {
                throw new BenchException("No child process could be started to probe the media: this would not measure what the kiosk does.");
            }
            return seconds;
        } finally {
            PackMaterial.delete(hall);
        }
    }

    private long bytes() {
        if (!size.matches("[1-9]\\d{0,5}[KMG]") || films < 0 || files < 0 || files > 99_000 || rounds < 1 || films > 1000 || films + files == 0) {
            throw new CommandLine.ParameterException(spec().commandLine(),
                    "Write --size as 300M or 2G, at least one film or file, at most 1000 films and 99000 files, and at least one round.");
        }
        long number = Long.parseLong(size.substring(0, size.length() - 1));
        return number << switch (size.charAt(size.length() - 1)) {
            case 'K' -> 10;
            case 'M' -> 20;
            default -> 30;
        };
    }

    /** Where data lie, or will lie: what is measured is that disk. */
    private Path disk() {
        DataFolder data = place().data();
        Path there = Files.isDirectory(data.root()) ? data.cache() : data.root().toAbsolutePath();
        while (!Files.isDirectory(there)) {
            there = java.util.Objects.requireNonNull(there.getParent(), "the root is there");
        }
        if (!Files.isWritable(there)) {
            throw new BenchException(there + " cannot be written; name another data folder with --data.");
        }
        return there;
    }

    /** The smallest film of the starter pack. */
    private Path film() throws IOException {
        Path folder = place().home().resolve("media/taijiang/films");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                List<Path> real = all.filter(file -> file.toString().endsWith(".mp4")).sorted().toList();
                if (!real.isEmpty()) {
                    return real.getFirst();
                }
            }
        }
        throw new BenchException("There is no film under " + folder + " to make large ones of; --films 0 measures small files alone.");
    }

    private static void forget(Path work) {
        try {
            PackMaterial.delete(work);
        } catch (IOException left) {
            System.err.println(work + " could not be deleted.");
        }
    }
}
