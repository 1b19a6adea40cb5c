package yunguan.pack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.Lang;

/** Captions with their other languages beside them: WebVTT as it is, SubRip turned into it, the other Chinese form derived. */
final class CaptionFiles {

    private final AuthorsFiles files;
    private final Problems problems;
    private final ChineseForms forms;

    CaptionFiles(AuthorsFiles files, Problems problems, ChineseForms forms) {
        this.files = files;
        this.problems = problems;
        this.forms = forms;
    }

    /** Puts an item's captions down for the bag; {@code seconds}: how long the film is. */
    void read(SheetRow row, Entry entry, double seconds) {
        read(row, "captions", entry, seconds);
    }

    /** The same of another column, such as a song's words, which may also be LRC. */
    void read(SheetRow row, String column, Entry entry, double seconds) {
        TreeMap<String, String> texts = new TreeMap<>();
        String base = "";
        for (Map.Entry<String, Path> one : files.languages(row, column, ".vtt", ".srt", ".lrc").entrySet()) {
            Path file = one.getValue();
            MediaType type = MediaType.of(file.toString());
            boolean lrc = column.equals("words") && file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".lrc");
            if (type != MediaType.VTT && type != MediaType.SRT && !lrc) {
                problems.add(ProblemKind.UNSUPPORTED_MEDIA, row, column, row.cell(column), "WebVTT (.vtt), SubRip (.srt)" + (column.equals("words") ? ", LRC (.lrc)" : ""));
                return;
            }
            String text = files.read(file);
            if (text == null) {
                continue;
            }
            String vtt = lrc ? sung(file, text) : type == MediaType.SRT ? SubRip.toWebVtt(text) : text;
            check(file, vtt, type == MediaType.SRT ? SubRip.HEAD : 0, seconds);
            texts.put(one.getKey(), vtt);
            String path = type == MediaType.VTT && !files.changed(file) ? files.keep(file) : files.keepDerived(file, vtt);
            base = path.replaceFirst("(\\.zh-Hant|\\.en)?\\.vtt$", "");
            entry.captions.put(one.getKey(), path);
        }
        String hans = texts.get(Lang.HANS.tag());
        String hant = texts.get(Lang.HANT.tag());
        if (hans != null && hant == null) {
            derived(entry, Lang.HANT, base, WebVtt.rewrite(hans, forms::traditional));
        } else if (hant != null && hans == null) {
            derived(entry, Lang.HANS, base, WebVtt.rewrite(hant, forms::simplified));
        }
    }

    private String sung(Path file, String text) {
        List<WebVtt.Mistake> mistakes = new ArrayList<>();
        String vtt = Lrc.toWebVtt(text, mistakes);
        mistakes.forEach(mistake -> problems.add(ProblemKind.BAD_CAPTIONS, files.name(file), mistake.line(), "", mistake.found(), "[01:05.20]…"));
        return vtt;
    }

    private void derived(Entry entry, Lang lang, String base, String vtt) {
        String path = base.replaceFirst("^data/media/", "data/derived/") + "." + lang.tag() + ".vtt";
        files.put(path, vtt.getBytes(StandardCharsets.UTF_8));
        entry.captions.put(lang.tag(), path);
    }

    private void check(Path file, String vtt, int head, double seconds) {
        List<WebVtt.Mistake> mistakes = new ArrayList<>();
        List<WebVtt.Cue> cues = WebVtt.parse(vtt, mistakes);
        String name = files.name(file);
        for (WebVtt.Mistake mistake : mistakes) {
            problems.add(ProblemKind.BAD_CAPTIONS, name, Math.max(1, mistake.line() - head), "", mistake.found(), "00:01:05.000 --> 00:01:08.500");
        }
        if (!cues.isEmpty() && seconds > 0 && cues.getLast().start() > seconds) {
            problems.add(ProblemKind.BAD_TIME, name, 0, "", Double.toString(cues.getLast().start()), "≤ " + seconds + " s");
        }
    }
}
