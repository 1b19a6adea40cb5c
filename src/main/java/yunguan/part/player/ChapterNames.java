package yunguan.part.player;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import yunguan.catalogue.Item;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/**
 * The names of the chapters under their marks on the way through a film, each a touch that goes there. A name for which there is no
 * room before the next mark is left out: its mark can still be touched, and says its name over the finger.
 */
final class ChapterNames extends Region {

    private final SeekBar seek;
    private final List<Item.Chapter> chapters;
    private final List<Button> names = new ArrayList<>();

    ChapterNames(Texts texts, Player player, SeekBar seek, List<Item.Chapter> chapters) {
        this.seek = seek;
        this.chapters = chapters;
        getStyleClass().add("chapter-names");
        setMinHeight(USE_PREF_SIZE);
        for (Item.Chapter chapter : chapters) {
            Button name = Touch.button(texts.of(chapter.title()), () -> {
                player.enter(chapter.start());
                player.play();
            });
            name.getStyleClass().add("chapter-name");
            name.setId("chapter-name-" + names.size());
            names.add(name);
        }
        getChildren().addAll(names);
        new NowMark(this, player, chapters.stream().map(Item.Chapter::start).toList(), names);
        WhileSeen.listens(this, () -> player.length().subscribe(now -> requestLayout()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return names.stream().mapToDouble(name -> Math.max(name.minHeight(-1), name.prefHeight(-1))).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double left = sceneToLocal(seek.localToScene(0, 0)).getX();
        double free = 0; // what lies left of it is taken
        for (int i = 0; i < names.size(); i++) {
            Button name = names.get(i);
            double wide = Math.max(name.minWidth(-1), name.prefWidth(-1));
            double from = Math.max(free, left + seek.at(chapters.get(i).start()) - name.getPadding().getLeft());
            double to = i + 1 < names.size() ? left + seek.at(chapters.get(i + 1).start()) - gap() - name.getPadding().getLeft() : getWidth();
            boolean fits = from + wide <= to;
            name.setVisible(fits);
            name.resizeRelocate(from, 0, wide, getHeight());
            free = fits ? from + wide + gap() : free;
        }
    }

    /** Between two things that are touched, in pixels. */
    private double gap() {
        return getPadding().getRight();
    }
}
