package yunguan.part.player;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * An MP4 film of which the sound is not to be found: a copy in which the boxes that describe its sound tracks are called
 * {@code free}. Nothing moves, so all else stays true. It is needed because a film with sound does not play at all where no
 * loudspeaker answers.
 */
final class SoundlessCopy {

    /** So much is copied before it is asked whether anybody still wants it, in bytes. */
    private static final long BLOCK = 4L << 20;

    /** So much of the disk is left alone, in bytes. */
    private static final long LEFT_FREE = 500L << 20;

    private SoundlessCopy() {
    }

    /**
     * The film without its sound, made anew or still there from before. The folder holds one at a time.
     *
     * @param gone whether nobody wants it any more: nothing is left of it then
     * @throws IOException when the film is no such MP4, the disk has no room for it, or nobody wants it any more
     */
    static Path of(Path film, Path folder, BooleanSupplier gone) throws IOException {
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
            copy(film, half, gone);
            try (RandomAccessFile file = new RandomAccessFile(half.toFile(), "rw")) {
                for (long at : sounds) {
                    file.seek(at + 4);
                    file.write("free".getBytes(StandardCharsets.US_ASCII));
                }
                file.getFD().sync(); // by its size it counts as whole, also after the power went
            }
            return Files.move(half, copy, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void copy(Path film, Path to, BooleanSupplier gone) throws IOException {
        try (FileChannel in = FileChannel.open(film); FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            long size = in.size();
            for (long at = 0; at < size;) {
                if (gone.getAsBoolean()) {
                    throw new IOException("whoever wanted to see it has gone on");
                }
                long copied = in.transferTo(at, Math.min(BLOCK, size - at), out);
                if (copied <= 0) {
                    throw new IOException("the film has become shorter while it was copied");
                }
                at += copied;
            }
        }
    }

    /** Where the boxes of the sound tracks begin. */
    private static List<Long> sounds(Path film) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "r")) {
            FilmBoxes boxes = new FilmBoxes(file);
            List<Long> sounds = boxes.tracks("soun").stream().map(FilmBoxes.Box::at).toList();
            if (boxes.tracks("vide").isEmpty() || sounds.isEmpty()) {
                throw new IOException("no film with a sound track that could be taken away");
            }
            return sounds;
        }
    }
}
