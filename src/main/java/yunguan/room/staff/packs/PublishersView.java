package yunguan.room.staff.packs;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import yunguan.pack.Publishers;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** Whom this hall trusts. A publisher comes in with a pack of theirs, by the fingerprint; here one can be let go. */
final class PublishersView extends DeskPage {

    private final PackRoom room;
    private final Texts texts;
    private final InstalledModel model;
    private Subscription watching = Subscription.EMPTY;

    PublishersView(DeskAround around, PackRoom room) {
        super(around, around.texts().of("desk.packs.publishers"));
        this.room = room;
        texts = around.texts();
        model = new InstalledModel(room.reading(), around.hall());
    }

    @Override
    public void entered() {
        watching = model.publishers().subscribe(this::show);
        model.readPublishers();
    }

    @Override
    public void left() {
        watching.unsubscribe();
    }

    private void show(List<Publishers.Trusted> publishers) {
        List<Node> nodes = new ArrayList<>();
        var says = Touch.label(texts.of(publishers.isEmpty() ? "desk.packs.publishers.none" : "desk.packs.publishers.are"), "desk-text");
        says.setId(publishers.isEmpty() ? "publishers-none" : "publishers-are");
        nodes.add(says);
        for (int i = 0; i < publishers.size(); i++) {
            nodes.add(publisher(i + 1, publishers.get(i)));
        }
        shows(nodes);
    }

    private Node publisher(int number, Publishers.Trusted one) {
        VBox said = new VBox();
        Button forget = Touch.button("mdi2a-account-remove-outline", texts.of("desk.packs.forget"), () -> around.pad().ask(
                texts.of("desk.packs.pin.forget", one.name()), () -> model.forget(one,
                        why -> said.getChildren().setAll(DeskParts.notice(DeskParts.Weight.GRAVE, new PackWords(texts).of(why))))));
        forget.setId("forget-" + number);
        forget.setDisable(!room.writable());
        VBox known = DeskParts.section(texts.in(lang -> one.name()),
                DeskParts.fact(texts.of("desk.packs.fact.fingerprint"), texts.in(lang -> PackWords.twoLines(one.key().fingerprint()))),
                DeskParts.fact(texts.of("desk.packs.fact.since"), texts.in(lang -> one.since().substring(0, 10))), said, forget);
        known.getChildren().getFirst().getStyleClass().add(DeskParts.AS_WRITTEN);
        return known;
    }
}
