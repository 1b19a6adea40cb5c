package yunguan.part.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import yunguan.ui.Pictures;

/** Pictures of one place, each read at the size in which it is shown there. Off the screen none is kept. */
final class Sized {

    private final Pictures pictures;
    private final List<String> objects;
    private final Region place;
    private final List<@Nullable Image> images = new ArrayList<>();
    private double width;
    private double height;

    /** @param place is laid out anew when a picture is there, and when it comes onto the screen */
    Sized(Pictures pictures, List<String> objects, Region place) {
        this.pictures = pictures;
        this.objects = List.copyOf(objects);
        this.place = place;
        forget();
        place.sceneProperty().addListener((scene, was, is) -> {
            if (is == null) {
                forget();
            } else {
                place.requestLayout();
            }
        });
    }

    private void forget() {
        width = 0;
        height = 0;
        images.clear();
        objects.forEach(object -> images.add(null));
    }

    /** The place is on the screen and has this many pixels: what was not read for that is read. */
    void fit(double wide, double high) {
        if (place.getScene() == null || wide < 2 || high < 2 || wide == width && high == height) {
            return;
        }
        width = wide;
        height = high;
        for (int i = 0; i < objects.size(); i++) {
            int at = i;
            pictures.loadWithin(objects.get(i), wide, high, image -> {
                if (wide == width && high == height) {
                    images.set(at, image.orElse(null));
                    place.requestLayout();
                }
            });
        }
    }

    /** A picture, once it is there. */
    @Nullable Image at(int number) {
        return images.get(number);
    }
}
