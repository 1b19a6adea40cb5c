package yunguan.room.lectures.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.LangText;
import yunguan.task.Background;
import yunguan.visits.classes.ClassBook;
import yunguan.visits.classes.Held;

/**
 * A class or a programme from its beginning to its end. It goes on only when its leader says so, and it is written down only when it
 * was ended: what a power cut or a reset breaks off was never held. Of one that was ended nobody has to say how many were there.
 */
final class SessionModel {

    /** Where it is. */
    enum Phase {
        /** What the group would do is being read. */
        READING,
        /** It is not there any more. */
        GONE,
        /** It can begin. */
        BEFORE,
        /** One of its parts is on the glass. */
        PART,
        /** It was ended, and how many were there is asked. */
        PEOPLE,
        /** It is being written down. */
        WRITING,
        /** It is over and written down. */
        OVER,
        /** It is over, and could not be written down. */
        NOT_WRITTEN
    }

    /** A part that nobody stayed in for so many seconds was only passed. */
    static final int PASSED = 5;
    private static final System.Logger LOG = System.getLogger(SessionModel.class.getName());

    private final GroupShelf shelf;
    private final Background background;
    private final @Nullable ClassBook book;
    private final LongSupplier nanos;
    private final Supplier<LocalDate> today;
    private final Plan.Wish wish;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.READING);
    private final Keeping keeping;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<@Nullable Optional<Shown>> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper used = new ReadOnlyIntegerWrapper(0);
    private @Nullable Plan plan;
    private @Nullable PartTimes times;
    private int minutes;
    private int people;
    private int asked;
    private Stood stood = Stood.FRESH;

    /** Where what plays was left. */
    record Stood(double second, boolean plays) {
        /** At its beginning; whoever leads has asked for it. */
        static final Stood FRESH = new Stood(0, true);
    }

    /** @param book {@code null}: nothing is written down @param nanos running time @param today the day on the wall */
    SessionModel(GroupShelf shelf, Background background, @Nullable ClassBook book, LongSupplier nanos, Supplier<LocalDate> today, Plan.Wish wish) {
        this.shelf = shelf;
        this.background = background;
        this.book = book;
        this.nanos = nanos;
        this.today = today;
        this.wish = wish;
        keeping = new Keeping(shelf, background, today, wish instanceof Plan.Wish.Own own && book != null ? own : null);
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** What the group does, as soon as it is read. */
    Plan plan() {
        return Objects.requireNonNull(plan);
    }

    /** The number of the part that is on the glass, from 0. */
    ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    Plan.Part part() {
        return plan().parts().get(at.get());
    }

    /** What stands on the glass; {@code null} while it is read, empty where it is not there any more. */
    ReadOnlyObjectProperty<@Nullable Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Seconds that the part on the glass has taken, as of the last {@link #tick()}. */
    ReadOnlyIntegerProperty used() {
        return used.getReadOnlyProperty();
    }

    boolean last() {
        return at.get() == plan().parts().size() - 1;
    }

    /** Whether what a leader has put together can be kept, and what came of that. */
    Keeping keeping() {
        return keeping;
    }

    /** Whether it has begun and was not ended: the hall waits for it. */
    boolean runs() {
        return phase.get() == Phase.PART || phase.get() == Phase.PEOPLE || phase.get() == Phase.WRITING;
    }

    /** How long it took, in minutes; when it was ended. */
    int minutes() {
        return minutes;
    }

    /** How many were there; 0 where nobody said. */
    int people() {
        return people;
    }

    // ---- commands

    void load() {
        if (phase.get() != Phase.READING && phase.get() != Phase.BEFORE) {
            return; // it has begun
        }
        background.run(() -> shelf.plan(wish), found -> {
            if (phase.get() != Phase.READING && phase.get() != Phase.BEFORE) {
                return; // it has begun meanwhile, with what was read before
            }
            plan = found.filter(one -> !one.parts().isEmpty()).orElse(null);
            phase.set(plan == null ? Phase.GONE : Phase.BEFORE);
        });
    }

    void begin() {
        if (phase.get() == Phase.BEFORE) {
            times = new PartTimes(nanos, plan().parts().size());
            enter(0);
            phase.set(Phase.PART);
        }
    }

    /** To the next part; after the last, to its end. */
    void on() {
        if (phase.get() == Phase.PART && last()) {
            end();
        } else if (phase.get() == Phase.PART) {
            enter(at.get() + 1);
        }
    }

    /** One part back. */
    void back() {
        if (phase.get() == Phase.PART && at.get() > 0) {
            enter(at.get() - 1);
        }
    }

    /** Ends it: what is left to say is how many were there. */
    void end() {
        if (phase.get() == Phase.PART) {
            times().belongsTo(at.get());
            minutes = times().minutes();
            phase.set(Phase.PEOPLE);
        }
    }

    /** It was not meant to be ended: back to the part that was on the glass, where it was left. */
    void resume() {
        if (phase.get() == Phase.PEOPLE) {
            times().belongsToNone();
            Stood left = stood;
            enter(at.get());
            stood = left;
            phase.set(Phase.PART);
        }
    }

    /** Something else comes over the glass: what passes from now on belongs to no part. */
    void leaves() {
        if (phase.get() == Phase.PART) {
            times().belongsTo(at.get());
        }
    }

    /** The glass is the group's again. What stood there may have been withdrawn meanwhile: it is read anew. */
    void comesBack() {
        if (phase.get() == Phase.PART) {
            times().belongsToNone();
            read();
        }
    }

    /** What played on the glass is let go of. */
    void stood(double second, boolean plays) {
        stood = new Stood(second, plays);
    }

    /** Where what stands on the glass begins to play. */
    Stood stood() {
        return stood;
    }

    /** Writes it down. @param number of people; 0 where nobody says */
    void finish(int number) {
        if (phase.get() != Phase.PEOPLE) {
            return;
        }
        people = number;
        phase.set(Phase.WRITING);
        Held held = held();
        ClassBook into = book;
        if (into == null) {
            phase.set(Phase.OVER); // a preview: nobody is there
            return;
        }
        background.run(() -> into.write(held), written -> phase.set(Phase.OVER), failure -> {
            LOG.log(System.Logger.Level.ERROR, "a class could not be written down", failure);
            phase.set(Phase.NOT_WRITTEN);
        });
    }

    /** Nobody answers any more: what was ended is written down without their number. */
    void gone() {
        finish(0);
    }

    /** A look at the clock. */
    void tick() {
        if (phase.get() == Phase.PART) {
            times().belongsTo(at.get());
            used.set((int) times().seconds(at.get()));
        }
    }

    private void enter(int number) {
        times().belongsTo(at.get());
        at.set(number);
        used.set((int) times().seconds(number));
        stood = Stood.FRESH;
        read();
    }

    /** A part that cannot be read is passed over as one that is gone: the group goes on, and the one handler for all tells staff. */
    private void read() {
        int mine = ++asked;
        Plan.Part wanted = part();
        shown.set(null);
        background.run(() -> shelf.shown(wanted), found -> answered(mine, found), failure -> {
            answered(mine, Optional.empty());
            background.run(() -> {
                throw failure;
            }, none -> { });
        });
    }

    private void answered(int to, Optional<Shown> found) {
        if (to == asked) {
            shown.set(found);
        }
    }

    private PartTimes times() {
        return Objects.requireNonNull(times, "it has begun");
    }

    /** What was only passed on the way was not shown. */
    private Held held() {
        List<Held.Part> parts = new ArrayList<>();
        for (int i = 0; i < plan().parts().size(); i++) {
            Plan.Part part = plan().parts().get(i);
            if (times().seconds(i) >= PASSED && part.what() != Plan.What.TALK) {
                parts.add(new Held.Part(Held.What.valueOf(part.what().name()), part.card().title(), part.planned(), (int) Math.round(times().seconds(i))));
            }
        }
        Card card = plan().card();
        LangText title = plan().title();
        return new Held(0, today.get(), plan().kind(), card == null ? "" : card.id(), title, plan().minutes(), minutes, people, parts, plan().kind() == Held.Kind.PROGRAMME);
    }
}
