package yunguan.room.staff.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.pack.InstalledPacks;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** One pack that is installed: what is in it, the version before, and the way out. */
final class PackView extends DeskPage {

    private final PackRoom room;
    private final Texts texts;
    private final InstalledPacks.Pack pack;
    private final InstalledModel model;

    PackView(DeskAround around, PackRoom room, InstalledPacks.Pack pack) {
        super(around, around.texts().of(pack.title()));
        this.room = room;
        this.pack = pack;
        texts = around.texts();
        model = new InstalledModel(room.reading(), around.hall());
    }

    @Override
    public void entered() {
        shows(List.of(DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.packs.reading"))));
        offers();
        model.look(pack, this::show, () -> shows(List.of(DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.packs.refusal.STORE_DAMAGED")))));
    }

    private void show(InstalledModel.Near near) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new BenchRow(around, room));
        if (!room.writable()) {
            nodes.add(DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.packs.readOnly")));
        }
        if (pack.expired()) {
            nodes.add(DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.packs.expired", pack.expires())));
        }
        nodes.add(DeskParts.factAsWritten(texts.of("desk.packs.fact.publisher"), texts.in(lang -> pack.publisher())));
        nodes.add(DeskParts.fact(texts.of("desk.packs.fact.version"), texts.in(lang -> Long.toString(pack.version()))));
        nodes.add(DeskParts.fact(texts.of("desk.packs.fact.signer"), new PackWords(texts).of(pack.signer(), null)));
        nodes.add(DeskParts.section(texts.of("desk.packs.holds", pack.items()), near.titles().entrySet().stream()
                .map(one -> kind(one.getKey(), one.getValue())).toArray(Node[]::new)));
        if (pack.previous() > 0) {
            List<Node> back = new ArrayList<>();
            back.add(Touch.label(texts.of(near.back().isEmpty() ? "desk.packs.back.same" : "desk.packs.back.says", pack.previous()), "desk-text"));
            back.addAll(new ChangeList(texts).of(near.back(), false));
            nodes.add(DeskParts.section(texts.of("desk.packs.back", pack.previous()), back.toArray(Node[]::new)));
        }
        nodes.add(DeskParts.section(texts.of("desk.packs.remove"), Touch.label(texts.of("desk.packs.remove.says", pack.items(), PackWords.size(near.free())), "desk-text")));
        shows(nodes);
        List<Node> deeds = new ArrayList<>();
        if (pack.previous() > 0) {
            Button back = Touch.button("mdi2h-history", texts.of("desk.packs.back", pack.previous()),
                    () -> asks("desk.packs.pin.back", new Job.GoBack(pack.id(), pack.title())));
            back.setId("pack-back");
            deeds.add(back);
        }
        Button remove = Touch.button("mdi2t-trash-can-outline", texts.of("desk.packs.remove"),
                () -> asks("desk.packs.pin.remove", new Job.Remove(pack.id(), pack.title())));
        remove.setId("pack-remove");
        deeds.add(remove);
        deeds.forEach(deed -> deed.setDisable(!room.writable()));
        offers(deeds.toArray(Node[]::new));
    }

    private Node kind(Kind kind, List<LangText> titles) {
        return new Fold("holds-" + kind.sheet(), texts, texts.in(lang -> texts.now("desk.packs.kind", texts.now("shell.kind." + kind), titles.size())),
                () -> titles.stream().<Supplier<Node>>map(title -> () -> Touch.label(texts.of(title), "desk-fold-line")).toList());
    }

    private void asks(String why, Job job) {
        if (!room.bench().free()) {
            around.pages().open(new WorkView(around, room));
            return;
        }
        around.pad().ask(texts.of(why, pack.title(), pack.previous()), () -> {
            if (room.bench().free()) {
                room.bench().start(job);
            }
            around.pages().replace(new WorkView(around, room));
        });
    }
}
