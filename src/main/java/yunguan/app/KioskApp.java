package yunguan.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Lang;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.room.door.AttractView;
import yunguan.room.staff.FirstPin;
import yunguan.room.staff.StaffRoom;
import yunguan.room.staff.desk.HallKeys;
import yunguan.settings.Complaint;
import yunguan.settings.Key;
import yunguan.shell.Navigator;
import yunguan.shell.TouchSource;
import yunguan.shell.Trouble;
import yunguan.shell.touch.Fingers;
import yunguan.shell.touch.SceneGlass;
import yunguan.shell.touch.TouchDevices;
import yunguan.task.Background;
import yunguan.task.EndsAnyway;
import yunguan.ui.Keypad;
import yunguan.ui.LanguageSheet;
import yunguan.ui.Languages;
import yunguan.ui.Scale;
import yunguan.ui.Taps;
import yunguan.ui.Texts;

/** The window: full screen whether or not there is a window manager, first with the opening page, then with the hall. */
public final class KioskApp extends Application {

    private static final System.Logger LOG = System.getLogger(KioskApp.class.getName());

    /** Nothing takes so long to be closed but what hangs: the store that it leaves open is as after a cut of power. */
    private static final Duration CLOSES_WITHIN = Duration.ofSeconds(30);
    /** What keeps the hall from being opened may be over by then: another program that uses the folder, above all. */
    private static final Duration TRIES_AGAIN = Duration.ofMinutes(1);
    /** JavaFX needs a moment to put everything away. */
    private static final Duration GOES_WITHIN = Duration.ofSeconds(5);

    /** What a command asked for, handed over to the instance that JavaFX makes. */
    private static final AtomicReference<@Nullable Request> REQUEST = new AtomicReference<>();

    private record Request(Place place, @Nullable String window, @Nullable Consumer<KioskApp> ready,
                           boolean alone, AtomicReference<HallKeys.Ending> ending) { }

    private final Background background = Background.pooled(this::failed);
    private @Nullable Holdings holdings;
    private @Nullable Wiring wiring;
    private @Nullable Porter porter;
    private @Nullable Reporter reporter;
    private @Nullable FirstPin firstPin;
    private @Nullable StaffRoom staff;
    private @Nullable Scene scene;
    private @Nullable Fingers fingers;
    private @Nullable TouchSource touch;

    /** Shows the kiosk until it is closed; the process has nothing else to do, and ends soon after. @param window {@code WxH} for a window instead of the whole screen @return how it was closed */
    public static HallKeys.Ending show(Place place, @Nullable String window) {
        return show(place, window, null, true);
    }

    /** The same; {@code ready} is called on the JavaFX thread as soon as there is something to touch: the hall, or what asks for a PIN before it. */
    public static HallKeys.Ending show(Place place, @Nullable String window, @Nullable Consumer<KioskApp> ready) {
        return show(place, window, ready, false);
    }

    /** @param alone whether this process shows the kiosk and does nothing else */
    static HallKeys.Ending show(Place place, @Nullable String window, @Nullable Consumer<KioskApp> ready, boolean alone) {
        AtomicReference<HallKeys.Ending> ending = new AtomicReference<>(HallKeys.Ending.LEAVE);
        REQUEST.set(new Request(place, window, ready, alone, ending));
        PaintedMemory.bound();
        Application.launch(KioskApp.class);
        return ending.get();
    }

    @Override
    public void start(Stage stage) {
        Request request = java.util.Objects.requireNonNull(REQUEST.get());
        Place place = request.place();
        LogFile.keep(place.data());
        for (Complaint complaint : place.settings().complaints()) {
            LOG.log(System.Logger.Level.WARNING, complaint.inWords());
        }
        Languages languages = place.languages();
        Texts english = new Texts(new SimpleObjectProperty<>(Lang.EN));
        languages.faults(place.settings()).forEach(fault -> LOG.log(System.Logger.Level.WARNING, fault.in(english)));
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failed(failure));

        Rectangle2D bounds = bounds(request.window());
        Scale scale = new Scale(bounds.getWidth(), bounds.getHeight(), place.settings().screenInches(), place.settings().number(Key.SCREEN_BOTTOM_MM));
        OpeningView opening = new OpeningView(place.settings(), languages, scale, background);
        Scene shown = new Scene(opening, bounds.getWidth(), bounds.getHeight(), Color.web("#F6F1E7"));
        scene = shown;
        shown.getStylesheets().addAll(sheet("tokens.css"), sheet("controls.css"), LanguageSheet.of(languages));
        scale.on(shown);
        Taps.on(shown);
        Keypad.on(shown);
        shown.setCursor(request.window() == null ? Cursor.NONE : Cursor.DEFAULT);
        Fingers touching = new Fingers(new SceneGlass(shown));
        fingers = touching;
        cover(stage, shown, bounds, request.window() == null);
        if (request.window() == null && place.settings().yes(Key.TOUCH_DIRECT)) {
            touch = TouchSource.reading(TouchDevices.ofThisMachine(place.settings().number(Key.TOUCH_ROTATION)), touching, this::noted);
        }

        Opening.keepTrying(background, TRIES_AGAIN, () -> {
            opening.begins();
            return Opening.open(place, opening);
        }, opened -> {
            holdings = opened.holdings();
            List<Trouble> troubles = opened.troubles();
            Reporter reports = new Reporter(opened.holdings().incidents(), new Catalogue(opened.holdings().store()), opened.holdings().objects(), background);
            reporter = reports;
            reports.opened(troubles, opened.refusal());
            if (System.getenv("KIOSK_BROKE_DOWN") != null) {
                reports.brokeDown();
            }
            Wiring hall = new Wiring(place.settings(), languages, background, opened.holdings(), shown, scale, troubles, opened.refusal());
            wiring = hall;
            Premises premises = opened.holdings().premises(place.settings());
            PackInstaller installer = new PackInstaller(premises);
            StaffRoom room = new StaffRoom(background, new Keyring(place, languages, opened.holdings(), premises, installer, hall, background, ending -> {
                request.ending().set(ending);
                Platform.exit();
            }));
            staff = room;
            hall.staffed(room);
            porter = porter(opened.holdings(), premises, installer);
            begins(room, hall, shown, scale, request);
        }, failure -> {
            LOG.log(System.Logger.Level.ERROR, "the hall could not be opened", failure);
            opening.failed();
        });
    }

    /** Opens the hall, where there is no PIN yet after asking for one. */
    private void begins(StaffRoom staff, Wiring hall, Scene shown, Scale scale, Request request) {
        Consumer<Boolean> next = asks -> {
            if (asks) {
                FirstPin page = staff.firstPin(shown, scale, hall::freshVisit);
                firstPin = page;
                shown.setRoot(page);
            } else {
                hall.freshVisit();
            }
            if (request.ready() != null) {
                request.ready().accept(this);
            }
        };
        background.run(staff::asksForPin, next, failure -> {
            LOG.log(System.Logger.Level.WARNING, "nobody knows whether there is a PIN", failure);
            next.accept(false);
        });
    }

    /** Commands hand their work to the kiosk that owns the data folder. */
    private @Nullable Porter porter(Holdings kept, Premises premises, PackInstaller installer) {
        return !kept.owned() ? null : new Porter(background, premises, installer, () -> LOG.log(System.Logger.Level.INFO, "a command changed what is installed"));
    }

    /** With no window manager a stage reports full screen while it keeps its old size: so it is also undecorated and set to the bounds. */
    private static void cover(Stage stage, Scene scene, Rectangle2D bounds, boolean whole) {
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setTitle("雲館 Yunguan");
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> event.consume()); // Alt+F4 is for visitors' elbows
        if (whole) {
            // whoever manages windows is not to put this one away either
            stage.iconifiedProperty().addListener((window, was, is) -> {
                if (is) {
                    stage.setIconified(false);
                }
            });
            stage.fullScreenProperty().addListener((window, was, is) -> {
                if (!is) {
                    stage.setFullScreen(true);
                }
            });
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setAlwaysOnTop(true);
            stage.setFullScreen(true);
        }
        stage.show();
    }

    private static Rectangle2D bounds(@Nullable String window) {
        if (window == null) {
            return Screen.getPrimary().getBounds();
        }
        String[] sides = window.split("x");
        return new Rectangle2D(0, 0, Double.parseDouble(sides[0]), Double.parseDouble(sides[1]));
    }

    private static String sheet(String name) {
        return java.util.Objects.requireNonNull(Texts.class.getResource(name)).toExternalForm();
    }

    /** Nobody in front of the kiosk sees more of a failure than a sentence; the log has the rest. */
    private void failed(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "something failed that should not have", failure);
        noted(failure);
        if (wiring != null) {
            wiring.sorry();
        }
    }

    private void noted(Throwable failure) {
        if (reporter != null) {
            reporter.failed(failure);
        }
    }

    /** The scene, for the walk that touches it. */
    public Scene scene() {
        return java.util.Objects.requireNonNull(scene);
    }

    /** The fingers on the scene, for those who have no touchscreen to put them on. */
    public Fingers fingers() {
        return java.util.Objects.requireNonNull(fingers);
    }

    /** The visit that is going on. */
    public yunguan.shell.Visit visit() {
        return java.util.Objects.requireNonNull(wiring).visit();
    }

    /** Ends the visit and begins a fresh one. */
    public void freshVisit() {
        java.util.Objects.requireNonNull(wiring).freshVisit();
    }

    /** Whether something moves, or is heard, that should: a film, a piece, work at the desk, a film that invites passers-by. */
    public boolean moves() {
        return scene().getRoot() instanceof AttractView invitation ? invitation.moves() : java.util.Objects.requireNonNull(wiring).inUse();
    }

    /** The way through the hall, for those who measure every screen of it. */
    public Navigator navigator() {
        return java.util.Objects.requireNonNull(wiring).navigator();
    }

    /** Whether nothing is being read or drawn for the screen beside it: what it shows now it goes on showing. For those who measure it. */
    public boolean rests() {
        return background.idle();
    }

    /** A screen that is still coming into the frame is there, and the doorkeeper looks round: nobody who measures waits for either. */
    public void settles() {
        java.util.Objects.requireNonNull(wiring).settles();
    }

    /** Lays everything out anew for another screen, as if it had been started on that one; for those who measure it. Only in a window. */
    public void fits(double width, double height, double inches) {
        Stage window = (Stage) scene().getWindow();
        window.setWidth(width);
        window.setHeight(height);
        Wiring hall = java.util.Objects.requireNonNull(wiring);
        Scale other = hall.fits(width, height, inches);
        if (scene().getRoot() instanceof FirstPin page) {
            page.close();
            FirstPin again = java.util.Objects.requireNonNull(staff).firstPin(scene(), other, hall::freshVisit);
            firstPin = again;
            scene().setRoot(again);
        } else {
            hall.freshVisit();
        }
    }

    /** Closes the kiosk. */
    public void close() {
        Platform.exit();
    }

    @Override
    public void stop() {
        Request request = java.util.Objects.requireNonNull(REQUEST.get());
        endsWithin(CLOSES_WITHIN, request);
        if (touch != null) {
            touch.close();
        }
        if (porter != null) {
            porter.close();
        }
        if (firstPin != null) {
            firstPin.close();
        }
        if (wiring != null) {
            wiring.close();
        }
        background.close();
        if (holdings != null) {
            holdings.close();
        }
        endsWithin(GOES_WITHIN, request);
    }

    private static void endsWithin(Duration patience, Request request) {
        if (request.alone()) {
            EndsAnyway.after(patience, request.ending().get().code());
        }
    }
}
