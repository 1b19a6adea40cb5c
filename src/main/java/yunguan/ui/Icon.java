package yunguan.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.text.Text;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/**
 * One sign of an icon font. Ikonli's own FontIcon sets its size on itself, so that a size in em would count from
 * the icon and grow at every pass of the style sheet; this one is a text of the font, sized and coloured by
 * {@code -fx-font-size} and {@code -fx-fill} like any other.
 */
public final class Icon extends Text {

    private final StringProperty name = new SimpleStringProperty();
    private String family = "";

    /** @param name Ikonli's, such as {@code mdi2h-home-outline} @throws IllegalArgumentException when there is no such icon */
    public Icon(String name) {
        getStyleClass().add("icon");
        this.name.addListener((property, before, now) -> draw(now));
        this.name.set(name);
    }

    /** The icon that is shown; it can be changed or bound. */
    public StringProperty name() {
        return name;
    }

    /** Whether it is drawn in the font that has it; in every other one it is an empty box. */
    public boolean inItsFont() {
        return getFont().getFamily().equals(family);
    }

    private void draw(String icon) {
        IkonHandler handler;
        try {
            handler = IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance()).resolve(icon);
        } catch (UnsupportedOperationException noSuchFont) {
            throw new IllegalArgumentException("no icon " + icon, noSuchFont);
        }
        setText(Character.toString(handler.resolve(icon).getCode()));
        family = handler.getFontFamily();
        setStyle("-fx-font-family: '" + family + "';"); // whoever sets a style of their own adds it to this one
    }
}
