package yunguan.room.staff.care;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.shell.Screen;
import yunguan.ui.Icons;
import yunguan.ui.Texts;

/** How this hall votes: how many votes a visit has, hearing first, when the standing is shown, and whether slips are asked for. */
final class ContestSettings extends DeskPage {

    private static final List<Integer> VOTES = List.of(1, 2, 3, 4, 5, 6, 8, 10);
    private static final List<Integer> SECONDS = List.of(0, 5, 10, 15, 20, 30, 45, 60);

    private final Texts texts;
    private final SettingsModel model;

    ContestSettings(DeskAround around, SettingsModel model) {
        super(around, around.texts().of("desk.settings.contest"));
        texts = around.texts();
        this.model = model;
        shows(List.of(DeskParts.grid(around, List.of(
                row("votes", "mdi2v-vote-outline", settings -> texts.now("desk.settings.contest.votes.number", settings.number(Key.CONTEST_VOTES)),
                        () -> numbers(Key.CONTEST_VOTES, "desk.settings.contest.votes", "mdi2v-vote-outline", VOTES, number -> "desk.settings.contest.votes.number")),
                row("hear", "mdi2e-ear-hearing", settings -> texts.now(hearing(settings.number(Key.CONTEST_HEAR_SECONDS)), settings.number(Key.CONTEST_HEAR_SECONDS)),
                        () -> numbers(Key.CONTEST_HEAR_SECONDS, "desk.settings.contest.hear", "mdi2e-ear-hearing", SECONDS, ContestSettings::hearing)),
                row("standing", "mdi2p-podium", settings -> texts.now("desk.settings.contest.standing." + settings.text(Key.CONTEST_STANDING)), () -> words(Key.CONTEST_STANDING,
                        "desk.settings.contest.standing", List.of("always", "after-voting", "after-round"), "mdi2p-podium")),
                row("slips", "mdi2t-ticket-confirmation-outline", settings -> texts.now("desk.settings.contest.slips." + settings.text(Key.CONTEST_SLIPS)),
                        () -> words(Key.CONTEST_SLIPS, "desk.settings.contest.slips", List.of("no", "yes"), "mdi2t-ticket-confirmation-outline"))))));
    }

    private static String hearing(int seconds) {
        return seconds == 0 ? "desk.settings.contest.hear.none" : "desk.settings.contest.hear.number";
    }

    private Button row(String name, String icon, Function<Settings, String> says, Supplier<Screen> page) {
        StringBinding now = Bindings.createStringBinding(() -> says.apply(model.settings().get()), model.settings(), texts.language());
        Button row = DeskParts.row(icon, texts.of("desk.settings.contest." + name), now, () -> around.pages().open(page.get()));
        row.setId("settings-contest-" + name);
        row.setMaxHeight(Double.MAX_VALUE);
        return row;
    }

    private Screen numbers(Key key, String stem, String icon, List<Integer> usual, IntFunction<String> text) {
        TreeSet<Integer> all = new TreeSet<>(usual);
        all.add(model.settings().get().number(key));
        return new ChoiceView(around, model, key, stem, all.stream().map(number -> choice(Integer.toString(number), texts.of(text.apply(number), number), icon)).toList());
    }

    private Screen words(Key key, String stem, List<String> values, String icon) {
        return new ChoiceView(around, model, key, stem, values.stream().map(value -> choice(value, texts.of(stem + "." + value), icon)).toList());
    }

    private ChoiceView.Choice choice(String value, StringBinding name, String icon) {
        Node sign = Icons.of(icon);
        return new ChoiceView.Choice(value, name, texts.in(lang -> ""), sign);
    }
}
