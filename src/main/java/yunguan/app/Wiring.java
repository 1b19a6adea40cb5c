package yunguan.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Announcements;
import yunguan.catalogue.Card;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.part.player.Players;
import yunguan.room.door.AttractShelf;
import yunguan.room.door.Flyover;
import yunguan.room.staff.Desk;
import yunguan.room.staff.StaffRoom;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.shell.Frame;
import yunguan.shell.Navigator;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.StaffGesture;
import yunguan.shell.Surroundings;
import yunguan.shell.Trouble;
import yunguan.shell.Visit;
import yunguan.task.Background;
import yunguan.ui.HallName;
import yunguan.ui.Languages;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.ui.SceneClock;
import yunguan.ui.Texts;

/** One hall: makes a fresh visit, and joins what the visitors see to the front door, to the desk and to what changes meanwhile. */
public final class Wiring implements AutoCloseable {

    private Settings settings;
    private final Languages languages;
    private final Background background;
    private final Scene scene;
    private Scale scale;
    private final Welcome welcome;
    private final Rooms rooms;
    private final Consumer<Route> opened;
    private final Pictures pictures;
    private final Backstage backstage;
    private final @Nullable Runnable leaveRehearsal;
    private final Daybook daybook;
    private final @Nullable FrontDoor door;
    private final @Nullable StaffGesture gesture;
    private final @Nullable StoreNews news;
    private @Nullable OpenVisit open;

    public Wiring(Settings settings, Languages languages, Background background, Holdings holdings, Scene scene, Scale scale, List<Trouble> troubles, LangText refusal) {
        this(settings, languages, background, Stock.of(holdings, settings, background, scene), scene, scale, troubles, refusal, null);
    }

    /** @param leaveRehearsal ends the preview that this hall is; {@code null}: it is the visitors' */
    private Wiring(Settings settings, Languages languages, Background background, Stock stock, Scene scene, Scale scale,
                   List<Trouble> troubles, LangText refusal, @Nullable Runnable leaveRehearsal) {
        this.settings = settings;
        this.languages = languages;
        this.background = background;
        this.scene = scene;
        this.scale = scale;
        this.leaveRehearsal = leaveRehearsal;
        backstage = new Backstage(scene);
        daybook = new Daybook(background, this::settings, () -> SceneClock.now(scene), new Announcements(stock.store()), stock.clockDoubted());
        daybook.today().subscribe(today -> hushes());
        welcome = new Welcome(this::hallName, daybook.today(), troubles, refusal);
        rooms = new Rooms(stock, daybook.today(), scene, () -> this.settings.text(Key.CLASS_CODE), welcome);
        opened = stock.opened();
        pictures = new Pictures(stock.objects(), background);
        // a preview lives within the visitors' hall, which notices when nobody is there any more
        door = leaveRehearsal != null ? null : new FrontDoor(this, languages, scene, background, new AttractShelf(rooms.catalogue()),
                new Players(stock.objects(), (object, why) -> { }), daybook);
        gesture = leaveRehearsal != null ? null : new StaffGesture(scene, background, () -> this.settings.text(Key.STAFF_GESTURE), System::nanoTime,
                () -> visitorsScreen() != null && backstage.deskMayOpen(), this::openDesk);
        news = leaveRehearsal != null ? null : new StoreNews(stock.store(), background, this::changed, stock.reporter()::failed);
        background.run(() -> {
            rooms.prepareSearch();
            return 0;
        }, prepared -> { }, none -> { });
    }

    /** Ends the visit that is open, with everything it left, and shows home to the next one. */
    public void freshVisit() {
        backstage.clear();
        if (open != null) {
            open.navigator().end();
        }
        pictures.forget();
        Visit visit = new Visit(languages.first(settings),
                settings.number(Key.VOLUME_START) / 100.0, settings.number(Key.VOLUME_MOST) / 100.0);
        daybook.hush(visit);
        // not within the touch that says so: it still has to be let go
        visit.finished().addListener((finished, before, now) -> background.onScreen(this::freshVisit));
        Navigator navigator = new Navigator(route -> rooms.open(route, around()), opened);
        Surroundings around = new Surroundings(visit, new Texts(visit.language(), languages), navigator, background, pictures, scale, settings);
        Frame frame = new Frame(around, hallName());
        SorryBand sorry = new SorryBand(around.texts(), background);
        open = new OpenVisit(around, frame, sorry);
        navigator.home();
        frame.above(sorry);
        if (leaveRehearsal != null) {
            frame.above(new RehearsalBand(around.texts(), leaveRehearsal));
        } else {
            frame.above(new StickBand(around.texts(), backstage.newStick(), () -> inUse() || held(), background, () -> openDesk(true)));
        }
        if (door != null) {
            frame.above(new ClosingBand(around.texts(), door.closing()));
            door.visitBegins();
        }
        scene.setRoot(frame);
    }

    /**
     * Shows another stock to staff, over what is on the screen, until they go back or nobody is there any more.
     *
     * @param back called when they go back
     * @param over called however it ends
     */
    void rehearse(Stock stock, Background ownBackground, Runnable back, Runnable over) {
        backstage.endPreview();
        Parent before = scene.getRoot();
        backstage.rehearse(new Wiring(settings, languages, ownBackground, stock, scene, scale, List.of(), LangText.EMPTY, () -> {
            backstage.back(before);
            back.run();
        }), over);
    }

    /** Staff lead a group: a fresh visit that may, at a screen for groups. */
    void lead(Route route) {
        freshVisit();
        visit().leads().set(true);
        navigator().go(route);
    }

    /** A map that flies along a trail, for whoever passes by. */
    Flyover flight(Card trail, Lang lang) {
        return rooms.flight(trail, new Texts(new SimpleObjectProperty<>(lang), languages), background, scale, settings);
    }

    /** Hands over what opens the staff desk. */
    void staffed(StaffRoom room) {
        backstage.staffed(room);
    }

    /** Lays the desk over the hall. What was open stands still behind it: a visit has ended, a group goes on when the desk is left. */
    void openDesk() {
        openDesk(false);
    }

    private void openDesk(boolean atSticks) {
        if (open != null && backstage.deskMayOpen()) {
            backstage.endPreview();
            open.navigator().leave();
            if (door != null) {
                door.somebodyIsThere();
            }
            backstage.openDesk(pictures, scale, open.around().visit().modes(), atSticks, this::nobodyIsThere);
        }
    }

    /** Staff have left the desk, or nobody has touched anything for long. Whoever called the desk over a class has not ended it. */
    void nobodyIsThere() {
        if (open == null || !backstage.deskIsOpen() || !held()) {
            freshVisit();
            return;
        }
        backstage.clear();
        if (door != null) {
            door.somebodyIsThere();
        }
        scene.setRoot(open.frame());
        open.navigator().enter();
    }

    private boolean held() {
        return open != null && open.held();
    }

    /** Whether a job of the desk is under way. */
    boolean atWork() {
        return backstage.atWork();
    }

    /** Settings that were written at the desk: the visit after it has them. */
    void settled(Settings now) {
        settings = now;
        daybook.renew();
        hushes();
        fits(scale.width(), scale.height(), now.screenInches());
        if (!backstage.deskIsOpen() && atHome()) {
            freshVisit(); // staff were faster than the disk
        }
    }

    private void hushes() {
        if (open != null) {
            daybook.hush(open.around().visit());
        }
    }

    /** After how many seconds without a touch nobody is there any more. */
    int idleSeconds() {
        return backstage.idleSeconds(settings.number(Key.IDLE_SECONDS));
    }

    private void changed(StoreNews.News now) {
        if (door != null) {
            door.stockChanged();
        }
        welcome.changed(now.empty());
        welcome.tell(backstage.deskIsOpen() && !held() ? null : open, now.withdrawn()); // behind the desk nothing is shown; the visit that comes after it is a fresh one
    }

    /** Looks at once whether visitors can see something else; without this it is noticed within seconds. */
    public void look() {
        if (news != null) {
            news.look();
        }
    }

    /** How often what visitors can see has changed since the hall opened. */
    long newsHeard() {
        return news == null ? 0 : news.count().get();
    }

    /** Says that something did not work, with a way on. */
    public void sorry() {
        if (door != null && door.hidesTheHall()) {
            return; // nobody is there to be told
        }
        if (backstage.onStage()) {
            backstage.sorry();
        } else if (open != null) {
            open.failed();
        }
    }

    /** The visit that is going on. */
    public Visit visit() {
        return around().visit();
    }

    /** The way through the hall of the visit that is going on. */
    Navigator navigator() {
        return around().navigator();
    }

    /** What the views of the visit that is going on are given. */
    Surroundings around() {
        return java.util.Objects.requireNonNull(open).around();
    }

    boolean inUse() {
        if (open == null) {
            return true; // the hall is not open yet: what is shown before it has its own patience
        }
        return backstage.onStage() ? backstage.inUse() : open.inUse();
    }

    /** What is on its way is there, and the doorkeeper looks round. */
    void settles() {
        if (open != null) {
            open.frame().settles();
        }
        if (door != null) {
            door.look();
        }
    }

    /** The visits from now on are on another screen. */
    Scale fits(double width, double height, double inches) {
        scale = new Scale(width, height, inches, settings.number(Key.SCREEN_BOTTOM_MM));
        scale.on(scene);
        return scale;
    }

    /** What the visitors' hall shows; {@code null} while the desk or a preview lies over it, or it is not open yet. */
    @Nullable Screen visitorsScreen() {
        return open == null || backstage.onStage() ? null : open.screen();
    }

    /** The desk, where staff are at it; otherwise {@code null}. */
    @Nullable Desk desk() {
        return backstage.staffed();
    }

    boolean atHome() {
        return open != null && open.atHome();
    }

    @Nullable Frame frame() {
        return open == null ? null : open.frame();
    }

    Scale scale() {
        return scale;
    }

    Pictures pictures() {
        return pictures;
    }

    Settings settings() {
        return settings;
    }

    /** Whether a stick was plugged in a moment ago. */
    boolean stickIsNew() {
        return backstage.newStick().get() != null;
    }

    Daybook today() {
        return daybook;
    }

    /** What stands at the door. */
    @Nullable FrontDoor door() {
        return door;
    }

    LangText hallName() {
        return HallName.of(settings);
    }

    @Override
    public void close() {
        backstage.close();
        if (door != null) {
            door.close();
        }
        if (gesture != null) {
            gesture.close();
        }
        if (news != null) {
            news.close();
        }
        if (open != null) {
            open.navigator().end();
        }
    }
}
