package yunguan.visits.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import yunguan.visits.ballots.BallotBox.Choice;
import yunguan.visits.ballots.Line;
import yunguan.visits.ballots.Line.What;

/**
 * The sum of any number of records, the same in whatever order they are given. What two files of a kiosk have in common is counted once,
 * for a line's hash tells it from every other.
 *
 * @param rounds   in the order of the newest titles; the round "" holds what stands in none
 * @param kiosks   by fingerprint
 * @param faulty   files that were not counted, by name
 * @param missing  kiosks that were asked for and have no sound file
 * @param disputed voting slips that were used at more than one kiosk, or on both parts of a record that splits; none of their votes is counted
 */
public record Tally(List<Round> rounds, List<KioskCount> kiosks, List<ReadRecord> faulty, List<String> missing, List<Disputed> disputed, Titles titles) {

    /** @param results most votes first */
    public record Round(String id, List<Result> results) {

        public long votes() {
            return results.stream().mapToLong(Result::votes).sum();
        }
    }

    /** @param aside votes that are set aside, and not among the votes */
    public record Result(String song, long votes, long aside) { }

    /**
     * What one kiosk gave.
     *
     * @param open   rounds that have votes there and were not closed there
     * @param splits the number of the first line of which there are two; 0: none. A backup was put back, or the disk was copied
     * @param known  whether it is one of those that were asked for
     */
    public record KioskCount(String kiosk, ReadRecord newest, List<String> files, long votes, long aside, long back, List<String> open, long splits, boolean known) { }

    public record Disputed(String slip, List<String> kiosks, long votes) { }

    /** A vote in the sum of all files, found by the hash of its line. */
    private static final class Vote {
        final String kiosk;
        final ReadRecord file;
        final Line line;
        boolean back;
        boolean disputed;
        Line last;

        Vote(ReadRecord file, Line line) {
            this.kiosk = file.kiosk();
            this.file = file;
            this.line = line;
            this.last = line;
        }

        /** Whether the other one was cast before this one in the same record, and not on another part of it. */
        boolean follows(Vote other) {
            return other.line.number() < line.number() && file.lines().get((int) other.line.number() - 1).hash().equals(other.line.hash());
        }

        boolean aside() {
            return last.what() == What.ASIDE;
        }

        boolean counts() {
            return !back && !disputed && !aside();
        }
    }

    /** @param expected fingerprints of the kiosks that are to be counted; empty: all that there are files of */
    public static Tally of(Collection<ReadRecord> files, Set<String> expected) {
        List<ReadRecord> sound = files.stream().filter(file -> file.fault().isEmpty()).sorted(Comparator.comparing(ReadRecord::written)
                .thenComparing(file -> file.lines().size()).thenComparing(file -> file.lines().getLast().hash()).thenComparing(ReadRecord::name)).toList();
        Map<String, Vote> votes = new TreeMap<>();
        for (ReadRecord file : sound) {
            if (expected.isEmpty() || expected.contains(file.kiosk())) {
                add(votes, file);
            }
        }
        List<Disputed> disputed = disputes(votes.values());
        Titles titles = titles(sound);
        Map<String, List<ReadRecord>> byKiosk = new TreeMap<>();
        sound.forEach(file -> byKiosk.computeIfAbsent(file.kiosk(), kiosk -> new ArrayList<>()).add(file));
        List<KioskCount> kiosks = byKiosk.entrySet().stream().map(entry -> kiosk(entry.getKey(), entry.getValue(), votes.values(), expected)).toList();
        return new Tally(rounds(votes.values(), titles), kiosks,
                files.stream().filter(file -> file.fault().isPresent()).sorted(Comparator.comparing(ReadRecord::name).thenComparing(file -> file.fault().toString())).toList(),
                new TreeSet<>(expected).stream().filter(kiosk -> !byKiosk.containsKey(kiosk)).toList(), disputed, titles);
    }

    private static void add(Map<String, Vote> votes, ReadRecord file) {
        for (Line line : file.lines()) {
            if (line.what() == What.VOTE || line.what() == What.CARRIED) {
                votes.putIfAbsent(line.hash(), new Vote(file, line));
            } else if (line.concerns() > 0) {
                Vote vote = votes.get(file.lines().get((int) line.concerns() - 1).hash());
                if (vote != null && line.what() == What.BACK) {
                    vote.back = true;
                } else if (vote != null && (line.what() == What.ASIDE || line.what() == What.COUNT)
                        && Comparator.comparingLong(Line::number).thenComparing(Line::hash).compare(line, vote.last) > 0) {
                    vote.last = line;
                }
            }
        }
    }

    private static List<Disputed> disputes(Collection<Vote> votes) {
        Map<String, List<Vote>> slips = new TreeMap<>();
        votes.stream().filter(vote -> !vote.line.slip().isEmpty()).forEach(vote -> slips.computeIfAbsent(vote.line.slip(), slip -> new ArrayList<>()).add(vote));
        List<Disputed> disputed = new ArrayList<>();
        slips.forEach((slip, used) -> {
            Set<String> kiosks = new TreeSet<>(used.stream().map(vote -> vote.kiosk).toList());
            if (kiosks.size() > 1 || split(used)) {
                long standing = used.stream().filter(Vote::counts).count();
                used.forEach(vote -> vote.disputed = true);
                disputed.add(new Disputed(slip, List.copyOf(kiosks), standing));
            }
        });
        return disputed;
    }

    /** Whether one kiosk's votes with a slip lie on more than one part of its record: it was shown once to the kiosk, and again to its copy. */
    private static boolean split(List<Vote> used) {
        List<Vote> inOrder = used.stream().sorted(Comparator.comparingLong(vote -> vote.line.number())).toList();
        return IntStream.range(1, inOrder.size()).anyMatch(i -> !inOrder.get(i).follows(inOrder.get(i - 1)));
    }

    /** The newest file's word counts, for each title by itself. */
    private static Titles titles(List<ReadRecord> oldestFirst) {
        Titles all = new Titles(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (ReadRecord file : oldestFirst.reversed()) {
            file.titles().rounds().forEach(all.rounds()::putIfAbsent);
            file.titles().songs().forEach(all.songs()::putIfAbsent);
        }
        return all;
    }

    private static List<Round> rounds(Collection<Vote> votes, Titles titles) {
        Map<Choice, long[]> sums = new HashMap<>();
        titles.songs().forEach((song, known) -> known.rounds().forEach(round -> sums.put(new Choice(round, song), new long[2])));
        for (Vote vote : votes) {
            boolean carried = vote.line.what() == What.CARRIED;
            Titles.Song song = titles.songs().get(vote.line.song());
            String round = carried && song != null && !song.rounds().isEmpty() ? song.rounds().getFirst() : vote.line.round();
            long[] sum = sums.computeIfAbsent(new Choice(round, vote.line.song()), choice -> new long[2]);
            sum[0] += vote.counts() ? vote.line.votes() : 0;
            sum[1] += vote.aside() && !vote.back && !vote.disputed ? vote.line.votes() : 0;
        }
        List<String> order = new ArrayList<>(titles.rounds().keySet());
        Map<String, List<Result>> results = new LinkedHashMap<>();
        order.forEach(round -> results.put(round, new ArrayList<>()));
        sums.keySet().stream().map(Choice::round).filter(round -> !order.contains(round)).sorted().forEach(round -> results.putIfAbsent(round, new ArrayList<>()));
        sums.forEach((choice, sum) -> java.util.Objects.requireNonNull(results.get(choice.round())).add(new Result(choice.song(), sum[0], sum[1])));
        List<Round> rounds = new ArrayList<>();
        results.forEach((round, all) -> {
            all.sort(Comparator.comparingLong(Result::votes).reversed().thenComparing(Result::song));
            if (!all.isEmpty()) {
                rounds.add(new Round(round, List.copyOf(all)));
            }
        });
        return List.copyOf(rounds);
    }

    private static KioskCount kiosk(String kiosk, List<ReadRecord> files, Collection<Vote> all, Set<String> expected) {
        ReadRecord newest = files.getLast();
        Map<Long, Set<String>> hashes = new TreeMap<>();
        files.forEach(file -> file.lines().forEach(line -> hashes.computeIfAbsent(line.number(), number -> new TreeSet<>()).add(line.hash())));
        long splits = hashes.entrySet().stream().filter(entry -> entry.getValue().size() > 1).mapToLong(Map.Entry::getKey).findFirst().orElse(0);
        List<Vote> votes = all.stream().filter(vote -> vote.kiosk.equals(kiosk)).toList();
        Set<String> open = new TreeSet<>();
        votes.forEach(vote -> open.add(vote.line.round()));
        open.remove(""); // what stands in no round has no end
        Map<String, What> last = new HashMap<>();
        longest(files).lines().stream().filter(line -> line.what() == What.CLOSE || line.what() == What.OPEN).forEach(line -> last.put(line.round(), line.what()));
        open.removeIf(round -> last.get(round) == What.CLOSE);
        return new KioskCount(kiosk, newest, files.stream().map(ReadRecord::name).distinct().sorted().toList(),
                votes.stream().filter(Vote::counts).mapToLong(vote -> vote.line.votes()).sum(),
                votes.stream().filter(vote -> vote.aside() && !vote.back && !vote.disputed).count(),
                votes.stream().filter(vote -> vote.back).count(), List.copyOf(open), splits, expected.isEmpty() || expected.contains(kiosk));
    }

    private static ReadRecord longest(List<ReadRecord> files) {
        return files.stream().max(Comparator.comparingInt((ReadRecord file) -> file.lines().size()).thenComparing(file -> file.lines().getLast().hash())).orElseThrow();
    }

    /** Whether everything that was given was counted, and nothing needs looking at. */
    public boolean whole() {
        return faulty.isEmpty() && missing.isEmpty() && disputed.isEmpty() && kiosks.stream().allMatch(kiosk -> kiosk.known() && kiosk.open().isEmpty() && kiosk.splits() == 0);
    }

    public long votes() {
        return rounds.stream().mapToLong(Round::votes).sum();
    }
}
