package yunguan.room.lectures.places;

import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Item;
import yunguan.settings.Key;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.ui.Icons;
import yunguan.ui.PictureBox;
import yunguan.ui.Texts;
import yunguan.ui.TileButton;
import yunguan.ui.TileWall;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** Where one can learn, by kind, with what each place offers and this hall marked; a touch shows it on the map. */
public final class PlacesView implements Screen {

    /** The narrowest that a place may be, in design pixels. */
    private static final double PLACE = 820;
    private static final double GAP = 28;

    private final Surroundings around;
    private final Texts texts;
    private final PlacesShelf shelf;
    private final VBox page = new VBox();
    private final Node node;

    public PlacesView(Surroundings around, PlacesShelf shelf) {
        this.around = around;
        this.texts = around.texts();
        this.shelf = shelf;
        page.getStyleClass().add("page");
        page.getStylesheets().add(Objects.requireNonNull(PlacesView.class.getResource("places.css")).toExternalForm());
        node = new TouchScroll(page);
    }

    @Override
    public void entered() {
        around.background().run(shelf::all, this::show);
    }

    private void show(List<PlacesShelf.Place> places) {
        page.getChildren().setAll(Touch.label(texts.of(places.isEmpty() ? "lectures.places.none" : "lectures.places.says"), "places-says"));
        for (Item.Point point : Item.Point.values()) {
            List<Node> tiles = places.stream().filter(place -> place.point() == point).map(this::tile).toList();
            if (!tiles.isEmpty()) {
                VBox section = new VBox(Touch.label(texts.of("lectures.places." + point.name()), "section-title"), new TileWall(around.scale().column(PLACE), around.scale().px(GAP), tiles));
                section.getStyleClass().add("places-section");
                page.getChildren().add(section);
            }
        }
    }

    private Node tile(PlacesShelf.Place place) {
        String id = place.card().id();
        VBox words = new VBox(Touch.label(texts.of(place.card().title()), "card-title"));
        if (id.equals(around.settings().text(Key.HALL_POINT))) {
            var here = Touch.line("mdi2m-map-marker-check", texts.of("lectures.places.here"), "places-here");
            here.setId("this-hall");
            words.getChildren().addFirst(here);
        }
        words.getChildren().add(Touch.label(place.offers().isEmpty() ? texts.of(place.card().summary()) : texts.of(place.offers()), "places-offers"));
        words.getStyleClass().add("places-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        double wide = around.scale().px(260);
        HBox face = new HBox(new PictureBox(around.pictures(), place.card(), wide, Math.rint(wide * 0.7)).rigid(), words, Icons.of("mdi2m-map-marker-outline"));
        face.getStyleClass().add("places-face");
        face.setAlignment(Pos.TOP_LEFT);
        TileButton tile = new TileButton(face, texts.of(place.card().title()), () -> around.open(place.card()));
        tile.getStyleClass().add("card-row");
        tile.setId("place-" + id);
        return tile;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return texts.of("lectures.places");
    }
}
