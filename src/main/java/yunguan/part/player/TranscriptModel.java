package yunguan.part.player;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yunguan.catalogue.Item;
import yunguan.catalogue.Within;

/** What is said in a film, line by line, of which somebody may look for words. */
public final class TranscriptModel {

    private static final int LONGEST = 40;

    private final Within within = new Within();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper(0);
    private final ObservableList<Integer> shown = FXCollections.observableArrayList();
    private final ObservableList<Integer> shownSeen = FXCollections.unmodifiableObservableList(shown);
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private List<Item.Cue> lines = List.of();
    /** The lines as they are compared with what is typed; made when somebody first types, and not at every key. */
    private List<String> folded = List.of();
    private BitSet seen = new BitSet();

    /** Takes the lines of a language. */
    public void read(List<Item.Cue> said) {
        lines = List.copyOf(said);
        folded = List.of();
        look();
    }

    public List<Item.Cue> lines() {
        return lines;
    }

    /** What is looked for; empty while everything is shown. */
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** In how many lines it was found. */
    public ReadOnlyIntegerProperty found() {
        return found.getReadOnlyProperty();
    }

    /** The numbers of the lines to be shown: all, or those in which it was found. */
    public ObservableList<Integer> shown() {
        return shownSeen;
    }

    /** Whether a line is to be shown. */
    boolean shows(int line) {
        return seen.get(line);
    }

    /** Whether what is said is read in one piece, as its author wrote it down, and not line by line. */
    BooleanProperty whole() {
        return whole;
    }

    public boolean looks() {
        return !words.get().isBlank();
    }

    public void type(String key) {
        if (words.get().length() < LONGEST) {
            words.set(words.get() + key);
            whole.set(false); // what is found are lines
            look();
        }
    }

    public void delete() {
        if (!words.get().isEmpty()) {
            words.set(words.get().substring(0, words.get().offsetByCodePoints(words.get().length(), -1)));
            look();
        }
    }

    public void clear() {
        words.set("");
        look();
    }

    private void look() {
        List<Integer> now = new ArrayList<>();
        BitSet marked = new BitSet();
        if (looks() && folded.size() != lines.size()) {
            folded = lines.stream().map(line -> Within.folded(line.text())).toList();
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!looks() || within.hasFolded(folded.get(i), words.get())) {
                now.add(i);
                marked.set(i);
            }
        }
        seen = marked;
        found.set(looks() ? now.size() : 0);
        shown.setAll(now);
    }
}
