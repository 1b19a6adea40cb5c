package yunguan.part.book;

import javafx.geometry.Point2D;
import yunguan.ui.Give;
import yunguan.ui.Hand;
import yunguan.ui.Scale;

/** A finger on the open pages: the page follows it, and turns or goes back by itself when it is let go. */
final class PageFinger implements Hand.Holder {

    /** A finger that has drawn a page this far, in millimetres, turns it also when it is slow. */
    private static final double TURNED = 20;

    /** What a book does for it. */
    interface Pages {

        /** A page comes up. @return whether there is one */
        boolean lift(boolean onwards);

        /** The page in the air turns, or goes back. */
        void settle(boolean onwards, boolean over);

        /** What lies open lies as before. */
        void lie();
    }

    private final OpenBook book;
    private final Give give;
    private final Pages pages;
    private double drawn;
    private boolean onwards;
    private boolean leads;

    PageFinger(OpenBook book, Give give, Pages pages) {
        this.book = book;
        this.give = give;
        this.pages = pages;
    }

    @Override
    public boolean down(double x, double y) {
        book.land();
        drawn = 0;
        leads = false;
        return false;
    }

    @Override
    public void follows(double right, double below) {
        drawn += right;
        boolean on = drawn < 0;
        if (leads && on != onwards) {
            leads = false;
            pages.lie();
        }
        if (!leads && pages.lift(on)) {
            give.end();
            onwards = on;
            leads = true;
        }
        if (leads) {
            book.lead(Math.abs(drawn) / book.inner());
        } else {
            give.follow(right, 0, (x, y) -> Point2D.ZERO);
        }
    }

    @Override
    public void let(double speedX, double speedY) {
        give.release();
        if (leads) {
            leads = false;
            boolean fast = speedX != 0 && Math.abs(speedX) > Math.abs(speedY);
            pages.settle(onwards, fast ? speedX * drawn > 0 : Math.abs(drawn) >= Scale.of(book).mm(TURNED));
        }
    }

    @Override
    public void springsBack() {
        give.release();
        if (leads) {
            leads = false;
            pages.settle(onwards, false);
        }
    }

    @Override
    public void tapped(double x, double y) {
        // the arrows turn pages
    }
}
