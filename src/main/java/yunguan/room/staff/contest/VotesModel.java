package yunguan.room.staff.contest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Rounds;
import yunguan.catalogue.Rounds.Round;
import yunguan.pack.Premises;
import yunguan.pack.Stick;
import yunguan.room.staff.desk.PluggedSticks;
import yunguan.settings.Settings;
import yunguan.task.Background;
import yunguan.visits.Deed;
import yunguan.visits.StaffLog;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.HallClock;
import yunguan.visits.ballots.KioskKey;
import yunguan.visits.ballots.Line;
import yunguan.visits.ballots.RoundsInTime;
import yunguan.visits.count.RecordFile;

/** The contest as staff see it: how it is with each round, what was set aside, how long the record is, and its way to a stick. */
final class VotesModel {

    /** What came of what was asked for last. Each but {@link #NOTHING} and {@link #BUSY} has a sentence: {@code desk.votes.said.NAME}. */
    enum Said {
        NOTHING, BUSY, CLOSED, OPENED, COUNTED, BELIEVED, SAVED, NOT_SAVED, FAILED;

        boolean bad() {
            return this == NOT_SAVED || this == FAILED;
        }
    }

    /** Votes that were set aside together: on one day, for one reason, in one round. */
    record Pile(String day, String why, String round, List<Long> votes) { }

    /**
     * Everything at one moment.
     *
     * @param votes  that count, by the id of a round; the round "" is what stands in none
     * @param kiosk  its fingerprint; empty before the first vote
     * @param lines  of the record
     * @param hash   of the last of them: its beginning is the check number
     * @param shown  what the machine's clock says, right or wrong
     */
    record Votes(RoundsInTime time, Map<String, Long> votes, List<Pile> aside, String kiosk, int lines, String hash, java.time.LocalDateTime shown) { }

    private static final System.Logger LOG = System.getLogger(VotesModel.class.getName());

    private final Premises premises;
    private final Supplier<Settings> settings;
    private final Background background;
    private final BallotBox ballots;
    private final HallClock clock;
    private final ReadOnlyObjectWrapper<@Nullable Votes> votes = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
    private final PluggedSticks plugged;
    private String savedAs = "";

    /** @param sticks what is plugged in now; asked off the screen */
    VotesModel(Premises premises, Supplier<Settings> settings, Supplier<List<Stick>> sticks, Background background) {
        this.premises = premises;
        this.settings = settings;
        plugged = new PluggedSticks(sticks, background);
        this.background = background;
        ballots = new BallotBox(premises.visits());
        clock = new HallClock(premises.store(), premises.visits(), premises.clock());
    }

    /** {@code null} while it is read for the first time. */
    ReadOnlyObjectProperty<@Nullable Votes> votes() {
        return votes.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    ObservableList<Stick> plugged() {
        return plugged.seen();
    }

    /** The name of the file that was saved last. */
    String savedAs() {
        return savedAs;
    }

    void load() {
        background.latest("votes at the desk", this::read, votes::set);
    }

    private Votes read() {
        RoundsInTime time = RoundsInTime.now(new Rounds(premises.store()).all(), clock, ballots);
        Map<String, Long> counted = new LinkedHashMap<>();
        ballots.byRound().forEach((choice, number) -> counted.merge(choice.round(), number, Long::sum));
        Map<List<String>, List<Long>> piles = new LinkedHashMap<>();
        ballots.setAside().forEach(one -> piles.computeIfAbsent(List.of(one.day(), one.why(), one.round()), pile -> new java.util.ArrayList<>()).add(one.number()));
        List<Line> lines = ballots.lines();
        return new Votes(time, counted, piles.entrySet().stream().map(pile -> new Pile(pile.getKey().get(0), pile.getKey().get(1), pile.getKey().get(2), pile.getValue())).toList(),
                KioskKey.of(premises.visits()).map(KioskKey::fingerprint).orElse(""), lines.size(), lines.isEmpty() ? "" : lines.getLast().hash(), clock.shown());
    }

    void lookForSticks() {
        plugged.look(() -> { });
    }

    void close(Round round) {
        act(log -> {
            if (ballots.close(round.id(), "staff")) {
                log.write(Deed.CLOSE_ROUND, round.id(), 0, Deed.Result.DONE);
            }
            return Said.CLOSED;
        });
    }

    void open(Round round) {
        act(log -> {
            if (ballots.open(round.id(), "staff")) {
                log.write(Deed.OPEN_ROUND, round.id(), 0, Deed.Result.DONE);
            }
            return Said.OPENED;
        });
    }

    void count(Pile pile) {
        act(log -> {
            log.write(Deed.COUNT_VOTES, "", 0, Integer.toString(ballots.countAfterAll(pile.votes())));
            return Said.COUNTED;
        });
    }

    /** The machine's clock is right, whatever it looked like. */
    void believe() {
        act(log -> {
            clock.believe();
            log.write(Deed.CLOCK, "", 0, Deed.Result.DONE);
            return Said.BELIEVED;
        });
    }

    /** Rounds that are over by the calendar are closed in the record first. */
    void save(Stick stick) {
        act(log -> {
            Rounds rounds = new Rounds(premises.store());
            RoundsInTime.now(rounds.all(), clock, ballots).closeWhatIsOver(ballots);
            KioskKey key = ballots.begin();
            String name = "yunguan-" + key.fingerprint() + "-" + java.time.LocalDate.ofInstant(premises.clock().instant(), ZoneId.systemDefault()) + RecordFile.ENDING;
            Path file = stick.root().resolve(name);
            try {
                RecordFile.write(file, RecordFile.Origin.of(settings.get(), rounds, premises.clock().instant()), key, ballots.lines());
            } catch (IOException full) {
                LOG.log(System.Logger.Level.WARNING, "the votes could not be saved to " + file, full);
                return Said.NOT_SAVED;
            }
            log.write(Deed.EXPORT_VOTES, "", 0, Deed.Result.DONE);
            savedAs = stick.name() + "/" + name;
            return Said.SAVED;
        });
    }

    private void act(Function<StaffLog, Said> work) {
        if (said.get() == Said.BUSY) {
            return;
        }
        said.set(Said.BUSY);
        background.run(() -> work.apply(new StaffLog(premises.visits(), premises.clock())), came -> {
            said.set(came);
            load();
        }, failure -> {
            LOG.log(System.Logger.Level.WARNING, "it could not be done", failure);
            said.set(Said.FAILED);
            load();
        });
    }
}
