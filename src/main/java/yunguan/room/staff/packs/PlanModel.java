package yunguan.room.staff.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.pack.Consent;
import yunguan.pack.PackException;
import yunguan.pack.Plan;
import yunguan.pack.Progress;
import yunguan.pack.PublisherKey;
import yunguan.pack.Publishers;
import yunguan.pack.Refusal;
import yunguan.pack.Signer;
import yunguan.room.staff.desk.HallKeys;
import yunguan.settings.Key;
import yunguan.visits.Deed;
import yunguan.visits.StaffLog;

/** What putting a pack in would change, what speaks against it, and what staff agree to. */
final class PlanModel {

    /** What staff may agree to, each by itself. */
    enum Consenting { UNSIGNED, OLDER, KEY }

    private final PackRoom room;
    private final HallKeys hall;
    private final Path pack;
    private final boolean madeHere;
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PackException> refused = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final Set<Consenting> agreed = EnumSet.noneOf(Consenting.class);

    /** @param madeHere it was built at this desk a moment ago */
    PlanModel(PackRoom room, HallKeys hall, Path pack, boolean madeHere) {
        this.room = room;
        this.hall = hall;
        this.pack = pack;
        this.madeHere = madeHere;
    }

    /** What it would change; {@code null} as long as it was not read. */
    ReadOnlyObjectProperty<@Nullable Plan> plan() {
        return plan.getReadOnlyProperty();
    }

    /** Why it cannot even be read. */
    ReadOnlyObjectProperty<@Nullable PackException> refused() {
        return refused.getReadOnlyProperty();
    }

    /** Whether it can be put in with what staff have agreed to so far. */
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    private boolean unsignedAllowed() {
        return hall.settings().yes(Key.PACKS_UNSIGNED);
    }

    /** Reads it, again where it was read before. */
    void read() {
        room.reading().run(() -> hall.installer().plan(pack, new Consent(unsignedAllowed(), false, false, madeHere), Progress.SILENT), now -> {
            refused.set(null);
            plan.set(now);
            judge();
        }, failure -> {
            plan.set(null);
            refused.set(failure instanceof PackException why ? why : new PackException(Refusal.UNREADABLE, pack.toString(), ""));
            judge();
        });
    }

    /** What can be agreed to here. */
    List<Consenting> asked() {
        Plan now = plan.get();
        List<Consenting> asked = new ArrayList<>();
        if (now != null) {
            if (now.signer().state() == Signer.State.UNSIGNED && unsignedAllowed()) {
                asked.add(Consenting.UNSIGNED);
            }
            now.obstacles().stream().map(PackException::refusal).forEach(refusal -> {
                if (refusal == Refusal.OLDER_VERSION) {
                    asked.add(Consenting.OLDER);
                } else if (refusal == Refusal.KEY_CHANGED) {
                    asked.add(Consenting.KEY);
                }
            });
        }
        return asked;
    }

    /** What forbids it whatever anybody agrees to. An unknown publisher is asked about in another way. */
    List<PackException> obstacles() {
        Plan now = plan.get();
        return now == null ? List.of() : now.obstacles().stream().filter(one -> one.refusal() != Refusal.OLDER_VERSION
                && one.refusal() != Refusal.KEY_CHANGED && one.refusal() != Refusal.UNKNOWN_KEY).toList();
    }

    /** Whether nobody here knows the publisher yet. */
    boolean stranger() {
        Plan now = plan.get();
        return now != null && now.signer().state() == Signer.State.UNKNOWN;
    }

    boolean agreedTo(Consenting what) {
        return agreed.contains(what);
    }

    void agree(Consenting what, boolean yes) {
        if (yes) {
            agreed.add(what);
        } else {
            agreed.remove(what);
        }
        judge();
    }

    private void judge() {
        ready.set(plan.get() != null && room.writable() && obstacles().isEmpty() && !stranger() && agreed.containsAll(asked()));
    }

    /** Whether somebody else goes by the same name already: then the fingerprint is looked at twice. */
    void nameTaken(Consumer<Boolean> answer) {
        Plan now = plan.get();
        PublisherKey key = now == null ? null : now.key();
        String name = now == null ? "" : now.publisher();
        room.reading().run(() -> publishers().all().stream().anyMatch(one -> one.name().equals(name) && !one.key().equals(key)), answer,
                failure -> answer.accept(false));
    }

    /** Trusts the publisher, whose fingerprint staff have compared and to whom the PIN was given. @param name as it will be listed */
    void trust(String name, Consumer<PackException> refusal) {
        Plan now = plan.get();
        PublisherKey key = now == null ? null : now.key();
        if (key == null) {
            return;
        }
        room.reading().run(() -> {
            publishers().trust(key, name);
            new StaffLog(hall.premises().visits(), hall.premises().clock()).write(Deed.TRUST, name + " " + key.id(), 0, Deed.Result.DONE);
            return true;
        }, trusted -> read(), failure -> refusal.accept(failure instanceof PackException why ? why
                : new PackException(Refusal.STORE_FAILED, "", "")));
    }

    private Publishers publishers() {
        return new Publishers(hall.premises().visits(), hall.premises().clock());
    }

    /** Begins, after the PIN. @param release whether visitors see it at once */
    Work begin(boolean release) {
        Plan read = java.util.Objects.requireNonNull(plan.get());
        return room.bench().start(new Job.Install(pack, read, new Consent(agreedTo(Consenting.UNSIGNED), agreedTo(Consenting.OLDER),
                agreedTo(Consenting.KEY), madeHere, read.content()), release));
    }
}
