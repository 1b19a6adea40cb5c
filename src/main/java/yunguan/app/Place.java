package yunguan.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.store.DataFolder;
import yunguan.ui.Languages;

/**
 * Where this kiosk is and how it is set.
 *
 * @param home         the folder of {@code kiosk.properties}: the repository, or a release
 * @param settingsFile the settings that were read
 * @param data         its data folder
 */
public record Place(Path home, Path settingsFile, Settings settings, DataFolder data) {

    /** @param data the folder that the command line names, before the one in the settings */
    public static Place find(@Nullable Path data, @Nullable Path settingsFile) {
        Path home = Path.of(System.getProperty("yunguan.home", "")).toAbsolutePath().normalize();
        Path file = settingsFile != null ? settingsFile.toAbsolutePath() : home.resolve("kiosk.properties");
        Settings settings = Settings.read(file);
        String named = settings.text(Key.DATA_DIR);
        DataFolder folder = data != null ? new DataFolder(data.toAbsolutePath().normalize())
                : named.isEmpty() ? DataFolder.standard() : new DataFolder(home.resolve(named).normalize());
        return new Place(home, file, settings, folder);
    }

    /** Its languages and words, as the program has them and as they stand beside the settings. Reads files, and so blocks. */
    public Languages languages() {
        return Languages.beside(settingsFile);
    }

    /** The pack that an empty kiosk starts with; it may not be there. */
    public Path bundledPack() {
        return home.resolve(settings.text(Key.BUNDLED_PACK)).normalize();
    }
}
