package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Rounds;

/** The way of a contest from an author's sheets through the crate into the store, and all that can be wrong with it. */
class SongSheetsTest {

    @TempDir
    Path work;

    private SmallFolder folder() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        folder.write("groups.csv", """
                id,kind,title,icon,colour,begins,ends
                series-a,lectures,系列,mdi2b-book,#8C1C13,,
                layer-a,places,红色,,,,
                strand-a,archive,重大党史,,,,
                heat,songs,初赛,,,2026/12/1 9:00,2026年12月7日
                final,songs,决赛,,,2026-12-20,2026-12-20
                """);
        folder.write("songs.csv", """
                id,title,group,sound,film,karaoke,words,performer,place,date,rounds
                song-a,歌,heat,s/a.mp3,,s/a.mp3,s/a.lrc,合唱团,文化馆,2026,final
                song-b,影片歌,heat,,f/a.mp4,,,,,,
                song-c,最小的,,s/a.mp3,,,,,,,
                """);
        folder.write("s/a.lrc", "[ti:歌]\n[offset:500]\n[00:01.00][00:02.50]茉莉花\n[00:02.00]<00:02.00>好一朵<00:02.30>花\n[00:02.4]\n");
        folder.write("s/a.en.lrc", "[00:00.50]Jasmine\n");
        return folder;
    }

    private static List<String> problems(SmallFolder folder) {
        Problems problems = new Problems();
        AuthorsFolder.read(folder.path, problems, Progress.SILENT);
        return problems.problems().stream().filter(problem -> !problem.kind().warning()).map(problem -> problem.kind() + " " + problem.file() + ":" + problem.row() + " " + problem.column()).toList();
    }

    @Test
    void aContestComesThroughWhole() throws Exception {
        new PackBuilder().build(folder().path, work.resolve("bag.zip"), Progress.SILENT);
        try (Hall hall = new Hall(work.resolve("hall"))) {
            hall.installer.install(work.resolve("bag.zip"), Progress.SILENT);
            List<Rounds.Round> rounds = new Rounds(hall.store).all();
            assertEquals(List.of("small/heat", "small/final"), rounds.stream().map(Rounds.Round::id).toList());
            assertEquals(LocalDateTime.parse("2026-12-01T09:00"), rounds.getFirst().begins());
            assertEquals(LocalDateTime.parse("2026-12-08T00:00"), rounds.getFirst().ends(), "a day ends with itself");
            assertEquals(LocalDateTime.parse("2026-12-21T00:00"), rounds.getLast().ends());
            assertEquals(List.of("song-a", "song-b"), rounds.getFirst().songs());
            assertEquals(List.of("song-a"), rounds.getLast().songs());
            assertEquals(List.of(), new Rounds(hall.store).songs().getLast().rounds(), "the smallest form stands in no round");
            var song = hall.catalogue.card("song-a").orElseThrow();
            assertEquals("文化馆", hall.catalogue.fact(song, "place").in(Lang.HANS));
            assertTrue(hall.catalogue.medium(song, "karaoke").isPresent());
            assertTrue(hall.catalogue.medium(hall.catalogue.card("song-b").orElseThrow(), "video").isPresent());
            List<String> words = hall.catalogue.cues(song).stream().filter(cue -> cue.language().equals("zh-Hans")).map(cue -> cue.start() + "-" + cue.stop() + " " + cue.text()).toList();
            assertEquals(List.of("0.5-1.5 茉莉花", "1.5-1.9 好一朵花", "2.0-10.0 茉莉花"), words);
            assertTrue(hall.catalogue.cues(song).stream().anyMatch(cue -> cue.language().equals("zh-Hant") && cue.text().equals("茉莉花")));
            assertTrue(hall.catalogue.cues(song).stream().anyMatch(cue -> cue.language().equals("en") && cue.text().equals("Jasmine")));
            hall.installer.remove("small");
            assertEquals(0, hall.count("round_time"));
        }
    }

    @Test
    void everythingWrongIsSaidWithItsPlace() throws Exception {
        SmallFolder folder = folder();
        folder.replace("groups.csv", "2026/12/1 9:00,2026年12月7日", "2026-12-01 09:00,2026-12-01 08:59");
        folder.replace("groups.csv", "2026-12-20,2026-12-20", "nächste Woche,2026-13-01");
        folder.replace("groups.csv", "strand-a,archive,重大党史,,,,", "strand-a,archive,重大党史,,,2026-12-01,");
        folder.replace("songs.csv", "合唱团,文化馆,2026,final", "合唱团,文化馆,2026,finale");
        folder.replace("songs.csv", "song-c,最小的,,s/a.mp3,", "song-c,最小的,,,");
        folder.replace("s/a.lrc", "[00:02.4]", "[00:61.4]坏");
        List<String> said = problems(folder);
        for (String expected : List.of("BAD_DAY groups.csv:5 ends", "BAD_DAY groups.csv:6 begins", "BAD_DAY groups.csv:6 ends", "WRONG_GROUP groups.csv:4 begins",
                "UNKNOWN_GROUP songs.csv:2 rounds", "MISSING_VALUE songs.csv:4 sound", "BAD_CAPTIONS s/a.lrc:5 ")) {
            assertTrue(said.contains(expected), expected + " is not among " + said);
        }
        assertEquals(7, said.size(), said.toString());
    }

    @Test
    void wordsAreLrcOrCaptionsAndNothingElse() throws Exception {
        SmallFolder folder = folder();
        folder.replace("songs.csv", "s/a.lrc", "texts/a.md");
        assertEquals(List.of("UNSUPPORTED_MEDIA songs.csv:2 words"), problems(folder));
        folder.replace("songs.csv", "texts/a.md", "f/a.vtt");
        assertEquals(List.of(), problems(folder).stream().filter(problem -> !problem.startsWith("BAD_TIME")).toList());
    }

    @Test
    void musicToSingToWithoutWordsIsPointedOut() throws Exception {
        SmallFolder folder = folder();
        folder.replace("songs.csv", "song-c,最小的,,s/a.mp3,,,", "song-c,最小的,,s/a.mp3,,s/a.mp3,");
        Problems problems = new Problems();
        AuthorsFolder.read(folder.path, problems, Progress.SILENT);
        assertEquals(List.of("songs.csv:4 words"), problems.warnings().stream().filter(problem -> problem.kind() == ProblemKind.KARAOKE_WITHOUT_WORDS)
                .map(problem -> problem.file() + ":" + problem.row() + " " + problem.column()).toList());
        assertEquals(List.of(), problems(folder), "it is advice, and in nobody's way");
    }

    @Test
    void daysAndTimesAreReadAsPeopleWriteThem() {
        assertEquals("2026-12-01", SongSheets.moment("2026年12月1日"));
        assertEquals("2026-12-01T09:05", SongSheets.moment("2026/12/1 9:05"));
        assertEquals("2026-12-01T09:05", SongSheets.moment("2026-12-01T09:05:00"));
        assertEquals("2026-12-01T21:05", SongSheets.moment("2026-12-01 21：05"));
        for (String odd : List.of("", "2026", "2026-02-30", "2026-12-01 25:00", "12-01", "tomorrow")) {
            assertEquals("", SongSheets.moment(odd), odd);
        }
        assertEquals("2026-12-01 9:30", ShownNumber.of(new java.math.BigDecimal("46357.395833333336"), "yyyy/m/d h:mm", false), "a workbook's own moment keeps its time");
        assertEquals("2026-12-01", ShownNumber.of(new java.math.BigDecimal("46357"), "yyyy/m/d h:mm", false));
    }

    @Test
    void lrcLinesThatAreNoneAreTold() {
        List<WebVtt.Mistake> mistakes = new ArrayList<>();
        assertEquals("WEBVTT\n\n01:40:00.000 --> 01:40:08.000\na &lt;b&gt;\n", Lrc.toWebVtt("\uFEFF[100:00]a <b>\n\nno time\n[99x]\n", mistakes));
        assertEquals(List.of(3, 4), mistakes.stream().map(WebVtt.Mistake::line).toList());
    }
}
