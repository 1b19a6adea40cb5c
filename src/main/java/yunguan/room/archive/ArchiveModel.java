package yunguan.room.archive;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.part.filter.FilterModel;

/** Which entries of the archive are shown, and in what order. */
final class ArchiveModel {

    /** Entries under one heading: a strand, or a year (empty: not recorded). */
    record Group(@Nullable Heading strand, String year, List<Card> entries) { }

    // ---- properties

    private final ObservableList<Group> groups = FXCollections.observableArrayList();
    private final ObservableList<Group> groupsSeen = FXCollections.unmodifiableObservableList(groups);
    private final ObservableList<Heading> strands = FXCollections.observableArrayList();
    private final ObservableList<Heading> strandsSeen = FXCollections.unmodifiableObservableList(strands);
    private final ReadOnlyObjectWrapper<@Nullable Heading> strand = new ReadOnlyObjectWrapper<>();
    private final FilterModel filter = new FilterModel(this::arrange);
    private final ReadOnlyBooleanWrapper byYear = new ReadOnlyBooleanWrapper();
    private List<Card> all = List.of();

    ObservableList<Group> groups() {
        return groupsSeen;
    }

    ObservableList<Heading> strands() {
        return strandsSeen;
    }

    /** What the entries are narrowed to. */
    FilterModel filter() {
        return filter;
    }

    ReadOnlyObjectProperty<@Nullable Heading> strand() {
        return strand.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty byYear() {
        return byYear.getReadOnlyProperty();
    }

    // ---- commands

    void show(ArchiveShelf.Contents contents) {
        all = contents.entries();
        strands.setAll(contents.strands());
        filter.offer(all);
        arrange();
    }

    /** Shows one strand, or all ({@code null}). */
    void choose(@Nullable Heading chosen) {
        strand.set(chosen);
        arrange();
    }

    void orderByYear(boolean years) {
        byYear.set(years);
        arrange();
    }

    private void arrange() {
        Heading only = strand.get();
        List<Card> shown = all.stream()
                .filter(card -> only == null || only.id().equals(card.heading()))
                .filter(filter::lets)
                .toList();
        groups.setAll(byYear.get() ? years(shown) : strands(shown));
    }

    private List<Group> strands(List<Card> shown) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Heading heading : strands) {
            List<Card> under = shown.stream().filter(card -> heading.id().equals(card.heading())).toList();
            if (!under.isEmpty()) {
                groups.put(heading.id(), new Group(heading, "", under));
            }
        }
        List<Card> others = shown.stream().filter(card -> card.heading() == null || !groups.containsKey(card.heading())).toList();
        if (!others.isEmpty()) {
            groups.put("", new Group(null, "", others));
        }
        return List.copyOf(groups.values());
    }

    /** The years in order, and what has none at the end. */
    private static List<Group> years(List<Card> shown) {
        Map<String, List<Card>> years = shown.stream().collect(Collectors.groupingBy(ArchiveModel::year,
                () -> new TreeMap<>(Comparator.comparing((String year) -> year.isEmpty() ? "~" : year)), Collectors.toList()));
        return years.entrySet().stream().map(year -> new Group(null, year.getKey(), year.getValue())).toList();
    }

    private static String year(Card card) {
        return card.date().length() < 4 ? "" : card.date().substring(0, 4);
    }
}
