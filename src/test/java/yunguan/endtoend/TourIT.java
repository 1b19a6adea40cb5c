package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody walks through the whole hall. */
class TourIT {

    @TempDir
    Path folder;

    private static final List<String> ROOMS = List.of("lectures", "archive", "atlas", "gallery", "contest", "listening", "search", "languages");

    /** The first walk is whole. The other takes half of the rooms, another half every day; all of them in the long proofs. */
    @ParameterizedTest
    @CsvSource({"zh-Hans, standard, 1920x1080, desk items packs", "en, large, 1080x1920, care desk"})
    void everyScreenCanBeReachedByTouchAndShowsSomething(String lang, String mode, String size, String staff) throws Exception {
        // each page of the desk once: they are many, and the visitors' screens come first
        boolean whole = mode.equals("standard") || Boolean.getBoolean("yunguan.full");
        walk(lang, mode, size, "home," + String.join(",", whole ? ROOMS : half()) + ",help," + staff.replace(' ', ','), whole ? 25 : 15);
    }

    /** Half of the rooms, by a seed that says itself: {@code -Dyunguan.seed=N} walks through the same ones again. */
    private static List<String> half() {
        long seed = Long.getLong("yunguan.seed", LocalDate.now().toEpochDay());
        List<String> rooms = new ArrayList<>(ROOMS);
        Collections.shuffle(rooms, new Random(seed));
        List<String> half = rooms.subList(0, rooms.size() / 2);
        System.out.println("seed " + seed + ": through " + half);
        return half;
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "yunguan.full", matches = "true")
    @CsvSource({"zh-Hant, standard, 1920x1080", "en, standard, 1920x1080", "zh-Hans, large, 1920x1080", "zh-Hans, standard, 1080x1920",
            "zh-Hant, contrast, 1080x1920", "en, contrast, 1920x1080", "en, reach, 1080x1920", "zh-Hant, 'reach,large', 1920x1080", "zh-Hans, 'still,silent', 1920x1080", "zh-Hans, standard, 3840x2160"})
    void everyScreenInEveryLanguageAndMode(String lang, String mode, String size) throws Exception {
        walk(lang, mode, size, "", 25);
    }

    /** @param parts of the walk; all where none is named @param least so many pictures come of it */
    private void walk(String lang, String mode, String size, String parts, int least) throws Exception {
        Path out = folder.resolve("pictures");
        try (VirtualScreen screen = new VirtualScreen(size);
                KioskProcess tour = KioskProcess.start(screen, Stream.concat(
                        Stream.of("tour", "--lang", lang, "--mode", mode, "--size", size, "--out", out.toString(), "--data", Installed.copy(folder).toString()),
                        parts.isEmpty() ? Stream.empty() : Stream.of("--only", parts)).toArray(String[]::new))) {
            assertEquals(0, tour.ends(), tour::said);
            List<Path> pictures;
            try (Stream<Path> all = Files.list(out)) {
                pictures = all.sorted().toList();
            }
            assertTrue(pictures.size() >= least, () -> "only " + pictures.size() + " screens: " + pictures);
            for (Path picture : pictures) {
                var image = ImageIO.read(picture.toFile());
                assertEquals(size, image.getWidth() + "x" + image.getHeight(), picture::toString);
            }
        }
    }
}
