package yunguan.room.staff.packs;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.InputEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.pack.Progress;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.shell.Threshold;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** What is on the workbench: how far it is, what it waits for, what came of it and what to do next. */
public final class WorkView extends DeskPage {

    /** So long somebody is believed to stand before a job that goes on, after the last touch. Then the desk closes, and the job goes on without it. */
    private static final long PATIENCE_NANOS = 10L * 60 * 1_000_000_000;

    private final PackRoom room;
    private final Texts texts;
    private Subscription bench = Subscription.EMPTY;
    private Subscription watching = Subscription.EMPTY;
    private boolean previewed;
    private long touched = System.nanoTime();

    public WorkView(DeskAround around, PackRoom room) {
        super(around, around.texts().of("desk.packs.work"));
        this.room = room;
        texts = around.texts();
        node().addEventFilter(InputEvent.ANY, event -> {
            if (Threshold.isSomebody(event)) {
                touched = System.nanoTime();
            }
        });
    }

    @Override
    public void entered() {
        touched = System.nanoTime();
        bench = room.bench().work().subscribe(this::watch);
    }

    @Override
    public void left() {
        bench.unsubscribe();
        watching.unsubscribe();
    }

    @Override
    public boolean inUse() {
        Work work = room.bench().work().get();
        return work != null && !work.ended() && System.nanoTime() - touched < PATIENCE_NANOS;
    }

    private void watch(@Nullable Work work) {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        if (work == null) {
            shows(List.of(DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.packs.work.none"))));
            offers();
            return;
        }
        watching = Subscription.combine(work.state().subscribe(state -> show(work)), work.pulled().subscribe(pulled -> show(work)));
    }

    private void show(Work work) {
        List<Node> nodes = new ArrayList<>();
        WorkWords words = new WorkWords(texts, work);
        nodes.add(Touch.label(words.title(), "section-title"));
        Ending ending = work.ending().get();
        if (ending != null) {
            ended(work, ending, nodes);
        } else {
            goesOn(work, nodes);
        }
        shows(nodes);
    }

    private void goesOn(Work work, List<Node> nodes) {
        Button cancel = Touch.button("mdi2c-close", texts.of("desk.packs.work.cancel"), () -> room.bench().cancel());
        cancel.setId("work-cancel");
        switch (work.state().get()) {
            case WAITING -> {
                var why = work.trouble().get();
                var notice = work.pulled().get() ? DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.packs.work.pulled"))
                        : DeskParts.notice(DeskParts.Weight.GRAVE, why == null ? texts.of("desk.packs.work.unreadable") : new PackWords(texts).of(why));
                notice.setId("work-waits");
                nodes.add(notice);
                nodes.add(Touch.label(texts.of("desk.packs.work.pulled.next"), "desk-text"));
                Button again = Touch.primary("mdi2r-refresh", texts.of("desk.packs.work.again"), () -> room.bench().goOn());
                again.setId("work-again");
                offers(again, cancel);
            }
            case HALTED -> {
                nodes.addAll(progress(work));
                Button on = Touch.primary("mdi2p-play", texts.of("desk.packs.work.goOn"), () -> room.bench().goOn());
                on.setId("work-go-on");
                offers(on, cancel);
            }
            default -> {
                nodes.addAll(progress(work));
                Button halt = Touch.button("mdi2p-pause", texts.of("desk.packs.work.halt"), () -> room.bench().halt());
                halt.setId("work-halt");
                offers(halt, cancel);
            }
        }
    }

    private List<Node> progress(Work work) {
        PackWords words = new PackWords(texts);
        ProgressBar bar = new ProgressBar();
        bar.setId("work-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(Bindings.createDoubleBinding(() -> work.total().get() > 0 ? Math.min(1, (double) work.done().get() / work.total().get()) : 0,
                work.done(), work.total()));
        bar.accessibleTextProperty().bind(new WorkWords(texts, work).state());
        var phase = Bindings.createStringBinding(() -> texts.now("desk.packs.phase." + work.phase().get()), work.phase(), texts.language());
        var done = Bindings.createStringBinding(() -> words.done(work.phase().get(), work.done().get(), work.total().get()),
                work.phase(), work.done(), work.total(), texts.language());
        var pace = Bindings.createStringBinding(() -> work.perSecond().get() == 0 ? "—" : bytes(work.phase().get())
                ? texts.now("desk.packs.pace", PackWords.size(work.perSecond().get())) : texts.now("desk.packs.pace.items", work.perSecond().get()),
                work.perSecond(), work.phase(), texts.language());
        var left = Bindings.createStringBinding(() -> words.left(work.left().get()), work.left(), texts.language());
        List<Node> nodes = new ArrayList<>(List.of(bar, DeskParts.fact(texts.of("desk.packs.fact.step"), phase), DeskParts.fact(texts.of("desk.packs.fact.done"), done)));
        if (work.job() instanceof Job.Install install && install.plan().items() > 0) {
            nodes.add(DeskParts.fact(texts.of("desk.packs.fact.items"), texts.of("desk.packs.items", install.plan().items())));
        }
        nodes.add(DeskParts.fact(texts.of("desk.packs.fact.pace"), pace));
        nodes.add(DeskParts.fact(texts.of("desk.packs.fact.left"), left));
        if (work.state().get() == Work.State.HALTED) {
            nodes.add(DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.packs.work.halted")));
        }
        nodes.add(Touch.label(texts.of("desk.packs.work.leave"), "desk-text"));
        return nodes;
    }

    private static boolean bytes(Progress.Phase phase) {
        return phase == Progress.Phase.BUILD || phase == Progress.Phase.VERIFY || phase == Progress.Phase.COPY;
    }

    private void ended(Work work, Ending ending, List<Node> nodes) {
        boolean well = switch (ending) {
            case Ending.Refused refused -> false;
            case Ending.Broken broken -> false;
            case Ending.Built(var report, var pack) -> report.built();
            case Ending.Verified(var findings) -> findings.faults().isEmpty();
            default -> true;
        };
        var notice = DeskParts.notice(well ? DeskParts.Weight.GOOD : DeskParts.Weight.GRAVE, new WorkWords(texts, work).ending(ending));
        notice.setId("work-ending");
        nodes.add(notice);
        boolean leadsOn = ending instanceof Ending.Built;
        Button done = leadsOn ? Touch.button("mdi2c-check", texts.of("desk.packs.work.done"), this::read)
                : Touch.primary("mdi2c-check", texts.of("desk.packs.work.done"), this::read);
        done.setId("work-done");
        switch (ending) {
            case Ending.Laid(var laid) -> laid(work, laid, nodes);
            case Ending.Built(var report, var pack) -> {
                BuildPage page = new BuildPage(around, room, work, report, pack);
                nodes.addAll(page.nodes());
                offers(page.deeds(done).toArray(Node[]::new));
            }
            case Ending.Verified(var findings) -> {
                nodes.addAll(new RepairPart(around, room).nodes(findings));
                offers(done);
            }
            case Ending.Refused refused -> {
                Button again = Touch.button("mdi2r-refresh", texts.of("desk.packs.work.retry"), () -> {
                    Job job = work.job();
                    room.bench().seen();
                    room.bench().start(job);
                });
                again.setId("work-retry");
                offers(done, again);
            }
            default -> offers(done);
        }
    }

    private void read() {
        room.bench().seen();
        around.pages().first();
    }

    /** Visitors do not see it yet: staff look at it first, and then decide. */
    private void laid(Work work, yunguan.pack.Laid laid, List<Node> nodes) {
        nodes.add(Touch.label(texts.of("desk.packs.laid.says"), "desk-text"));
        Runnable look = () -> {
            room.bench().previewed(laid);
            around.hall().rehearsal().open(laid.id(), laid.version(), () -> {
                previewed = true;
                show(work);
            });
        };
        Button preview = previewed ? Touch.button("mdi2e-eye-outline", texts.of("desk.packs.laid.preview"), look)
                : Touch.primary("mdi2e-eye-outline", texts.of("desk.packs.laid.preview"), look);
        preview.setId("work-preview");
        Runnable show = () -> room.bench().start(new Job.Release(laid, work.job().title()));
        Button release = previewed ? Touch.primary("mdi2a-account-group-outline", texts.of("desk.packs.laid.release"), show)
                : Touch.button("mdi2a-account-group-outline", texts.of("desk.packs.laid.release"), show);
        release.setId("work-release");
        Button discard = Touch.button("mdi2t-trash-can-outline", texts.of("desk.packs.laid.discard"),
                () -> room.bench().start(new Job.Discard(laid, work.job().title())));
        discard.setId("work-discard");
        offers(previewed ? List.of(release, preview, discard).toArray(Node[]::new) : List.of(preview, release, discard).toArray(Node[]::new));
    }
}
