package yunguan.part.book;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Spoken;
import yunguan.part.player.PlayerTrouble;
import yunguan.part.player.VolumeSteps;
import yunguan.shell.Surroundings;
import yunguan.ui.Icon;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** Reads the book aloud, and stops; while it reads, how loud. In what language, where it is not the reader's. */
final class AloudBar extends HBox {

    AloudBar(Surroundings around, ReadingModel model, BookVoice voice, Runnable begins) {
        Texts texts = around.texts();
        getStyleClass().add("book-aloud");
        setAlignment(Pos.CENTER);
        StringBinding says = Bindings.createStringBinding(() -> model.on().get() ? texts.now("part.book.aloud.stop") : offer(texts, model.languages()), model.on(), texts.language());
        Button aloud = Touch.button("mdi2b-book-account-outline", says, () -> {
            if (model.on().get()) {
                model.stop();
            } else {
                begins.run();
            }
        });
        aloud.setId("read-aloud");
        aloud.setMinWidth(USE_PREF_SIZE);
        ((Icon) aloud.getGraphic()).name().bind(Bindings.createStringBinding(() -> model.on().get() ? "mdi2s-stop" : "mdi2a-account-voice", model.on()));
        Node volume = new VolumeSteps(around);
        Touch.visible(volume, model.on());
        Label silent = Touch.line("mdi2v-volume-off", Bindings.createStringBinding(() -> voice.trouble().get() == PlayerTrouble.NONE ? ""
                : texts.now(voice.trouble().get().key() + ".title"), voice.trouble(), texts.language()), "section-summary");
        silent.setId("aloud-trouble");
        Touch.visible(silent, voice.trouble().isNotEqualTo(PlayerTrouble.NONE));
        HBox quiet = new HBox(VolumeSteps.quietLine(around));
        Touch.visible(quiet, model.on());
        VBox all = new VBox(silent, quiet);
        all.getStyleClass().add("book-aloud");
        all.setAlignment(Pos.CENTER);
        if (around.scale().portrait()) {
            all.getChildren().addAll(aloud, volume); // between two large arrows a line is short
        } else {
            HBox controls = new HBox(aloud, volume);
            controls.getStyleClass().add("book-aloud");
            controls.setAlignment(Pos.CENTER);
            all.getChildren().add(controls);
        }
        getChildren().add(all);
    }

    /** Words that name the language where whoever reads does not speak it. */
    private static String offer(Texts texts, LangText languages) {
        Lang lang = texts.language().getValue();
        if (!languages.lacks(lang)) {
            return texts.now("part.book.aloud");
        }
        String tag = languages.in(lang);
        return texts.now("part.book.aloud.in", texts.now(new Spoken().name(tag)));
    }
}
