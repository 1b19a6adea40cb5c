package yunguan.app;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Announcements;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.settings.Key;
import yunguan.settings.OpeningHours;
import yunguan.settings.QuietHours;
import yunguan.settings.Settings;
import yunguan.shell.QuietHour;
import yunguan.shell.Today;
import yunguan.shell.Visit;
import yunguan.store.StoreException;
import yunguan.task.Background;

/**
 * Keeps what is known of this minute: hours, notices, and whether the clock is to be believed. What {@code kiosk.properties} says comes
 * before what a pack says. It looks at the clock each time and remembers none: a clock that is put right is noticed with the next look.
 */
final class Daybook {

    private static final System.Logger LOG = System.getLogger(Daybook.class.getName());

    private record Read(String packHours, List<LangText> packNotices, boolean doubted) { }

    private final Background background;
    private final Supplier<Settings> settings;
    private final Supplier<LocalDateTime> clock;
    private final Announcements announcements;
    private final BooleanSupplier doubts;
    private final ReadOnlyObjectWrapper<Today> today;
    private @Nullable LocalDateTime minute;
    private int asked;
    private String known = "";

    /**
     * Opens it. Nothing is believed of the clock until that was looked into.
     *
     * @param clock  as it stands on the wall
     * @param doubts whether that clock is earlier than what has certainly happened; may block
     */
    Daybook(Background background, Supplier<Settings> settings, Supplier<LocalDateTime> clock, Announcements announcements, BooleanSupplier doubts) {
        this.background = background;
        this.settings = settings;
        this.clock = clock;
        this.announcements = announcements;
        this.doubts = doubts;
        today = new ReadOnlyObjectWrapper<>(said(new Read("", List.of(), true), null));
        look();
    }

    ReadOnlyObjectProperty<Today> today() {
        return today.getReadOnlyProperty();
    }

    /** The minute of which this is known, as ISO 8601 writes it; empty before the first one. */
    String minute() {
        return known;
    }

    /** Whether the clock is earlier than what has certainly happened. */
    boolean clockDoubted() {
        return today.get().now() == null;
    }

    /** Makes a visit as quiet as this hour is. No clock that is doubted makes an hour quiet. */
    void hush(Visit visit) {
        LocalDateTime now = today.get().now();
        visit.hushes(now == null ? null : settings.get().quietHours().at(now.toLocalTime())
                .map(spell -> new QuietHour(spell.percent() / 100.0, QuietHours.clock(spell.ends()))).orElse(null));
    }

    /** To be called every second or so. */
    void look() {
        LocalDateTime now = clock.get().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            renew();
        }
    }

    /** Something else may be said now: a pack came or went, a setting was changed. */
    void renew() {
        LocalDateTime now = clock.get().truncatedTo(ChronoUnit.MINUTES);
        int mine = ++asked;
        background.run(() -> read(now), read -> {
            if (mine == asked) {
                known = now.toString();
                today.set(said(read, read.doubted ? null : now));
            }
        }, failure -> LOG.log(System.Logger.Level.WARNING, "nobody knows what is on today", failure));
    }

    private Read read(LocalDateTime now) {
        boolean doubted = true;
        try {
            doubted = doubts.getAsBoolean();
            return new Read(announcements.hours(), announcements.notices(doubted ? null : now.toLocalDate()), doubted);
        } catch (StoreException unreadable) {
            // a store that cannot be read, or is older than these questions: the settings still say something
            return new Read("", List.of(), doubted);
        }
    }

    private Today said(Read read, @Nullable LocalDateTime now) {
        Settings set = settings.get();
        List<LangText> notices = new ArrayList<>();
        Map<String, String> own = new LinkedHashMap<>();
        own.put(Lang.HANS.tag(), set.text(Key.NOTICE));
        own.put(Lang.HANT.tag(), set.text(Key.NOTICE_HANT));
        own.put(Lang.EN.tag(), set.text(Key.NOTICE_EN));
        LangText notice = LangText.derived(own);
        if (notice.isEmpty()) {
            notices.addAll(read.packNotices);
        } else {
            notices.add(notice);
        }
        return new Today(set.hallHours(OpeningHours.parse(read.packHours).orElse(OpeningHours.ALWAYS)), notices, now);
    }
}
