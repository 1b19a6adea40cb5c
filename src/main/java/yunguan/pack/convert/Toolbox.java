package yunguan.pack.convert;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The foreign programs that this machine has.
 *
 * @param ffmpeg  of the Debian package {@code ffmpeg}, as is ffprobe
 * @param vips    of the Debian package {@code libvips-tools}
 */
public record Toolbox(@Nullable Path ffmpeg, @Nullable Path ffprobe, @Nullable Path vips) {

    /** No foreign program is used. */
    public static final Toolbox NONE = new Toolbox(null, null, null);

    /** What is found where the system keeps its programs. */
    public static Toolbox ofThisMachine() {
        return in(System.getenv().getOrDefault("PATH", ""));
    }

    static Toolbox in(String path) {
        return new Toolbox(find("ffmpeg", path), find("ffprobe", path), find("vips", path));
    }

    private static @Nullable Path find(String name, String path) {
        for (String folder : path.split(File.pathSeparator)) {
            // a relative folder would mean another program in another place
            Path program = folder.startsWith("/") ? Path.of(folder, name) : null;
            if (program != null && Files.isExecutable(program) && Files.isRegularFile(program)) {
                return program;
            }
        }
        return null;
    }

    /** Whether films and sounds can be measured and converted. */
    public boolean films() {
        return ffmpeg != null && ffprobe != null;
    }

    /** Whether large pictures can be cut and foreign ones converted. */
    public boolean pictures() {
        return vips != null;
    }
}
