package yunguan.room.staff.care;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import yunguan.settings.OpeningHours;

/** A week of opening hours that is changed by touch: days are chosen, and what is stepped is changed on all of them. */
final class HoursModel {

    /** Minutes of a touch: a quarter of an hour. */
    static final int QUARTER = 15;
    private static final int DAY = 24 * 60;
    /** No hall is open longer than until six on the morning after. */
    private static final int LATEST = DAY + 6 * 60;

    /** Open from, open until: minutes after midnight; above 1440 they are of the day after. */
    record Times(int opens, int closes) { }

    private final Map<DayOfWeek, List<Times>> week = new EnumMap<>(DayOfWeek.class);

    // ---- properties

    private final ObservableSet<DayOfWeek> chosen = FXCollections.observableSet(EnumSet.noneOf(DayOfWeek.class));
    private final ObservableList<Times> times = FXCollections.observableArrayList();
    private final ObservableList<Times> timesSeen = FXCollections.unmodifiableObservableList(times);
    private final ReadOnlyBooleanWrapper differ = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<OpeningHours> hours = new ReadOnlyObjectWrapper<>(OpeningHours.ALWAYS);

    /** The days that are changed. Only to be read; {@link #toggle} changes it. */
    ObservableSet<DayOfWeek> chosen() {
        return chosen;
    }

    /** The times of the chosen days; where they differ, of the first one. None: closed. */
    ObservableList<Times> times() {
        return timesSeen;
    }

    /** Whether the chosen days have different times until something is changed. */
    ReadOnlyBooleanProperty differ() {
        return differ.getReadOnlyProperty();
    }

    /** The whole week; {@link OpeningHours#ALWAYS} where no day has a time. */
    ReadOnlyObjectProperty<OpeningHours> hours() {
        return hours.getReadOnlyProperty();
    }

    List<Times> of(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    // ---- commands

    /** Takes what is set, and chooses the days that are like the first open one: mostly one change is meant for all of them. */
    void read(OpeningHours set) {
        week.clear();
        for (OpeningHours.Span span : set.spans()) {
            Times read = new Times(span.opens(), span.closes() > span.opens() ? span.closes() : span.closes() + DAY);
            span.days().forEach(day -> week.computeIfAbsent(day, of -> new ArrayList<>()).add(read));
        }
        week.values().forEach(day -> day.sort(Comparator.comparingInt(Times::opens)));
        Set<DayOfWeek> first = EnumSet.allOf(DayOfWeek.class);
        week.values().stream().findFirst().ifPresent(like -> first.removeIf(day -> !of(day).equals(like)));
        chosen.retainAll(first);
        chosen.addAll(first);
        show();
    }

    /** Chooses a day or lets it go; one is always chosen. */
    void toggle(DayOfWeek day) {
        if (!chosen.contains(day)) {
            chosen.add(day);
        } else if (chosen.size() > 1) {
            chosen.remove(day);
        }
        show();
    }

    /** Every day like the ones that are chosen now. */
    void sameEveryDay() {
        List<Times> same = List.copyOf(times);
        chosen.addAll(EnumSet.allOf(DayOfWeek.class));
        set(same);
    }

    /** Another time on the chosen days, after the last one. */
    void add() {
        List<Times> more = new ArrayList<>(times);
        if (more.isEmpty()) {
            more.add(new Times(9 * 60, 17 * 60));
        } else if (mayAdd()) {
            int from = more.getLast().closes() + 60;
            more.add(new Times(from, Math.min(DAY, from + 180)));
        }
        set(more);
    }

    /** Whether there is room for another time on the day. */
    boolean mayAdd() {
        return times.isEmpty() || times.getLast().closes() <= DAY - 120;
    }

    void remove(int which) {
        List<Times> fewer = new ArrayList<>(times);
        fewer.remove(which);
        set(fewer);
    }

    /** The chosen days are closed. */
    void close() {
        set(List.of());
    }

    /** No hours at all: visitors read none. */
    void clear() {
        week.clear();
        show();
    }

    /** Moves when the hall opens, as far as the times around it let it. @param minutes a quarter, an hour, or less than 0: earlier */
    void stepOpens(int which, int minutes) {
        Times now = times.get(which);
        int least = which == 0 ? 0 : times.get(which - 1).closes();
        replace(which, new Times(stepped(now.opens(), minutes, least, Math.min(DAY, now.closes()) - QUARTER), now.closes()));
    }

    /** Moves when the hall closes, likewise. */
    void stepCloses(int which, int minutes) {
        Times now = times.get(which);
        int most = which + 1 < times.size() ? times.get(which + 1).opens() : Math.min(LATEST, now.opens() + DAY - QUARTER);
        replace(which, new Times(now.opens(), stepped(now.closes(), minutes, now.opens() + QUARTER, Math.max(most, now.closes()))));
    }

    /** Onto the next quarter; within the limits, or where it was. */
    private static int stepped(int now, int minutes, int least, int most) {
        int next = now + minutes;
        if (Math.abs(minutes) == QUARTER) {
            next = minutes > 0 ? Math.floorDiv(now, QUARTER) * QUARTER + QUARTER : Math.ceilDiv(now, QUARTER) * QUARTER - QUARTER;
        }
        return least > most ? now : Math.max(least, Math.min(most, next));
    }

    private void replace(int which, Times changed) {
        List<Times> all = new ArrayList<>(times);
        all.set(which, changed);
        set(all);
    }

    private void set(List<Times> all) {
        chosen.forEach(day -> week.put(day, List.copyOf(all)));
        show();
    }

    private void show() {
        week.values().removeIf(List::isEmpty);
        List<DayOfWeek> days = chosen.stream().sorted().toList();
        differ.set(days.stream().map(this::of).distinct().count() > 1);
        List<Times> first = days.isEmpty() ? List.of() : of(days.getFirst());
        if (!times.equals(first)) {
            times.setAll(first);
        }
        hours.set(written());
    }

    /** Days that are alike stand together, in the order of the week. */
    private OpeningHours written() {
        Map<List<Times>, Set<DayOfWeek>> alike = new LinkedHashMap<>();
        week.forEach((day, of) -> alike.computeIfAbsent(List.copyOf(of), none -> EnumSet.noneOf(DayOfWeek.class)).add(day));
        List<OpeningHours.Span> spans = new ArrayList<>();
        alike.forEach((of, days) -> of.forEach(time -> spans.add(new OpeningHours.Span(days, time.opens(),
                time.closes() > DAY ? time.closes() - DAY : time.closes()))));
        return new OpeningHours(spans);
    }
}
