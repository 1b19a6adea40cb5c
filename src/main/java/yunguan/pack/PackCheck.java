package yunguan.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/** Verifies a pack without installing it. It needs no store. */
public final class PackCheck {

    /**
     * A pack that is as it should be.
     *
     * @param files payload files
     * @param bytes of all of them
     */
    public record Sound(String id, long version, LangText title, int items, int files, long bytes) { }

    /**
     * Verifies every byte and reads the catalogue.
     *
     * @throws PackException when it would be refused
     */
    public Sound check(Path bag, Progress progress) {
        try (BagReader reader = BagReader.open(bag)) {
            Crate crate = crate(reader);
            long total = reader.size();
            long[] done = new long[1];
            for (String path : reader.payload()) {
                reader.read(path, OutputStream.nullOutputStream(), read -> {
                    done[0] += read;
                    progress.at(Progress.Phase.VERIFY, done[0], total);
                });
            }
            return new Sound(crate.info.id(), crate.info.version(), crate.info.title(), crate.entries.size(), reader.payload().size(), total);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible); // nothing is written
        }
    }

    /** Reads and checks the catalogue of a bag. */
    static Crate crate(BagReader reader) {
        Problems problems = new Problems();
        Crate crate;
        try {
            crate = CrateReader.read(new ByteArrayInputStream(bytes(reader, Crate.METADATA)), reader.info(), new HashSet<>(reader.payload()), problems);
            for (Entry entry : crate.entries) {
                for (String path : entry.captions.values()) {
                    List<WebVtt.Mistake> mistakes = new ArrayList<>();
                    WebVtt.parse(new String(bytes(reader, path), StandardCharsets.UTF_8), mistakes);
                    mistakes.forEach(mistake -> problems.add(ProblemKind.BAD_CAPTIONS, path, mistake.line(), "", mistake.found(), "00:01:05.000 --> 00:01:08.500"));
                }
            }
        } catch (IOException failure) {
            throw PackException.reading(failure, Crate.METADATA);
        }
        if (!problems.none()) {
            List<Problem> all = problems.problems();
            throw new PackException(Refusal.BROKEN_CATALOGUE, all.getFirst().inWords(Lang.EN), Integer.toString(all.size()), all, null);
        }
        return crate;
    }

    private static byte[] bytes(BagReader reader, String path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        reader.read(path, bytes, read -> { });
        return bytes.toByteArray();
    }
}
