package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Lang;
import yunguan.pack.BuildReport;
import yunguan.pack.Consent;
import yunguan.pack.PackBuilder;
import yunguan.pack.PackInstaller;
import yunguan.pack.Progress;
import yunguan.room.atlas.AtlasShelf;
import yunguan.room.atlas.TrailFlight;
import yunguan.settings.Settings;
import yunguan.shell.Visit;
import yunguan.ui.Texts;

/** From an author's folder to the glass: a road that is surveyed for walking, and a trail that the map flies along for passers-by. */
class SurveyedWaysTest {

    /** East for a kilometre, and then north for one: the straight line is a third shorter. */
    private static final String GROUND = """
            {"type": "FeatureCollection", "features": [
             {"type": "Feature", "properties": {"role": "road", "name": "广达路", "surveyed": true},
              "geometry": {"type": "LineString", "coordinates": [[119.30, 26.06], [119.31, 26.06], [119.31, 26.07]]}}]}
            """;
    private static final String STYLE = """
            {"bounds": [119.28, 26.04, 119.33, 26.09], "zooms": [12, 15], "labels": {},
             "styles": {"light": {"paper": "#FFFFFF", "layers": [{"of": "road", "line": "#FF0000", "width": 8}]}}}
            """;

    @TempDir
    private Path work;
    private OpenHall hall;
    private Stage stage;

    @BeforeEach
    void opens() throws Exception {
        Path folder = Files.createDirectories(work.resolve("folder"));
        Files.writeString(folder.resolve("pack.properties"), "id = ways\nversion = 1\ntitle = 路\npublisher = 街道\ndate = 2026-11-23\nlicense = CC0-1.0\ndescription = 路\n");
        Files.writeString(folder.resolve("ground.geojson"), GROUND);
        Files.writeString(folder.resolve("style.json"), STYLE);
        Files.writeString(folder.resolve("maps.csv"), "id,title,ground,style,attribution\nmap-a,图,ground.geojson,style.json,© 某处\n");
        Files.writeString(folder.resolve("places.csv"), "id,title,latitude,longitude,uncertainty\nplace-a,这里,26.06,119.30,5\nplace-b,那里,26.07,119.31,5\n");
        Files.writeString(folder.resolve("trails.csv"), "id,title,stops\ntrail-a,一程,place-a place-b\n");
        BuildReport built = new PackBuilder().build(folder, work.resolve("ways.zip"), Progress.SILENT);
        assertEquals(List.of(), built.problems().stream().map(problem -> problem.inWords(Lang.EN)).toList());
        Files.writeString(work.resolve("kiosk.properties"), "here.place = place-a\n");
        Settings settings = Settings.read(work.resolve("kiosk.properties"));
        hall = new OpenHall(Files.createDirectories(work.resolve("data")), settings);
        new PackInstaller(hall.holdings.premises(settings)).install(work.resolve("ways.zip"), new Consent(true, false, false), Progress.SILENT);
    }

    @AfterEach
    void closes() {
        Fx.run(() -> {
            if (stage != null) {
                stage.close();
            }
        });
        hall.close();
    }

    private void shows(Scene scene) {
        Fx.run(() -> {
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
    }

    @Test
    void aPlaceSaysHowFarItIsAlongTheRoadThatTheGroundCallsSurveyed() {
        shows(hall.scene);
        hall.touch("door-atlas");
        hall.touch("place-row-place-b");
        Fx.until("it says how far it is", () -> !words().isEmpty());
        assertTrue(Fx.on(this::words).stream().anyMatch(words -> words.contains("2.1") && words.contains("路")), Fx.on(this::words).toString());
        assertTrue(Fx.on(this::words).stream().anyMatch(words -> words.contains("28")), "minutes at 75 metres each: " + Fx.on(this::words));
    }

    private List<String> words() {
        return hall.scene.getRoot().lookupAll(".walk-far").stream().flatMap(line -> java.util.stream.Stream.concat(java.util.stream.Stream.of(line), line.lookupAll(".label").stream()))
                .filter(Label.class::isInstance).map(label -> ((Label) label).getText()).filter(Objects::nonNull).distinct().toList();
    }

    @Test
    void forPassersByTheMapFliesAlongTheTrailAndSaysWhoseLinesItShows() {
        Catalogue catalogue = new Catalogue(hall.holdings.store());
        Visit visit = new Visit(Lang.HANS, 0.5, 1);
        AtomicReference<TrailFlight> flight = new AtomicReference<>();
        Fx.run(() -> {
            TrailFlight made = new TrailFlight(hall.background, new AtlasShelf(hall.holdings.store(), catalogue, hall.holdings.objects()), catalogue.card("trail-a").orElseThrow(), 30, Color.DARKRED, new Texts(visit.language()));
            flight.set(made);
            stage = new Stage();
            StackPane ground = new StackPane(made);
            ground.getStyleClass().add("frame"); // as what it is shown on wears it: the tokens are its own
            stage.setScene(HallScene.around(ground, 1200, 800));
            stage.show();
        });
        Fx.until("its tiles are there", () -> flight.get().lookupAll("TileImageView").stream().anyMatch(tile -> tile instanceof ImageView view && view.getImage() != null));
        Node edge = Fx.on(() -> flight.get().lookup(".map-edge"));
        assertEquals("示意图 · © 某处", Fx.on(() -> ((Label) edge).getText()));
        assertEquals(2, Fx.on(() -> flight.get().lookupAll("LayerSign").size()), "its stops have their numbers");
        Fx.run(flight.get()::end);
        assertTrue(Fx.on(() -> flight.get().getChildren().isEmpty()), "nothing is kept");
    }
}
