package yunguan.room.lectures.group;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.part.pad.NumberModel;
import yunguan.shell.Doorkeeper;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.task.Background;
import yunguan.ui.Texts;
import yunguan.visits.classes.Held;

/**
 * A class or a programme on the big screen. Whoever does not lead a group is asked for the class code first. While it runs it has the
 * glass for itself: what a passer-by could press at the foot would end it. Help, modes and languages stay at hand.
 */
public final class SessionView implements Screen {

    private static final Duration SECOND = Duration.ofSeconds(1);
    /** As many digits as a code may have: a pad that took fewer would tell how long it is. */
    private static final int MOST_CODE = 12;
    private static final int MOST_PEOPLE = 3;
    /** For so long the hall waits for that number. */
    private static final int ASKS_SECONDS = 300;

    private final Surroundings around;
    private final Texts texts;
    private final GroupRoom room;
    private final SessionModel model;
    private final StackPane node = new StackPane();
    private final StringProperty title = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<Stand> stand = new ReadOnlyObjectWrapper<>(Stand.FRAMED);
    private Subscription leading = Subscription.EMPTY;
    private @Nullable PartPane part;
    private @Nullable PartPane ended;
    private Background.@Nullable Repeat clock;
    private @Nullable GatePane gate;
    /** Lies over all that is shown while somebody reads it. */
    private @Nullable HelpPane help;
    // what is typed is kept while the letters change
    private final NumberModel code = new NumberModel(1, MOST_CODE, this::tried);
    private final NumberModel people;

    private SessionView(Surroundings around, GroupRoom room, Plan.Wish wish) {
        this.around = around;
        this.texts = around.texts();
        this.room = room;
        model = new SessionModel(room.shelf(), around.background(), room.book(), room.nanos(), room.today(), wish);
        people = new NumberModel(1, MOST_PEOPLE, digits -> model.finish(Integer.parseInt(digits)));
        title.bind(texts.of("lectures.group"));
        node.getStylesheets().add(GroupRoom.sheet());
        node.getStyleClass().add("session");
        model.phase().addListener((phase, before, now) -> show());
        model.at().addListener((at, before, now) -> titled());
    }

    public static SessionView course(Surroundings around, GroupRoom room, String id) {
        return new SessionView(around, room, new Plan.Wish.Course(id));
    }

    /** One that a pack proposes. */
    public static SessionView programme(Surroundings around, GroupRoom room, String id) {
        return new SessionView(around, room, new Plan.Wish.Prepared(id));
    }

    /** One that a leader has put together. */
    public static SessionView programme(Surroundings around, GroupRoom room, int minutes, List<Item.Step> steps) {
        return new SessionView(around, room, new Plan.Wish.Own(minutes, steps));
    }

    /** One that a leader has put together and staff have given a name. */
    public static SessionView kept(Surroundings around, GroupRoom room, long number) {
        return new SessionView(around, room, new Plan.Wish.Kept(number));
    }

    @Override
    public void entered() {
        model.load();
        if (part != null) {
            model.comesBack();
            part.comesBack();
        }
        leading = around.visit().leads().subscribe((before, now) -> show()); // it lasts as long as the visit, and would hold this as long
        clock = around.background().every(SECOND, this::tick);
    }

    @Override
    public void left() {
        leading.unsubscribe();
        if (clock != null) {
            clock.close();
            clock = null;
        }
        if (part != null) {
            model.leaves();
            part.leaves();
        }
    }

    private void tick() {
        model.tick();
        if (gate != null) {
            gate.tick();
        }
    }

    /** The part that was on the glass plays no more. */
    private void end() {
        if (part != null) {
            part.dispose();
            ended = part;
            part = null;
        }
    }

    private void show() {
        end();
        gate = null;
        help = null;
        SessionModel.Phase phase = model.phase().get();
        stand.set(model.runs() || phase == SessionModel.Phase.OVER || phase == SessionModel.Phase.NOT_WRITTEN ? Stand.ALONE : Stand.FRAMED);
        node.getChildren().setAll(shown(phase));
        titled();
    }

    /** Where something hangs above the screens, it says which part goes on: below it what is shown needs the height. */
    private void titled() {
        SessionModel.Phase phase = model.phase().get();
        if (phase == SessionModel.Phase.PART && around.saidAbove()) {
            title.bind(PartWords.where(texts, model));
        } else if (phase != SessionModel.Phase.READING && phase != SessionModel.Phase.GONE) {
            title.bind(texts.of(model.plan().kind() == Held.Kind.COURSE ? "lectures.group.class" : "lectures.group.programme"));
        }
    }

    private Node shown(SessionModel.Phase phase) {
        return switch (phase) {
            case READING -> new StackPane();
            case GONE -> new TroubleView(around, "trouble.missing").node();
            case BEFORE -> around.visit().leads().get() ? new BeforePane(around, model) : gated();
            case PART -> {
                PartPane now = new PartPane(around, room, model, ended, this::help);
                ended = null;
                part = now;
                yield now;
            }
            case PEOPLE, WRITING -> LeaderFoot.under(around, EndPanes.people(around, model, people), this::help);
            case OVER, NOT_WRITTEN -> LeaderFoot.under(around, EndPanes.over(around, model), this::help);
        };
    }

    /** Shows help over what goes on, or takes it away again. */
    private void help() {
        lay(help == null);
        if (part != null) {
            part.waits(help != null);
        }
    }

    private void lay(boolean helping) {
        if (help != null) {
            node.getChildren().remove(help);
        }
        help = helping ? new HelpPane(around, room, this::help) : null;
        node.getChildren().getFirst().setVisible(!helping);
        if (help != null) {
            node.getChildren().add(help);
        }
    }

    private void tried(String digits) {
        if (gate != null) {
            gate.tried(digits);
        }
    }

    private Node gated() {
        GatePane asks = new GatePane(around, room.code(), code);
        gate = asks;
        return asks;
    }

    @Override
    public boolean inUse() {
        return part != null && part.plays();
    }

    @Override
    public boolean holds() {
        return model.runs();
    }

    /** Whoever was asked how many were there has perhaps gone with the group. */
    @Override
    public int heldSeconds() {
        return model.phase().get() == SessionModel.Phase.PART ? Doorkeeper.HOLDS_SECONDS : ASKS_SECONDS;
    }

    @Override
    public void gone() {
        model.gone();
    }

    @Override
    public boolean mayBeRenewed() {
        return !model.runs();
    }

    @Override
    public boolean relaid() {
        boolean helping = help != null;
        if (part != null) {
            part.arrange(); // what plays plays on
            titled();
        } else {
            show();
        }
        if (helping) {
            lay(true);
        }
        return true;
    }

    @Override
    public ObservableValue<Stand> stand() {
        return stand.getReadOnlyProperty();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }
}
