package yunguan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map from elsewhere is looked through to its last tile, and not for ever. */
class PyramidCheckTest {

    @TempDir
    Path work;

    @Test
    void itEndsInTimeAndSeesEveryTile() throws Exception {
        Path file = work.resolve("m.mbtiles");
        try (PyramidWriter writer = PyramidWriter.create(file, new TreeMap<>(Map.of("name", "m")))) {
            for (int column = 0; column < 2000; column++) {
                writer.tile(11, column, 0, new byte[] {(byte) (column == 1999 ? 2 : 1)});
            }
        }
        assertEquals(Optional.empty(), PyramidCheck.fault(file, Duration.ofSeconds(20), tile -> true));
        assertEquals(Optional.of("tile 11/1999/2047"), PyramidCheck.fault(file, Duration.ofSeconds(20), tile -> tile[0] == 1));
        assertEquals(Optional.of("> 0 s"), PyramidCheck.fault(file, Duration.ZERO, tile -> true));
    }
}
