package yunguan.room.atlas;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.part.years.Years;
import yunguan.task.Background;

/** The quarter of an hour on foot around the open place: it is drawn as soon as it has been worked out, if it is still wanted. */
final class QuarterModel {

    private final Background background;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<@Nullable Reach> circle = new ReadOnlyObjectWrapper<>();
    private boolean wanted;

    /** @param clock says which year is today's */
    QuarterModel(Background background, InstantSource clock) {
        this.background = background;
        this.clock = clock;
    }

    /** What is drawn, if anything is. */
    ReadOnlyObjectProperty<@Nullable Reach> circle() {
        return circle.getReadOnlyProperty();
    }

    /** Whether it is drawn, or will be as soon as it is known. */
    boolean wanted() {
        return wanted;
    }

    /** Draws it, or takes it away. @param open the place that is open, if one is */
    void switches(@Nullable Atlas all, Supplier<Atlas.@Nullable Pin> open) {
        Atlas.Pin middle = open.get();
        if (wanted || all == null || middle == null) {
            forget();
            return;
        }
        wanted = true;
        background.latest("atlas-quarter", () -> Reach.of(all, middle), reach -> {
            if (wanted && middle.equals(open.get())) {
                circle.set(reach);
            }
        });
    }

    /** It is drawn no more. */
    void forget() {
        wanted = false;
        circle.set(null);
    }

    /** Of what is drawn, the places that are there in a year; {@code null}: today. @param sure those that surely lie within, or those that may */
    List<Reach.Near> within(Reach reach, boolean sure, @Nullable Integer year) {
        int shown = year == null ? LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).getYear() : year;
        return reach.near().stream().filter(near -> near.sure() == sure && Years.there(near.pin().card().date(), shown)).toList();
    }
}
