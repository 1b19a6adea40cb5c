package yunguan.pack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A paper to be handed out. Nothing of ours opens one: it only has to be one, and whole. */
final class PdfFile {

    static final String HEAD = "%PDF-";
    private static final String END = "%%EOF";
    /** Where the end is looked for: some programs write more behind it. */
    private static final int TAIL = 1024;
    private static final long MOST = 50L << 20;

    private PdfFile() {
    }

    /** @throws BrokenMediaException where it is another kind of file, cut short, or larger than anybody prints */
    static MediaFacts read(Path file) throws IOException, BrokenMediaException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            if (!text(in, 0, HEAD.length()).equals(HEAD)) {
                throw new BrokenMediaException("no " + HEAD);
            }
            if (!text(in, Math.max(0, in.length() - TAIL), TAIL).contains(END)) {
                throw new BrokenMediaException("no " + END);
            }
            if (in.length() > MOST) {
                throw new BrokenMediaException((in.length() >> 20) + " MiB > " + (MOST >> 20) + " MiB");
            }
            return new MediaFacts(0, 0, 0);
        }
    }

    private static String text(RandomAccessFile in, long from, int most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(most, in.length() - from)];
        in.seek(from);
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
