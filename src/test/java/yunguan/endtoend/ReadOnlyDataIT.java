package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder that cannot be written any more. It is mounted for the kiosk's process alone. */
class ReadOnlyDataIT {

    @TempDir
    Path folder;

    @Test
    void aReadOnlyFolderIsShownAndSaidSo() throws Exception {
        Path data = Installed.copy(folder);
        walk(data, "mount --bind '" + data + "' '" + data + "' && mount -o remount,bind,ro '" + data + "'", "trouble.read_only.text");
    }

    @Test
    void aFullDiskIsShownAndSaidSo() throws Exception {
        Path data = Installed.copy(folder);
        Path disk = folder.resolve("disk");
        // just large enough for what is installed; then filled to the last byte
        walk(disk, "mkdir '" + disk + "' && mount -t tmpfs -o size=$(($(du -sm '" + data + "' | cut -f1) + 4))m tmpfs '" + disk + "' "
                + "&& cp -a '" + data + "/.' '" + disk + "' && (cat /dev/zero > '" + disk + "/filler' 2>/dev/null || true)", "trouble.full.text");
    }

    private void walk(Path data, String mounting, String expected) throws Exception {
        assumeTrue(Installed.code("unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt") == 0,
                "not run: nothing may be mounted here (it needs root)");
        List<String> mounted = List.of("unshare", "-m", "sh", "-c", mounting + " && exec \"$@\"", "sh");
        try (VirtualScreen screen = new VirtualScreen("1920x1080");
                KioskProcess tour = KioskProcess.start(screen, mounted, Map.of(), "--data", data.toString(),
                        "tour", "--only", "home,archive", "--say", "--out", folder.resolve("pictures").toString())) {
            assertEquals(0, tour.ends(), tour::said);
            assertTrue(tour.said().contains(Installed.text("trouble", expected)), tour::said);
            assertTrue(tour.said().contains("archive-entry"), tour::said);
        }
    }
}
