package yunguan.ui.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Sheets as files that any printer takes. */
public final class Printed {

    private final List<Sheet> sheets;

    Printed(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    public int pages() {
        return sheets.size();
    }

    /** All pages as PNG. */
    public List<byte[]> pngs() {
        return java.util.stream.IntStream.range(0, pages()).mapToObj(this::png).toList();
    }

    /** One page as PNG. */
    public byte[] png(int page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheets.get(page).picture(), "png", out);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible); // it is written to memory
        }
        return out.toByteArray();
    }

    /** All pages as PDF 1.4: each is one picture in grey or colour, at 200 dots an inch. */
    public byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        write(out, "%PDF-1.4\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1));
        object(out, offsets, "<< /Type /Catalog /Pages 2 0 R >>");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            kids.append(3 + 3 * i).append(" 0 R ");
        }
        object(out, offsets, "<< /Type /Pages /Count " + sheets.size() + " /Kids [ " + kids + "] >>");
        for (int i = 0; i < sheets.size(); i++) {
            int page = 3 + 3 * i;
            object(out, offsets, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.28 841.89] /Contents " + (page + 1) + " 0 R /Resources << /XObject << /P "
                    + (page + 2) + " 0 R >> >> >>");
            stream(out, offsets, "", "q 595.28 0 0 841.89 0 0 cm /P Do Q".getBytes(StandardCharsets.US_ASCII));
            BufferedImage picture = sheets.get(i).picture();
            stream(out, offsets, "/Type /XObject /Subtype /Image /Width " + picture.getWidth() + " /Height " + picture.getHeight()
                    + " /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode ", pixels(picture));
        }
        int table = out.size();
        StringBuilder xref = new StringBuilder("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> xref.append("%010d 00000 n \n".formatted(offset)));
        xref.append("trailer\n<< /Size ").append(offsets.size() + 1).append(" /Root 1 0 R >>\nstartxref\n").append(table).append("\n%%EOF\n");
        write(out, xref.toString().getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void object(ByteArrayOutputStream out, List<Integer> offsets, String body) {
        offsets.add(out.size());
        write(out, (offsets.size() + " 0 obj\n" + body + "\nendobj\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void stream(ByteArrayOutputStream out, List<Integer> offsets, String entries, byte[] content) {
        offsets.add(out.size());
        write(out, (offsets.size() + " 0 obj\n<< " + entries + "/Length " + content.length + " >>\nstream\n").getBytes(StandardCharsets.US_ASCII));
        write(out, content);
        write(out, "\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static void write(ByteArrayOutputStream out, byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }

    private static byte[] pixels(BufferedImage picture) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION))) {
            int[] row = new int[picture.getWidth()];
            byte[] bytes = new byte[3 * row.length];
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.getRGB(0, y, row.length, 1, row, 0, row.length);
                for (int x = 0; x < row.length; x++) {
                    bytes[3 * x] = (byte) (row[x] >> 16);
                    bytes[3 * x + 1] = (byte) (row[x] >> 8);
                    bytes[3 * x + 2] = (byte) row[x];
                }
                deflating.write(bytes);
            }
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible); // it is written to memory
        }
        return packed.toByteArray();
    }
}
