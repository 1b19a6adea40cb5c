package yunguan.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The bytes of a zip, in one file or in volumes, read at any place as if they were one. There is no position in it that
 * moves: several entries can be read at once.
 */
final class ZipBytes implements AutoCloseable {

    private final List<Path> files;
    private final List<FileChannel> channels = new ArrayList<>();
    /** Of every file but the last. */
    private long each;
    private long size;

    private ZipBytes(List<Path> files) {
        this.files = files;
    }

    /** Opens a zip or its volumes. @throws PackException when a volume is missing, or its size does not go with the others */
    static ZipBytes open(Path named) throws IOException {
        ZipBytes zip = new ZipBytes(Volumes.files(named));
        try {
            zip.open();
            return zip;
        } catch (IOException | RuntimeException failure) {
            zip.close();
            throw failure;
        }
    }

    private void open() throws IOException {
        List<Long> sizes = new ArrayList<>();
        for (Path file : files) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            channels.add(channel);
            sizes.add(channel.size());
            size += channel.size();
        }
        each = sizes.getFirst();
        int last = sizes.size() - 1;
        if (last > 0) {
            alike(sizes, last);
        }
    }

    /** Sees that all but the last are of one size, and the last is no larger. */
    private void alike(List<Long> sizes, int last) {
        List<Long> before = sizes.subList(0, last);
        long usual = before.stream().max(Comparator.comparingInt(one -> Collections.frequency(before, one))).orElseThrow();
        boolean sure = Collections.frequency(before, usual) > 1;
        for (int i = 0; i <= last; i++) {
            if (i < last ? sizes.get(i) != usual : sizes.get(i) > usual) {
                // of two that differ nobody can tell which is the wrong one
                throw foreign(sure ? Volumes.name(files.get(i)) : Volumes.name(files.getFirst()) + ", " + Volumes.name(files.get(1)), "");
            }
        }
        if (sizes.get(last) == 0) {
            throw cutShort();
        }
    }

    /** In bytes. */
    long size() {
        return size;
    }

    boolean inVolumes() {
        return files.size() > 1 || Volumes.isOne(files.getFirst());
    }

    /**
     * Reads what lies at a place, as {@link FileChannel#read(ByteBuffer, long)} does: at least one byte.
     *
     * @return how many bytes; -1 at the end of the zip
     */
    int read(ByteBuffer to, long at) throws IOException {
        if (at >= size) {
            return -1;
        }
        int index = index(at);
        return channels.get(index).read(to, at - index * each);
    }

    private int index(long at) {
        return files.size() == 1 ? 0 : (int) Math.clamp(at / each, 0, files.size() - 1);
    }

    /** The volumes in which a stretch lies, for those who must find a bad one. */
    String names(long from, long to) {
        String first = Volumes.name(files.get(index(from)));
        String last = Volumes.name(files.get(index(Math.max(from, to - 1))));
        return first.equals(last) ? first : first + " – " + last;
    }

    /** A volume that does not go with the others. */
    PackException foreign(String volumes, String entry) {
        return new PackException(Refusal.VOLUME_FOREIGN, volumes, entry);
    }

    /** The end of the zip is not there. */
    PackException cutShort() {
        Path zip = Volumes.whole(files.getFirst());
        return new PackException(Refusal.VOLUME_CUT_SHORT, Volumes.name(files.getLast()), Volumes.name(Volumes.volume(zip, files.size() + 1)));
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (FileChannel channel : channels) {
            try {
                channel.close();
            } catch (IOException one) {
                failure = one;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
