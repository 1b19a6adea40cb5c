package yunguan.room.gallery;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.part.panorama.PanoramaView;
import yunguan.part.player.Players;
import yunguan.part.player.WholeGlass;
import yunguan.part.pyramid.PyramidView;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;

/** What one sees who looks into an exhibit: a large picture, all that is around, or what it has to play or to read. It holds files and pixels only while the screen is there. */
final class CloserLook {

    private final Surroundings around;
    private final GalleryShelf shelf;
    private final Players players;
    private final Runnable done;
    private final WholeGlass glass = new WholeGlass();
    private @Nullable PyramidView pyramid;
    private @Nullable PanoramaView panorama;
    private @Nullable ShownPiece piece;

    /** @param done leads back to the exhibit */
    CloserLook(Surroundings around, GalleryShelf shelf, Players players, Runnable done) {
        this.around = around;
        this.shelf = shelf;
        this.players = players;
        this.done = done;
    }

    /** The button that opens it. */
    static Button way(Surroundings around, GalleryShelf.Shown shown, Runnable opens) {
        if (shown.piece() != null) {
            return ShownPiece.way(around, shown.piece(), opens);
        }
        boolean allAround = shown.item().panorama() != null;
        return Touch.primary(allAround ? "mdi2p-panorama-variant-outline" : "mdi2m-magnify-plus-outline",
                around.texts().of(allAround ? "gallery.around" : "gallery.closer"), opens);
    }

    boolean isOpen() {
        return pyramid != null || panorama != null || piece != null;
    }

    /** Looks into an exhibit. @return what is seen; {@code null} where there is nothing to look into */
    @Nullable Node open(GalleryShelf.Shown shown) {
        Item played = shown.piece();
        if (played != null) {
            ShownPiece opened = new ShownPiece(around, players, played, glass, done);
            piece = opened;
            opened.begin();
            return opened.node();
        }
        var word = around.texts().of("gallery.step-back");
        Item.Medium allAround = shown.item().panorama();
        if (allAround != null) {
            PanoramaView opened = new PanoramaView(around, () -> shelf.bytes(allAround), shown.item().spots(), shown.targets(), word, done);
            panorama = opened;
            opened.entered();
            return opened;
        }
        if (shown.pyramid() != null) {
            PyramidView opened = new PyramidView(around, shown.pyramid(), shelf.leases(), shown.item().spots(), shown.targets(), word, done);
            pyramid = opened;
            opened.entered();
            return opened;
        }
        return null;
    }

    /** Looks no more. @return whether somebody did */
    boolean close() {
        boolean was = isOpen();
        left();
        pyramid = null;
        panorama = null;
        piece = null;
        return was;
    }

    /** How the screen stands on the glass: a film may have all of it. */
    ObservableValue<Screen.Stand> stand() {
        return glass.stand();
    }

    /** Whether something is heard or read aloud. */
    boolean playing() {
        return piece != null && piece.playing();
    }

    /** The room that it has is another one now. */
    void relaid() {
        if (piece != null) {
            piece.relaid();
        }
    }

    void entered() {
        if (piece != null) {
            piece.entered();
        }
        if (pyramid != null) {
            pyramid.entered();
        }
        if (panorama != null) {
            panorama.entered();
        }
    }

    void left() {
        if (piece != null) {
            piece.left();
        }
        if (pyramid != null) {
            pyramid.left();
        }
        if (panorama != null) {
            panorama.left();
        }
    }
}
