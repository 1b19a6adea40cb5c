package yunguan.part.player;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An MP4 film of which the sound is not to be found: a copy in which the boxes that describe its sound tracks are called
 * {@code free}. Nothing moves, so all else stays true. It is needed because a film with sound does not play at all where no
 * loudspeaker answers.
 */
final class SoundlessCopy {

    /** So much of the disk is left alone, in bytes. */
    private static final long LEFT_FREE = 500L << 20;
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;

    /** @param at where it begins @param body where its content begins @param end behind it */
    private record Box(String kind, long at, long body, long end) { }

    private SoundlessCopy() {
    }

    /**
     * The film without its sound, made anew or still there from before. The folder holds one at a time.
     *
     * @throws IOException when the film is no such MP4, or the disk has no room for it
     */
    static Path of(Path film, Path folder) throws IOException {
        Path copy = folder.resolve(film.getFileName());
        if (Files.isRegularFile(copy) && Files.size(copy) == Files.size(film)) {
            return copy;
        }
        List<Long> sounds = sounds(film);
        Files.createDirectories(folder);
        try (Stream<Path> others = Files.list(folder)) {
            for (Path other : others.toList()) {
                Files.deleteIfExists(other); // whoever still plays it has it open
            }
        }
        if (Files.getFileStore(folder).getUsableSpace() - Files.size(film) < LEFT_FREE) {
            throw new IOException("no room on the disk for a copy without sound");
        }
        Path half = Files.createTempFile(folder, "half", "");
        try {
            Files.copy(film, half, StandardCopyOption.REPLACE_EXISTING);
            try (RandomAccessFile file = new RandomAccessFile(half.toFile(), "rw")) {
                for (long at : sounds) {
                    file.seek(at + 4);
                    file.write("free".getBytes(StandardCharsets.US_ASCII));
                }
            }
            return Files.move(half, copy, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Where the boxes of the sound tracks begin. */
    private static List<Long> sounds(Path film) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "r")) {
            List<Long> sounds = new ArrayList<>();
            boolean picture = false;
            for (Box moov : boxes(file, 0, file.length(), "moov")) {
                for (Box trak : boxes(file, moov.body(), moov.end(), "trak")) {
                    String what = handler(file, trak);
                    picture |= what.equals("vide");
                    if (what.equals("soun")) {
                        sounds.add(trak.at());
                    }
                }
            }
            if (!picture || sounds.isEmpty()) {
                throw new IOException("no film with a sound track that could be taken away");
            }
            return sounds;
        }
    }

    private static String handler(RandomAccessFile file, Box trak) throws IOException {
        for (Box mdia : boxes(file, trak.body(), trak.end(), "mdia")) {
            for (Box hdlr : boxes(file, mdia.body(), mdia.end(), "hdlr")) {
                file.seek(hdlr.body() + 8);
                return word(file);
            }
        }
        return "";
    }

    private static List<Box> boxes(RandomAccessFile file, long from, long to, String kind) throws IOException {
        List<Box> found = new ArrayList<>();
        long at = from;
        while (at + HEAD <= to) {
            file.seek(at);
            long size = file.readInt() & 0xFFFFFFFFL;
            String name = word(file);
            long body = at + HEAD;
            if (size == 1) {
                size = file.readLong();
                body = at + LONG_HEAD;
            } else if (size == 0) {
                size = to - at;
            }
            if (size < body - at || size > to - at) {
                throw new IOException("a box of the film ends outside it");
            }
            if (name.equals(kind)) {
                found.add(new Box(name, at, body, at + size));
            }
            at += size;
        }
        return found;
    }

    private static String word(RandomAccessFile file) throws IOException {
        byte[] word = new byte[4];
        file.readFully(word);
        return new String(word, StandardCharsets.US_ASCII);
    }
}
