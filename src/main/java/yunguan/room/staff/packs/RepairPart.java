package yunguan.room.staff.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import yunguan.catalogue.LangText;
import yunguan.pack.InstalledObjects;
import yunguan.pack.Stick;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskParts;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** What is damaged, in titles, and from which stick it can be put right. */
final class RepairPart {

    private final DeskAround around;
    private final PackRoom room;
    private final Texts texts;

    RepairPart(DeskAround around, PackRoom room) {
        this.around = around;
        this.room = room;
        texts = around.texts();
    }

    List<Node> nodes(InstalledObjects.Findings findings) {
        List<Node> nodes = new ArrayList<>();
        if (!findings.items().isEmpty()) {
            nodes.add(DeskParts.section(texts.of(findings.hidden() ? "desk.packs.hidden" : "desk.packs.damaged"), titles(findings.items())));
        }
        if (!findings.faults().isEmpty()) {
            nodes.add(sticks());
        }
        return nodes;
    }

    Node titles(List<LangText> titles) {
        return new Fold("damaged-titles", texts, texts.of("desk.packs.titles", titles.size()),
                () -> titles.stream().<Supplier<Node>>map(title -> () -> Touch.label(texts.of(title), "desk-fold-line")).toList());
    }

    /** A button for each stick that is plugged in. */
    Node sticks() {
        List<Stick> sticks = room.sticks().sticks().get();
        List<Node> ways = new ArrayList<>();
        if (!room.writable()) {
            ways.add(Touch.label(texts.of("desk.packs.readOnly"), "desk-text"));
        } else if (sticks.isEmpty()) {
            ways.add(Touch.label(texts.of("desk.packs.repair.none"), "desk-text"));
        } else {
            for (int i = 0; i < sticks.size(); i++) {
                Stick stick = sticks.get(i);
                Button repair = DeskParts.row("mdi2w-wrench-outline", texts.of("desk.packs.repair.from", stick.name()), texts.of("desk.packs.repair.says"), () -> {
                    if (room.bench().free()) {
                        room.bench().start(new Job.Repair(stick));
                    }
                    around.pages().replace(new WorkView(around, room));
                });
                repair.setId("repair-" + (i + 1));
                ways.add(repair);
            }
        }
        return DeskParts.section(texts.of("desk.packs.repair"), ways.toArray(Node[]::new));
    }
}
