package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @ParameterizedTest
    @CsvSource({"zh-Hans, standard, 1920x1080, desk items packs", "en, large, 1080x1920, care desk"})
    void everyScreenCanBeReachedByTouchAndShowsSomething(String lang, String mode, String size, String staff) throws Exception {
        // each page of the desk once: they are many, and the visitors' screens come first
        walk(lang, mode, size, "home,lectures,archive,atlas,gallery,contest,listening,search,help,languages," + staff.replace(' ', ','));
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "yunguan.full", matches = "true")
    @CsvSource({"zh-Hant, standard, 1920x1080", "en, standard, 1920x1080", "zh-Hans, large, 1920x1080", "zh-Hans, standard, 1080x1920",
            "'zh-Hant', 'contrast', 1080x1920", "zh-Hans, 'still,silent', 1920x1080", "zh-Hans, standard, 3840x2160"})
    void everyScreenInEveryLanguageAndMode(String lang, String mode, String size) throws Exception {
        walk(lang, mode, size, "");
    }

    /** @param parts of the walk; all where none is named */
    private void walk(String lang, String mode, String size, String parts) throws Exception {
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
            assertTrue(pictures.size() >= 25, () -> "only " + pictures.size() + " screens: " + pictures);
            for (Path picture : pictures) {
                var image = ImageIO.read(picture.toFile());
                assertEquals(size, image.getWidth() + "x" + image.getHeight(), picture::toString);
            }
        }
    }
}
