package yunguan.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.ChineseForms;

/** What a file on a stick may be, by its name and a few bytes of it: enough to list it, not to trust it. */
final class StickFile {

    /** Media and papers: nothing is asked about them. */
    private static final Set<String> ORDINARY = Set.of("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "heic", "webp", "raw", "cr2", "nef", "arw", "dng",
            "mp4", "mov", "m4v", "avi", "mkv", "wmv", "mpg", "mpeg", "mts", "mp3", "m4a", "wav", "flac", "aac", "ogg", "wma",
            "vtt", "srt", "ass", "md", "geojson", "mbtiles", "pdf", "doc", "docx", "ppt", "pptx", "exe", "dll", "iso", "rar", "7z");
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int CENTRAL = 46;
    private static final int LOCAL = 30;
    private static final long MOST_DIRECTORY = 64L << 20;
    /** Of a workbook's list of sheets: nobody has more. */
    private static final long MOST_SHEETS = 1L << 20;

    private @Nullable SheetNames names;

    /** The table is read when a stick asks for it: halls open before anybody plugs one in. */
    private synchronized SheetNames names() {
        SheetNames known = names;
        if (known == null) {
            known = new SheetNames(new ChineseForms());
            names = known;
        }
        return known;
    }

    /** Whether nobody needs to ask what a file of this name is. */
    static boolean ordinary(String name) {
        int dot = name.lastIndexOf('.'); // a folder that is called RAW is none
        return dot >= 0 && ORDINARY.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether a file is one by which a folder is an author's: pack.properties, a workbook with one of our sheets, or such a sheet. */
    boolean authors(String name, Path path) throws IOException {
        String plain = name.toLowerCase(Locale.ROOT);
        return name.equals(PackProperties.FILE)
                || plain.endsWith(".csv") && names().sheet(name.substring(0, name.length() - 4)).isPresent()
                || plain.endsWith(".xlsx") && workbook(path);
    }

    private boolean workbook(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            @Nullable ZipEntry sheets = zip.getEntry("xl/workbook.xml");
            if (sheets == null || sheets.getSize() > MOST_SHEETS) {
                return false;
            }
            try (InputStream in = zip.getInputStream(sheets)) {
                return lists(in.readNBytes((int) MOST_SHEETS));
            }
        } catch (java.util.zip.ZipException noWorkbook) {
            return false;
        }
    }

    private boolean lists(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new java.io.ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("sheet")) {
                    @Nullable String sheet = reader.getAttributeValue(null, "name");
                    if (sheet != null && names().sheet(sheet).isPresent()) {
                        return true;
                    }
                }
            }
        } catch (XMLStreamException broken) {
            return false;
        }
        return false;
    }

    /** Whether a zip says of itself that it is a bag in one folder; also one that was cut off while it was copied, so that staff hear of it. */
    static boolean pack(Path zip) throws IOException {
        try (FileChannel channel = FileChannel.open(zip, StandardOpenOption.READ)) {
            long start = directory(channel);
            return start < 0 ? tagFile(first(channel)) : names(channel, start);
        }
    }

    /** Whether a zip, or its first volume, begins as our packs do. */
    static boolean beginsPack(Path volume) throws IOException {
        try (FileChannel channel = FileChannel.open(volume, StandardOpenOption.READ)) {
            return tagFile(first(channel));
        }
    }

    /** Where the list of names begins; -1 where the file has none. */
    private static long directory(FileChannel channel) throws IOException {
        long length = channel.size();
        int reach = (int) Math.min(length, END + LONGEST_COMMENT);
        ByteBuffer tail = bytes(channel, length - reach, reach);
        for (int at = tail.limit() - END; at >= 0; at--) {
            if (tail.getInt(at) == 0x06054B50) {
                long start = Integer.toUnsignedLong(tail.getInt(at + 16));
                long end = length - reach + at;
                if (start == 0xFFFFFFFFL && end >= 76) { // zip64: the long end lies just before
                    start = bytes(channel, end - 76, 56).getLong(48);
                }
                return start >= 0 && start < end && end - start <= MOST_DIRECTORY ? start : -1;
            }
        }
        return -1;
    }

    private static boolean names(FileChannel channel, long start) throws IOException {
        channel.position(start);
        InputStream in = new java.io.BufferedInputStream(Channels.newInputStream(channel), 1 << 16); // closed with the channel
        while (true) {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(CENTRAL)).order(ByteOrder.LITTLE_ENDIAN);
            if (head.limit() < CENTRAL || head.getInt(0) != 0x02014B50) {
                return false;
            }
            String name = new String(in.readNBytes(Short.toUnsignedInt(head.getShort(28))), StandardCharsets.UTF_8);
            if (name.matches("[^/]+/bagit\\.txt")) {
                return true;
            }
            in.readNBytes(Short.toUnsignedInt(head.getShort(30)) + Short.toUnsignedInt(head.getShort(32)));
        }
    }

    private static String first(FileChannel channel) throws IOException {
        ByteBuffer head = bytes(channel, 0, (int) Math.min(channel.size(), LOCAL + 1024));
        if (head.limit() < LOCAL || head.getInt(0) != 0x04034B50) {
            return "";
        }
        int length = Math.min(Short.toUnsignedInt(head.getShort(26)), head.limit() - LOCAL);
        return new String(head.array(), LOCAL, length, StandardCharsets.UTF_8);
    }

    private static boolean tagFile(String name) {
        return name.matches("[^/]+/bag(it|-info)\\.txt");
    }

    private static ByteBuffer bytes(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) > 0) {
            continue;
        }
        return buffer.flip();
    }
}
