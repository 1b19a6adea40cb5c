package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Item.Site;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.part.code.QrCode;
import yunguan.settings.Settings;

/** How far a place is, and how it goes to a phone. */
class WalkingTest {

    private static final Position HALL = new Position(26.0702, 119.2882);
    private static final Position PARK = new Position(26.0665, 119.3125);

    @Test
    void theStraightLineIsThatOfTheEarth() {
        assertEquals(111_195, Walking.metres(new Position(0, 0), new Position(1, 0)), 1);
        Walking way = Walking.between(HALL, 0, PARK, 0);
        assertEquals(2462, way.metres(), 5);
        assertEquals(33, way.minutes(), "at 75 metres a minute");
        assertEquals("2.5", way.kilometresOrMetres());
        assertEquals("340", new Walking(338, 5, false).kilometresOrMetres());
    }

    @Test
    void noMinutesAreSaidWhereAPositionMayBeOffByMoreThanAQuarterOfTheWay() {
        assertTrue(Walking.between(HALL, 0, PARK, 600).minutes() > 0);
        assertEquals(0, Walking.between(HALL, 0, PARK, 630).minutes());
        assertEquals(0, Walking.between(HALL, 630, PARK, 0).minutes(), "nor where the kiosk is unsure where it stands");
    }

    @Test
    void noMinutesAreSaidFromAKioskAtAPlaceOfWhichNobodyHasSaidHowFarOffItMayBe(@TempDir Path folder) throws Exception {
        Card card = new Card(1, "hall", Kind.PLACE, LangText.EMPTY, LangText.EMPTY, null, null, "", Set.of(), "", LangText.EMPTY, false);
        Settings settings = Settings.read(Files.writeString(folder.resolve("kiosk.properties"), "here.place = hall\n"));
        Here here = Here.of(settings, List.of(new Atlas.Pin(card, new Site(HALL, Double.NaN, LangText.EMPTY), ""))).orElseThrow();
        assertEquals(0, Walking.between(here.position(), here.uncertainty(), PARK, 10).minutes());
    }

    @Test
    void aPhoneReadsTheCodes() throws Exception {
        assertEquals("geo:26.066500,119.312500;u=120", read(PlaceLink.geo(PARK, 120)));
        assertEquals("geo:26.066500,119.312500", PlaceLink.geo(PARK, 0));
        String chinese = read(PlaceLink.chinese(PARK, "南公园"));
        assertTrue(chinese.startsWith("https://uri.amap.com/marker?position=119.317"), chinese);
        assertTrue(chinese.contains(",26.063") && chinese.endsWith("&name=%E5%8D%97%E5%85%AC%E5%9B%AD&coordinate=gaode"), chinese);
    }

    @Test
    void aWholeTrailIsATextOfAsManyStopsAsAPhoneReadsOffTheScreen() throws Exception {
        List<Atlas.Pin> stops = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Card card = new Card(i, "stop-" + i, Kind.PLACE, new LangText(Map.of("zh-Hans", "台江路上的第" + i + "处")), LangText.EMPTY, null, null, "", Set.of(), "", LangText.EMPTY, false);
            stops.add(new Atlas.Pin(card, new Site(new Position(26.05 + i * 0.001, 119.3), 0, LangText.EMPTY), ""));
        }
        LangText title = new LangText(Map.of("zh-Hans", "老街一程"));
        TrailWords few = TrailWords.of(title, stops.subList(0, 2), Lang.HANS);
        assertEquals("老街一程\n1 台江路上的第0处 geo:26.05000,119.30000\n2 台江路上的第1处 geo:26.05100,119.30000", read(few.text(), 400));
        TrailWords many = TrailWords.of(title, stops, Lang.HANS);
        assertTrue(many.stops() >= 8 && many.stops() < 40, many.stops() + " stops");
        assertEquals(many.text(), read(many.text(), 400));
    }

    @Test
    void namesGrowShorterBeforeStopsAreLeftOut() throws Exception {
        List<Atlas.Pin> stops = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Card card = new Card(i, "stop-" + i, Kind.PLACE, new LangText(Map.of("zh-Hans", "台江路上很长很长的名字第" + i)), LangText.EMPTY, null, null, "", Set.of(), "", LangText.EMPTY, false);
            stops.add(new Atlas.Pin(card, new Site(new Position(26.05 + i * 0.001, 119.3), 0, LangText.EMPTY), ""));
        }
        TrailWords all = TrailWords.of(new LangText(Map.of("zh-Hans", "老街一程")), stops, Lang.HANS);
        assertEquals(16, all.stops());
        assertTrue(all.text().contains("\n16 台") && all.text().contains("… geo:26.06500,119.30000"), all.text());
        assertEquals(all.text(), read(all.text(), 400));
    }

    @Test
    void aWalkWithoutStopsIsATextOfPositionsAlongItsLine() throws Exception {
        List<Position> line = List.of(HALL, PARK, new Position(26.05, 119.34));
        TrailWords walk = TrailWords.along(new LangText(Map.of("zh-Hans", "江边")), line, Lang.HANS);
        assertTrue(walk.text().startsWith("江边\n1 geo:26.07020,119.28820\n2 geo:"), walk.text());
        assertTrue(walk.text().endsWith("\n12 geo:26.05000,119.34000"), walk.text());
        assertEquals(walk.text(), read(walk.text(), 400));
    }

    private static String read(String words) throws Exception {
        return read(words, 230);
    }

    private static String read(String words, int most) throws Exception {
        WritableImage image = Fx.on(() -> QrCode.image(words, most));
        int side = (int) image.getWidth();
        assertTrue(side <= most && side > 120, side + " pixels");
        int[] pixels = new int[side * side];
        image.getPixelReader().getPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), pixels, 0, side);
        // a phone looks at a code again and again, from here and from there
        for (int large = 2; large <= 8; large++) {
            int wide = side * large / 2;
            int[] seen = new int[wide * wide];
            for (int i = 0; i < seen.length; i++) {
                seen[i] = pixels[(i / wide) * 2 / large * side + (i % wide) * 2 / large];
            }
            try {
                return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(wide, wide, seen))),
                        Map.of(com.google.zxing.DecodeHintType.TRY_HARDER, true)).getText();
            } catch (com.google.zxing.ReaderException again) {
                // from a little nearer
            }
        }
        // this reader's finder is off by a module on some large codes that stand perfectly still; what they say is read without it
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))),
                Map.of(com.google.zxing.DecodeHintType.PURE_BARCODE, true)).getText();
    }
}
