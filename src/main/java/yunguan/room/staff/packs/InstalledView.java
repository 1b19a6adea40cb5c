package yunguan.room.staff.packs;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.pack.InstalledPacks;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** What is installed: each pack leads to a page of its own; everything can be verified, and put right from a stick. */
public final class InstalledView extends DeskPage {

    private final PackRoom room;
    private final Texts texts;
    private final InstalledModel model;
    private Subscription watching = Subscription.EMPTY;

    public InstalledView(DeskAround around, PackRoom room) {
        super(around, around.texts().of("desk.home.installed"));
        this.room = room;
        texts = around.texts();
        model = new InstalledModel(room.reading(), around.hall());
    }

    @Override
    public void entered() {
        watching = model.stock().subscribe(this::show);
        model.read();
    }

    @Override
    public void left() {
        watching.unsubscribe();
    }

    private void show(InstalledModel.@Nullable Stock stock) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new BenchRow(around, room));
        if (!room.writable()) {
            nodes.add(DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.packs.readOnly")));
        }
        if (stock == null) {
            nodes.add(DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.packs.reading")));
            shows(nodes);
            return;
        }
        if (!stock.damaged().isEmpty()) {
            RepairPart repair = new RepairPart(around, room);
            nodes.add(DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.packs.installed.damaged", stock.damaged().size())));
            nodes.add(repair.titles(stock.damaged()));
            nodes.add(repair.sticks());
        }
        if (stock.unreadable()) {
            nodes.add(DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.packs.refusal.STORE_DAMAGED")));
        } else if (stock.packs().isEmpty()) {
            nodes.add(DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.packs.installed.none")));
        }
        stock.packs().forEach(pack -> nodes.add(row(pack)));
        Node trusted = DeskParts.row("mdi2a-account-key-outline", texts.of("desk.packs.publishers"), texts.of("desk.packs.publishers.says"),
                () -> around.pages().open(new PublishersView(around, room)));
        trusted.setId("installed-publishers");
        nodes.add(trusted);
        shows(nodes);
        Button verify = Touch.button("mdi2s-shield-search", texts.of("desk.packs.verify"), () -> {
            if (room.bench().free()) {
                room.bench().start(new Job.Verify());
            }
            around.pages().open(new WorkView(around, room));
        });
        verify.setId("installed-verify");
        offers(verify);
    }

    private Node row(InstalledPacks.Pack pack) {
        var says = texts.in(lang -> texts.now("desk.packs.installed.row", pack.publisher(), pack.version(), pack.items()) + "\n"
                + new PackWords(texts).of(pack.signer(), null).getValue()
                + (pack.expired() ? "\n" + texts.now("desk.packs.installed.expired", pack.expires()) : ""));
        Node row = DeskParts.row(pack.expired() ? "mdi2c-calendar-alert" : "mdi2p-package-variant-closed", texts.of(pack.title()), says,
                () -> around.pages().open(new PackView(around, room, pack)));
        row.setId("pack-" + pack.id());
        return row;
    }
}
