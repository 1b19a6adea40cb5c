package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file does to the probe, the kiosk goes on, and knows which file it was. */
class MediaProbeTest {

    @TempDir
    Path work;

    private List<MediaProbe.Target> targets(int count) throws Exception {
        List<MediaProbe.Target> targets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path file = Files.write(work.resolve("file" + i), SmallFolder.mp3(20));
            targets.add(new MediaProbe.Target("data/s" + i + ".mp3", MediaType.MP3, file));
        }
        return targets;
    }

    /** A child by a script: it answers for every file, but dies on number 3 and falls silent on number 6. */
    private MediaProbe script(String onThree, String onSix) {
        String script = """
                n=$(wc -l <"$1"); i=$3
                while [ $i -lt $n ]; do
                  echo "{\\"file\\":$i}" >>"$2"
                  [ $i = 3 ] && %s
                  [ $i = 6 ] && %s
                  echo "{\\"file\\":$i,\\"ok\\":true}" >>"$2"
                  i=$((i+1))
                done""".formatted(onThree, onSix);
        return new MediaProbe(List.of("sh", "-c", script, "probe"), Duration.ofSeconds(1));
    }

    @Test
    void twoHundredFilesNeedOneChild() throws Exception {
        long start = System.nanoTime();
        assertEquals(Optional.of(List.of()), MediaProbe.standard().probe(targets(200), work));
        assertTrue(System.nanoTime() - start < 20_000_000_000L, "and little time");
        assertEquals(200, Folders.children(work).size(), "nothing of the probe's own is left");
    }

    @Test
    void aFileThatKillsOrHoldsUpTheChildIsNamedAndTheOthersAreRead() throws Exception {
        List<MediaProbe.Fault> faults = script("kill -9 $$", "exec sleep 1000").probe(targets(10), work).orElseThrow();
        assertEquals(List.of("data/s3.mp3", "data/s6.mp3"), faults.stream().map(fault -> fault.target().path()).toList());
        assertTrue(faults.stream().allMatch(MediaProbe.Fault::crashed));
        assertEquals("> 1 s", faults.getLast().found());
    }

    /** A child that notes its number at its birth, and stays: the next lists it is told. It dies at a word of ours. */
    private MediaProbe staying() {
        String script = """
                echo $$ >>born
                read_list() {
                  n=$(wc -l <"$1"); i=$3
                  while [ $i -lt $n ]; do
                    echo "{\\"file\\":$i}" >>"$2"
                    [ -e deadly ] && grep -q "^MP3.*/file$(cat deadly)$" "$1" && [ $i = $(cat deadly) ] && kill -9 $$
                    echo "{\\"file\\":$i,\\"ok\\":true}" >>"$2"
                    i=$((i+1))
                  done
                  echo
                }
                read_list "$1" "$2" "$3"
                [ -e die ] && rm die && exit 0
                while IFS="$(printf '\\t')" read -r a b c; do read_list "$a" "$b" "$c"; done""";
        return new MediaProbe(List.of("sh", "-c", script, "probe"), Duration.ofSeconds(20));
    }

    private int born() throws Exception {
        return Files.readAllLines(work.resolve("born")).size();
    }

    @Test
    void manyListsNeedOneChild() throws Exception {
        try (MediaProbe.Sitting sitting = staying().sitting(work)) {
            for (int i = 0; i < 5; i++) {
                assertEquals(Optional.of(List.of()), sitting.probe(targets(10), () -> false));
            }
        }
        assertEquals(1, born());
        ProcessHandle.of(Long.parseLong(Files.readAllLines(work.resolve("born")).getFirst())).ifPresent(left -> assertTrue(!left.isAlive(), "it ends with the sitting"));
    }

    @Test
    void afterACrashTheRestOfTheListIsReadByAFreshChild() throws Exception {
        try (MediaProbe.Sitting sitting = staying().sitting(work)) {
            assertEquals(Optional.of(List.of()), sitting.probe(targets(10), () -> false));
            Files.writeString(work.resolve("deadly"), "4");
            List<MediaProbe.Fault> faults = sitting.probe(targets(10), () -> false).orElseThrow();
            assertEquals(List.of("data/s4.mp3"), faults.stream().map(fault -> fault.target().path()).toList());
            assertTrue(faults.getFirst().crashed());
            assertEquals(2, born());
            Files.delete(work.resolve("deadly"));
            assertEquals(Optional.of(List.of()), sitting.probe(targets(10), () -> false));
            assertEquals(2, born());
        }
    }

    @Test
    void aChildThatDiesBetweenTwoListsIsNoFilesFault() throws Exception {
        try (MediaProbe.Sitting sitting = staying().sitting(work)) {
            Files.createFile(work.resolve("die"));
            assertEquals(Optional.of(List.of()), sitting.probe(targets(10), () -> false));
            assertEquals(Optional.of(List.of()), sitting.probe(targets(10), () -> false));
        }
        assertEquals(2, born());
    }

    @Test
    void theChildOfTheProgramReadsListAfterList() throws Exception {
        try (MediaProbe.Sitting sitting = MediaProbe.standard().sitting(work)) {
            List<MediaProbe.Target> targets = targets(20);
            assertEquals(Optional.of(List.of()), sitting.probe(targets, () -> false));
            long child = ProcessHandle.current().children().count();
            Files.writeString(targets.get(7).file(), "no sound");
            List<MediaProbe.Fault> faults = sitting.probe(targets, () -> false).orElseThrow();
            assertEquals(List.of("data/s7.mp3"), faults.stream().map(fault -> fault.target().path()).toList());
            assertTrue(!faults.getFirst().crashed());
            assertEquals(child, ProcessHandle.current().children().count(), "and is still the same");
        }
        assertEquals(20, Folders.children(work).size());
    }

    @Test
    void aChildThatTalksNonsenseIsNotBelieved() throws Exception {
        assertEquals(1, script("echo '{\"file\":99,\"ok\":true}' >>\"$2\"", "{ echo 'hello {' >>\"$2\"; exit 0; }").probe(targets(10), work).orElseThrow().size());
    }

    @Test
    void whereNoChildStartsNothingIsRefused() throws Exception {
        assertEquals(Optional.empty(), new MediaProbe(List.of(work.resolve("no-such-java").toString()), Duration.ofSeconds(1)).probe(targets(2), work));
        assertEquals(Optional.empty(), new MediaProbe(List.of("false"), Duration.ofSeconds(1)).probe(targets(2), work));
        Inspection inspection = new Inspection(work, false, new MediaProbe(List.of("false"), Duration.ofSeconds(1)));
        inspection.bytes("data/s.mp3", SmallFolder.mp3(20));
        inspection.finish();
        assertTrue(inspection.unprobed());
        for (yunguan.catalogue.Lang lang : yunguan.catalogue.Lang.OWN) {
            assertTrue(Inspection.unprobedInWords(lang).length() > 10);
        }
    }

    @Test
    void whatTheProgramCarriesIsNotProbed() throws Exception {
        Inspection inspection = new Inspection(work, true, new MediaProbe(List.of("false"), Duration.ofSeconds(1)));
        inspection.bytes("data/s.mp3", SmallFolder.mp3(20));
        inspection.finish();
        assertTrue(!inspection.unprobed());
    }
}
