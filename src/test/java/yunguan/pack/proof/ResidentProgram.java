package yunguan.pack.proof;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import yunguan.command.Kiosk;

/**
 * Runs one command after another in the same process, each over a disk that counts from 1 again. It reads its orders from
 * its standard input and answers on its standard output; {@link Resident} is at the other end.
 */
final class ResidentProgram {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private ResidentProgram() {
    }

    /** @param words the library of the disk */
    public static void main(String[] words) throws IOException {
        DataInputStream orders = new DataInputStream(System.in);
        DataOutputStream answers = new DataOutputStream(System.out);
        DiskControl disk = DiskControl.of(Path.of(words[0]));
        while (true) {
            List<String> order;
            List<String> command;
            try {
                order = strings(orders);
                command = strings(orders);
            } catch (EOFException nobodyWantsMore) {
                System.exit(0);
                return;
            }
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            ByteArrayOutputStream complained = new ByteArrayOutputStream();
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int code;
            disk.order(order);
            try {
                code = Kiosk.run(command.toArray(String[]::new));
            } catch (RuntimeException | Error escaped) {
                escaped.printStackTrace(); // as a process would end with it
                code = 1;
            } finally {
                disk.rest();
            }
            answers.writeInt(code);
            write(answers, said.toString(StandardCharsets.UTF_8));
            write(answers, complained.toString(StandardCharsets.UTF_8));
            write(answers, String.join(" ", open(order.getFirst())));
            answers.flush();
        }
    }

    private static void write(DataOutputStream to, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    private static List<String> strings(DataInputStream from) throws IOException {
        List<String> all = new ArrayList<>();
        for (int left = from.readInt(); left > 0; left--) {
            all.add(from.readUTF());
        }
        return all;
    }

    /** What this process still has open of a data folder. */
    private static List<String> open(String data) throws IOException {
        List<String> open = new ArrayList<>();
        try (Stream<Path> files = Files.list(OPEN_FILES)) {
            for (Path file : files.toList()) {
                try {
                    String target = Files.readSymbolicLink(file).toString();
                    if (target.startsWith(data + "/")) {
                        open.add(target.substring(data.length() + 1));
                    }
                } catch (IOException closedMeanwhile) {
                    // it was the folder of open files itself
                }
            }
        }
        return open;
    }
}
