package yunguan.room.staff.contest;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Rounds.Round;
import yunguan.pack.Stick;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskParts;
import yunguan.room.staff.desk.StickPage;
import yunguan.ui.Dates;
import yunguan.ui.Icons;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.visits.ballots.RoundsInTime.State;

/** The contest at the desk. */
public final class VotesView extends StickPage {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final VotesModel model;
    private final Texts texts;

    public VotesView(DeskAround around) {
        super(around, around.texts().of("desk.home.contest"));
        texts = around.texts();
        model = new VotesModel(around.hall().premises(), around.hall()::settings, sticks(around), around.background());
        model.votes().addListener((votes, before, now) -> show(now));
        model.said().addListener((said, before, now) -> show(model.votes().get()));
        model.plugged().addListener((ListChangeListener<Stick>) change -> ways());
    }

    private void show(VotesModel.@Nullable Votes now) {
        if (now == null) {
            return;
        }
        List<Node> nodes = new ArrayList<>();
        VotesModel.Said said = model.said().get();
        if (said != VotesModel.Said.NOTHING && said != VotesModel.Said.BUSY) {
            Node notice = DeskParts.notice(said.bad() ? DeskParts.Weight.GRAVE : DeskParts.Weight.GOOD,
                    said == VotesModel.Said.SAVED ? texts.of("desk.votes.said.SAVED", model.savedAs()) : texts.of("desk.votes.said." + said.name()));
            notice.setId("votes-said");
            nodes.add(notice);
        }
        if (now.time().clock().doubted()) {
            nodes.add(clock(now));
        }
        nodes.add(DeskParts.section(texts.of("desk.votes.rounds"), now.time().rounds().isEmpty()
                ? new Node[] {Touch.label(texts.of("desk.votes.rounds.none"), "section-summary")}
                : now.time().rounds().stream().map(round -> round(now, round)).toArray(Node[]::new)));
        nodes.add(DeskParts.section(texts.of("desk.votes.aside"), aside(now)));
        nodes.add(said == VotesModel.Said.CLOSED ? 1 : nodes.size(), record(now)); // what is to be written down stands right below what says so
        Node slips = DeskParts.row("mdi2t-ticket-confirmation-outline", texts.of("desk.slips"), texts.of("desk.slips.says"),
                () -> around.pages().open(new SlipsView(around)));
        slips.setId("desk-slips");
        nodes.add(slips);
        shows(nodes);
        ways();
    }

    private Node record(VotesModel.Votes now) {
        return DeskParts.section(texts.of("desk.votes.record"), now.lines() == 0
                ? new Node[] {Touch.label(texts.of("desk.votes.record.none"), "section-summary")}
                : new Node[] {DeskParts.fact(texts.of("desk.votes.kiosk"), texts.in(lang -> now.kiosk())),
                        DeskParts.fact(texts.of("desk.votes.lines"), texts.in(lang -> Integer.toString(now.lines()))),
                        DeskParts.fact(texts.of("desk.votes.check"), texts.in(lang -> now.hash().substring(0, 16).replaceAll("(.{4})(?=.)", "$1 "))),
                        Touch.label(texts.of("desk.votes.record.says"), "section-summary")});
    }

    private Node clock(VotesModel.Votes now) {
        HBox notice = DeskParts.notice(DeskParts.Weight.GRAVE, texts.in(lang -> texts.now("desk.votes.clock", moment(lang, now.shown()), moment(lang, now.time().clock().time()))));
        HBox.setHgrow(notice, Priority.ALWAYS);
        Button right = Touch.button("mdi2c-clock-check-outline", texts.of("desk.votes.clock.right"),
                () -> around.pad().ask(texts.in(lang -> texts.now("desk.votes.clock.pin", moment(lang, now.shown()))), model::believe));
        right.setId("votes-clock-right");
        VBox both = new VBox(notice, right);
        both.getStyleClass().add("desk-section");
        return both;
    }

    private String moment(Lang lang, LocalDateTime time) {
        return Dates.inWords(time.toLocalDate().toString(), texts) + " " + MINUTE.format(time);
    }

    private Node round(VotesModel.Votes now, Round round) {
        State state = now.time().state(round);
        var title = Touch.label(texts.of(round.title()), "desk-row-name");
        var says = Touch.label(texts.in(lang -> texts.now("desk.votes.state." + state.name()) + " · " + texts.now("desk.votes.number", now.votes().getOrDefault(round.id(), 0L))
                + times(lang, round)), "desk-row-says");
        VBox words = new VBox(title, says);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(state == State.OPEN ? "mdi2v-vote" : state == State.BEFORE ? "mdi2c-clock-outline" : "mdi2f-flag-checkered"), words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("desk-line-with-deed");
        boolean byWord = now.time().words().containsKey(round.id());
        if (state == State.OPEN) {
            line.getChildren().add(deed("mdi2f-flag-checkered", "desk.votes.close", round, () -> model.close(round), "desk.votes.close.pin"));
        } else if (state == State.OVER && byWord) {
            line.getChildren().add(deed("mdi2p-play", "desk.votes.open", round, () -> model.open(round), "desk.votes.open.pin"));
        }
        return line;
    }

    private Button deed(String icon, String text, Round round, Runnable done, String why) {
        Button deed = Touch.button(icon, texts.of(text), () -> around.pad().ask(texts.of(why, round.title()), done));
        deed.setId("round-" + round.id().replaceAll(".*/", ""));
        return deed;
    }

    private String times(Lang lang, Round round) {
        String from = round.begins() == null ? "" : day(lang, round.begins(), 0);
        String to = round.ends() == null ? "" : day(lang, round.ends(), 1);
        return from.isEmpty() && to.isEmpty() ? "" : " · " + from + " – " + to;
    }

    /** Midnight is said by the day alone: an end by the day that it ends. */
    private String day(Lang lang, LocalDateTime time, int back) {
        boolean midnight = time.toLocalTime().toSecondOfDay() == 0;
        return midnight ? Dates.inWords(time.toLocalDate().minusDays(back).toString(), texts) : moment(lang, time);
    }

    private Node[] aside(VotesModel.Votes now) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(now.aside().isEmpty() ? DeskParts.notice(DeskParts.Weight.GOOD, texts.of("desk.votes.aside.none")) : Touch.label(texts.of("desk.votes.aside.says"), "section-summary"));
        for (VotesModel.Pile pile : now.aside()) {
            var name = Touch.label(texts.in(lang -> texts.now("desk.votes.number", pile.votes().size()) + " · " + texts.now("desk.votes.why." + pile.why())), "desk-row-name");
            var says = Touch.label(texts.in(lang -> Dates.inWords(pile.day(), texts)
                    + now.time().round(pile.round()).map(round -> " · " + texts.now(round.title())).orElse("")), "desk-row-says");
            VBox words = new VBox(name, says);
            HBox.setHgrow(words, Priority.ALWAYS);
            Button count = Touch.button("mdi2c-check", texts.of("desk.votes.count"),
                    () -> around.pad().ask(texts.of("desk.votes.count.pin", pile.votes().size()), () -> model.count(pile)));
            count.setId("count-" + pile.why());
            HBox line = new HBox(Icons.of("mdi2h-hand-back-left-outline"), words, count);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("desk-line-with-deed");
            nodes.add(line);
        }
        return nodes.toArray(Node[]::new);
    }

    /** Where the record can be saved to. */
    private void ways() {
        List<Node> ways = new ArrayList<>();
        if (model.plugged().isEmpty()) {
            ways.add(Touch.label(texts.of("desk.votes.no-stick"), "section-summary"));
        }
        for (Stick stick : model.plugged()) {
            Button save = Touch.button("mdi2u-usb-flash-drive-outline", texts.of("desk.votes.save", stick.name()), () -> model.save(stick));
            save.setId("votes-save");
            save.disableProperty().bind(Bindings.equal(model.said(), VotesModel.Said.BUSY));
            ways.add(save);
        }
        offers(ways.toArray(Node[]::new));
    }

    @Override
    protected void load() {
        model.load();
    }

    @Override
    protected void lookForSticks() {
        model.lookForSticks();
    }
}
