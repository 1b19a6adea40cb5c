package yunguan.room.staff;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import yunguan.room.staff.care.HealthView;
import yunguan.room.staff.care.LogView;
import yunguan.room.staff.care.PowerView;
import yunguan.room.staff.care.SettingsView;
import yunguan.room.staff.classes.ClassesView;
import yunguan.room.staff.contest.VotesView;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.room.staff.items.WithdrawView;
import yunguan.room.staff.packs.BenchRow;
import yunguan.room.staff.packs.InstalledView;
import yunguan.room.staff.packs.PackRoom;
import yunguan.room.staff.packs.SticksView;
import yunguan.shell.Screen;
import yunguan.ui.Scale;
import yunguan.ui.TileWall;

/** The first page behind the PIN: what can be done here, each in words that need no manual. */
final class DeskHome extends DeskPage {

    private record Way(String name, String icon, BiFunction<DeskAround, PackRoom, Screen> page) { }

    /** The health row, while something went wrong that nobody at the desk has read. */
    private static final PseudoClass NEWS = PseudoClass.getPseudoClass("news");

    private static final List<Way> WAYS = List.of(
            new Way("sticks", "mdi2u-usb-flash-drive-outline", SticksView::new),
            new Way("installed", "mdi2p-package-variant-closed", InstalledView::new),
            new Way("withdraw", "mdi2e-eye-off-outline", (around, packs) -> new WithdrawView(around)),
            new Way("contest", "mdi2v-vote-outline", (around, packs) -> new VotesView(around)),
            new Way("classes", "mdi2h-human-male-board", (around, packs) -> new ClassesView(around)),
            new Way("settings", "mdi2t-tune-variant", (around, packs) -> new SettingsView(around)),
            new Way("health", "mdi2h-heart-pulse", (around, packs) -> new HealthView(around)),
            new Way("log", "mdi2f-format-list-bulleted", (around, packs) -> new LogView(around)),
            new Way("power", "mdi2p-power", (around, packs) -> new PowerView(around)));

    private final PackRoom packs;
    private final LongProperty news = new SimpleLongProperty();

    DeskHome(DeskAround around, PackRoom packs) {
        super(around, around.texts().of("desk.home"));
        this.packs = packs;
        Scale scale = around.scale();
        // two beside each other, one on an upright screen
        shows(List.of(new BenchRow(around, packs), new TileWall(scale.px(780), scale.px(28), WAYS.stream().map(this::row).toList())));
    }

    private Node row(Way way) {
        boolean health = way.name.equals("health");
        Node row = DeskParts.row(way.icon, around.texts().of("desk.home." + way.name), health ? healthSays() : around.texts().of("desk.home." + way.name + ".says"),
                () -> around.pages().open(way.page.apply(around, packs)));
        row.getStyleClass().add("desk-way");
        row.setId("desk-" + way.name);
        if (health) {
            news.subscribe(now -> row.pseudoClassStateChanged(NEWS, now.longValue() > 0));
        }
        return row;
    }

    private StringBinding healthSays() {
        return Bindings.createStringBinding(() -> news.get() > 0 ? around.texts().now("desk.health.new", news.get())
                : around.texts().now("desk.home.health.says"), news, around.texts().language());
    }

    @Override
    public void entered() {
        around.background().run(around.hall().incidents()::unseen, news::set);
    }
}
