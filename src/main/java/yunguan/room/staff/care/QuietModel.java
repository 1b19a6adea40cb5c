package yunguan.room.staff.care;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yunguan.settings.QuietHours;

/** The quiet hours of a day, changed by touch. No time is ever one that the settings would not take. */
final class QuietModel {

    /** More times than this nobody can follow. */
    private static final int MOST = 6;
    private static final int QUARTER = 15;
    private static final int DAY = 24 * 60;
    private static final int STEP = 10;

    private final ObservableList<QuietHours.Spell> spells = FXCollections.observableArrayList();
    private final ObservableList<QuietHours.Spell> spellsSeen = FXCollections.unmodifiableObservableList(spells);

    ObservableList<QuietHours.Spell> spells() {
        return spellsSeen;
    }

    void read(QuietHours set) {
        spells.setAll(set.spells());
    }

    boolean mayAdd() {
        return spells.size() < MOST;
    }

    /** Noon, when a hall has its rest; after that, the evening. */
    void add() {
        if (mayAdd()) {
            spells.add(spells.isEmpty() ? new QuietHours.Spell(12 * 60, 14 * 60, 30) : new QuietHours.Spell(20 * 60, 22 * 60, 30));
        }
    }

    void remove(int which) {
        spells.remove(which);
    }

    /** @param minutes a quarter or an hour, or less than 0: earlier; round the clock */
    void stepBegins(int which, int minutes) {
        change(which, spell -> new QuietHours.Spell(passing(stepped(spell.begins(), minutes), spell.ends(), minutes), spell.ends(), spell.percent()));
    }

    void stepEnds(int which, int minutes) {
        change(which, spell -> {
            int ends = passing(stepped(spell.ends(), minutes), spell.begins(), minutes);
            return new QuietHours.Spell(spell.begins(), ends == 0 ? DAY : ends, spell.percent());
        });
    }

    /** How loud it may be. @param direction 1 or -1 */
    void stepPercent(int which, int direction) {
        change(which, spell -> new QuietHours.Spell(spell.begins(), spell.ends(), Math.clamp(spell.percent() + (long) direction * STEP, 0, 100)));
    }

    private static int stepped(int now, int minutes) {
        int quarter = minutes > 0 ? Math.floorDiv(now, QUARTER) : Math.ceilDiv(now, QUARTER);
        return Math.floorMod(Math.abs(minutes) == QUARTER ? (quarter + Integer.signum(minutes)) * QUARTER : now + minutes, DAY);
    }

    /** A time that begins when it ends is none: it is stepped over. */
    private static int passing(int now, int other, int minutes) {
        return now == other % DAY ? Math.floorMod(now + Integer.signum(minutes) * QUARTER, DAY) : now;
    }

    private void change(int which, UnaryOperator<QuietHours.Spell> how) {
        spells.set(which, how.apply(spells.get(which)));
    }

    QuietHours hours() {
        return new QuietHours(List.copyOf(spells));
    }
}
