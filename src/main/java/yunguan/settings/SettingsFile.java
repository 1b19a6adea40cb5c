package yunguan.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code kiosk.properties} as it is written: single keys are changed, and every other byte of it stays: comments, order, blank
 * lines, byte order mark, line endings, lines that nobody understands. A change is on the disk whole or not at all.
 */
public final class SettingsFile {

    private final Path file;

    private SettingsFile(Path file) {
        this.file = file;
    }

    /** The file at this place; it need not be there yet. */
    public static SettingsFile at(Path file) {
        return new SettingsFile(file);
    }

    /** The settings could not be written; they are as they were. */
    public static final class CannotWriteException extends RuntimeException {

        /** What is wrong, as far as staff are concerned. */
        public enum Trouble {
            /** The file or its folder is not ours to write. */
            READ_ONLY,
            /** No room on the disk. */
            FULL,
            /** What stands there is no file that can be read. */
            UNREADABLE,
            OTHER
        }

        private static final long serialVersionUID = 1L;

        private final Trouble trouble;

        CannotWriteException(Trouble trouble, String message, Throwable cause) {
            super(message, cause);
            this.trouble = trouble;
        }

        public Trouble trouble() {
            return trouble;
        }
    }

    /**
     * Why a value cannot be written for a key; empty when it can. An empty value always can: it stands for the default.
     *
     * @return what the key takes; {@link Complaint.Expected#ONE_LINE} for a value with line breaks or other control characters
     */
    public static Optional<Complaint.Expected> fault(Key key, String value) {
        String bare = value.strip();
        if (bare.codePoints().anyMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029')) {
            return Optional.of(Complaint.Expected.ONE_LINE);
        }
        boolean writable = StandardCharsets.UTF_8.newEncoder().canEncode(bare);
        return bare.isEmpty() || writable && Settings.fits(key, bare) ? Optional.empty() : Optional.of(key.expected);
    }

    /**
     * Changes one key.
     *
     * @return what the key takes, where this is not it; nothing was changed then
     * @throws CannotWriteException when the file could not be written; nothing was changed
     */
    public Optional<Complaint.Expected> set(Key key, String value) {
        return Optional.ofNullable(setAll(Map.of(key, value)).get(key));
    }

    /**
     * Changes several keys at once: all, or none.
     *
     * @return the keys that take something else, and what; nothing was changed unless it is empty
     * @throws CannotWriteException when the file could not be written; nothing was changed
     */
    public synchronized Map<Key, Complaint.Expected> setAll(Map<Key, String> values) {
        Map<Key, Complaint.Expected> faults = new EnumMap<>(Key.class);
        values.forEach((key, value) -> fault(key, value).ifPresent(expected -> faults.put(key, expected)));
        if (!faults.isEmpty()) {
            return faults;
        }
        try {
            Path target = followed();
            byte[] before = Files.exists(target) ? Files.readAllBytes(target) : new byte[0];
            SettingsLines lines = SettingsLines.of(before);
            new EnumMap<>(values).forEach((key, value) -> lines.set(key, value.strip()));
            byte[] after = lines.bytes();
            if (!java.util.Arrays.equals(before, after)) {
                replace(target, after);
            }
            return Map.of();
        } catch (IOException failure) {
            throw new CannotWriteException(troubleOf(failure), "cannot write " + file, failure);
        }
    }

    /** The file itself where the path is a link, so that the link stays one. */
    private Path followed() throws IOException {
        try {
            return file.toRealPath();
        } catch (NoSuchFileException notThereYet) {
            Path whole = file.toAbsolutePath();
            return Files.isSymbolicLink(whole) ? whole.resolveSibling(Files.readSymbolicLink(whole)) : whole;
        }
    }

    private static void replace(Path target, byte[] content) throws IOException {
        boolean there = Files.exists(target);
        if (there && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString()); // a rename would not ask
        }
        Path folder = target.toAbsolutePath().getParent();
        Path beside = target.resolveSibling("." + target.getFileName() + ".new");
        Files.deleteIfExists(beside); // left by a power cut
        try {
            try (FileChannel out = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    out.write(left);
                }
                if (there) {
                    keepOwner(target, beside);
                }
                out.force(true);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            Files.deleteIfExists(beside);
            throw failure;
        }
        try (FileChannel sync = FileChannel.open(folder, StandardOpenOption.READ)) {
            sync.force(true);
        }
    }

    private static void keepOwner(Path from, Path to) throws IOException {
        var before = Files.readAttributes(from, java.nio.file.attribute.PosixFileAttributes.class);
        var view = Files.getFileAttributeView(to, java.nio.file.attribute.PosixFileAttributeView.class);
        try {
            view.setGroup(before.group());
            view.setOwner(before.owner());
        } catch (IOException notOurs) {
            // only root gives files away; whoever may write here may read it, too
        }
        view.setPermissions(before.permissions());
    }

    private static CannotWriteException.Trouble troubleOf(IOException failure) {
        String said = String.valueOf(failure.getMessage());
        if (failure instanceof AccessDeniedException || said.contains("Read-only file system") || said.contains("not permitted")) {
            return CannotWriteException.Trouble.READ_ONLY;
        }
        if (said.contains("No space left") || said.contains("quota exceeded")) {
            return CannotWriteException.Trouble.FULL;
        }
        return said.contains("Is a directory") ? CannotWriteException.Trouble.UNREADABLE : CannotWriteException.Trouble.OTHER;
    }
}
