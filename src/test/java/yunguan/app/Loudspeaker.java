package yunguan.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A sound server of its own that a test switches off and on, as a screen with loudspeakers is; what comes out can be recorded. */
final class Loudspeaker implements AutoCloseable {

    private final Path folder;
    private @Nullable Process server;

    /** @param folder for its socket; a short path, because sockets have no long names */
    Loudspeaker(Path folder) {
        this.folder = folder;
    }

    /** What a process needs in its environment to hear nothing but this. */
    static Map<String, String> environment(Path folder) throws IOException {
        Path alsa = Files.writeString(folder.resolve("alsa.conf"), "</usr/share/alsa/alsa.conf>\npcm.!default { type pulse }\nctl.!default { type pulse }\n");
        return Map.of("ALSA_CONFIG_PATH", alsa.toString(), "PULSE_SERVER", "unix:" + socket(folder), "XDG_RUNTIME_DIR", folder.toString());
    }

    private static Path socket(Path folder) {
        return folder.resolve("sound");
    }

    void on() throws Exception {
        Files.deleteIfExists(socket(folder)); // a server that was switched off has left it behind
        server = new ProcessBuilder("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "-L", "module-null-sink sink_name=hall",
                "-L", "module-native-protocol-unix socket=" + socket(folder) + " auth-anonymous=1").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        for (int looks = 0; looks < 200; looks++) {
            if (Files.exists(socket(folder)) && pactl("info") == 0) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IOException("no sound server came");
    }

    /** All of it goes at once, as when the power does. */
    void off() throws Exception {
        Process running = server;
        server = null;
        if (running != null) {
            running.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** The server stays and answers nobody. */
    void hangs() throws Exception {
        signal("STOP");
    }

    /** One that hung goes on where it was. */
    void answers() throws Exception {
        signal("CONT");
    }

    private void signal(String name) throws Exception {
        if (new ProcessBuilder("kill", "-" + name, Long.toString(java.util.Objects.requireNonNull(server).pid())).start().waitFor() != 0) {
            throw new IOException("the sound server took no signal");
        }
    }

    /** The server stays and has nothing left to play on. */
    void unplugged() throws Exception {
        pactl("unload-module", "module-null-sink");
    }

    void plugged() throws Exception {
        pactl("load-module", "module-null-sink", "sink_name=hall");
    }

    private static int pactl(String... words) throws Exception {
        java.util.List<String> line = new java.util.ArrayList<>(java.util.List.of("pactl"));
        line.addAll(java.util.List.of(words));
        return new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    @Override
    public void close() throws Exception {
        off();
    }
}
