package yunguan.pack;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** What a file is by its first bytes, whatever its name says. */
final class ContentMark {

    /** So many bytes are enough to tell; tar has its mark at 257. */
    static final int HEAD = 512;

    /** Marks of archives, as ISO 8859-1. A pack holds files, not archives of them. */
    private static final SequencedMap<String, String> ARCHIVES = archives();

    private ContentMark() {
    }

    private static SequencedMap<String, String> archives() {
        SequencedMap<String, String> marks = new LinkedHashMap<>();
        marks.put("PK\3\4", "zip");
        marks.put("PK\5\6", "zip");
        marks.put("PK\7\10", "zip");
        marks.put("Rar!\32\7", "rar");
        marks.put("7z\u00BC\u00AF\47\34", "7z");
        marks.put("\37\u008B\10", "gzip");
        marks.put("\u00FD7zXZ\0", "xz");
        marks.put("BZh", "bzip2");
        marks.put("(\u00B5/\u00FD", "zstd");
        marks.put("MSCF\0\0\0\0", "cab");
        marks.put("!<arch>\n", "ar");
        return marks;
    }

    /** Compares the first bytes with the name. @throws PackException where they do not belong together */
    static void check(String path, byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> archive : ARCHIVES.entrySet()) {
            if (text.startsWith(archive.getKey())) {
                throw new PackException(Refusal.NESTED_ARCHIVE, path, archive.getValue());
            }
        }
        if (text.startsWith("ustar", 257)) {
            throw new PackException(Refusal.NESTED_ARCHIVE, path, "tar");
        }
        MediaType type = MediaType.of(path);
        boolean fits = switch (type) {
            case JPEG -> text.startsWith("\u00FF\u00D8\u00FF");
            case PNG -> text.startsWith("\u0089PNG\r\n\32\n");
            case MP4, M4A -> text.startsWith("ftyp", 4);
            case MP3 -> text.startsWith("ID3") || head.length > 3 && head[0] == -1 && (head[1] & 0xE6) == 0xE2;
            case WAV -> text.startsWith("RIFF") && text.startsWith("WAVE", 8);
            case PDF -> text.startsWith(PdfFile.HEAD);
            case MBTILES -> text.startsWith("SQLite format 3\0");
            case VTT -> unmarked(text).startsWith("WEBVTT");
            case GEOJSON, JSON -> unmarked(text).strip().matches("(?s)[{\\[].*");
            // nothing of ours opens it; but a program or a database has no business here under any name
            default -> !text.startsWith("\177ELF") && !text.startsWith("MZ") && !text.startsWith("#!") && !text.startsWith("SQLite format 3\0");
        };
        if (!fits) {
            throw new PackException(Refusal.WRONG_CONTENT, path, type.type());
        }
    }

    private static String unmarked(String text) {
        return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    }
}
