package yunguan.app;

import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Search;
import yunguan.part.player.Players;
import yunguan.room.archive.ArchiveShelf;
import yunguan.room.archive.ArchiveView;
import yunguan.room.archive.EntryView;
import yunguan.room.atlas.AtlasShelf;
import yunguan.room.atlas.AtlasView;
import yunguan.room.contest.ContestShelf;
import yunguan.room.contest.ContestView;
import yunguan.room.contest.SongView;
import yunguan.room.gallery.BookView;
import yunguan.room.gallery.ExhibitView;
import yunguan.room.gallery.GalleryShelf;
import yunguan.room.gallery.GalleryView;
import yunguan.room.gallery.HallView;
import yunguan.room.home.HelpView;
import yunguan.room.home.HomeView;
import yunguan.room.lectures.CourseView;
import yunguan.room.lectures.LectureShelf;
import yunguan.room.lectures.LectureView;
import yunguan.room.lectures.LecturesView;
import yunguan.room.listening.AudioView;
import yunguan.room.listening.ListeningShelf;
import yunguan.room.listening.ListeningView;
import yunguan.room.search.SearchView;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.shell.Frame;
import yunguan.shell.Idle;
import yunguan.shell.Navigator;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.Trouble;
import yunguan.shell.TroubleView;
import yunguan.shell.Visit;
import yunguan.task.Background;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.visits.BallotBox;
import yunguan.visits.Counters;

/** Joins the rooms to their routes, and makes a fresh visit. The only place that knows every room. */
public final class Wiring implements AutoCloseable {

    private final Settings settings;
    private final Background background;
    private final Scene scene;
    private final Scale scale;
    private final List<Trouble> troubles;
    private final LangText refusal;
    private final Catalogue catalogue;
    private final Search search;
    private final Pictures pictures;
    private final Players players;
    private final BallotBox ballots;
    private final Counters counters;
    private final LectureShelf lectures;
    private final ArchiveShelf archive;
    private final AtlasShelf atlas;
    private final GalleryShelf gallery;
    private final ContestShelf contest;
    private final ListeningShelf listening;
    private final Idle idle;
    private @Nullable Surroundings around;

    public Wiring(Settings settings, Background background, Holdings holdings, Scene scene, Scale scale, List<Trouble> troubles, LangText refusal) {
        this.settings = settings;
        this.background = background;
        this.scene = scene;
        this.scale = scale;
        this.troubles = troubles;
        this.refusal = refusal;
        catalogue = new Catalogue(holdings.store());
        search = new Search(holdings.store());
        pictures = new Pictures(holdings.objects(), background);
        players = new Players(holdings.objects());
        ballots = new BallotBox(holdings.visits());
        counters = new Counters(holdings.visits());
        lectures = new LectureShelf(holdings.store(), catalogue, holdings.objects());
        archive = new ArchiveShelf(holdings.store(), catalogue, holdings.objects());
        atlas = new AtlasShelf(holdings.store(), catalogue, holdings.objects());
        gallery = new GalleryShelf(holdings.store(), catalogue, holdings.objects());
        contest = new ContestShelf(holdings.store(), catalogue, holdings.objects());
        listening = new ListeningShelf(holdings.store(), catalogue, holdings.objects());
        idle = new Idle(scene, background, settings.number(Key.IDLE_SECONDS), this::inUse, this::freshVisit);
    }

    /** Ends the visit that is open, with everything it left, and shows home to the next one. */
    public void freshVisit() {
        if (around != null) {
            around.navigator().leave();
        }
        Visit visit = new Visit(new Lang(settings.text(Key.LANGUAGE)),
                settings.number(Key.VOLUME_START) / 100.0, settings.number(Key.VOLUME_MOST) / 100.0);
        Navigator navigator = new Navigator(this::open, this::count);
        around = new Surroundings(visit, new Texts(visit.language()), navigator, background, pictures, scale, settings);
        navigator.home();
        scene.setRoot(new Frame(around, hallName()));
    }

    /** Says that something did not work, with a way on. */
    public void sorry() {
        if (around != null) {
            around.navigator().go(new Route.Sorry());
        }
    }

    /** The visit that is going on. */
    public Visit visit() {
        return java.util.Objects.requireNonNull(around).visit();
    }

    private boolean inUse() {
        Screen screen = around == null ? null : around.navigator().screen().get();
        return screen != null && screen.inUse();
    }

    private void count(Route route) {
        background.run(() -> {
            counters.count("opened/" + route.getClass().getSimpleName());
            return 0;
        }, counted -> { });
    }

    private LangText hallName() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(Lang.HANS.tag(), settings.text(Key.HALL_NAME));
        names.put(Lang.HANT.tag(), settings.text(Key.HALL_NAME_HANT));
        names.put(Lang.EN.tag(), settings.text(Key.HALL_NAME_EN));
        return LangText.derived(names);
    }

    private Screen open(Route route) {
        Surroundings here = java.util.Objects.requireNonNull(around);
        return switch (route) {
            case Route.Home() -> new HomeView(here, catalogue, hallName(), troubles, refusal);
            case Route.Lectures() -> new LecturesView(here, lectures);
            case Route.LectureAt(String id, double from) -> new LectureView(here, lectures, players, id, from);
            case Route.CourseOf(String id) -> new CourseView(here, lectures, id);
            case Route.Archive() -> new ArchiveView(here, archive);
            case Route.EntryOf(String id) -> new EntryView(here, archive, id);
            case Route.Atlas() -> new AtlasView(here, atlas, null, "");
            case Route.PlaceOf(String id) -> new AtlasView(here, atlas, Kind.PLACE, id);
            case Route.TrailOf(String id) -> new AtlasView(here, atlas, Kind.TRAIL, id);
            case Route.Gallery() -> new GalleryView(here, gallery);
            case Route.HallOf(String id) -> new HallView(here, gallery, id);
            case Route.ExhibitOf(String id) -> new ExhibitView(here, gallery, id);
            case Route.BookOf(String id) -> new BookView(here, gallery, id);
            case Route.Contest() -> new ContestView(here, contest, ballots);
            case Route.SongOf(String id) -> new SongView(here, contest, ballots, players, id);
            case Route.Listening() -> new ListeningView(here, listening);
            case Route.AudioAt(String id, double from) -> new AudioView(here, listening, players, id, from);
            case Route.SearchFor(String words) -> new SearchView(here, search, catalogue, words);
            case Route.Help() -> new HelpView(here);
            case Route.Sorry() -> new TroubleView(here, "trouble.work");
        };
    }

    @Override
    public void close() {
        idle.close();
        if (around != null) {
            around.navigator().leave();
        }
    }
}
