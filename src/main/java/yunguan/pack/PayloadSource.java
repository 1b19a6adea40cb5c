package yunguan.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import yunguan.pack.convert.Picture;

/** Where a payload file comes from while a pack is being built. */
sealed interface PayloadSource {

    long size() throws IOException;

    InputStream open() throws IOException;

    /** A file as it lies. */
    record OnDisk(Path file) implements PayloadSource {
        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    /** Something small that was made while reading. */
    record InMemory(byte[] bytes) implements PayloadSource {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /**
     * A picture that is still to be cut into a pyramid; the builder puts a file in its place.
     *
     * @param row   where it is named, for what may go wrong
     * @param large the picture where vips has to cut it
     * @param tiles where somebody has cut it already
     */
    record ToCut(Path picture, MediaType type, String name, SheetRow row, @Nullable Picture large, @Nullable ReadyTiles tiles) implements PayloadSource {
        @Override
        public long size() {
            throw new IllegalStateException(name + " is not cut yet");
        }

        @Override
        public InputStream open() {
            throw new IllegalStateException(name + " is not cut yet");
        }
    }

    /**
     * A look of a base map that is still to be drawn.
     *
     * @param kept where an earlier build may have kept the drawing, whose name tells what it was made of
     */
    record ToDraw(yunguan.pack.mapping.BaseMap map, String look, String name, Path kept) implements PayloadSource {
        @Override
        public long size() {
            throw new IllegalStateException(name + " is not drawn yet");
        }

        @Override
        public InputStream open() {
            throw new IllegalStateException(name + " is not drawn yet");
        }
    }

    /** A file that is still to be converted; the builder puts what was made in its place. */
    record ToConvert(Conversion conversion) implements PayloadSource {
        @Override
        public long size() {
            throw new IllegalStateException(conversion.name() + " is not converted yet");
        }

        @Override
        public InputStream open() {
            throw new IllegalStateException(conversion.name() + " is not converted yet");
        }
    }
}
