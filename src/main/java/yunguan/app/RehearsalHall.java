package yunguan.app;

import java.util.concurrent.atomic.AtomicBoolean;
import yunguan.room.staff.Rehearsal;
import yunguan.store.Database;
import yunguan.task.Background;

/** Opens a second hall over the first one, on the same store with one version of a pack as its current one. Nothing in it is counted or kept. */
public final class RehearsalHall implements Rehearsal {

    private final Wiring hall;
    private final Holdings holdings;
    private final Background background;

    public RehearsalHall(Wiring hall, Holdings holdings, Background background) {
        this.hall = hall;
        this.holdings = holdings;
        this.background = background;
    }

    @Override
    public void open(String pack, long version, Runnable back) {
        background.run(() -> Database.previewOf(holdings.data().store(), pack, version), preview -> {
            // work of its own: what still runs when it ends must not trouble the hall
            AtomicBoolean over = new AtomicBoolean();
            Background ownBackground = Background.pooled(failure -> {
                System.getLogger(RehearsalHall.class.getName()).log(System.Logger.Level.WARNING, "something failed in a preview", failure);
                if (!over.get()) {
                    hall.sorry();
                }
            });
            hall.rehearse(Stock.preview(holdings, preview, ownBackground, hall.today()::clockDoubted), ownBackground, back, () -> {
                        over.set(true);
                        background.run(() -> {
                            ownBackground.close();
                            preview.close();
                            return true;
                        }, closed -> { });
                    });
        });
    }
}
