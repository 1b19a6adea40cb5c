package yunguan.room.archive;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Span;
import yunguan.part.filter.FilterModel;
import yunguan.part.years.YearsModel;

/** Which entries of the archive are shown, and how: by strand, on the line of years, by year, its people, its results in figures. */
final class ArchiveModel {

    /** What a list shows at first; as many more come whenever they are asked for. */
    static final int PAGE = 120;
    /** What has more digits than four is written otherwise in EDTF. */
    private static final int LONGEST_YEAR = 9999;

    /** How the archive is looked at. */
    enum Look { STRANDS, LINE, YEARS, PEOPLE, FIGURES }

    /** Entries under one heading: a strand, or a year, decade or century in EDTF (empty: not recorded). */
    record Group(@Nullable Heading strand, String year, List<Card> entries) { }

    // ---- properties

    private final ObservableList<Group> groups = FXCollections.observableArrayList();
    private final ObservableList<Group> groupsSeen = FXCollections.unmodifiableObservableList(groups);
    private final ObservableList<Heading> strands = FXCollections.observableArrayList();
    private final ObservableList<Heading> strandsSeen = FXCollections.unmodifiableObservableList(strands);
    private final ObservableList<Look> looks = FXCollections.observableArrayList();
    private final ObservableList<Look> looksSeen = FXCollections.unmodifiableObservableList(looks);
    private final ObservableList<String> decades = FXCollections.observableArrayList();
    private final ObservableList<String> decadesSeen = FXCollections.unmodifiableObservableList(decades);
    private final ReadOnlyObjectWrapper<@Nullable Heading> strand = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.STRANDS);
    private final ReadOnlyObjectWrapper<String> decade = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyIntegerWrapper hidden = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper picked = new ReadOnlyIntegerWrapper();
    private final FilterModel filter = new FilterModel(this::again);
    private final YearsModel line = new YearsModel();
    private List<Heading> everyStrand = List.of();
    private List<Card> all = List.of();
    private List<Card> dated = List.of();
    private List<Card> only = List.of();
    private int most = PAGE;

    ObservableList<Group> groups() {
        return groupsSeen;
    }

    /** The strands that can be chosen in this look. */
    ObservableList<Heading> strands() {
        return strandsSeen;
    }

    /** The ways to look at it for which there is anything. */
    ObservableList<Look> looks() {
        return looksSeen;
    }

    /** The decades of the list by year, where it is too long to be drawn through: their years without the last digit. */
    ObservableList<String> decades() {
        return decadesSeen;
    }

    /** What the entries are narrowed to. */
    FilterModel filter() {
        return filter;
    }

    ReadOnlyObjectProperty<@Nullable Heading> strand() {
        return strand.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    /** The decade that the list by year is narrowed to; empty: all. */
    ReadOnlyObjectProperty<String> decade() {
        return decade.getReadOnlyProperty();
    }

    /** How many entries follow behind those that are listed. */
    ReadOnlyIntegerProperty hidden() {
        return hidden.getReadOnlyProperty();
    }

    /** How many entries the list by year is narrowed to from the line; 0: it is not. */
    ReadOnlyIntegerProperty picked() {
        return picked.getReadOnlyProperty();
    }

    YearsModel line() {
        return line;
    }

    // ---- commands

    void show(ArchiveShelf.Contents contents) {
        all = contents.entries();
        dated = contents.dated();
        everyStrand = contents.strands();
        line.show(dated, contents.strands());
        List<Look> possible = new java.util.ArrayList<>(List.of(Look.STRANDS, Look.LINE, Look.YEARS, Look.PEOPLE, Look.FIGURES));
        possible.removeIf(one -> one == Look.LINE && line.size() == 0 || one == Look.PEOPLE && all.stream().noneMatch(card -> card.kind() == Kind.PERSON)
                || one == Look.FIGURES && contents.charts().isEmpty());
        looks.setAll(possible);
        offer();
        again();
    }

    /** What can be chosen is what is found there: on the wall of people, what people stand in and are meant for. */
    private void offer() {
        boolean people = look.get() == Look.PEOPLE;
        List<Card> there = people ? all.stream().filter(card -> card.kind() == Kind.PERSON).toList() : all;
        List<Heading> with = !people ? everyStrand : everyStrand.stream().filter(one -> there.stream().anyMatch(card -> one.id().equals(card.heading()))).toList();
        strands.setAll(people && with.size() < 2 ? List.of() : with);
        if (!strands.contains(strand.get())) {
            strand.set(null);
        }
        filter.offer(there);
    }

    /** Looks at it in another way. */
    void look(Look wanted) {
        only = List.of();
        picked.set(0);
        look.set(wanted);
        offer();
        again();
    }

    /** Shows one strand, or all ({@code null}). */
    void choose(@Nullable Heading chosen) {
        strand.set(chosen);
        again();
    }

    /** Narrows the list by year to a decade, by its years without the last digit, or to all (empty). */
    void choose(String wanted) {
        decade.set(wanted);
        again();
    }

    /** Lists these alone, by year: what lies too close together on the line. */
    void pick(List<Card> cards) {
        look.set(Look.YEARS);
        offer();
        only = List.copyOf(cards);
        picked.set(cards.size());
        decade.set("");
        again();
    }

    /** Lists more of them. */
    void more() {
        most += PAGE;
        arrange();
    }

    private void again() {
        most = PAGE;
        arrange();
    }

    private void arrange() {
        Heading wanted = look.get() == Look.STRANDS || look.get() == Look.PEOPLE ? strand.get() : null;
        List<Card> from = !only.isEmpty() ? only : look.get() == Look.YEARS ? byYears() : all;
        List<Card> shown = from.stream()
                .filter(card -> look.get() != Look.PEOPLE || card.kind() == Kind.PERSON)
                .filter(card -> wanted == null || wanted.id().equals(card.heading()))
                .filter(filter::lets)
                .toList();
        if (look.get() == Look.YEARS) {
            decades.setAll(shown.size() <= PAGE && decade.get().isEmpty() ? List.of()
                    : shown.stream().map(ArchiveModel::decade).distinct().sorted(UNDATED_LAST).toList());
            shown = shown.stream().filter(card -> decade.get().isEmpty() || decade.get().equals(decade(card))).toList();
        }
        groups.setAll(cut(look.get() == Look.YEARS ? years(shown) : strands(shown)));
    }

    /** The entries and the places with a date, each once. */
    private List<Card> byYears() {
        List<Card> together = new java.util.ArrayList<>(all);
        dated.stream().filter(card -> card.kind() == Kind.PLACE).forEach(together::add);
        return together;
    }

    /** As much of it as is listed now. */
    private List<Group> cut(List<Group> whole) {
        int left = most;
        List<Group> kept = new java.util.ArrayList<>();
        int behind = 0;
        for (Group group : whole) {
            int some = Math.min(left, group.entries().size());
            if (some > 0) {
                kept.add(new Group(group.strand(), group.year(), group.entries().subList(0, some)));
            }
            left -= some;
            behind += group.entries().size() - some;
        }
        hidden.set(behind);
        return kept;
    }

    private List<Group> strands(List<Card> shown) {
        Map<String, Group> found = new LinkedHashMap<>();
        Map<String, List<Card>> under = shown.stream().filter(card -> card.heading() != null).collect(Collectors.groupingBy(Card::heading));
        for (Heading heading : everyStrand) {
            List<Card> cards = under.get(heading.id());
            if (cards != null) {
                found.put(heading.id(), new Group(heading, "", cards));
            }
        }
        List<Card> others = shown.stream().filter(card -> card.heading() == null || !found.containsKey(card.heading())).toList();
        if (!others.isEmpty()) {
            found.put("", new Group(null, "", others));
        }
        return List.copyOf(found.values());
    }

    /** Years and decades by what they count, for years before the common era come first, the earliest of them before all others; a century before its first decade, and that before its first year. */
    private static final Comparator<String> UNDATED_LAST = Comparator.comparingInt(ArchiveModel::begins)
            .thenComparing(Comparator.comparingLong((String year) -> year.chars().filter(digit -> digit == 'X').count()).reversed());

    /** Digits count away from zero: of the years -022X the first is -229. */
    private static int begins(String year) {
        return year.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(year.replace("Y", "").replace('X', year.startsWith("-") ? '9' : '0'));
    }

    /** @param from the day on which it begins; what has none stands last */
    private record Begun(double from, Card card) { }

    /** From day to day; what begins on the same day stays as its authors have put it. Each date is read once: there may be twenty thousand. */
    private static List<Card> byDay(List<Card> cards) {
        return cards.stream().map(card -> new Begun(Span.of(card.date()).map(Span::from).orElse(Double.MAX_VALUE), card))
                .sorted(Comparator.comparingDouble(Begun::from)).map(Begun::card).toList();
    }

    /** The years in order, and what has none at the end. */
    private static List<Group> years(List<Card> shown) {
        Map<String, List<Card>> years = byDay(shown).stream().collect(Collectors.groupingBy(ArchiveModel::year,
                () -> new TreeMap<>(UNDATED_LAST), Collectors.toList()));
        return years.entrySet().stream().map(year -> new Group(null, year.getKey(), year.getValue())).toList();
    }

    /** Its year in EDTF, or its decade or century where no more is known; empty where it has none. */
    private static String year(Card card) {
        return Span.of(card.date()).map(span -> {
            int year = span.year();
            int nearest = year < 0 ? -span.lastYear() : year;
            String sign = year < 0 ? "-" : "";
            return span.precision() == Span.Precision.CENTURY ? sign + "%02dXX".formatted(nearest / 100)
                    : span.precision() == Span.Precision.DECADE ? sign + "%03dX".formatted(nearest / 10)
                    : Math.abs(year) > LONGEST_YEAR ? "Y" + year : year < 0 ? "-%04d".formatted(-year) : "%04d".formatted(year);
        }).orElse("");
    }

    private static String decade(Card card) {
        String year = year(card);
        return year.isEmpty() || year.startsWith("Y") ? "" : year.substring(0, year.length() - 1);
    }
}
