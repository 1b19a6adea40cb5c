package yunguan.pack;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.HashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What authors write of the song contest: songs, and when rounds begin and end. */
final class SongSheets {

    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{4}/\\d{1,2}/\\d{1,2}|\\d{4}年\\d{1,2}月\\d{1,2}日)(?:[ T]+(\\d{1,2}):(\\d{2})(?::\\d{2})?)?");
    private static final String EXAMPLE = "2026-12-01, 2026-12-01 09:00";

    private final Crate crate;
    private final AuthorsFiles files;
    private final CaptionFiles captions;

    SongSheets(Crate crate, AuthorsFiles files, CaptionFiles captions) {
        this.crate = crate;
        this.files = files;
        this.captions = captions;
    }

    /** Of a song everything but what all items have and its performers. A sound or a film is enough. */
    void song(Cells cells, Entry entry) {
        SheetRow row = cells.row;
        medium(row, entry, "sound", "sound", MediaType.MP3, MediaType.M4A, MediaType.WAV, MediaType.AAC);
        medium(row, entry, "film", "video", MediaType.MP4);
        medium(row, entry, "karaoke", "karaoke", MediaType.MP3, MediaType.M4A, MediaType.WAV, MediaType.AAC);
        if (!row.has("sound") && !row.has("film")) {
            cells.wrong(ProblemKind.MISSING_VALUE, "sound", "", row.heading("sound"));
        }
        Entry.Medium longest = entry.media.getOrDefault("video", entry.media.get("sound"));
        captions.read(row, "words", entry, longest == null ? 0 : longest.seconds());
        if (entry.media.containsKey("karaoke") && !row.has("words")) {
            cells.wrong(ProblemKind.KARAOKE_WITHOUT_WORDS, "words", "", "");
        }
        rounds(cells, entry);
    }

    private void medium(SheetRow row, Entry entry, String column, String role, MediaType first, MediaType... more) {
        Entry.Medium medium = files.medium(row, column, first, more);
        if (medium != null) {
            entry.media.put(role, medium);
        }
    }

    /** The rounds that a song stands in besides its group. */
    private void rounds(Cells cells, Entry entry) {
        List<String> known = crate.headings.stream().filter(heading -> heading.sheet().equals("songs")).map(Crate.Heading::id).toList();
        Set<String> seen = new HashSet<>();
        for (String round : cells.words("rounds")) {
            if (!known.contains(round)) {
                cells.wrong(ProblemKind.UNKNOWN_GROUP, "rounds", round, Nearest.of(round, known));
            } else if (!round.equals(entry.heading) && seen.add(round)) {
                entry.links.add(new Entry.Link("round", round, null));
            }
        }
    }

    /** When a group begins and ends, where it is a round of songs. */
    static Crate.Times times(Cells cells, String kind) {
        String begins = moment(cells, "begins", kind);
        String ends = moment(cells, "ends", kind);
        // a day ends with itself, so that a round may begin and end on the same one
        if (!begins.isEmpty() && !ends.isEmpty() && begins.compareTo(ends.contains("T") ? ends : ends + "T24") >= 0) {
            cells.wrong(ProblemKind.BAD_DAY, "ends", cells.row.cell("ends"), "> " + cells.row.cell("begins"));
            return Crate.Times.NONE;
        }
        return new Crate.Times(begins, ends);
    }

    private static String moment(Cells cells, String column, String kind) {
        String text = cells.plain(column);
        if (text.isEmpty()) {
            return "";
        }
        if (!kind.equals("songs")) {
            cells.wrong(ProblemKind.WRONG_GROUP, column, text, "songs");
            return "";
        }
        String moment = moment(text);
        if (moment.isEmpty()) {
            cells.wrong(ProblemKind.BAD_DAY, column, text, EXAMPLE);
        }
        return moment;
    }

    /** A day, or a day and a time, in ISO 8601; empty where the text is neither. */
    static String moment(String text) {
        Matcher parts = MOMENT.matcher(text.strip().replace('：', ':'));
        if (!parts.matches()) {
            return "";
        }
        String[] day = parts.group(1).split("\\D+");
        try {
            LocalDateTime date = LocalDateTime.of(Integer.parseInt(day[0]), Integer.parseInt(day[1]), Integer.parseInt(day[2]), 0, 0);
            return parts.group(2) == null ? date.toLocalDate().toString()
                    : date.with(LocalTime.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)))).toString();
        } catch (DateTimeException noDay) {
            return "";
        }
    }
}
