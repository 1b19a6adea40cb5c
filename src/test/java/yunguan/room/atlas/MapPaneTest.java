package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.settings.Settings;
import yunguan.shell.Surroundings;

/** The map on a real screen: its names, where one is, its years. */
class MapPaneTest extends MapOnScreen {

    @Test
    void namesSpeakTheVisitorsLanguageAndStayWhereTheyAreWhileTheMapIsDragged() {
        Fx.until("names", () -> !root.lookupAll(".map-name").isEmpty());
        assertTrue(words().contains("茶亭站"), words().toString());
        assertTrue(String.join("", words()).contains("工业路"), "along the road, one by one");
        Fx.run(() -> visit.language().set(Lang.EN));
        assertTrue(words().contains("Chating") && words().contains("Gongye Rd"), words().toString());
        assertFalse(String.join("", words()).codePoints().anyMatch(Character::isIdeographic));
        List<Node> before = Fx.on(this::names);
        double offset = Fx.on(() -> map.surface().steering().at(new Position(26.073, 119.301)).x());
        Fx.run(() -> {
            map.surface().go(Steering.view(new Position(26.06, 119.31), 15));
        });
        List<Node> set = Fx.on(this::names);
        Fx.run(() -> map.surface().steering().drag(60, 30));
        assertEquals(Set.copyOf(set), Set.copyOf(Fx.on(this::names)), "the same nodes");
        assertFalse(before.isEmpty());
        assertTrue(offset > 0);
    }

    @Test
    void whoDoesNotSeeTheMapHearsItsOwnTitle() {
        assertTrue(Fx.on(map::getAccessibleText).startsWith("map："), Fx.on(map::getAccessibleText));
    }

    @Test
    void theKioskIsWhereItsSettingsSay() {
        touch("zoom-here");
        Steering.Spot at = Fx.on(() -> map.surface().steering().at(new Position(26.0702, 119.2882)));
        assertEquals(WIDTH / 2.0, at.x(), 2);
        assertEquals(HEIGHT / 2.0, at.y(), 2);
        Node sign = Fx.on(() -> ((Parent) Objects.requireNonNull(root.lookup("#here-sign"))).getChildrenUnmodifiable().getFirst());
        assertEquals(at.x(), Fx.on(() -> sign.localToScene(0, 0).getX()), 1);
        double left = Fx.on(() -> sign.getBoundsInLocal().getMinX());
        double right = Fx.on(() -> sign.getBoundsInLocal().getMaxX());
        assertTrue(right > 2 * -left, "it faces east");
    }

    @Test
    void theMapDoesNotFlyToWhatIsNotOnIt() throws Exception {
        Settings far = Settings.read(Files.writeString(folder.resolve("kiosk.properties"), "here.latitude = 27\nhere.longitude = 119.3\n"));
        around = new Surroundings(visit, around.texts(), around.navigator(), background, null, around.scale(), far);
        Atlas.Pin off = pinned("off", 26.5, 119.3);
        show(List.of(off, pinned("on", 26.06, 119.3)));
        assertNull(Fx.on(() -> root.lookup("#zoom-here")));
        double zoom = Fx.on(() -> map.surface().zoom());
        Position middle = Fx.on(() -> map.surface().centre());
        Fx.run(() -> model.open(off));
        assertEquals(middle, Fx.on(() -> map.surface().centre()));
        assertEquals(zoom, Fx.on(() -> map.surface().zoom()));
        assertEquals(AREA, Fx.on(() -> model.covered().get()), "its sheet can say so");
    }

    @Test
    void theBeamPointsWhitherOneLooks() {
        for (int facing : new int[] {0, 180, 270}) {
            Fx.run(() -> {
                HereSign sign = new HereSign(new Here(new Position(26.0702, 119.2882), 0, facing), around.texts(), javafx.scene.paint.Color.RED, around::em, List.of());
                var at = sign.getChildrenUnmodifiable().getFirst().getBoundsInLocal();
                double right = at.getMaxX() + at.getMinX();
                double down = at.getMaxY() + at.getMinY();
                switch (facing) {
                    case 0 -> assertTrue(down < -20 && Math.abs(right) < 3, at.toString());
                    case 180 -> assertTrue(down > 20 && Math.abs(right) < 3, at.toString());
                    default -> assertTrue(right < -20 && Math.abs(down) < 3, at.toString());
                }
            });
        }
    }

    @Test
    void aNameIsWrittenInItsYearsAlone() {
        show(List.of(dated("a", "1921/1927", 119.2925), dated("b", "1949", 119.3513)));
        MapName old = new MapName("metro", 90, 11, 18, new LangText(Map.of("zh-Hans", "旧渡口", "en", "Old ferry")), List.of(new Position(26.07, 119.325)), "1912/1930");
        Fx.run(() -> map.change(source, List.of(old)));
        assertTrue(words().contains("旧渡口"), "every year is shown");
        Fx.run(() -> model.show(1949));
        assertFalse(words().contains("旧渡口"), words().toString());
        Fx.run(() -> model.show(1925));
        assertTrue(words().contains("旧渡口"), words().toString());
    }

    @Test
    void placesComeAndGoUnderTheYears() {
        assertEquals(null, Fx.on(() -> root.lookup("#year-bar")), "without years there is nothing to go through");
        show(List.of(dated("a", "1921/1927", 119.2925), dated("b", "1949", 119.3513), dated("c", "", 119.32)));
        Node track = Fx.on(() -> Objects.requireNonNull(root.lookup("#year-track")));
        assertEquals(List.of("a", "b", "c"), Fx.on(this::seen));
        press(track, 0.02);
        assertEquals(1921, Fx.on(() -> model.year().get()));
        assertEquals(List.of("a", "c"), Fx.on(this::seen));
        press(track, 0.999);
        assertEquals(1949, Fx.on(() -> model.year().get()));
        assertEquals(List.of("b", "c"), Fx.on(this::seen));
        touch("year-all");
        assertEquals(List.of("a", "b", "c"), Fx.on(this::seen));
        touch("year-play");
        assertEquals(1921, Fx.on(() -> model.year().get()), "it begins with the first");
        assertTrue(Fx.on(map::plays));
        Fx.until("it goes on to the next", () -> Integer.valueOf(1949).equals(model.year().get()));
        assertFalse(Fx.on(map::plays), "and ends with the last");
        touch("year-play");
        Fx.run(() -> model.show(null));
        assertFalse(Fx.on(map::plays), "whoever wants all years does not want the next one");
    }

    private List<String> seen() {
        return model.seen().stream().map(pin -> pin.card().id()).sorted().toList();
    }

    private void press(Node track, double share) {
        Fx.run(() -> {
            double x = track.getLayoutBounds().getWidth() * share;
            var at = track.localToScene(x, 10);
            for (var type : List.of(javafx.scene.input.MouseEvent.MOUSE_PRESSED, javafx.scene.input.MouseEvent.MOUSE_RELEASED)) {
                javafx.event.Event.fireEvent(track, new javafx.scene.input.MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), javafx.scene.input.MouseButton.PRIMARY, 1,
                        false, false, false, false, true, false, false, false, false, true, null));
            }
        });
    }

    @Test
    void whereOneIsCanBeReadWholeAtAnyEdgeOfTheMap() {
        for (double[] edge : new double[][] {{30, HEIGHT / 2.0}, {WIDTH - 30, HEIGHT / 2.0}, {WIDTH / 2.0, 30}, {WIDTH / 2.0, HEIGHT - 30}}) {
            Fx.run(() -> {
                map.surface().go(Steering.view(new Position(26.0702, 119.2882), 16));
                map.surface().steering().drag(edge[0] - WIDTH / 2.0, edge[1] - HEIGHT / 2.0);
                map.rested();
            });
            javafx.geometry.Bounds words = Fx.on(() -> {
                Node name = Objects.requireNonNull(root.lookup(".here-name"));
                return name.isVisible() ? name.localToScene(name.getBoundsInLocal()) : null;
            });
            assertTrue(words == null || words.getMinX() >= -1 && words.getMinY() >= -1 && words.getMaxX() <= WIDTH + 1 && words.getMaxY() <= HEIGHT + 1, words + " at " + List.of(edge[0], edge[1]));
            assertTrue(words != null || edge[0] != 30, "there is room to its right");
        }
    }

    @Test
    void whereOneIsIsNeverHalfReadBelowWhatLiesOnTheMap() {
        show(List.of(dated("a", "1921/1927", 119.2925), dated("b", "1949", 119.3513)));
        for (String id : List.of("year-bar", "zoom-in", "zoom-whole")) {
            Node above = Fx.on(() -> Objects.requireNonNull(root.lookup("#" + id)));
            for (boolean rests : new boolean[] {true, false}) {
                for (double down : new double[] {-90, -40, 0, 40, 90}) {
                    Fx.run(() -> {
                        var middle = above.localToScene(above.getLayoutBounds());
                        map.surface().go(Steering.view(new Position(26.0702, 119.2882), 16));
                        map.rested();
                        map.surface().steering().drag(middle.getCenterX() - WIDTH / 2.0, middle.getCenterY() + down - HEIGHT / 2.0);
                        if (rests) {
                            map.rested();
                        }
                    });
                    assertFalse(Fx.on(() -> {
                        Node name = Objects.requireNonNull(root.lookup(".here-name"));
                        return name.isVisible() && name.localToScene(name.getBoundsInLocal()).intersects(above.localToScene(above.getLayoutBounds()));
                    }), id + " " + rests + " " + down);
                }
            }
        }
    }

    @Test
    void homeShowsEveryPlaceWhateverWasDoneBefore() {
        touch("zoom-here");
        Fx.run(() -> map.surface().steering().drag(-900, 444));
        touch("zoom-whole");
        for (Position place : List.of(new Position(26.0635, 119.2925), new Position(26.0532, 119.3513))) {
            Steering.Spot at = Fx.on(() -> map.surface().steering().at(place));
            assertTrue(at.x() > 0 && at.x() < WIDTH && at.y() > 0 && at.y() < HEIGHT, at.toString());
        }
    }

    @Test
    void aNameThatStandsWhereItStoodIsNotMadeAnew() {
        Fx.run(() -> map.surface().go(Steering.view(new Position(26.0635, 119.2985), 16)));
        Set<Node> before = Fx.on(() -> Set.copyOf(names()));
        assertFalse(before.isEmpty());
        Fx.run(() -> model.open(model.pins().getFirst()));
        assertTrue(Fx.on(() -> names().stream().anyMatch(before::contains)), "the same nodes, though a place that is larger now may have taken the room of others");
        Fx.run(() -> visit.language().set(Lang.EN));
        assertFalse(Fx.on(() -> names().stream().anyMatch(before::contains)), "another language is written anew");
    }
}
