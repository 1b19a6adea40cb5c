package yunguan.app;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import yunguan.Fx;
import yunguan.catalogue.LangText;
import yunguan.pack.HiddenItems;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.room.staff.StaffRoom;
import yunguan.room.staff.desk.HallKeys;
import yunguan.settings.Settings;
import yunguan.store.DataFolder;
import yunguan.task.Background;
import yunguan.ui.Languages;
import yunguan.ui.Scale;
import yunguan.ui.Typesetting;

/** The visitors' hall, open, with two versions of a small pack; the first is current. */
final class OpenHall implements AutoCloseable {

    static final String FILM = "f".repeat(64);

    final Holdings holdings;
    final Background background = Background.pooled(failure -> { });
    final Scene scene;
    final Wiring wiring;
    final HiddenItems hidden;
    final Keyring keys;
    final StaffRoom staff;
    /** How somebody at the desk ended the kiosk. */
    volatile HallKeys.@Nullable Ending ended;
    private final Settings settings;

    OpenHall(Path folder) throws Exception {
        this(folder, Settings.defaults());
    }

    OpenHall(Path folder, Settings settings) throws Exception {
        this(folder, settings, 1920, 1080);
    }

    OpenHall(Path folder, Settings settings, int width, int height) throws Exception {
        this.settings = settings;
        Files.createDirectories(folder.resolve("objects"));
        try (InputStream film = Objects.requireNonNull(OpenHall.class.getResourceAsStream("silent-film.mp4"))) {
            Files.copy(film, folder.resolve("objects").resolve(FILM));
        }
        holdings = Holdings.open(new DataFolder(folder));
        holdings.store().update("INSERT INTO pack VALUES ('p', 1, '{}', 's', '2026-01-01', 'x', '', NULL)");
        holdings.store().update("INSERT INTO object VALUES (?, 1, 'video/mp4', NULL)", FILM);
        for (int version = 1; version <= 2; version++) {
            holdings.store().update("INSERT INTO payload VALUES ('p', ?, 'data/f.mp4', ?)", version, FILM);
            item(version, "lecture-a", "LECTURE", "讲" + version);
            item(version, "doc-a", "DOCUMENT", "文" + version);
            item(version, "doc-b", "DOCUMENT", "书" + version);
            item(version, "song-a", "SONG", "歌" + version);
            holdings.store().update("INSERT INTO medium (item, role, object, seconds, width, height) SELECT key, 'film', ?, 120, 160, 90 FROM item WHERE id = 'lecture-a' AND version = ?", FILM, version);
            holdings.store().update("INSERT INTO link SELECT key, 'mentions', 1, 'doc-a', NULL FROM item WHERE id = 'lecture-a' AND version = ?", version);
        }
        hidden = new HiddenItems(holdings.premises(settings));
        scene = HallScene.of(width, height);
        wiring = Fx.on(() -> new Wiring(settings, Languages.own(), background, holdings, scene, new Scale(width, height), List.of(), LangText.EMPTY));
        Premises premises = holdings.premises(settings);
        Place place = new Place(folder, folder.resolve("kiosk.properties"), settings, new DataFolder(folder));
        keys = new Keyring(place, Languages.own(), holdings, premises, new PackInstaller(premises), wiring, background, ending -> ended = ending);
        staff = Fx.on(() -> new StaffRoom(background, keys));
        wiring.staffed(staff);
        Fx.run(wiring::freshVisit);
    }

    private void item(int version, String id, String kind, String title) {
        holdings.store().update("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)
                VALUES ('p', ?, ?, ?, 1, '{"zh-Hans":"' || ? || '"}', '{}', '{}', '{}', '', '', '', '{}', '{}', 0, 'x')""", version, id, kind, title);
    }

    /** Touches a button as soon as it is there. */
    void touch(String id) {
        Fx.until(id + " is there", () -> node(id) instanceof ButtonBase);
        Fx.run(() -> ((ButtonBase) Objects.requireNonNull(node(id))).fire());
    }

    /** Touches a place of the scene as a finger does. */
    void touch(double x, double y) {
        Fx.run(() -> List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED).forEach(type ->
                Event.fireEvent(scene.getRoot(), new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1,
                        false, false, false, false, true, false, false, false, false, true, null))));
    }

    /** Types digits on a pad and enters them, as soon as it takes them. */
    void types(String digits) {
        Fx.until("a pad is there", () -> node("pin-1") instanceof ButtonBase key && !key.isDisabled());
        digits.chars().forEach(digit -> touch("pin-" + (char) digit));
        touch("pin-enter");
    }

    /** A node that is seen; call it on the JavaFX thread. */
    @Nullable Node node(String id) {
        scene.getRoot().applyCss();
        return find(scene.getRoot(), id);
    }

    private static @Nullable Node find(Node from, String id) {
        if (!from.isVisible()) {
            return null;
        }
        if (id.equals(from.getId())) {
            return from;
        }
        if (from instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = find(child, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    boolean sees(String id) {
        return node(id) != null;
    }

    /** Whether some words are read anywhere; call it on the JavaFX thread. */
    boolean reads(String words) {
        scene.getRoot().applyCss();
        return reads(scene.getRoot(), words);
    }

    private static boolean reads(Node from, String words) {
        return from.isVisible() && (from instanceof Label label && close(String.valueOf(label.getText())).contains(close(words))
                || from instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(child -> reads(child, words)));
    }

    /** Without the blanks, which typesetting makes narrow. */
    private static String close(String words) {
        return Typesetting.plain(words).replace(" ", "");
    }

    String where() {
        return Typesetting.plain(((Label) Objects.requireNonNull(node("where"))).getText());
    }

    @Override
    public void close() {
        Fx.run(wiring::close);
        background.close();
        holdings.close();
    }
}
