package yunguan.room.staff.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Lang;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.room.staff.pin.ChangePinView;
import yunguan.settings.ClosedDays;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.shell.Screen;
import yunguan.ui.HallColour;
import yunguan.ui.HoursInWords;
import yunguan.ui.Icons;
import yunguan.ui.MomentInWords;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.visits.StaffLog;

/** What a clerk may change, each with how it is now; a touch opens the page where it is changed. */
public final class SettingsView extends DeskPage {

    private static final List<Integer> IDLE = List.of(30, 60, 90, 120, 180, 300, 600, 900);

    private static final List<String> INCHES = List.of("10.1", "15.6", "21.5", "23.8", "27", "32", "43", "49", "50", "55", "65", "75", "86", "98");
    private static final List<String> BOTTOMS = List.of("300", "400", "500", "600", "700", "800", "900", "1000", "1100");

    private static final List<Integer> ATTRACT = List.of(0, 60, 120, 180, 300, 600, 1800);

    private final Texts texts;
    private final SettingsModel model;

    public SettingsView(DeskAround around) {
        super(around, around.texts().of("desk.home.settings"));
        texts = around.texts();
        model = new SettingsModel(around.hall().settingsFile(), new StaffLog(around.hall().premises().visits(), around.hall().premises().clock()),
                around.hall()::settings, around.hall()::settingsWritten, around.background());
        List<Node> rows = List.of(
                asWritten(row("name", "mdi2b-bank-outline", this::names, () -> new WordsView(around, model, WordsView.Subject.NAME))),
                row("hours", "mdi2c-clock-outline", this::hours, () -> new HoursView(around, model)),
                notice(),
                row("contact", "mdi2p-phone-outline", settings -> or(settings.text(Key.STAFF_CONTACT), "contact.none"), () -> new WordsView(around, model, WordsView.Subject.CONTACT)),
                row("language", "mdi2t-translate", settings -> texts.languages().of(texts.languages().first(settings)).name(), this::languages),
                row("colour", "mdi2p-palette-outline", settings -> colour(settings.text(Key.HALL_COLOUR)), this::colours),
                row("screen", "mdi2m-monitor", settings -> texts.now("desk.settings.screen.now", settings.text(Key.SCREEN_DIAGONAL_INCHES)), this::inches),
                row("bottom", "mdi2a-arrow-expand-down", settings -> texts.now("desk.settings.bottom.now", settings.text(Key.SCREEN_BOTTOM_MM)), this::bottom),
                row("volume", "mdi2v-volume-medium", settings -> texts.now("desk.settings.volume.now", settings.text(Key.VOLUME_START), settings.text(Key.VOLUME_MOST)),
                        () -> new VolumeView(around, model)),
                row("quiet", "mdi2w-weather-night", this::quiet, () -> new QuietView(around, model)),
                row("out", "mdi2h-headphones", settings -> texts.now("desk.settings.out." + settings.text(Key.SOUND_OUT)), this::out),
                row("idle", "mdi2t-timer-outline", settings -> texts.now("desk.settings.idle.now", minutes(settings.number(Key.IDLE_SECONDS))), this::idle),
                row("attract", "mdi2i-image-multiple-outline", settings -> attractNow(settings.number(Key.ATTRACT_SECONDS)), this::attract),
                row("dark", "mdi2w-weather-night", settings -> texts.now("desk.settings.dark.now." + settings.text(Key.DARK_OUTSIDE_HOURS)), this::dark),
                row("closed", "mdi2c-calendar-remove-outline", this::closedDays, () -> new ClosedDaysView(around, model)),
                row("contest", "mdi2v-vote-outline", settings -> texts.now("desk.settings.contest.now", settings.text(Key.CONTEST_VOTES), settings.text(Key.CONTEST_HEAR_SECONDS)),
                        () -> new ContestSettings(around, model)),
                row("class", "mdi2h-human-male-board", settings -> settings.text(Key.CLASS_CODE).isEmpty() ? texts.now("desk.settings.class.none")
                        : texts.now("desk.settings.class.now", settings.text(Key.CLASS_CODE).length()), () -> new ClassCodeView(around, model)),
                row("unsigned", "mdi2s-shield-check-outline", settings -> texts.now("desk.settings.unsigned.now." + settings.text(Key.PACKS_UNSIGNED)), this::unsigned),
                row("pin", "mdi2l-lock-outline", settings -> texts.now("desk.settings.pin.now"), () -> new ChangePinView(around)));
        shows(List.of(said(), DeskParts.grid(around, rows)));
    }

    @Override
    public void entered() {
        model.load();
    }

    /** What was done last, with a way to take it back. */
    private Node said() {
        HBox well = DeskParts.notice(DeskParts.Weight.GOOD, EditorPage.said(texts, model));
        HBox.setHgrow(well, Priority.ALWAYS);
        Touch.visible(well, Bindings.createBooleanBinding(() -> model.said().get() != SettingsModel.Said.NOTHING && !model.said().get().bad(), model.said()));
        well.setId("settings-said");
        HBox bad = DeskParts.notice(DeskParts.Weight.GRAVE, EditorPage.said(texts, model));
        Touch.visible(bad, Bindings.createBooleanBinding(() -> model.said().get().bad(), model.said()));
        bad.setId("settings-trouble");
        HBox.setHgrow(bad, Priority.ALWAYS);
        Button undo = Touch.button("mdi2u-undo-variant", texts.of("desk.settings.undo"), model::undo);
        undo.setId("settings-undo");
        Touch.visible(undo, model.undoable());
        Pane all = around.narrow() ? new VBox(well, bad, undo) : new HBox(well, bad, undo);
        all.getStyleClass().add("desk-said");
        Touch.visible(all, Bindings.createBooleanBinding(() -> model.said().get() != SettingsModel.Said.NOTHING || model.undoable().get(), model.said(), model.undoable()));
        return all;
    }

    private Button row(String name, String icon, Function<Settings, String> says, Supplier<Screen> page) {
        StringBinding now = Bindings.createStringBinding(() -> says.apply(model.settings().get()), model.settings(), texts.language());
        Button row = DeskParts.row(icon, texts.of("desk.settings." + name), now, () -> around.pages().open(page.get()));
        row.setId("settings-" + name);
        row.setMaxHeight(Double.MAX_VALUE);
        return row;
    }

    /** The hall's name stands there in the characters in which it was typed. */
    private static Button asWritten(Button row) {
        row.getStyleClass().add(DeskParts.AS_WRITTEN);
        return row;
    }

    /** With the one touch that takes it down. */
    private Node notice() {
        Button row = row("notice", "mdi2b-bullhorn-outline", settings -> or(settings.text(Key.NOTICE), "notice.none"), () -> new WordsView(around, model, WordsView.Subject.NOTICE));
        HBox.setHgrow(row, Priority.ALWAYS);
        Button down = WordsView.takeDown(around, model, () -> model.save(WordsModel.silence(WordsView.Subject.NOTICE.keys), () -> { }));
        down.getStyleClass().add("desk-aside");
        down.setMaxHeight(Double.MAX_VALUE);
        Touch.visible(down, down.disabledProperty().not());
        Pane both = around.narrow() ? new VBox(row, down) : new HBox(row, down); // in large letters there is no room beside the other
        both.getStyleClass().add("desk-row-aside");
        return both;
    }

    private String or(String text, String otherwise) {
        return text.isEmpty() ? texts.now("desk.settings." + otherwise) : text;
    }

    private String names(Settings settings) {
        return String.join(" · ", new TreeSet<>(List.of(settings.text(Key.HALL_NAME), settings.text(Key.HALL_NAME_EN))).descendingSet());
    }

    private String hours(Settings settings) {
        return settings.openingHours().spans().isEmpty() ? texts.now("desk.settings.hours.notShown") : new HoursInWords(settings.openingHours()).in(texts);
    }

    private String colour(String hex) {
        return HallColours.ALL.stream().filter(colour -> colour.hex().equalsIgnoreCase(hex)).findFirst()
                .map(colour -> texts.now("desk.settings.colour." + colour.name())).orElseGet(() -> texts.now("desk.settings.colour.own"));
    }

    private String minutes(int seconds) {
        return seconds < 60 ? texts.now("desk.settings.idle.seconds", seconds) : seconds % 60 == 0 ? texts.now("desk.settings.idle.minutes", seconds / 60)
                : texts.now("desk.settings.idle.both", seconds / 60, seconds % 60);
    }

    private Screen languages() {
        return new ChoiceView(around, model, Key.LANGUAGE, "desk.settings.language", texts.languages().all().stream().map(tongue -> new ChoiceView.Choice(tongue.lang().tag(),
                said(tongue.name()), nothing(), Touch.label(said(tongue.button()), "desk-sign", "own-language"))).toList());
    }

    private static StringBinding said(String words) {
        return Bindings.createStringBinding(() -> words);
    }

    private StringBinding nothing() {
        return texts.in(lang -> "");
    }

    private Screen idle() {
        TreeSet<Integer> all = new TreeSet<>(IDLE);
        all.add(model.settings().get().number(Key.IDLE_SECONDS));
        return new ChoiceView(around, model, Key.IDLE_SECONDS, "desk.settings.idle", all.stream().map(seconds -> new ChoiceView.Choice(Integer.toString(seconds),
                texts.in(lang -> minutes(seconds)), nothing(), Icons.of("mdi2t-timer-outline"))).toList());
    }

    private Screen inches() {
        return several(Key.SCREEN_DIAGONAL_INCHES, "screen", INCHES, "mdi2m-monitor");
    }

    private Screen bottom() {
        return several(Key.SCREEN_BOTTOM_MM, "bottom", BOTTOMS, "mdi2a-arrow-expand-down");
    }

    /** Usual values, and the one that there is, by size. */
    private Screen several(Key key, String name, List<String> usual, String icon) {
        TreeSet<String> all = new TreeSet<>(Comparator.comparingDouble(Double::parseDouble));
        all.addAll(usual);
        all.add(model.settings().get().text(key));
        return new ChoiceView(around, model, key, "desk.settings." + name, all.stream().map(value -> new ChoiceView.Choice(value,
                texts.of("desk.settings." + name + ".now", value), nothing(), Icons.of(icon))).toList());
    }

    private Screen attract() {
        TreeSet<Integer> all = new TreeSet<>(ATTRACT);
        all.add(model.settings().get().number(Key.ATTRACT_SECONDS));
        return new ChoiceView(around, model, Key.ATTRACT_SECONDS, "desk.settings.attract", all.stream().map(seconds -> new ChoiceView.Choice(Integer.toString(seconds),
                texts.in(lang -> seconds == 0 ? texts.now("desk.settings.attract.never") : minutes(seconds)), nothing(), Icons.of("mdi2i-image-multiple-outline"))).toList());
    }

    private String attractNow(int seconds) {
        return seconds == 0 ? texts.now("desk.settings.attract.never") : texts.now("desk.settings.attract.now", minutes(seconds));
    }

    private String quiet(Settings settings) {
        String all = settings.quietHours().spells().stream().map(spell -> texts.now("desk.settings.quiet.one", spell.times(), spell.percent()))
                .collect(Collectors.joining(texts.now("home.hours.comma")));
        return all.isEmpty() ? texts.now("desk.settings.quiet.none") : all;
    }

    private Screen out() {
        return new ChoiceView(around, model, Key.SOUND_OUT, "desk.settings.out", List.of("loudspeaker", "headphones", "headphones-left", "headphones-right").stream()
                .map(value -> new ChoiceView.Choice(value, texts.of("desk.settings.out." + value), nothing(),
                        Icons.of(value.equals("loudspeaker") ? "mdi2v-volume-high" : "mdi2h-headphones"))).toList());
    }

    private Screen dark() {
        return new ChoiceView(around, model, Key.DARK_OUTSIDE_HOURS, "desk.settings.dark", List.of(
                new ChoiceView.Choice("yes", texts.of("desk.settings.dark.yes"), texts.of("desk.settings.dark.yes.says"), Icons.of("mdi2w-weather-night")),
                new ChoiceView.Choice("no", texts.of("desk.settings.dark.no"), texts.of("desk.settings.dark.no.says"), Icons.of("mdi2w-white-balance-sunny"))));
    }

    private String closedDays(Settings settings) {
        String days = ClosedDays.parse(settings.text(Key.CLOSED_DAYS)).orElse(ClosedDays.NONE).near(LocalDate.now(), 366).stream().limit(3)
                .map(spell -> MomentInWords.of(spell, texts)).collect(Collectors.joining(texts.now("home.hours.comma")));
        return days.isEmpty() ? texts.now("desk.settings.closed.none") : days;
    }

    private Screen colours() {
        String now = model.settings().get().text(Key.HALL_COLOUR);
        List<ChoiceView.Choice> choices = new ArrayList<>();
        HallColours.ALL.forEach(colour -> choices.add(new ChoiceView.Choice(colour.hex().equalsIgnoreCase(now) ? now : colour.hex(),
                texts.of("desk.settings.colour." + colour.name()), nothing(), swatch(colour.hex()))));
        if (!HallColours.isOurs(now)) {
            choices.addFirst(new ChoiceView.Choice(now, texts.of("desk.settings.colour.own"),
                    !HallColour.isKept(now) ? texts.of("desk.settings.colour.pale") : nothing(), swatch(now)));
        }
        return new ChoiceView(around, model, Key.HALL_COLOUR, "desk.settings.colour", choices);
    }

    /** A piece of the colour, with words on it as visitors' buttons have them. */
    private Node swatch(String hex) {
        var words = Touch.label(texts.of("home.search"), "desk-swatch");
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.setStyle("-fx-background-color: " + hex + ";");
        return new VBox(words);
    }

    private Screen unsigned() {
        return new ChoiceView(around, model, Key.PACKS_UNSIGNED, "desk.settings.unsigned", List.of(choice("no", "mdi2s-shield-check-outline"), choice("yes", "mdi2s-shield-off-outline")),
                (value, save) -> {
                    if (value.equals("yes") && !model.settings().get().yes(Key.PACKS_UNSIGNED)) {
                        around.pad().ask(texts.of("desk.settings.unsigned.pin"), save);
                    } else {
                        save.run();
                    }
                });
    }

    private ChoiceView.Choice choice(String value, String icon) {
        return new ChoiceView.Choice(value, texts.of("desk.settings.unsigned." + value), texts.of("desk.settings.unsigned." + value + ".says"), Icons.of(icon));
    }
}
