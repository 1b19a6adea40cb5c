package yunguan.app;

import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Search;
import yunguan.part.player.Players;
import yunguan.room.archive.ArchiveShelf;
import yunguan.room.archive.ArchiveView;
import yunguan.room.archive.EntryView;
import yunguan.room.atlas.AtlasShelf;
import yunguan.room.atlas.AtlasView;
import yunguan.room.atlas.TrailFlight;
import yunguan.room.contest.Booth;
import yunguan.room.contest.ContestShelf;
import yunguan.room.contest.ContestView;
import yunguan.room.contest.SingView;
import yunguan.room.contest.SlipView;
import yunguan.room.contest.SongView;
import yunguan.room.door.Flyover;
import yunguan.room.gallery.BookView;
import yunguan.room.gallery.ExhibitView;
import yunguan.room.gallery.GalleryShelf;
import yunguan.room.gallery.GalleryView;
import yunguan.room.gallery.HallView;
import yunguan.room.gallery.RoundView;
import yunguan.room.home.HelpView;
import yunguan.room.lectures.CourseView;
import yunguan.room.lectures.LectureShelf;
import yunguan.room.lectures.LectureView;
import yunguan.room.lectures.LecturesView;
import yunguan.room.lectures.group.ClassCode;
import yunguan.room.lectures.group.GroupRoom;
import yunguan.room.lectures.group.GroupShelf;
import yunguan.room.lectures.group.GroupsView;
import yunguan.room.lectures.group.PlanningView;
import yunguan.room.lectures.group.SessionView;
import yunguan.room.lectures.places.PlacesShelf;
import yunguan.room.lectures.places.PlacesView;
import yunguan.room.lectures.quiz.QuizShelf;
import yunguan.room.lectures.quiz.QuizView;
import yunguan.room.listening.AudioView;
import yunguan.room.listening.ListeningShelf;
import yunguan.room.listening.ListeningView;
import yunguan.room.search.SearchView;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.shell.Mode;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.Today;
import yunguan.shell.TroubleView;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;
import yunguan.ui.HallColour;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.ui.SceneClock;

/**
 * Every room of a hall, with what it reads: all from one store, the visitors' own or one that shows a pack to staff first. A new room
 * has its shelf and a line for each of its routes here; a forgotten one does not compile.
 */
final class Rooms {

    private final Welcome welcome;
    private final ObservableValue<Today> today;
    private final Booth booth;
    private final Players players;
    private final Catalogue catalogue;
    private final Search search;
    private final LectureShelf lectures;
    private final GroupRoom group;
    private final QuizShelf quizzes;
    private final PlacesShelf places;
    private final ArchiveShelf archive;
    private final AtlasShelf atlas;
    private final GalleryShelf gallery;
    private final ContestShelf contest;
    private final ListeningShelf listening;

    /**
     * @param today     what is known of this minute
     * @param welcome   the first screen of a visit, which shows more than a room does
     * @param scene     on which the clock stands
     * @param classCode with which visitors may lead a group; empty: only staff may
     */
    Rooms(Stock stock, ObservableValue<Today> today, Scene scene, Supplier<String> classCode, Welcome welcome) {
        this.welcome = welcome;
        this.today = today;
        Database store = stock.store();
        ObjectStore objects = stock.objects();
        booth = stock.booth();
        players = new Players(objects, stock.soundless(), stock.reporter());
        catalogue = new Catalogue(store);
        search = new Search(store);
        lectures = new LectureShelf(store, catalogue, objects);
        group = new GroupRoom(new GroupShelf(store, catalogue, lectures, stock.own()), players, new ClassCode(classCode, () -> SceneClock.nanos(scene)), stock.classes(),
                () -> SceneClock.nanos(scene), () -> SceneClock.now(scene).toLocalDate(), this::walkMap, HelpView::ofAClass);
        quizzes = new QuizShelf(catalogue);
        places = new PlacesShelf(store);
        archive = new ArchiveShelf(store, catalogue, objects);
        atlas = new AtlasShelf(store, catalogue, objects, stock.reporter()::mapMissing);
        gallery = new GalleryShelf(store, catalogue, objects);
        contest = new ContestShelf(store, catalogue, objects);
        listening = new ListeningShelf(store, catalogue, objects);
    }

    /** A map that flies along a trail, for whoever passes by. */
    Flyover flight(Card trail, Texts texts, Background background, Scale scale, Settings settings) {
        TrailFlight flight = new TrailFlight(background, atlas, trail, scale.text(), HallColour.of(settings.text(Key.HALL_COLOUR), false), texts);
        return new Flyover() {
            @Override
            public Region node() {
                return flight;
            }

            @Override
            public boolean moves() {
                return flight.moves();
            }

            @Override
            public void end() {
                flight.end();
            }
        };
    }

    /** The same for a group, in its language and as it would have it. */
    private GroupRoom.WalkMap walkMap(Surroundings here, Card trail) {
        Set<Mode> modes = here.visit().modes();
        TrailFlight flight = new TrailFlight(here.background(), atlas, trail, here.em(), here.hall(), here.texts(), modes.contains(Mode.CONTRAST), () -> modes.contains(Mode.STILL));
        return new GroupRoom.WalkMap() {
            @Override
            public Pane node() {
                return flight;
            }

            @Override
            public boolean moves() {
                return flight.moves();
            }

            @Override
            public void end() {
                flight.end();
            }
        };
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** Makes the first letter of a search be answered as quickly as the second; reads the store. */
    void prepareSearch() {
        search.prepare();
    }

    /** The screen of a route, for the visit that is going on. */
    Screen open(Route route, Surroundings here) {
        return switch (route) {
            case Route.Home() -> welcome.home(here, catalogue);
            case Route.Lectures() -> new LecturesView(here, lectures);
            case Route.LectureAt(String id, double from) -> new LectureView(here, lectures, players, id, from);
            case Route.CourseOf(String id) -> new CourseView(here, lectures, id);
            case Route.QuizOf(String id) -> new QuizView(here, quizzes, id);
            case Route.Groups() -> new GroupsView(here, group);
            case Route.ClassOf(String course) -> SessionView.course(here, group, course);
            case Route.ProgrammeOf(String id) -> SessionView.programme(here, group, id);
            case Route.OwnProgramme(int minutes, var steps) -> SessionView.programme(here, group, minutes, steps);
            case Route.KeptProgramme(long number) -> SessionView.kept(here, group, number);
            case Route.Planning() -> new PlanningView(here, group);
            case Route.LearningPlaces() -> new PlacesView(here, places);
            case Route.Archive() -> new ArchiveView(here, archive);
            case Route.EntryOf(String id) -> new EntryView(here, archive, players, id);
            case Route.Atlas() -> new AtlasView(here, atlas, players, null, "");
            case Route.PlaceOf(String id) -> new AtlasView(here, atlas, players, Kind.PLACE, id);
            case Route.TrailOf(String id) -> new AtlasView(here, atlas, players, Kind.TRAIL, id);
            case Route.Gallery() -> new GalleryView(here, gallery);
            case Route.HallOf(String id) -> new HallView(here, gallery, id);
            case Route.ExhibitOf(String id, boolean looking) -> new ExhibitView(here, gallery, players, id, looking);
            case Route.RoundOf(String hall) -> new RoundView(here, gallery, players, hall);
            case Route.BookOf(String id) -> new BookView(here, gallery, players, id);
            case Route.Contest() -> new ContestView(here, contest, booth);
            case Route.SongOf(String id, double from) -> new SongView(here, contest, booth, players, id, from);
            case Route.SingAlong(String id) -> new SingView(here, contest, players, id);
            case Route.VotingSlip() -> new SlipView(here, booth);
            case Route.Listening() -> new ListeningView(here, listening, today);
            case Route.AudioAt(String id, double from) -> new AudioView(here, listening, players, id, from);
            case Route.SearchFor(String words, String topic) -> new SearchView(here, search, catalogue, words, topic);
            case Route.Help() -> new HelpView(here);
            case Route.Sorry() -> new TroubleView(here, "trouble.work");
        };
    }
}
