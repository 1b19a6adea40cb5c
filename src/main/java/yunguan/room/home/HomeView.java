package yunguan.room.home;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.Today;
import yunguan.shell.Trouble;
import yunguan.shell.TroubleView;
import yunguan.ui.FillingColumn;
import yunguan.ui.HallSign;
import yunguan.ui.Icons;
import yunguan.ui.PictureBox;
import yunguan.ui.Texts;
import yunguan.ui.TileButton;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** The first screen: the hall's name, six doors, and a way to search. What is wrong with the kiosk is said here, and the rest works. */
public final class HomeView implements Screen {

    private record Door(String name, String icon, Route route, Kind pictured) { }

    private static final List<Door> DOORS = List.of(
            new Door("lectures", "mdi2p-presentation-play", new Route.Lectures(), Kind.LECTURE),
            new Door("archive", "mdi2b-bookshelf", new Route.Archive(), Kind.DOCUMENT),
            new Door("atlas", "mdi2m-map-legend", new Route.Atlas(), Kind.PLACE),
            new Door("contest", "mdi2m-music-note-eighth", new Route.Contest(), Kind.SONG),
            new Door("gallery", "mdi2i-image-frame", new Route.Gallery(), Kind.EXHIBIT),
            new Door("listening", "mdi2h-headphones", new Route.Listening(), Kind.AUDIO));

    /** Between doors, in em. */
    private static final double GAP = 0.9;
    /** Height of the hall's own sign, in pixels of the design. */
    private static final double SIGN = 112;
    /** How high a door's picture is for its width. */
    private static final double SHAPE = 9.0 / 16;

    private final Surroundings around;
    private final Node node;
    private final ObservableValue<String> title;
    private final List<StackPane> pictures = new ArrayList<>();
    private final List<Words> said = new ArrayList<>();

    /** @param today what is said of the hall, minute by minute @param withdrawn whether somebody comes here because staff withdrew what was open */
    public HomeView(Surroundings around, Catalogue catalogue, LangText hallName, ObservableValue<Today> today, List<Trouble> troubles, LangText refusal, boolean withdrawn) {
        this.around = around;
        title = around.texts().of("shell.home");
        boolean empty = troubles.contains(Trouble.NO_PACK);
        Node middle = empty ? new TroubleView(around, Trouble.NO_PACK.key()).node() : doors();
        VBox page = new FillingColumn(head(hallName, today));
        if (withdrawn) {
            page.getChildren().add(withdrawn());
        }
        page.getChildren().addAll(new NoticeBoard(around, today), new KeptShelf(around));
        if (!empty) {
            troubles.forEach(trouble -> page.getChildren().add(band(trouble, refusal)));
        }
        page.getChildren().add(middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        page.getStyleClass().add("home");
        // in large text the doors may need more than a screen; then it is seen that there is more
        TouchScroll scroll = new TouchScroll(page);
        scroll.setFitToHeight(true);
        scroll.getStylesheets().add(java.util.Objects.requireNonNull(HomeView.class.getResource("home.css")).toExternalForm());
        node = scroll;
        around.background().run(() -> pictured(catalogue), this::hang);
    }

    private Node head(LangText hallName, ObservableValue<Today> today) {
        Texts texts = around.texts();
        Label name = Touch.label(texts.of(hallName), "home-name");
        Label welcome = Touch.label(texts.of("home.welcome"), "home-welcome");
        VBox words = new VBox(name, welcome);
        words.getChildren().add(new HoursBoard(around, today));
        HBox.setHgrow(words, Priority.ALWAYS);
        HallSign sign = new HallSign(around.settings(), around.background(), around.scale().px(SIGN));
        Button search = Touch.primary("mdi2m-magnify", texts.of("home.search"), () -> around.navigator().go(new Route.SearchFor("")));
        search.setId("home-search");
        search.getStyleClass().add("home-search");
        search.setMinWidth(Region.USE_PREF_SIZE); // words beside it wrap, its own are never cut
        HBox head = new HBox(sign, words, search);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("home-head");
        return head;
    }

    private Node withdrawn() {
        HBox band = new HBox(Icons.of("mdi2i-information-outline"), Touch.label(around.texts().of("home.withdrawn"), "band-text"));
        band.getStyleClass().add("band");
        band.setId("band-withdrawn");
        band.setSpacing(around.scale().px(16));
        return band;
    }

    private Node band(Trouble trouble, LangText refusal) {
        HBox band = new HBox(Icons.of("mdi2i-information-outline"), new VBox(
                Touch.label(around.texts().of(trouble.key() + ".text", refusal), "band-text"),
                Touch.label(TroubleView.contact(around), "section-summary")));
        band.getStyleClass().add("band");
        band.setId("band-" + trouble.name().toLowerCase(java.util.Locale.ROOT));
        band.setSpacing(around.scale().px(16));
        return band;
    }

    private Node doors() {
        return new DoorWall(columns(), GAP * around.scale().text(), DOORS.stream().map(this::door).toList());
    }

    /** On an upright screen two; where that one is low, as in reach mode, three all the same. */
    private int columns() {
        return around.scale().portrait() && !around.scale().low() ? 2 : 3;
    }

    private Node door(Door door) {
        Texts texts = around.texts();
        StackPane picture = new StackPane();
        pictures.add(picture);
        Label name = Touch.label(texts.of("home.door." + door.name()), "door-name");
        name.setGraphic(Icons.of(door.icon()));
        Label says = Touch.label(texts.of("home.door." + door.name() + ".says"), "door-says");
        VBox words = new Words(name, says);
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(words, Priority.ALWAYS);
        TileButton button = new TileButton(new VBox(picture, words), texts.of("home.door." + door.name()),
                () -> around.navigator().go(door.route())) {
            @Override
            protected double computeMinHeight(double width) { // the picture gives way, the words do not
                return computePrefHeight(width) - doorHeight() + leastDoorHeight();
            }
        };
        button.getStyleClass().addAll("card-tile", "door");
        button.setMaxHeight(Double.MAX_VALUE);
        button.setId("door-" + door.name());
        picture.setPrefHeight(doorHeight());
        picture.setMinHeight(leastDoorHeight());
        picture.setAlignment(Pos.BOTTOM_CENTER);
        Rectangle frame = new Rectangle(); // a picture that is higher than there is room loses its sky: below it may say what it is
        frame.widthProperty().bind(picture.widthProperty());
        frame.heightProperty().bind(picture.heightProperty());
        picture.setClip(frame);
        picture.getStyleClass().add("picture-box");
        return button;
    }

    /** What stands below a picture: as high as behind the door that has most to say, so that all pictures are of a height. */
    private final class Words extends VBox {

        Words(Node... lines) {
            super(lines);
            getStyleClass().add("door-words");
            said.add(this);
        }

        private double own(double width) {
            return super.computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            return said.stream().mapToDouble(words -> words.own(width)).max().orElse(0);
        }
    }

    /** As wide as its column: the margins and gaps are those of home.css. */
    private double doorWidth() {
        double em = around.scale().text();
        return Math.floor((around.scale().width() - 2.8 * em - GAP * em * (columns() - 1)) / columns()) - 2;
    }

    /** As high as a film is for its width, where there is room for that. */
    private double doorHeight() {
        return Math.rint(doorWidth() * SHAPE);
    }

    /** Opening hours, a notice and large texts cost the pictures their height before the page is higher than the screen: six doors are seen at once. */
    private double leastDoorHeight() {
        return around.scale().px(96);
    }

    /** The first item with a picture behind each door, and no picture twice. */
    private static List<Optional<Card>> pictured(Catalogue catalogue) {
        Set<String> hung = new HashSet<>();
        return DOORS.stream().map(door -> catalogue.cards(door.pictured()).stream()
                .filter(card -> card.picture() != null && hung.add(card.picture())).findFirst()).toList();
    }

    private void hang(List<Optional<Card>> cards) {
        for (int i = 0; i < pictures.size(); i++) {
            StackPane frame = pictures.get(i);
            cards.get(i).ifPresent(card -> frame.getChildren().setAll(
                    new PictureBox(around.pictures(), card, doorWidth(), doorHeight()).stretching().whole()));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }
}
