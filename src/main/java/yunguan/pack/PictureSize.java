package yunguan.pack;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Width and height of a PNG or JPEG, read from its header by hand: no decoder sees the file before this. */
record PictureSize(int width, int height) {

    /** What the kiosk shows in one piece; larger ones are cut into pyramids. */
    static final long MOST_PIXELS = 40_000_000L;
    /** A tile of a pyramid is as large as MBTiles ever are. */
    private static final int MOST_TILE = 1024;

    long pixels() {
        return (long) width * height;
    }

    @Override
    public String toString() {
        return width + " × " + height;
    }

    /** @throws BrokenMediaException where there is no such header */
    static PictureSize read(InputStream stream) throws IOException, BrokenMediaException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        try {
            int first = in.readUnsignedShort();
            PictureSize size = first == 0xFFD8 ? jpeg(in) : first == 0x8950 ? png(in) : new PictureSize(0, 0);
            if (size.width < 1 || size.height < 1) {
                throw new BrokenMediaException("no picture");
            }
            return size;
        } catch (EOFException cut) {
            throw new BrokenMediaException("a picture cut short");
        }
    }

    private static PictureSize png(DataInputStream in) throws IOException, BrokenMediaException {
        boolean mark = in.readShort() == 0x4E47 && in.readInt() == 0x0D0A1A0A && in.readInt() == 13 && in.readInt() == 0x49484452;
        if (!mark) {
            throw new BrokenMediaException("a damaged PNG");
        }
        return new PictureSize(in.readInt(), in.readInt());
    }

    private static PictureSize jpeg(DataInputStream in) throws IOException, BrokenMediaException {
        while (true) {
            if (in.readUnsignedByte() != 0xFF) {
                throw new BrokenMediaException("a damaged JPEG");
            }
            int mark = in.readUnsignedByte();
            while (mark == 0xFF) {
                mark = in.readUnsignedByte();
            }
            boolean alone = mark == 0x01 || mark >= 0xD0 && mark <= 0xD8;
            boolean frame = mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
            int length = alone ? 2 : in.readUnsignedShort();
            if (mark == 0xD9 || mark == 0xDA || length < (frame ? 8 : 2)) {
                throw new BrokenMediaException("a damaged JPEG");
            }
            if (frame) {
                in.readUnsignedByte();
                int height = in.readUnsignedShort();
                return new PictureSize(in.readUnsignedShort(), height);
            }
            in.skipNBytes(length - 2);
        }
    }

    /** Whether bytes are a picture that is a tile. */
    static boolean tile(byte[] bytes) {
        try {
            PictureSize size = read(new java.io.ByteArrayInputStream(bytes));
            return size.width <= MOST_TILE && size.height <= MOST_TILE;
        } catch (IOException | BrokenMediaException none) {
            return false;
        }
    }
}
