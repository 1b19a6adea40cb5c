package yunguan.shell;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Lang;
import yunguan.visits.ballots.Paper;

/** All that one visitor leaves behind. The reset replaces it whole, and nothing else keeps visitor state. */
public final class Visit {

    private final Lang firstLanguage;
    private final double firstVolume;
    private final ObjectProperty<Lang> language;
    private final ObservableSet<Mode> modes = FXCollections.observableSet(EnumSet.noneOf(Mode.class));
    private final DoubleProperty volume;
    private final double loudest;
    private final ReadOnlyObjectWrapper<@Nullable QuietHour> quiet = new ReadOnlyObjectWrapper<>();
    private final DoubleBinding heardNow;
    private final BooleanProperty captions = new SimpleBooleanProperty(true);
    private final StringProperty captionLanguage = new SimpleStringProperty("");
    private final ObjectProperty<CaptionSize> captionSize = new SimpleObjectProperty<>(CaptionSize.MIDDLE);
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final ObservableList<Card> kept = FXCollections.observableArrayList();
    private final Map<String, Double> resumePoints = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final ObservableSet<String> votes = FXCollections.observableSet();
    private final Map<String, Double> heard = new HashMap<>();
    private final KeepOn keepOn = new KeepOn();
    private final Paper paper = new Paper();
    private final BooleanProperty slip = new SimpleBooleanProperty();
    private final BooleanProperty leads = new SimpleBooleanProperty();
    private final BooleanProperty finished = new SimpleBooleanProperty();

    /**
     * @param volume  to begin with, 0 to 1
     * @param loudest the loudest that the venue allows, 0 to 1
     */
    public Visit(Lang language, double volume, double loudest) {
        firstLanguage = language;
        firstVolume = Math.min(volume, loudest);
        this.language = new SimpleObjectProperty<>(language);
        this.loudest = loudest;
        this.volume = new SimpleDoubleProperty(firstVolume);
        heardNow = Bindings.createDoubleBinding(() -> {
            QuietHour hour = quiet.get();
            return hour == null ? volume().get() : Math.min(volume().get(), hour.most());
        }, this.volume, quiet);
        modes.addListener((SetChangeListener<Mode>) change -> {
            if (change.getElementAdded() == Mode.SILENT) {
                captions.set(true); // what cannot be heard can be read
            }
        });
    }

    public ObjectProperty<Lang> language() {
        return language;
    }

    public ObservableSet<Mode> modes() {
        return modes;
    }

    /** Switches a mode on or off. */
    public void toggle(Mode mode) {
        if (!modes.remove(mode)) {
            modes.add(mode);
        }
    }

    /** Loudness, 0 to {@link #loudest()}. */
    public DoubleProperty volume() {
        return volume;
    }

    /** How loud it is now: as the visitor wants it, and no louder than a quiet hour lets it be. 0 to 1. */
    public ObservableDoubleValue loudness() {
        return heardNow;
    }

    /** The quiet hour that holds now; {@code null} for none. What the visitor has chosen comes back when it is over. */
    public ReadOnlyObjectProperty<@Nullable QuietHour> quiet() {
        return quiet.getReadOnlyProperty();
    }

    /** A quiet hour begins, or with {@code null} is over. The hall tells of it. */
    public void hushes(@Nullable QuietHour hour) {
        quiet.set(hour);
    }

    /** The loudest that the venue allows, 0 to 1. */
    public double loudest() {
        return loudest;
    }

    /** Whether captions are shown. */
    public BooleanProperty captions() {
        return captions;
    }

    /** In which language captions are wanted (BCP 47); empty: in the one that the visitor reads. */
    public StringProperty captionLanguage() {
        return captionLanguage;
    }

    public ObjectProperty<CaptionSize> captionSize() {
        return captionSize;
    }

    /** How fast films and pieces play; 1 is as they were made. */
    public DoubleProperty speed() {
        return speed;
    }

    /** What the visitor put aside to look at later, in that order. */
    public ObservableList<Card> kept() {
        return kept;
    }

    /** Whether an item was put aside. */
    public boolean keeps(String item) {
        return kept.stream().anyMatch(card -> card.id().equals(item));
    }

    /** Puts an item aside, or back. */
    public void keep(Card card) {
        if (!kept.removeIf(one -> one.id().equals(card.id()))) {
            kept.add(card);
        }
    }

    /** The second at which this visit left a film or a piece; 0 where it never opened it. */
    public double resumeAt(String item) {
        return resumePoints.getOrDefault(item, 0.0);
    }

    /** Remembers where a film or a piece was left; at its end, forgets it. */
    public void leftAt(String item, double second, boolean ended) {
        if (ended) {
            resumePoints.remove(item);
            seen.add(item);
        } else {
            resumePoints.put(item, second);
        }
    }

    /** Whether this visit has seen or heard a film or a piece to its end. */
    public boolean hasSeen(String item) {
        return seen.contains(item);
    }

    /** The songs that this visit has voted for. */
    public ObservableSet<String> votes() {
        return votes;
    }

    /** Whether one piece follows the other. */
    public KeepOn keepOn() {
        return keepOn;
    }

    /** What this visit votes on. */
    public Paper paper() {
        return paper;
    }

    /** Whether it has shown a voting slip. */
    public BooleanProperty slip() {
        return slip;
    }

    /** For how many seconds this visit has heard a song; what was skipped does not count. */
    public double heard(String song) {
        return heard.getOrDefault(song, 0.0);
    }

    /** It has heard some more of a song. */
    public void hears(String song, double seconds) {
        heard.merge(song, seconds, Double::sum);
    }

    /** Whether whoever stands here leads a group: staff have opened the hall to them, or they gave the class code. */
    public BooleanProperty leads() {
        return leads;
    }

    /** Whether the visitor has said to be done: the visit then ends. */
    public BooleanProperty finished() {
        return finished;
    }

    /** Whether it is as it began: a reset would take nothing from anybody. */
    public boolean asItBegan() {
        return language.get().equals(firstLanguage) && modes.isEmpty() && volume.get() == firstVolume && captions.get()
                && captionLanguage.get().isEmpty() && captionSize.get() == CaptionSize.MIDDLE && speed.get() == 1 && kept.isEmpty()
                && resumePoints.isEmpty() && seen.isEmpty() && votes.isEmpty()
                && heard.isEmpty() && !slip.get() && !keepOn.wanted().get() && !leads.get();
    }
}
