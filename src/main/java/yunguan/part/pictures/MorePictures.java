package yunguan.part.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Shot;
import yunguan.shell.Surroundings;
import yunguan.ui.PictureBox;
import yunguan.ui.TileButton;
import yunguan.ui.TileWall;

/** All pictures of one item, its own first: a row of small ones, each of which is enlarged by a touch. Whoever shows them gives the place. */
public final class MorePictures {

    /** The narrowest that a small one is, and how far apart they are, in pixels of the design. */
    private static final double NARROW = 180;
    private static final double GAP = 16;
    /** What a finger needs between two, on a small glass too. */
    private static final double APART_MM = 5;
    private static final double RATIO = 2.0 / 3;

    private final Surroundings around;
    private final List<Shot> all;
    private final Consumer<@Nullable Node> shows;
    private @Nullable PictureLook look;

    /**
     * @param more  those beside the card's own
     * @param shows is handed what takes the place of the page; {@code null}: the page again
     */
    public MorePictures(Surroundings around, Card card, List<Shot> more, Consumer<@Nullable Node> shows) {
        this.around = around;
        this.shows = shows;
        List<Shot> shots = new ArrayList<>();
        if (card.picture() != null) {
            shots.add(new Shot(card.picture(), "", card.title(), List.of()));
        }
        shots.addAll(more);
        all = List.copyOf(shots);
    }

    /** The small ones. */
    public Region row() {
        List<Node> tiles = new ArrayList<>();
        double width = around.scale().px(NARROW);
        for (int at = 0; at < all.size(); at++) {
            int number = at + 1;
            Shot shot = all.get(at);
            StackPane face = new StackPane(new PictureBox(around.pictures(), shot.picture(), "mdi2i-image-outline", width, Math.rint(width * RATIO)).stretching());
            face.getStyleClass().add("picture-face");
            TileButton tile = new TileButton(face, Bindings.createStringBinding(() -> said(number, shot.title()), around.texts().language()), () -> open(number));
            tile.getStyleClass().add("picture-tile");
            tile.setId("picture-" + number);
            tiles.add(tile);
        }
        TileWall row = new TileWall(width, Math.max(around.scale().px(GAP), Math.ceil(around.scale().mm(APART_MM))), tiles);
        row.getStylesheets().add(sheet());
        return row;
    }

    private String said(int number, LangText title) {
        String place = around.texts().now("part.pictures.enlarge", number, all.size());
        return title.isEmpty() ? place : place + " · " + around.texts().now(title);
    }

    private void open(int number) {
        PictureLook opened = new PictureLook(around, all, number, this::close);
        look = opened;
        shows.accept(opened);
    }

    private void close() {
        look = null;
        shows.accept(null);
    }

    /** What is enlarged, laid out anew for another manner; {@code null} where nothing is. */
    public @Nullable Node relaid() {
        if (look != null) {
            look = new PictureLook(around, all, look.number(), this::close);
        }
        return look;
    }

    static String sheet() {
        return Objects.requireNonNull(MorePictures.class.getResource("pictures.css")).toExternalForm();
    }
}
