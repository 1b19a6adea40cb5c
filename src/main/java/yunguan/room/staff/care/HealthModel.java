package yunguan.room.staff.care;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yunguan.task.Background;
import yunguan.visits.Incidents;

/** How the kiosk is, and what went wrong lately. */
final class HealthModel {

    private static final int MOST = 40;

    private final Callable<List<Finding>> checkup;
    private final Incidents incidents;
    private final Background background;

    // ---- properties

    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObservableList<Finding> findingsSeen = FXCollections.unmodifiableObservableList(findings);
    private final ObservableList<Incidents.Line> lately = FXCollections.observableArrayList();
    private final ObservableList<Incidents.Line> latelySeen = FXCollections.unmodifiableObservableList(lately);
    private final ReadOnlyBooleanWrapper news = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(false);

    HealthModel(Callable<List<Finding>> checkup, Incidents incidents, Background background) {
        this.checkup = checkup;
        this.incidents = incidents;
        this.background = background;
    }

    ObservableList<Finding> findings() {
        return findingsSeen;
    }

    /** The newest first. */
    ObservableList<Incidents.Line> lately() {
        return latelySeen;
    }

    /** Whether something went wrong that staff have not read. */
    ReadOnlyBooleanProperty news() {
        return news.getReadOnlyProperty();
    }

    /** Whether everything was looked at. */
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    // ---- commands

    private record Seen(List<Finding> findings, List<Incidents.Line> lately) { }

    void load() {
        background.run(() -> new Seen(checkup.call(), incidents.newest(MOST)), seen -> {
            findings.setAll(seen.findings);
            show(seen.lately);
            read.set(true);
        });
    }

    /** Staff have read what went wrong. */
    void seen() {
        background.run(() -> {
            incidents.seen();
            return incidents.newest(MOST);
        }, this::show);
    }

    private void show(List<Incidents.Line> lines) {
        lately.setAll(lines);
        news.set(lines.stream().anyMatch(line -> !line.seen()));
    }
}
