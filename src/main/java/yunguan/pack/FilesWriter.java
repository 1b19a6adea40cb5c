package yunguan.pack;

import java.util.Map;
import java.util.TreeMap;

/** Writes what a crate says of its files: what they are, how long and large, how loud, and in which language. */
final class FilesWriter {

    private final CrateWriter writer;
    private final Map<String, Entry.Medium> media = new TreeMap<>();
    private final Map<String, Entry.Preview> previews = new TreeMap<>();
    /** Of captions and of pages read aloud. */
    private final Map<String, String> languages = new TreeMap<>();

    FilesWriter(CrateWriter writer) {
        this.writer = writer;
    }

    void medium(Entry.Medium medium) {
        media.put(medium.path(), medium);
    }

    void preview(Entry.Preview preview) {
        preview.sheets().forEach(sheet -> previews.put(sheet, preview));
    }

    void language(String path, String language) {
        languages.put(path, language);
    }

    /** The entity of one file, with all that was told of it before. */
    void write(String path) {
        Map<String, Object> file = writer.entity(CrateTerms.fileId(path), "File");
        file.put("name", path.substring(path.lastIndexOf('/') + 1));
        file.put("encodingFormat", MediaType.of(path).type());
        Entry.Medium medium = media.get(path);
        if (medium != null && medium.seconds() > 0) {
            file.put("duration", "PT" + CrateWriter.seconds(medium.seconds()) + "S");
        }
        if (medium != null && medium.width() > 0) {
            file.put("width", medium.width());
            file.put("height", medium.height());
        }
        if (medium != null) {
            measured(file, "loudness", medium.measured().loudness());
            measured(file, "truePeak", medium.measured().peak());
            measured(file, "keyFrameDistance", medium.measured().keyFrames());
        }
        Entry.Preview preview = previews.get(path);
        if (preview != null) {
            file.put("pictureEvery", CrateWriter.number(preview.every()));
            file.put("pictureColumns", preview.columns());
            file.put("pictureRows", preview.rows());
            file.put("pictureWidth", preview.width());
            file.put("pictureHeight", preview.height());
            file.put("pictureCount", preview.count());
        }
        CrateWriter.put(file, "inLanguage", languages.getOrDefault(path, ""));
    }

    private static void measured(Map<String, Object> file, String property, double value) {
        if (!Double.isNaN(value)) {
            file.put(property, CrateWriter.number(value));
        }
    }
}
