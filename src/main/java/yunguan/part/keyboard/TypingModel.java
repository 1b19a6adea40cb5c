package yunguan.part.keyboard;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yunguan.catalogue.PinyinWords;

/** A line of text that is typed with a finger: Chinese by pinyin, or Latin letters. What is typed goes to its end. */
public final class TypingModel {

    /** What the letters give. */
    public enum Script { CHINESE, SMALL, CAPITAL }

    /** As many as a finger finds on one line, by their characters and the rims of their keys; the others follow page by page. */
    static final int PAGE = 8;
    private static final double LINE = 21.5;
    private static final double RIM = 1.2;
    /** A key is as wide as a finger, and as far from the next. */
    private static final double KEY = 2.65;
    private static final double GAP = 0.62;
    private static final int MOST = 64;
    private static final int LONGEST = 48;

    private final StringProperty text;
    private final int most;
    private final PinyinWords words;
    private final UnaryOperator<String> form;
    private List<PinyinWords.Candidate> all = List.of();
    private int from;
    private int shown;
    private double room = LINE;

    // ---- properties

    private final ReadOnlyObjectWrapper<Script> script;
    private final ReadOnlyStringWrapper letters = new ReadOnlyStringWrapper("");
    private final ObservableList<String> candidates = FXCollections.observableArrayList();
    private final ObservableList<String> candidatesSeen = FXCollections.unmodifiableObservableList(candidates);

    /**
     * @param text  the line; it can be set from elsewhere as well, by a real keyboard
     * @param most  so many characters it takes
     * @param form  turns the offered simplified characters into the form that is wanted
     * @param begin what the letters give at first
     */
    public TypingModel(StringProperty text, int most, PinyinWords words, UnaryOperator<String> form, Script begin) {
        this.text = text;
        this.most = most;
        this.words = words;
        this.form = form;
        script = new ReadOnlyObjectWrapper<>(begin);
    }

    ReadOnlyObjectProperty<Script> script() {
        return script.getReadOnlyProperty();
    }

    /** The letters that have not become characters yet. */
    public ReadOnlyStringProperty letters() {
        return letters.getReadOnlyProperty();
    }

    /** One page of what they may mean. */
    ObservableList<String> candidates() {
        return candidatesSeen;
    }

    // ---- commands

    void type(String key) {
        boolean letter = key.length() == 1 && key.charAt(0) >= 'a' && key.charAt(0) <= 'z';
        if (script.get() == Script.CHINESE && letter) {
            look(letters.get().length() < LONGEST ? letters.get() + key : letters.get());
        } else if (!letters.get().isEmpty() && key.equals(" ")) {
            choose(0);
        } else if (!letters.get().isEmpty() && key.equals("'")) {
            look(letters.get() + key);
        } else {
            plain();
            add(script.get() == Script.CAPITAL ? key.toUpperCase(Locale.ROOT) : key);
        }
    }

    /** Takes one of the candidates that are shown; the letters that it does not stand for stay. */
    void choose(int index) {
        if (from + index < all.size()) {
            PinyinWords.Candidate chosen = all.get(from + index);
            add(form.apply(chosen.text()));
            look(letters.get().substring(Math.min(chosen.letters(), letters.get().length())));
        } else {
            plain();
        }
    }

    /** The next page of candidates; after the last one the first. */
    void more() {
        from = from + shown < all.size() ? from + shown : 0;
        show();
    }

    /** So much room there is for candidates, in em: less in large letters. */
    void room(double em) {
        if (em != room) {
            room = em;
            show();
        }
    }

    void delete() {
        String line = text.get();
        if (!letters.get().isEmpty()) {
            look(letters.get().substring(0, letters.get().length() - 1));
        } else if (!line.isEmpty()) {
            text.set(line.substring(0, line.offsetByCodePoints(line.length(), -1)));
        }
    }

    void clear() {
        look("");
        text.set("");
    }

    /** Chinese, small letters, capitals, and round again. */
    void switchScript() {
        plain();
        script.set(Script.values()[(script.get().ordinal() + 1) % Script.values().length]);
    }

    /** Letters that nobody turned into characters stay what they are. */
    private void plain() {
        String left = letters.get();
        look("");
        if (!left.isEmpty()) {
            add(left);
        }
    }

    private void add(String more) {
        if (text.get().length() + more.length() <= most) {
            text.set(text.get() + more);
        }
    }

    private void look(String typed) {
        letters.set(typed);
        all = words.candidates(typed, MOST);
        from = 0;
        show();
    }

    private void show() {
        double left = room;
        int end = from;
        while (end < all.size() && end - from < PAGE && (end == from || left >= width(all.get(end).text()))) {
            left -= width(all.get(end++).text());
        }
        shown = end - from;
        candidates.setAll(all.subList(from, end).stream().map(candidate -> form.apply(candidate.text())).toList());
    }

    /** What a candidate takes of the line, in em. */
    private static double width(String candidate) {
        return Math.max(KEY, candidate.length() + RIM) + GAP;
    }
}
