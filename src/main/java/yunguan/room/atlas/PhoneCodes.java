package yunguan.room.atlas;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Item.Site;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.part.code.QrCode;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;

/** What is taken along on a phone, made here, in the visitor's language: a place for the phone's own map and for map apps in China, or a whole trail. */
final class PhoneCodes extends VBox {

    /** Design pixels. */
    private static final double SIDE = 230;
    private static final double TRAIL_SIDE = 400;

    /** Held here, or nobody would be told of another language. */
    private final ObservableValue<String> language;

    private PhoneCodes(Surroundings around, Supplier<List<Node>> codes) {
        getStyleClass().add("phone");
        language = around.texts().in(Lang::tag);
        language.subscribe(tag -> getChildren().setAll(codes.get()));
    }

    static PhoneCodes of(Surroundings around, LangText title, Site site) {
        double side = around.scale().px(SIDE);
        return new PhoneCodes(around, () -> {
            FlowPane codes = new FlowPane();
            codes.getStyleClass().add("phone-codes");
            codes.getChildren().addAll(
                    code(around.texts().of("atlas.phone.geo"), PlaceLink.geo(site.position(), site.uncertainty()), side),
                    code(around.texts().of("atlas.phone.chinese"), PlaceLink.chinese(site.position(), title.in(around.visit().language().get())), side));
            return List.of(Touch.label(around.texts().of("atlas.phone"), "section-title"), codes);
        });
    }

    /** A whole trail, as a text that any phone shows. */
    static PhoneCodes of(Surroundings around, Atlas.Trail trail) {
        return new PhoneCodes(around, () -> {
            TrailWords words = TrailWords.of(trail.card().title(), trail.stops(), around.visit().language().get());
            ObservableValue<String> said = words.stops() == trail.stops().size() ? around.texts().of("atlas.phone.trail", words.stops())
                    : around.texts().of("atlas.phone.trail.part", words.stops(), trail.stops().size());
            return List.of(Touch.label(around.texts().of("atlas.phone"), "section-title"), code(said, words.text(), around.scale().px(TRAIL_SIDE)));
        });
    }

    private static VBox code(ObservableValue<String> what, String words, double side) {
        javafx.scene.control.Label label = Touch.label(what);
        label.setMaxWidth(side);
        VBox code = new VBox(new QrCode(words, side, what), label);
        code.getStyleClass().add("phone-code");
        return code;
    }
}
