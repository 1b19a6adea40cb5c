package yunguan.part.code;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/** A QR code (ISO/IEC 18004), black on white with its quiet zone, in whole pixels so that no phone has to guess. */
public final class QrCode extends StackPane {

    /** The quiet zone that the standard asks for, in modules. */
    private static final int QUIET = 4;
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    /**
     * @param words at most some 1,000 letters
     * @param side  at most so many pixels; the code is as large as whole pixels for each module allow
     * @param said  what it is for, for those who do not see it
     */
    public QrCode(String words, double side, ObservableValue<String> said) {
        getStyleClass().add("qr-code");
        ImageView image = new ImageView(image(words, (int) side));
        image.setSmooth(false);
        getChildren().add(image);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(said);
    }

    /** The code as a picture. @throws IllegalArgumentException where the words are too long for a code */
    public static WritableImage image(String words, int side) {
        BitMatrix bits;
        try {
            bits = new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 1, 1, Map.of(
                    EncodeHintType.MARGIN, QUIET, EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
        int module = Math.max(2, side / bits.getWidth());
        int whole = module * bits.getWidth();
        int[] pixels = new int[whole * whole];
        for (int y = 0; y < whole; y++) {
            for (int x = 0; x < whole; x++) {
                pixels[y * whole + x] = bits.get(x / module, y / module) ? BLACK : WHITE;
            }
        }
        WritableImage image = new WritableImage(whole, whole);
        image.getPixelWriter().setPixels(0, 0, whole, whole, PixelFormat.getIntArgbInstance(), pixels, 0, whole);
        return image;
    }
}
