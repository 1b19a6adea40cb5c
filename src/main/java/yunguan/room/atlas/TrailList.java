package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import yunguan.shell.Surroundings;
import yunguan.ui.PictureBox;
import yunguan.ui.Touch;

/** The trails of the year that is shown, under their title; where there is none of that year, nothing. */
final class TrailList extends VBox {

    /** Design pixels. */
    private static final double PICTURE = 130;
    /** So many rows of trails are made at once: nobody reads two hundred. */
    private static final int AT_ONCE = 20;

    private final Surroundings around;
    private final AtlasModel model;
    private final List<Atlas.Trail> all;
    private final Label title;
    /** By the id of their trails: a row stays what it is while years come and go, and so does its picture. */
    private final Map<String, Node> made = new HashMap<>();
    private List<Atlas.Trail> there = List.of();
    private int shown = AT_ONCE;

    TrailList(Surroundings around, AtlasModel model, List<Atlas.Trail> all) {
        this.around = around;
        this.model = model;
        this.all = all;
        title = Touch.label(around.texts().of("atlas.trails"), "section-title");
        getStyleClass().add("rows");
        setId("trails");
        renew();
    }

    /** Another year may be shown: other trails are there. */
    void renew() {
        List<Atlas.Trail> now = all.stream().filter(trail -> model.there(trail.card().date())).toList();
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
        if (!now.equals(there)) {
            there = now;
            fill();
        }
    }

    private void fill() {
        List<Node> rows = new ArrayList<>(List.of(title));
        there.stream().limit(shown).map(this::row).forEach(rows::add);
        int left = there.size() - shown;
        if (left > 0) {
            Button further = Touch.button(around.texts().of("atlas.more.trails", Math.min(AT_ONCE, left)), () -> {
                shown += AT_ONCE;
                fill();
            });
            further.setId("more-trails");
            rows.add(further);
        }
        getChildren().setAll(rows);
    }

    private Node row(Atlas.Trail trail) {
        return made.computeIfAbsent(trail.card().id(), id -> {
            double width = around.scale().px(PICTURE);
            // a long name goes on below itself: it would squeeze the picture to nothing, and lie over its sign
            PictureBox picture = new PictureBox(around.pictures(), trail.card(), width, Math.rint(width * 0.68)).rigid();
            return new PlaceRow(around, trail.card(), picture, "trail-row-" + id, () -> model.open(trail));
        });
    }
}
