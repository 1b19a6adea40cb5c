package yunguan.pack.mapping;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes a tile as a PNG, where it can of 256 colours: the commonest stay as they are, so that flat ground has no seam, and the rest goes to the nearest. */
final class TileInk {

    private static final int MOST = 256;
    /** The share of a tile's pixels that must keep their colour. */
    private static final double ENOUGH = 0.97;

    private TileInk() {
    }

    /** The square of a painted block that begins at a pixel of it. @param side of the tile, in pixels */
    static byte[] png(BufferedImage block, int left, int top, int side) throws IOException {
        int[] pixels = block.getRGB(left, top, side, side, null, 0, side);
        Map<Integer, Integer> counted = new HashMap<>();
        for (int pixel : pixels) {
            counted.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        List<Integer> colours = counted.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST).map(Map.Entry::getKey).toList();
        int kept = colours.stream().mapToInt(counted::get).sum();
        if (kept < pixels.length * ENOUGH) { // a fading river would show steps
            BufferedImage whole = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
            whole.setRGB(0, 0, side, side, pixels, 0, side);
            return written(whole);
        }
        byte[] red = new byte[colours.size()];
        byte[] green = new byte[colours.size()];
        byte[] blue = new byte[colours.size()];
        Map<Integer, Byte> index = new HashMap<>();
        for (int i = 0; i < colours.size(); i++) {
            int colour = colours.get(i);
            red[i] = (byte) (colour >> 16);
            green[i] = (byte) (colour >> 8);
            blue[i] = (byte) colour;
            index.put(colour, (byte) i);
        }
        byte[] indexed = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indexed[i] = index.computeIfAbsent(pixels[i] & 0xFFFFFF, colour -> nearest(colours, colour));
        }
        BufferedImage tile = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, colours.size(), red, green, blue));
        tile.getRaster().setDataElements(0, 0, side, side, indexed);
        return written(tile);
    }

    private static byte[] written(BufferedImage tile) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream(8 << 10);
        ImageIO.write(tile, "png", png);
        return png.toByteArray();
    }

    private static byte nearest(List<Integer> colours, int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.size(); i++) {
            int other = colours.get(i);
            int red = (other >> 16 & 255) - (colour >> 16 & 255);
            int green = (other >> 8 & 255) - (colour >> 8 & 255);
            int blue = (other & 255) - (colour & 255);
            int away = red * red + green * green + blue * blue;
            if (away < least) {
                least = away;
                best = i;
            }
        }
        return (byte) best;
    }
}
