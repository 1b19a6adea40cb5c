package yunguan.room.staff.packs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;
import yunguan.pack.Consent;
import yunguan.pack.PackException;
import yunguan.pack.Plan;
import yunguan.pack.Progress;
import yunguan.pack.StarterFolder;
import yunguan.pack.Stick;
import yunguan.pack.StickFind;
import yunguan.room.staff.desk.HallKeys;
import yunguan.settings.Key;

/** The sticks that are plugged in, and what lies on them: each pack is read, one after the other, for what it would change. */
final class SticksModel {

    /** The starter's folder on a stick. */
    static final String STARTER = "云馆资料";

    private final PackRoom room;
    private final HallKeys hall;
    private final ReadOnlyObjectWrapper<List<OnStick>> sticks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Starter> starter = new ReadOnlyObjectWrapper<>();
    private final Map<StickFind, Found> known = new IdentityHashMap<>();
    private final Deque<Found> waiting = new ArrayDeque<>();
    private boolean reading;
    private final ChangeListener<List<Stick>> watching = (sticks, before, now) -> seen(now);

    SticksModel(PackRoom room, HallKeys hall) {
        this.room = room;
        this.hall = hall;
    }

    /** A stick, and what on it can be put in. */
    record OnStick(Stick stick, List<Found> founds) { }

    /** Something on a stick. */
    static final class Found {

        private final StickFind find;
        private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
        private final ReadOnlyObjectWrapper<@Nullable PackException> refused = new ReadOnlyObjectWrapper<>();

        Found(StickFind find) {
            this.find = find;
        }

        StickFind find() {
            return find;
        }

        /** What it would change; {@code null} as long as it was not read, and for an author's folder. */
        ReadOnlyObjectProperty<@Nullable Plan> plan() {
            return plan.getReadOnlyProperty();
        }

        /** Why it cannot be read. */
        ReadOnlyObjectProperty<@Nullable PackException> refused() {
            return refused.getReadOnlyProperty();
        }

        boolean toRead() {
            return find.shape() != StickFind.Shape.AUTHOR && plan.get() == null && refused.get() == null;
        }
    }

    ReadOnlyObjectProperty<List<OnStick>> sticks() {
        return sticks.getReadOnlyProperty();
    }

    /** Somebody looks: what is installed may have changed since the last time, so that everything is read again. */
    void begin() {
        known.clear();
        starter.set(null);
        sticks.set(List.of());
        room.sticks().sticks().addListener(watching);
        seen(room.sticks().sticks().get());
        room.sticks().look();
    }

    /** Nobody looks any more. */
    void end() {
        waiting.clear();
        room.sticks().sticks().removeListener(watching);
    }

    private void seen(List<Stick> now) {
        List<OnStick> all = new ArrayList<>();
        for (Stick stick : now) {
            all.add(new OnStick(stick, stick.finds().stream().map(find -> known.computeIfAbsent(find, Found::new)).toList()));
        }
        known.values().removeIf(found -> all.stream().noneMatch(stick -> stick.founds.contains(found)));
        Starter written = starter.get();
        if (written != null && written.done() && now.stream().noneMatch(stick -> stick.root().equals(written.root()))) {
            starter.set(null); // the stick that it speaks of is out
        }
        waiting.clear();
        all.forEach(stick -> stick.founds.stream().filter(Found::toRead).forEach(waiting::add));
        if (!all.equals(sticks.get())) {
            sticks.set(List.copyOf(all));
        }
        next();
    }

    private void next() {
        Found found = reading ? null : waiting.poll();
        if (found == null) {
            return;
        }
        reading = true;
        boolean unsigned = hall.settings().yes(Key.PACKS_UNSIGNED);
        room.reading().run(() -> hall.installer().plan(found.find.path(), new Consent(unsigned, false, false), Progress.SILENT), plan -> {
            found.plan.set(plan);
            reading = false;
            next();
        }, failure -> {
            found.refused.set(failure instanceof PackException refused ? refused
                    : new PackException(yunguan.pack.Refusal.UNREADABLE, found.find.name(), ""));
            reading = false;
            next();
        });
    }

    /** Whether an empty author's folder can be written there. Reads the stick: it is asked once, when a stick has come. */
    void mayTakeStarter(Stick stick, Consumer<Boolean> answer) {
        room.reading().run(() -> Files.isWritable(stick.root()) && !Files.exists(starter(stick)), answer, failure -> answer.accept(false));
    }

    /** How it is with an author's folder that is written. @param done whether all of it is there @param refused why it is not */
    record Starter(Path root, boolean done, @Nullable PackException refused) { }

    /** {@code null} as long as none was asked for. */
    ReadOnlyObjectProperty<@Nullable Starter> starter() {
        return starter.getReadOnlyProperty();
    }

    /** Writes an author's folder with examples and a workbook onto the stick. */
    void writeStarter(Stick stick) {
        starter.set(new Starter(stick.root(), false, null));
        room.reading().run(() -> {
            StarterFolder.write(starter(stick), LocalDate.ofInstant(hall.premises().clock().instant(), ZoneId.systemDefault()));
            return true;
        }, done -> {
            starter.set(new Starter(stick.root(), true, null));
            room.sticks().look();
        }, failure -> starter.set(new Starter(stick.root(), true, failure instanceof PackException why ? why
                : new PackException(yunguan.pack.Refusal.CANNOT_WRITE, stick.name(), ""))));
    }

    private static Path starter(Stick stick) {
        return stick.root().resolve(STARTER);
    }
}
