package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With no network at all the map opens, and the map library's own way to the network is never even loaded. */
class OfflineIT {

    @TempDir
    Path folder;

    @Test
    void theMapAsksNobody() throws Exception {
        Path loaded = folder.resolve("classes.txt");
        // where this is not permitted, the classes are looked at all the same
        List<String> alone = Installed.code("unshare", "-n", "true") == 0 ? List.of("unshare", "-n")
                : Installed.code("unshare", "-rn", "true") == 0 ? List.of("unshare", "-rn") : List.of();
        if (alone.isEmpty()) {
            System.out.println("OfflineIT: no network namespace may be made here; only the loaded classes are looked at");
        }
        try (VirtualScreen screen = new VirtualScreen("1920x1080");
                KioskProcess tour = KioskProcess.start(screen, alone, Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded),
                        "tour", "--only", "home,atlas", "--out", folder.resolve("pictures").toString(), "--data", Installed.copy(folder).toString())) {
            assertEquals(0, tour.ends(), tour::said);
        }
        String classes = Files.readString(loaded);
        assertTrue(classes.contains("com.gluonhq.maps.MapView"), "the map was not opened");
        assertTrue(classes.contains("yunguan.room.atlas.StoreTiles"), "our tiles were not asked");
        assertFalse(classes.contains("com.gluonhq.impl.maps.tile.osm"), "the library's own tile retriever was loaded");
        assertFalse(classes.contains("sun.net.www.protocol.http.HttpURLConnection "), "something opened an HTTP connection");
    }
}
