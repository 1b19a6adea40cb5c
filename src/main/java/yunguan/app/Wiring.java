package yunguan.app;

import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Announcements;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.part.player.Players;
import yunguan.room.archive.ArchiveView;
import yunguan.room.archive.EntryView;
import yunguan.room.atlas.AtlasView;
import yunguan.room.contest.Booth;
import yunguan.room.contest.ContestView;
import yunguan.room.contest.SingView;
import yunguan.room.contest.SlipView;
import yunguan.room.contest.SongView;
import yunguan.room.door.AttractShelf;
import yunguan.room.gallery.BookView;
import yunguan.room.gallery.ExhibitView;
import yunguan.room.gallery.GalleryView;
import yunguan.room.gallery.HallView;
import yunguan.room.home.HelpView;
import yunguan.room.home.HomeView;
import yunguan.room.lectures.CourseView;
import yunguan.room.lectures.LectureView;
import yunguan.room.lectures.LecturesView;
import yunguan.room.listening.AudioView;
import yunguan.room.listening.ListeningView;
import yunguan.room.search.SearchView;
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
import yunguan.shell.TroubleView;
import yunguan.shell.Visit;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;
import yunguan.ui.Languages;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.ui.SceneClock;
import yunguan.ui.Texts;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.HallClock;
import yunguan.visits.ballots.Rhythm;
import yunguan.visits.slips.SlipGate;
import yunguan.visits.slips.SlipKey;
import yunguan.visits.Counters;

/** Joins the rooms to their routes, and makes a fresh visit. The only place that knows every room. */
public final class Wiring implements AutoCloseable {

    /** After how many seconds without a touch the desk is left, at the least. */
    private static final int DESK_SECONDS = 300;

    private Settings settings;
    private final Languages languages;
    private final Background background;
    private final Scene scene;
    private Scale scale;
    private final LangText refusal;
    private final Shelves shelves;
    private final Pictures pictures;
    private final Players players;
    private final Booth booth;
    private final @Nullable Counters counters;
    private final @Nullable Runnable leaveRehearsal;
    private final Daybook daybook;
    private final @Nullable FrontDoor door;
    private final @Nullable StaffGesture gesture;
    private final @Nullable StoreNews news;
    private List<Trouble> troubles;
    private @Nullable Surroundings around;
    private @Nullable Frame frame;
    private @Nullable Wiring rehearsal;
    private Runnable rehearsalOver = () -> { };
    private @Nullable StaffRoom staff;
    private @Nullable Desk desk;
    private boolean sentHome;

    /** What a hall shows, where its votes go, who hears of what goes wrong, and who knows whether the clock can be right. */
    record Stock(Database store, ObjectStore objects, Booth booth, Reporter reporter, BooleanSupplier clockDoubted) { }

    /** Where votes are cast that go into this box. @param store knows how new the packs are */
    static Booth booth(Database store, Database visits, BallotBox ballots) {
        return new Booth(ballots, new HallClock(store, visits, InstantSource.system()), new SlipGate(new SlipKey(visits), ballots, System::nanoTime));
    }

    public Wiring(Settings settings, Languages languages, Background background, Holdings holdings, Scene scene, Scale scale, List<Trouble> troubles, LangText refusal) {
        this(settings, languages, background, new Stock(holdings.store(), holdings.objects(),
                booth(holdings.store(), holdings.visits(), new BallotBox(holdings.visits(), holdings.incidents()::note).watched(new Rhythm(System::nanoTime))),
                new Reporter(holdings.incidents(), new Catalogue(holdings.store()), background),
                () -> holdings.premises(settings, SceneClock.wall(scene)).clockDoubted()),
                new Counters(holdings.visits()), scene, scale, troubles, refusal, null);
    }

    /** @param counters {@code null}: nothing is counted @param leaveRehearsal ends the preview that this hall is; {@code null}: it is the visitors' */
    private Wiring(Settings settings, Languages languages, Background background, Stock stock, @Nullable Counters counters, Scene scene, Scale scale,
                   List<Trouble> troubles, LangText refusal, @Nullable Runnable leaveRehearsal) {
        this.settings = settings;
        this.languages = languages;
        this.background = background;
        this.scene = scene;
        this.scale = scale;
        this.troubles = troubles;
        this.refusal = refusal;
        this.counters = counters;
        this.leaveRehearsal = leaveRehearsal;
        booth = stock.booth();
        shelves = Shelves.of(stock.store(), stock.objects(), stock.reporter());
        pictures = new Pictures(stock.objects(), background);
        players = new Players(stock.objects(), stock.reporter());
        daybook = new Daybook(background, this::settings, () -> SceneClock.now(scene), new Announcements(stock.store()), stock.clockDoubted());
        // a preview lives within the visitors' hall, which notices when nobody is there any more
        door = leaveRehearsal != null ? null : new FrontDoor(this, languages, scene, background, new AttractShelf(shelves.catalogue()),
                new Players(stock.objects(), (object, why) -> { }), daybook);
        gesture = leaveRehearsal != null ? null : new StaffGesture(scene, background, () -> this.settings.text(Key.STAFF_GESTURE), System::nanoTime,
                this::amongVisitors, this::openDesk);
        news = leaveRehearsal != null ? null : new StoreNews(stock.store(), background, this::changed, stock.reporter()::failed);
        background.run(() -> {
            shelves.search().prepare(); // so that the first letter is answered as quickly as the second
            return 0;
        }, prepared -> { }, none -> { });
    }

    /** Ends the visit that is open, with everything it left, and shows home to the next one. */
    public void freshVisit() {
        closeRehearsal();
        closeDesk();
        if (around != null) {
            around.navigator().leave();
        }
        pictures.forget();
        Visit visit = new Visit(languages.first(settings),
                settings.number(Key.VOLUME_START) / 100.0, settings.number(Key.VOLUME_MOST) / 100.0);
        // not within the touch that says so: it still has to be let go
        visit.finished().addListener((finished, before, now) -> background.onScreen(this::freshVisit));
        Navigator navigator = new Navigator(this::open, this::count);
        around = new Surroundings(visit, new Texts(visit.language(), languages), navigator, background, pictures, scale, settings);
        navigator.home();
        Frame fresh = new Frame(around, HallName.of(settings));
        if (leaveRehearsal != null) {
            fresh.above(new RehearsalBand(around.texts(), leaveRehearsal));
        } else if (staff != null) {
            fresh.above(new StickBand(around.texts(), staff.newStick(), this::inUse, background, () -> openDesk(true)));
        }
        if (door != null) {
            fresh.above(new ClosingBand(around.texts(), door.closing()));
            door.visitBegins();
        }
        frame = fresh;
        scene.setRoot(fresh);
    }

    /**
     * Shows another stock to staff, over what is on the screen, until they go back or nobody is there any more.
     *
     * @param back called when they go back
     * @param over called however it ends
     */
    void rehearse(Stock stock, Background ownBackground, Runnable back, Runnable over) {
        closeRehearsal();
        Parent before = scene.getRoot();
        Wiring shown = new Wiring(settings, languages, ownBackground, stock, null, scene, scale, List.of(), LangText.EMPTY, () -> {
            closeRehearsal();
            scene.setRoot(before);
            back.run();
        });
        rehearsal = shown;
        rehearsalOver = over;
        shown.freshVisit();
    }

    private void closeRehearsal() {
        Wiring shown = rehearsal;
        if (shown != null) {
            rehearsal = null;
            shown.close();
            rehearsalOver.run();
        }
    }

    /** Hands over what opens the staff desk. */
    void staffed(StaffRoom room) {
        staff = room;
    }

    /** Whether one of the visitors' own screens is shown. */
    private boolean amongVisitors() {
        return around != null && desk == null && rehearsal == null && staff != null;
    }

    /** Lays the desk over the hall. The visit that was open ends: what it showed must not go on behind. */
    void openDesk() {
        openDesk(false);
    }

    private void openDesk(boolean atSticks) {
        if (staff != null && around != null && desk == null) {
            closeRehearsal();
            around.navigator().leave();
            if (door != null) {
                door.sittingBegins();
            }
            Desk opened = staff.desk(pictures, scale, atSticks, this::freshVisit);
            desk = opened;
            scene.setRoot(opened);
        }
    }

    private void closeDesk() {
        Desk open = desk;
        if (open != null) {
            desk = null;
            open.left();
        }
    }

    /** Whether a job of the desk is under way. */
    boolean atWork() {
        return staff != null && staff.atWork();
    }

    /** Settings that were written at the desk: the visit after it has them. */
    void settled(Settings now) {
        settings = now;
        daybook.renew();
        scale = new Scale(scale.width(), scale.height(), now.screenInches(), now.number(Key.SCREEN_BOTTOM_MM));
        scale.on(scene);
        if (desk == null && around != null && around.navigator().atHome().get()) {
            freshVisit(); // staff were faster than the disk
        }
    }

    /** Staff read longer than visitors; but whoever stands at the pad is not known to be staff. */
    int idleSeconds() {
        int seconds = settings.number(Key.IDLE_SECONDS);
        return desk == null || !desk.letIn() ? seconds : Math.max(seconds, DESK_SECONDS);
    }

    /**
     * Visitors can see something else now. Home shows it at once, other screens when somebody next goes anywhere, and what plays plays on;
     * but what staff have withdrawn is taken away wherever it is.
     */
    private void changed(StoreNews.News now) {
        if (door != null) {
            door.stockChanged();
        }
        troubles = troubles.stream().filter(trouble -> now.empty() || trouble != Trouble.NO_PACK && trouble != Trouble.PACK_REFUSED).toList();
        if (now.empty() && troubles.isEmpty()) {
            troubles = List.of(Trouble.NO_PACK);
        }
        Surroundings here = around;
        Screen screen = here == null ? null : here.navigator().screen().get();
        if (here == null || screen == null || desk != null) {
            return; // behind the desk nothing is shown; the visit that comes after it is a fresh one
        }
        Predicate<Route> gone = route -> route.item().filter(now.withdrawn()::contains).isPresent();
        here.navigator().changed(gone);
        if (gone.test(java.util.Objects.requireNonNull(here.navigator().route().get()))) {
            sentHome = true;
            here.navigator().home();
            sentHome = false;
        } else if (screen.mayBeRenewed() && (here.navigator().atHome().get() || !now.withdrawn().isEmpty())) {
            here.navigator().renew();
        } else {
            screen.withdrawn(now.withdrawn());
        }
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
        if (rehearsal != null) {
            rehearsal.sorry();
        } else if (desk != null) {
            desk.sorry();
        } else if (around != null) {
            around.navigator().go(new Route.Sorry());
        }
    }

    /** The visit that is going on. */
    public Visit visit() {
        return java.util.Objects.requireNonNull(around).visit();
    }

    /** The way through the hall of the visit that is going on. */
    Navigator navigator() {
        return java.util.Objects.requireNonNull(around).navigator();
    }

    boolean inUse() {
        if (around == null) {
            return true; // the hall is not open yet: what is shown before it has its own patience
        }
        if (rehearsal != null) {
            return rehearsal.inUse();
        }
        if (desk != null) {
            return desk.inUse();
        }
        Screen screen = around.navigator().screen().get();
        return screen != null && screen.inUse();
    }

    /** The visits from now on are on another screen. */
    Scale fits(double width, double height, double inches) {
        scale = new Scale(width, height, inches, settings.number(Key.SCREEN_BOTTOM_MM));
        scale.on(scene);
        return scale;
    }

    private void count(Route route) {
        Counters kept = counters;
        if (kept == null) {
            return;
        }
        background.run(() -> {
            kept.count("opened/" + route.getClass().getSimpleName());
            return 0;
        }, counted -> { });
    }

    /** What the visitors' hall shows; {@code null} while the desk or a preview lies over it, or it is not open yet. */
    @Nullable Screen visitorsScreen() {
        return around == null || desk != null || rehearsal != null ? null : around.navigator().screen().get();
    }

    boolean atHome() {
        return around != null && around.navigator().atHome().get();
    }

    @Nullable Frame frame() {
        return frame;
    }

    Texts texts() {
        return java.util.Objects.requireNonNull(around).texts();
    }

    /** How large running text is for this visit, in pixels. */
    double em() {
        return java.util.Objects.requireNonNull(around).em();
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

    /** Whether the clock is earlier than what has certainly happened. */
    boolean clockDoubted() {
        return daybook.today().get().now() == null;
    }

    /** Whether a stick was plugged in a moment ago. */
    boolean stickIsNew() {
        return staff != null && staff.newStick().get() != null;
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

    private Screen open(Route route) {
        Surroundings here = java.util.Objects.requireNonNull(around);
        return switch (route) {
            case Route.Home() -> new HomeView(here, shelves.catalogue(), hallName(), daybook.today(), troubles, refusal, sentHome);
            case Route.Lectures() -> new LecturesView(here, shelves.lectures());
            case Route.LectureAt(String id, double from) -> new LectureView(here, shelves.lectures(), players, id, from);
            case Route.CourseOf(String id) -> new CourseView(here, shelves.lectures(), id);
            case Route.Archive() -> new ArchiveView(here, shelves.archive());
            case Route.EntryOf(String id) -> new EntryView(here, shelves.archive(), id);
            case Route.Atlas() -> new AtlasView(here, shelves.atlas(), null, "");
            case Route.PlaceOf(String id) -> new AtlasView(here, shelves.atlas(), Kind.PLACE, id);
            case Route.TrailOf(String id) -> new AtlasView(here, shelves.atlas(), Kind.TRAIL, id);
            case Route.Gallery() -> new GalleryView(here, shelves.gallery());
            case Route.HallOf(String id) -> new HallView(here, shelves.gallery(), id);
            case Route.ExhibitOf(String id) -> new ExhibitView(here, shelves.gallery(), id);
            case Route.BookOf(String id) -> new BookView(here, shelves.gallery(), id);
            case Route.Contest() -> new ContestView(here, shelves.contest(), booth);
            case Route.SongOf(String id) -> new SongView(here, shelves.contest(), booth, players, id);
            case Route.SingAlong(String id) -> new SingView(here, shelves.contest(), players, id);
            case Route.VotingSlip() -> new SlipView(here, booth);
            case Route.Listening() -> new ListeningView(here, shelves.listening());
            case Route.AudioAt(String id, double from) -> new AudioView(here, shelves.listening(), players, id, from);
            case Route.SearchFor(String words) -> new SearchView(here, shelves.search(), shelves.catalogue(), words);
            case Route.Help() -> new HelpView(here);
            case Route.Sorry() -> new TroubleView(here, "trouble.work");
        };
    }

    @Override
    public void close() {
        closeRehearsal();
        closeDesk();
        if (door != null) {
            door.close();
        }
        if (gesture != null) {
            gesture.close();
        }
        if (staff != null) {
            staff.close();
        }
        if (news != null) {
            news.close();
        }
        if (around != null) {
            around.navigator().leave();
        }
    }
}
