package yunguan.room.contest;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Rounds.Round;
import yunguan.ui.Dates;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.visits.ballots.RoundsInTime.State;

/** A round's name, what it is about, and what is possible in it now. */
final class RoundHead extends VBox {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    RoundHead(Texts texts, Round round, State state) {
        getStyleClass().addAll("round-head", "round-" + state.name().toLowerCase(java.util.Locale.ROOT));
        var says = Touch.line(switch (state) {
            case BEFORE -> "mdi2c-clock-outline";
            case OPEN -> "mdi2v-vote";
            case OVER -> "mdi2f-flag-checkered";
        }, texts.in(lang -> says(texts, lang, round, state)), "round-says");
        getChildren().addAll(Touch.label(texts.of(round.title()), "section-title"), says);
        if (!round.summary().isEmpty()) {
            getChildren().add(Touch.label(texts.of(round.summary()), "section-summary"));
        }
    }

    /** What is possible in a round now, with the day on which that changes. */
    static String says(Texts texts, Lang lang, Round round, State state) {
        return switch (state) {
            case BEFORE -> texts.now("contest.round.before", moment(texts, lang, round.begins()));
            case OPEN -> round.ends() == null ? texts.now("contest.round.open") : texts.now("contest.round.open.until", last(texts, lang, round.ends()));
            case OVER -> texts.now("contest.round.over");
        };
    }

    private static String moment(Texts texts, Lang lang, @Nullable LocalDateTime time) {
        if (time == null) {
            return "";
        }
        String day = Dates.inWords(time.toLocalDate().toString(), texts);
        return time.toLocalTime().toSecondOfDay() == 0 ? day : day + " " + MINUTE.format(time);
    }

    /** The last day, where it ends with a day. */
    private static String last(Texts texts, Lang lang, LocalDateTime ends) {
        return ends.toLocalTime().toSecondOfDay() == 0 ? moment(texts, lang, ends.minusDays(1)) : moment(texts, lang, ends);
    }
}
