package yunguan.app;

import java.time.Duration;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Lang;
import yunguan.part.player.Players;
import yunguan.room.door.AttractModel;
import yunguan.room.door.AttractShelf;
import yunguan.room.door.AttractView;
import yunguan.room.door.ClosedView;
import yunguan.room.door.StillThere;
import yunguan.room.staff.Desk;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.shell.Doorkeeper;
import yunguan.shell.Frame;
import yunguan.shell.Mode;
import yunguan.shell.Screen;
import yunguan.shell.Threshold;
import yunguan.shell.Today;
import yunguan.task.Background;
import yunguan.ui.MomentInWords;
import yunguan.ui.ReadingTime;
import yunguan.ui.Languages;
import yunguan.ui.SceneClock;
import yunguan.ui.Texts;
import yunguan.ui.Tongue;

/** The front door of the visitors' hall: what its doorkeeper decides is done here, on the scene. */
final class FrontDoor implements Doorkeeper.Hall, AutoCloseable {

    private static final Duration OFTEN = Duration.ofSeconds(1);
    private static final Duration RING = Duration.ofMillis(250);
    /** For so many minutes before it closes, the hall says so. */
    private static final int CLOSES_SOON = 5;

    private final Wiring hall;
    private final Scene scene;
    private final Background background;
    private final AttractShelf shelf;
    private final Players quietPlayers;
    private final Daybook daybook;
    private final DisplaySwitch display;
    private final Doorkeeper keeper;
    private final Nudge nudge;
    private final Threshold threshold;
    private final Background.Repeat watch;
    private final Languages languages;
    private final AttractModel attract;
    private final ReadOnlyDoubleWrapper left = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper closing = new ReadOnlyStringWrapper("");
    private @Nullable AttractView invitation;
    private @Nullable ClosedView closed;
    private Subscription questionGone = Subscription.EMPTY;
    private Background.@Nullable Repeat ring;

    /** @param quietPlayers that tell nobody what does not play: nobody has asked for it */
    FrontDoor(Wiring hall, Languages languages, Scene scene, Background background, AttractShelf shelf, Players quietPlayers, Daybook daybook) {
        this.hall = hall;
        this.languages = languages;
        attract = new AttractModel(languages.all().stream().map(Tongue::lang).toList());
        this.scene = scene;
        this.background = background;
        this.shelf = shelf;
        this.quietPlayers = quietPlayers;
        this.daybook = daybook;
        display = new DisplaySwitch(background);
        keeper = new Doorkeeper(this, SceneClock.nanos(scene));
        nudge = new Nudge(scene);
        threshold = new Threshold(scene, () -> keeper.touched(SceneClock.nanos(scene)));
        watch = background.every(OFTEN, this::look);
    }

    /** Looks round now; without this it happens once a second. */
    void look() {
        daybook.look();
        if (keeper.showing() != Doorkeeper.Showing.DARK) {
            nudge.look(SceneClock.nanos(scene));
        }
        closing.set(settings().yes(Key.DARK_OUTSIDE_HOURS) ? daybook.today().get().closes(CLOSES_SOON).map(MomentInWords::time).orElse("") : "");
        if (keeper.showing() != Doorkeeper.Showing.VISIT && hall.stickIsNew()) {
            keeper.touched(SceneClock.nanos(scene)); // whoever plugged it in is there, and sees what became of it
            if (keeper.showing() == Doorkeeper.Showing.CLOSED) {
                visitBegins();
                show(Doorkeeper.Showing.VISIT);
            }
            return;
        }
        keeper.look(SceneClock.nanos(scene));
    }

    /** Whether something else is shown than a visit or the desk. */
    boolean hidesTheHall() {
        return invitation != null || closed != null;
    }

    /** A visit begins: what the door has shown is taken away. */
    void visitBegins() {
        keeper.visitBegins();
        clear();
    }

    /** The same for a sitting at the desk, whose caller is there, and for a group that goes on after it. */
    void somebodyIsThere() {
        visitBegins();
        keeper.touched(SceneClock.nanos(scene));
    }

    /** What passers-by are shown, step by step; for those who need not wait for the next. */
    AttractModel invites() {
        return attract;
    }

    /** When the hall closes, for the last minutes before; empty otherwise. */
    ReadOnlyStringProperty closing() {
        return closing.getReadOnlyProperty();
    }

    /** Visitors can see something else now. */
    void stockChanged() {
        daybook.renew();
        if (invitation != null) {
            readPieces();
        }
    }

    // ---- what the doorkeeper asks

    @Override
    public int idleSeconds() {
        return hall.idleSeconds();
    }

    @Override
    public int inviteSeconds() {
        return settings().number(Key.ATTRACT_SECONDS);
    }

    @Override
    public boolean inUse() {
        return hall.inUse();
    }

    @Override
    public long heldSeconds() {
        Screen screen = hall.visitorsScreen();
        return screen == null ? 0 : screen.holds() ? screen.heldSeconds() : ReadingTime.of(screen.node()).toSeconds();
    }

    @Override
    public boolean amongVisitors() {
        return hall.visitorsScreen() != null;
    }

    @Override
    public boolean atDesk() {
        return hall.desk() != null;
    }

    /** Of a visitor at home who has changed nothing a reset takes nothing, and home would come after home: no need to ask. */
    @Override
    public boolean hasSomethingToLose() {
        return !hall.atHome() || !hall.visit().asItBegan();
    }

    @Override
    public boolean dark() {
        Today today = daybook.today().get();
        return settings().yes(Key.DARK_OUTSIDE_HOURS) && today.hours().known() && today.closed();
    }

    @Override
    public void reset() {
        hall.nobodyIsThere();
    }

    // ---- what it has done

    @Override
    public void show(Doorkeeper.Showing now) {
        switch (now) {
            case VISIT -> {
                clear();
                Frame frame = hall.frame();
                if (frame != null && scene.getRoot() != frame && !atDesk()) { // over the desk there was only a question
                    scene.setRoot(frame);
                }
            }
            case QUESTION -> ask();
            case INVITATION -> invite();
            case DARK, CLOSED -> close(now == Doorkeeper.Showing.CLOSED);
        }
    }

    private void ask() {
        Frame frame = hall.frame();
        if (frame == null) {
            return;
        }
        left.set(Doorkeeper.ASKS_SECONDS);
        Desk desk = hall.desk();
        Runnable yes = () -> keeper.touched(SceneClock.nanos(scene));
        Texts texts = desk == null ? hall.around().texts() : desk.texts();
        StillThere asks = new StillThere(texts, desk == null ? hall.around().em() : desk.em(), left.getReadOnlyProperty(), texts.of(desk == null ? "door.still.says" : "door.still.desk"), yes);
        Node before = scene.getFocusOwner();
        questionGone = (desk == null ? frame.over(asks) : desk.over(asks)).and(() -> goesBack(before));
        asks.requestFocus();
        boolean still = hall.visit().modes().contains(Mode.STILL);
        ring = background.every(still ? OFTEN : RING, () -> left.set(keeper.secondsToAnswer(SceneClock.nanos(scene))));
    }

    /** Whoever wrote when the question came writes on. */
    private void goesBack(@Nullable Node before) {
        if (before != null && before.getScene() == scene) {
            before.requestFocus();
        }
    }

    private void invite() {
        AttractView view = new AttractView(attract, background, hall.pictures(), quietPlayers, hall.scale(), hall.hallName(), settings(), languages, hall::flight);
        invitation = view;
        view.entered();
        scene.setRoot(view);
        readPieces();
    }

    private void readPieces() {
        background.run(shelf::pieces, pieces -> {
            if (invitation != null) {
                attract.show(pieces);
            }
        }, unreadable -> {
            System.getLogger(FrontDoor.class.getName()).log(System.Logger.Level.WARNING, "nothing to invite with", unreadable);
            attract.show(java.util.List.of());
        });
    }

    private void close(boolean says) {
        endInvitation();
        Lang first = languages.first(settings());
        ClosedView view = closed;
        if (view == null) {
            view = new ClosedView(hall.scale(), hall.hallName(), languages, first);
            closed = view;
            scene.setRoot(view);
        }
        if (says) {
            view.says(daybook.today().get(), first);
            display.on(settings());
        } else {
            view.dark();
            display.off(settings());
        }
    }

    private void endInvitation() {
        AttractView view = invitation;
        invitation = null;
        if (view != null) {
            view.left();
        }
    }

    private void clear() {
        endInvitation();
        if (closed != null) {
            closed = null;
            display.on(settings());
        }
        Background.Repeat shrinking = ring;
        ring = null;
        if (shrinking != null) {
            shrinking.close();
        }
        questionGone.unsubscribe();
        questionGone = Subscription.EMPTY;
    }

    private Settings settings() {
        return hall.settings();
    }

    @Override
    public void close() {
        clear();
        watch.close();
        threshold.close();
    }
}
