package yunguan.room.staff.classes;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A paper of a pack as it is saved to a stick: a PDF or a PNG as it is, byte for byte; a JPEG as the PNG that staff were offered. */
record HandedOut(byte[] content, String ending) {

    static HandedOut of(byte[] paper) {
        if (paper[0] == '%') {
            return new HandedOut(paper, ".pdf");
        }
        if (paper[0] == (byte) 0x89) {
            return new HandedOut(paper, ".png");
        }
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(paper));
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            if (picture != null && ImageIO.write(picture, "png", png)) {
                return new HandedOut(png.toByteArray(), ".png");
            }
        } catch (IOException | RuntimeException foreign) { // colours for print, a damaged profile: saved as the pack has it
            System.getLogger(HandedOut.class.getName()).log(System.Logger.Level.INFO, "a JPEG cannot be made a PNG", foreign);
        }
        return new HandedOut(paper, ".jpg");
    }
}
