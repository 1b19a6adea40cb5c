package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item.Position;
import yunguan.ui.Painted;
import yunguan.ui.Texts;

/**
 * The names of the base map, in the visitor's language. They are set for the whole map when it comes to rest at a zoom, and so
 * stand where they are while it is dragged; while it is zoomed they ride along.
 */
final class NameLayer extends Pane {

    /** How far below a station its name stands, in its size. */
    private static final double BELOW = 1.35;
    /** Pixels by which a sign may be rounded otherwise without a name moving. */
    private static final double LOOSE = 4;
    /** The ground that a letter stands on: the same letter in a broad line of the ground's colour. */
    private static final String HALO = "halo";

    private List<MapName> names;
    private final Steering steering;
    private final Texts texts;
    private final DoubleSupplier em;
    private final Predicate<String> there;
    private final List<Node> upon;
    private final Group ground = new Group();
    private final Map<String, Text> measured = new HashMap<>();
    private final Map<NameSetting.Written, Riding> riding = new LinkedHashMap<>();
    private Position origin = new Position(0, 0);
    private @Nullable Given set;
    /** How often the year has changed, and how often all had to be forgotten. */
    private int years;
    private int forgotten;
    private double setZoom = -1;

    /** A name on the screen, and where the middle of it lies on the earth. */
    private record Riding(Node node, Position at, double x, double y, Declutter.Box reach) { }

    /** @param there whether something with a date is there in the year that is shown @param names the most important first @param em how large running text is now, in pixels @param upon what covers the map, in the map's pixels */
    NameLayer(List<MapName> names, Steering steering, Texts texts, DoubleSupplier em, Predicate<String> there, List<Node> upon) {
        this.there = there;
        this.upon = upon;
        this.names = names;
        this.steering = steering;
        this.texts = texts;
        this.em = em;
        setMouseTransparent(true);
        getStyleClass().add("map-names");
        ground.setAutoSizeChildren(false);
        getChildren().add(ground);
    }

    /** Another ground has other names. @param written the most important first */
    void write(List<MapName> written) {
        names = written;
        forget();
    }

    /** Sets every name: another zoom, another language, other pins. One that stands where it stood is not made anew. @param taken what lies on the map, in its pixels */
    void set(List<Declutter.Box> taken) {
        Given now = given(taken);
        if (setZoom == steering.zoom() && now.equals(set) && getScene() != null) {
            follow(); // nothing has changed that a name stands by
            return;
        }
        boolean otherwise = setZoom != steering.zoom() || set == null || set.forgotten != forgotten || set.em != now.em;
        set = now;
        setZoom = steering.zoom();
        if (otherwise || getScene() == null) {
            end();
            origin = steering.middle();
        }
        if (getScene() == null) {
            return;
        }
        Steering.Spot zero = steering.at(origin);
        List<Declutter.Box> boxes = taken.stream().map(box -> new Declutter.Box(box.x() - zero.x(), box.y() - zero.y(), box.width(), box.height())).toList();
        Map<NameSetting.Written, Riding> before = new LinkedHashMap<>(riding);
        riding.clear();
        for (NameSetting.Written written : NameSetting.of(wanted(), boxes)) {
            Riding there = before.remove(written);
            riding.put(written, there != null ? there : ride(written));
        }
        Painted.over(getScene(), before.values().stream().map(Riding::node).toList());
        follow();
    }

    /** What is to be written at this zoom, in this year. */
    private List<NameSetting.Wanted> wanted() {
        List<NameSetting.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            MapName name = names.get(i);
            String words = texts.of(name.text()).getValue();
            if (setZoom >= name.from() && setZoom <= name.to() && !words.isEmpty() && there.test(name.date())) {
                Text text = measure(name.role(), words);
                double size = text.getFont().getSize();
                List<NameSetting.Point> line = name.line().stream().map(at -> steering.between(origin, at)).map(spot -> new NameSetting.Point(spot.x(), spot.y())).toList();
                wanted.add(new NameSetting.Wanted(i, words, line, size, text.getLayoutBounds().getWidth(), name.role().equals("metro") ? BELOW * size : 0));
            }
        }
        return wanted;
    }

    /** All that decides where names stand at a zoom: what lies on the earth where, the year, the language, and how large texts are. */
    private record Given(Set<Covered> covered, double em, int year, int forgotten) { }

    /** What a sign covers, from the corner of the world, so roughly that a sign that is rounded otherwise is the same. */
    private record Covered(long x, long y, long width, long height) { }

    private Given given(List<Declutter.Box> taken) {
        double side = Mercator.side(steering.zoom());
        double left = steering.view().x() * side - steering.width() / 2;
        double top = steering.view().y() * side - steering.height() / 2;
        Set<Covered> all = new HashSet<>();
        taken.forEach(box -> all.add(new Covered(Math.round((box.x() + left) / LOOSE), Math.round((box.y() + top) / LOOSE), Math.round(box.width()), Math.round(box.height()))));
        return new Given(all, em.getAsDouble(), years, forgotten);
    }

    private Riding ride(NameSetting.Written written) {
        MapName name = names.get(written.name());
        double x = written.glyphs().stream().mapToDouble(NameSetting.Glyph::x).average().orElse(0);
        double y = written.glyphs().stream().mapToDouble(NameSetting.Glyph::y).average().orElse(0);
        Group group = new Group();
        group.getStyleClass().add("one-text");
        // all halos lie below all letters; a line along the outside of a letter, which would need no second text, takes a hundred times as long to draw
        for (boolean halo : new boolean[] {true, false}) {
            for (NameSetting.Glyph glyph : written.glyphs()) {
                Text text = text(name.role(), glyph.text());
                if (halo) {
                    text.getStyleClass().add(HALO);
                }
                text.setTranslateX(Math.rint(glyph.x() - x));
                text.setTranslateY(Math.rint(glyph.y() - y));
                text.setRotate(Math.abs(glyph.angle()) < 1 ? 0 : glyph.angle());
                group.getChildren().add(text);
            }
        }
        ground.getChildren().add(Painted.once(group));
        group.applyCss();
        group.getChildren().forEach(glyph -> centre((Text) glyph)); // where a character stands is known when it has its font
        Steering.Spot zero = steering.at(origin);
        return new Riding(group, steering.from(x + zero.x(), y + zero.y()), Math.rint(x), Math.rint(y), reach(written, x, y));
    }

    /** What a name covers, seen from its middle. */
    private static Declutter.Box reach(NameSetting.Written written, double x, double y) {
        double left = written.boxes().stream().mapToDouble(Declutter.Box::x).min().orElse(x);
        double top = written.boxes().stream().mapToDouble(Declutter.Box::y).min().orElse(y);
        double right = written.boxes().stream().mapToDouble(box -> box.x() + box.width()).max().orElse(x);
        double bottom = written.boxes().stream().mapToDouble(box -> box.y() + box.height()).max().orElse(y);
        return new Declutter.Box(left - x, top - y, right - left, bottom - top);
    }

    /** The middle of a glyph comes to where its group puts it. */
    private static void centre(Text text) {
        text.setX(-text.getLayoutBounds().getWidth() / 2);
    }

    private Text text(String role, String words) {
        Text text = new Text(words);
        text.setTextOrigin(VPos.CENTER);
        text.setBoundsType(TextBoundsType.LOGICAL);
        text.getStyleClass().addAll("map-name", role);
        return text;
    }

    private Text measure(String role, String words) {
        return measured.computeIfAbsent(role + " " + words + " " + em.getAsDouble(), key -> {
            Text text = text(role, words);
            ground.getChildren().add(text); // without a parent it has no style, and without a style no size
            text.applyCss();
            ground.getChildren().remove(text);
            return text;
        });
    }

    /** Takes all names away. */
    void end() {
        Painted.over(getScene(), List.copyOf(ground.getChildren()));
        ground.getChildren().clear();
        riding.clear();
    }

    /** Another year is shown, in which other names are there. */
    void again() {
        years++;
    }

    /** The language, the size of texts or the contrast has changed. */
    void forget() {
        forgotten++;
        measured.clear();
    }

    /** The map has moved. */
    void follow() {
        Steering.Spot zero = steering.at(origin);
        ground.setTranslateX(Math.rint(zero.x()));
        ground.setTranslateY(Math.rint(zero.y()));
        boolean home = steering.zoom() == setZoom;
        Declutter.Box view = new Declutter.Box(0, 0, steering.width(), steering.height());
        List<Declutter.Box> hidden = upon.stream().map(Node::getBoundsInParent).map(Declutter.Box::of).toList();
        for (Riding one : riding.values()) {
            if (home) {
                one.node.setLayoutX(one.x);
                one.node.setLayoutY(one.y);
            } else {
                Steering.Spot at = steering.at(one.at);
                one.node.setLayoutX(Math.rint(at.x() - zero.x()));
                one.node.setLayoutY(Math.rint(at.y() - zero.y()));
            }
            // half a name that looks out below a button only disturbs, and one that is out of view would be painted all the same when all is
            Declutter.Box there = new Declutter.Box(one.reach.x() + one.node.getLayoutX() + zero.x(), one.reach.y() + one.node.getLayoutY() + zero.y(),
                    one.reach.width(), one.reach.height());
            one.node.setVisible(view.meets(there) && hidden.stream().noneMatch(there::meets));
        }
    }

    /** How many names stand on the map. */
    int count() {
        return riding.size();
    }
}
