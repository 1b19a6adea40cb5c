package yunguan.ui;

import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;

/**
 * A line to write in, whose caret stands still. A caret that blinks keeps the machine drawing sixty times a second for as long as it has
 * the focus, and JavaFX lets it blink on after its screen is gone: one look into the search, and the hall was never at rest again. It has
 * nothing to do with the clipboard, which no reset empties.
 */
public final class WritingLine extends TextField {

    /** What one visitor has written is not kept for the next one to paste. */
    @Override
    public void copy() {
    }

    @Override
    public void cut() {
    }

    @Override
    public void paste() {
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TextFieldSkin(this) {
            @Override
            public void setCaretAnimating(boolean blinks) {
                super.setCaretAnimating(false); // it stays visible
            }
        };
    }
}
