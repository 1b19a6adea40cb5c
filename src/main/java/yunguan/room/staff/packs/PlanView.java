package yunguan.room.staff.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.pack.PackException;
import yunguan.pack.Plan;
import yunguan.pack.PublisherKey;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.ui.Icon;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** What a pack would change, before the PIN: from whom it is, what is added, changed and removed, and what speaks against it. */
public final class PlanView extends DeskPage {

    private final PackRoom room;
    private final Texts texts;
    private final PackWords words;
    private final PlanModel model;
    private final boolean madeHere;
    private final VBox said = new VBox();
    private final List<Subscription> watching = new ArrayList<>();

    /** @param madeHere it was built at this desk a moment ago */
    public PlanView(DeskAround around, PackRoom room, Path pack, boolean madeHere) {
        super(around, around.texts().of("desk.packs.plan"));
        this.room = room;
        this.madeHere = madeHere;
        texts = around.texts();
        words = new PackWords(texts);
        model = new PlanModel(room, around.hall(), pack, madeHere);
    }

    @Override
    public void entered() {
        watching.add(model.plan().subscribe(plan -> show()));
        watching.add(model.refused().subscribe(why -> show()));
        if (model.plan().get() == null) { // the way back from the pad must not take away what was agreed to
            model.read();
        }
    }

    @Override
    public void left() {
        watching.forEach(Subscription::unsubscribe);
        watching.clear();
    }

    private void show() {
        Plan plan = model.plan().get();
        PackException refused = model.refused().get();
        if (plan != null) {
            show(plan);
        } else if (refused != null) {
            var notice = DeskParts.notice(DeskParts.Weight.GRAVE, words.of(refused));
            notice.setId("plan-refused");
            shows(List.of(notice));
            Button again = Touch.button("mdi2r-refresh", texts.of("desk.packs.work.retry"), () -> {
                shows(List.of(DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.packs.reading"))));
                model.read();
            });
            again.setId("plan-again");
            offers(again);
        } else {
            shows(List.of(DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.packs.reading"))));
            offers();
        }
    }

    private void show(Plan plan) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new BenchRow(around, room));
        nodes.add(Touch.label(texts.of(plan.title()), "section-title"));
        if (!room.writable()) {
            nodes.add(DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.packs.readOnly")));
        }
        model.obstacles().forEach(why -> nodes.add(DeskParts.notice(DeskParts.Weight.GRAVE, words.of(why))));
        if (model.stranger()) {
            nodes.add(stranger(plan));
        }
        model.asked().forEach(what -> nodes.add(consent(what, plan)));
        nodes.addAll(facts(plan));
        if (plan.unreviewed() > 0) {
            nodes.add(DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.packs.unreviewed", plan.unreviewed(), plan.items())));
        }
        nodes.addAll(new ChangeList(texts).of(plan.changes(), true));
        shows(nodes);
        offer(plan);
    }

    private List<Node> facts(Plan plan) {
        List<Node> facts = new ArrayList<>();
        facts.add(DeskParts.factAsWritten(texts.of("desk.packs.fact.publisher"), texts.in(lang -> plan.publisher().isEmpty() ? "—" : plan.publisher())));
        facts.add(fact("version", plan.current() == 0 ? texts.of("desk.packs.version.first", plan.version(), plan.date())
                : plan.current() == plan.version() ? texts.of("desk.packs.version.same", plan.version(), plan.date())
                : texts.of("desk.packs.version.change", plan.current(), plan.version(), plan.date())));
        facts.add(fact("signer", madeHere ? texts.of("desk.packs.signer.MADE_HERE") : words.of(plan.signer(), null)));
        if (!model.stranger()) {
            facts.add(fact("changes", texts.in(lang -> words.changes(plan))));
        }
        facts.add(fact("space", texts.of("desk.packs.space", PackWords.size(Math.max(0, plan.missing())), PackWords.size(Math.max(0, plan.free())))));
        if (plan.continues()) {
            facts.add(DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.packs.continues")));
        }
        return facts;
    }

    private Node fact(String name, ObservableValue<String> value) {
        return DeskParts.fact(texts.of("desk.packs.fact." + name), value);
    }

    private void offer(Plan plan) {
        if (model.stranger()) {
            offerTrust(plan);
            return;
        }
        if (!model.obstacles().isEmpty() || !room.writable()) {
            offers(); // what stands in the way is said above, and the way back is at the foot
            return;
        }
        Button install = Touch.primary("mdi2d-download-outline", texts.of("desk.packs.install"), () -> begin(plan, true));
        install.setId("plan-install");
        Button preview = Touch.button("mdi2e-eye-outline", texts.of("desk.packs.preview"), () -> begin(plan, false));
        preview.setId("plan-preview");
        install.disableProperty().bind(model.ready().not());
        preview.disableProperty().bind(model.ready().not());
        offers(install, preview);
    }

    private void offerTrust(Plan plan) {
        if (plan.key() == null || !room.writable()) {
            offers();
            return;
        }
        String name = name(plan);
        Button trust = Touch.primary("mdi2s-shield-check-outline", texts.of("desk.packs.stranger.trust"), () -> around.pad().ask(
                texts.of("desk.packs.pin.trust", name), () -> model.trust(name, why -> said.getChildren().setAll(DeskParts.notice(DeskParts.Weight.GRAVE, words.of(why))))));
        trust.setId("plan-trust");
        offers(trust);
    }

    private void begin(Plan plan, boolean release) {
        if (!room.bench().free()) {
            around.pages().open(new WorkView(around, room));
            return;
        }
        around.pad().ask(texts.of(release ? "desk.packs.pin.install" : "desk.packs.pin.lay", plan.title(), plan.version()), () -> {
            if (room.bench().free()) {
                model.begin(release);
            }
            around.pages().replace(new WorkView(around, room));
        });
    }

    /** Something out of the ordinary that staff may agree to, each by itself. */
    private Node consent(PlanModel.Consenting what, Plan plan) {
        SimpleBooleanProperty yes = new SimpleBooleanProperty(model.agreedTo(what));
        Icon sign = new Icon("mdi2c-checkbox-blank-outline");
        yes.subscribe(now -> sign.name().set(now ? "mdi2c-checkbox-marked" : "mdi2c-checkbox-blank-outline"));
        Button agree = Touch.button("mdi2c-circle-small", texts.of("desk.packs.agree." + what, plan.current(), plan.version()), () -> {
            yes.set(!yes.get());
            model.agree(what, yes.get());
        });
        agree.setGraphic(sign);
        agree.setWrapText(true);
        agree.setMinWidth(0);
        agree.setId("agree-" + what.name().toLowerCase(java.util.Locale.ROOT));
        return new VBox(DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.packs.agree." + what + ".says")), agree);
    }

    /** A publisher nobody here knows: its fingerprint is compared by people, not by the kiosk. */
    private Node stranger(Plan plan) {
        @Nullable PublisherKey key = plan.key();
        if (key == null) {
            return DeskParts.section(texts.of("desk.packs.stranger"), DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.packs.stranger.noKey")));
        }
        var fingerprint = Touch.label(texts.in(lang -> PackWords.twoLines(key.fingerprint())), "desk-fingerprint");
        fingerprint.setId("fingerprint");
        String name = name(plan);
        model.nameTaken(taken -> {
            if (taken) {
                said.getChildren().setAll(DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.packs.stranger.nameTaken", name)));
            }
        });
        return DeskParts.section(texts.of("desk.packs.stranger"), DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.packs.stranger.says", name)),
                fingerprint, said);
    }

    private String name(Plan plan) {
        return plan.publisher().isBlank() ? texts.now(plan.title()) : plan.publisher();
    }
}
