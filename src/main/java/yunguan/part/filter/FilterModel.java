package yunguan.part.filter;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Audience;
import yunguan.catalogue.Card;
import yunguan.catalogue.Spoken;

/** What a list is narrowed to: somebody it is meant for, a language that is spoken in it. Only what occurs is offered. */
public final class FilterModel {

    private final Runnable changed;
    private final ObservableList<Audience> audiences = FXCollections.observableArrayList();
    private final ObservableList<Audience> audiencesSeen = FXCollections.unmodifiableObservableList(audiences);
    private final ObservableList<String> languages = FXCollections.observableArrayList();
    private final ObservableList<String> languagesSeen = FXCollections.unmodifiableObservableList(languages);
    private final ReadOnlyObjectWrapper<@Nullable Audience> audience = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> language = new ReadOnlyObjectWrapper<>("");

    /** @param changed is called whenever other cards are wanted */
    public FilterModel(Runnable changed) {
        this.changed = changed;
    }

    /** Looks through everything that there is, for what can be asked for. What was asked for and cannot be any more is not asked for. */
    public void offer(List<Card> all) {
        List<Audience> someone = Arrays.stream(Audience.values()).filter(one -> all.stream().anyMatch(card -> card.audience().contains(one))).toList();
        List<String> spoken = all.stream().map(card -> Spoken.language(card.language())).filter(tag -> !tag.isEmpty()).distinct().toList();
        if (someone.size() < 2 || audience.get() != null && !someone.contains(audience.get())) {
            audience.set(null); // where there is one alone there is nothing to choose, and so no way out of it
        }
        if (spoken.size() < 2 || !spoken.contains(language.get())) {
            language.set("");
        }
        audiences.setAll(someone);
        languages.setAll(spoken);
    }

    /** Those for whom anything is meant. */
    public ObservableList<Audience> audiences() {
        return audiencesSeen;
    }

    /** The languages that are spoken anywhere, each once, as {@link Spoken#language} writes them. */
    public ObservableList<String> languages() {
        return languagesSeen;
    }

    /** For whom it must be, or {@code null} for all. */
    public ReadOnlyObjectProperty<@Nullable Audience> audience() {
        return audience.getReadOnlyProperty();
    }

    /** What must be spoken, or empty for all. */
    public ReadOnlyObjectProperty<String> language() {
        return language.getReadOnlyProperty();
    }

    /** Whether everything is wanted. */
    public boolean open() {
        return audience.get() == null && language.get().isEmpty();
    }

    /** Narrows to those for whom it is, or to all ({@code null}). */
    public void show(@Nullable Audience wanted) {
        audience.set(wanted);
        changed.run();
    }

    /** Narrows to one of {@link #languages()}, or to all (empty). */
    public void show(String wantedLanguage) {
        language.set(wantedLanguage);
        changed.run();
    }

    /** Whether a card is wanted. */
    public boolean lets(Card card) {
        Audience someone = audience.get();
        return (someone == null || card.audience().contains(someone))
                && (language.get().isEmpty() || Spoken.language(card.language()).equals(language.get()));
    }
}
