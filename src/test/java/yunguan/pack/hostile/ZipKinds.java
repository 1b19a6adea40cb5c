package yunguan.pack.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yunguan.pack.Refusal;

/** Zips with names, headers and sizes that lie. */
final class ZipKinds {

    private static final String VICTIM = "a.png";

    private ZipKinds() {
    }

    static List<Kind> all() {
        List<Kind> kinds = new ArrayList<>();
        names(kinds);
        headers(kinds);
        bombs(kinds);
        ends(kinds);
        return kinds;
    }

    private static void names(List<Kind> kinds) {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("leads up", "bad/../../../x.png");
        out.put("leads up at the end", "bad/data/..");
        out.put("absolute", "/etc/x.png");
        out.put("drive letter", "C:/x.png");
        out.put("drive letter alone", "c:x.png");
        out.put("backslashes that lead up", "bad/..\\..\\x.png");
        out.put("a backslash", "bad/data\\x.png");
        out.put("network path", "\\\\host\\x");
        out.put("a dot for a folder", "bad/data/./a.png");
        out.put("nothing for a folder", "bad/data//a.png");
        out.forEach((what, name) -> kinds.add(Kind.zip("name: " + what, Refusal.UNSAFE_NAME, (zip, bag) -> zip.change(VICTIM, part -> part.named(name)))));
        Map<String, String> odd = new LinkedHashMap<>();
        odd.put("tab", "bad/data/a\t.png");
        odd.put("line end", "bad/data/a\n.png");
        odd.put("nothing byte", "bad/data/a\0.png");
        odd.put("C1 control", "bad/data/a\u0085.png");
        odd.put("turned writing", "bad/data/a\u202Egnp.exe");
        odd.put("mark of byte order", "bad/data/\uFEFFa.png");
        odd.put("device", "bad/data/CON.png");
        odd.put("device with two endings", "bad/data/nul.tar.png");
        odd.put("port", "bad/data/com1");
        odd.put("dot at the end", "bad/data/a.png.");
        odd.put("blank at the end", "bad/data/a /b.png");
        odd.put("stream", "bad/data/a.png:x");
        odd.put("question mark", "bad/data/a?.png");
        odd.put("300 bytes", "bad/data/" + "馆".repeat(100) + ".png");
        odd.put("very deep", "bad/data/" + "x/".repeat(600) + "a.png");
        odd.forEach((what, name) -> kinds.add(Kind.zip("name: " + what, Refusal.BAD_NAME, (zip, bag) -> zip.change(VICTIM, part -> part.named(name)))));
        kinds.add(Kind.zip("name: in GBK", Refusal.NAMES_NOT_UTF8, (zip, bag) -> zip.change(VICTIM, part -> {
            part.named("bad/data/诚信.png".getBytes(Charset.forName("GBK")));
            part.flagged(0);
        })));
        kinds.add(Kind.zip("name: overlong UTF-8", Refusal.NAMES_NOT_UTF8, (zip, bag) -> zip.change(VICTIM,
                part -> part.named("bad/data/\u00C0\u00AF.png".getBytes(StandardCharsets.ISO_8859_1)))));
        kinds.add(Kind.zip("name: twice", Refusal.DUPLICATE_NAME, (zip, bag) -> zip.add("bad/data/media/a.png", new byte[3])));
        kinds.add(Kind.zip("name: twice but for capitals", Refusal.TWIN_NAMES, (zip, bag) -> zip.add("bad/data/media/A.PNG", new byte[3])));
        kinds.add(Kind.zip("name: folder twice but for capitals", Refusal.TWIN_NAMES, (zip, bag) -> zip.add("bad/data/Media/z.png", new byte[3])));
        kinds.add(Kind.zip("name: twice but for its Unicode form", Refusal.TWIN_NAMES, (zip, bag) -> {
            zip.add("bad/data/media/caf\u00E9.png", new byte[3]);
            zip.add("bad/data/media/cafe\u0301.png", new byte[3]);
        }));
        kinds.add(Kind.zip("name: file and folder", Refusal.DUPLICATE_NAME, (zip, bag) -> zip.add("bad/data/media/a.png/b.png", new byte[3])));
        kinds.add(Kind.zip("two folders at the top", Refusal.SEVERAL_FOLDERS, (zip, bag) -> zip.add("other/a.png", new byte[3])));
        kinds.add(Kind.zip("a file at the top", Refusal.SEVERAL_FOLDERS, (zip, bag) -> zip.add("readme", new byte[3])));
        kinds.add(Kind.zip("no declaration", Refusal.NOT_A_PACK, (zip, bag) -> zip.parts.remove(zip.find("bagit.txt"))));
    }

    private static void headers(List<Kind> kinds) {
        kinds.add(Kind.zip("link", Refusal.LINK, (zip, bag) -> zip.change(VICTIM, part -> part.attributes = 0xA1FF << 16)));
        kinds.add(Kind.zip("pipe", Refusal.LINK, (zip, bag) -> zip.change(VICTIM, part -> part.attributes = 0x11A4 << 16)));
        kinds.add(Kind.zip("link from a Mac", Refusal.LINK, (zip, bag) -> zip.change(VICTIM, part -> {
            part.madeBy = 19 << 8;
            part.attributes = 0xA1FF << 16;
        })));
        kinds.add(Kind.zip("encrypted", Refusal.ENCRYPTED, (zip, bag) -> zip.change(VICTIM, part -> part.flagged(0x801))));
        kinds.add(Kind.zip("strongly encrypted", Refusal.ENCRYPTED, (zip, bag) -> zip.change(VICTIM, part -> part.flagged(0x841))));
        kinds.add(Kind.zip("hidden headers", Refusal.ENCRYPTED, (zip, bag) -> zip.change(VICTIM, part -> part.flagged(0x2800))));
        Map<String, java.util.function.Consumer<RawZip.Part>> odd = new LinkedHashMap<>();
        odd.put("two names", part -> part.localName = "bad/data/media/b.png".getBytes(StandardCharsets.UTF_8));
        odd.put("two sizes", part -> part.localSize++);
        odd.put("two packed sizes", part -> part.localPacked--);
        odd.put("two methods", part -> part.localMethod = 8);
        odd.put("two flags", part -> part.localFlags = 0);
        odd.put("two sums", part -> part.localCrc ^= 1);
        odd.put("unknown method", part -> {
            part.method = 12;
            part.localMethod = 12;
        });
        odd.put("stored, but of two sizes", part -> part.sizes(part.data.length, part.data.length - 1));
        odd.put("on another disk", part -> part.disk = 1);
        odd.put("lies behind the end", part -> part.offset = 0x7FFFFFFF);
        odd.put("longer than the zip", part -> part.sizes(0x7FFFFFF0, 0x7FFFFFF0));
        odd.put("long size that is not there", part -> part.size = 0xFFFFFFFFL);
        odd.put("long size for nothing", part -> part.extra = RawZip.little(12, to -> to.putShort((short) 1).putShort((short) 8).putLong(5)));
        odd.put("long size twice", part -> {
            part.size = 0xFFFFFFFFL;
            part.extra = RawZip.little(24, to -> to.putShort((short) 1).putShort((short) 8).putLong(3).putShort((short) 1).putShort((short) 8).putLong(4));
        });
        odd.put("negative size", part -> {
            part.size = 0xFFFFFFFFL;
            part.extra = RawZip.little(12, to -> to.putShort((short) 1).putShort((short) 8).putLong(-5));
        });
        odd.put("extra that is cut", part -> part.extra = new byte[] {7, 0, 50, 0, 1});
        odd.put("second name", part -> part.extra = RawZip.little(15, to -> to.putShort((short) 0x7075).putShort((short) 11).put((byte) 1).putInt(0)
                .put("x/y.sh".getBytes(StandardCharsets.UTF_8))));
        odd.put("other sizes behind its data", part -> {
            part.flagged(0x808);
            part.localSize = 0;
            part.localPacked = 0;
            part.localCrc = 0;
            part.behind = RawZip.little(16, to -> to.putInt(0x08074B50).putInt((int) part.crc).putInt(9).putInt(9));
        });
        odd.put("folder with content", part -> {
            part.named("bad/data/x/");
            part.attributes = 0x41ED << 16;
        });
        odd.put("something behind its deflated data", part -> {
            part.deflate();
            part.data = java.util.Arrays.copyOf(part.data, part.data.length + 500);
            part.sizes(part.data.length, part.size);
        });
        odd.put("folder with something hidden", part -> {
            part.named("bad/data/x/");
            part.attributes = 0x41ED << 16;
            part.method = 8;
            part.localMethod = 8;
            part.sizes(part.data.length, 0);
        });
        odd.forEach((what, change) -> kinds.add(Kind.zip("entry: " + what, Refusal.ZIP_ODD, (zip, bag) -> zip.change(VICTIM, change))));
    }

    private static void bombs(List<Kind> kinds) {
        kinds.add(Kind.zip("entries that share their data", Refusal.ZIP_ODD, (zip, bag) -> {
            RawZip.Part twin = zip.add("bad/data/media/z.png", zip.find(VICTIM).data);
            twin.onlyInDirectory = true;
            twin.offset = 0;
        }));
        kinds.add(Kind.zip("a thousand entries over one kernel", Refusal.ZIP_ODD, (zip, bag) -> {
            RawZip.Part kernel = zip.add("bad/data/kernel", new byte[1 << 20]);
            kernel.deflate();
            for (int i = 0; i < 1000; i++) {
                RawZip.Part twin = zip.add("bad/data/k" + i, kernel.data);
                twin.crc = kernel.crc;
                twin.method = 8;
                twin.packed = kernel.packed;
                twin.size = kernel.size;
                twin.onlyInDirectory = true;
                twin.offset = 0;
            }
        }));
        kinds.add(Kind.zip("an entry that unpacks a thousandfold", Refusal.ZIP_BOMB, (zip, bag) -> zip.add("bad/data/media/z.bin", new byte[64 << 20]).deflate()));
        kinds.add(Kind.zip("many entries that unpack to little each", Refusal.ZIP_BOMB, (zip, bag) -> {
            for (int i = 0; i < 200; i++) {
                zip.add("bad/data/media/z" + i, new byte[1 << 20]).deflate();
            }
        }));
        kinds.add(new Kind("an entry that unpacks to more than it says", Refusal.WRONG_SIZE, (good, work) -> {
            good.put("data/media/z.txt", new byte[1000]).crate().seal();
            RawZip zip = good.zip();
            RawZip.Part part = zip.find("z.txt");
            part.data = new byte[64 << 20];
            part.deflate();
            part.size = 1000;
            part.localSize = 1000;
            return zip.write(work.resolve("bad.zip"));
        }));
        kinds.add(Kind.zip("a tag file that unpacks to more than it says", Refusal.WRONG_SIZE, (zip, bag) -> {
            RawZip.Part part = zip.find("tagmanifest-sha256.txt");
            part.data = new byte[64 << 20];
            part.deflate();
            part.size = 1000;
            part.localSize = 1000;
        }));
        kinds.add(Kind.zip("deflated to rubbish", Refusal.DAMAGED_ZIP, (zip, bag) -> zip.change("s.mp3", part -> {
            part.deflate();
            Arrays.fill(part.data, 5, part.data.length, (byte) -1);
        })));
        kinds.add(Kind.zip("too many entries", Refusal.TOO_MANY, (zip, bag) -> {
            for (int i = 0; i < 100_001; i++) {
                zip.add("bad/data/e" + i, new byte[0]);
            }
            int at = zip.bytes().length - 22;
            zip.parts.forEach(part -> part.offset = -1);
            RawZip plain = new RawZip();
            plain.parts.addAll(zip.parts);
            long start = zip.parts.stream().mapToLong(part -> 30 + part.name.length + part.data.length).sum();
            zip.beforeEnd = RawZip.wide(zip.parts.size(), at - start, start, at);
        }));
        kinds.add(Kind.zip("a claim of too many entries", Refusal.TOO_MANY, (zip, bag) -> {
            int at = zip.bytes().length - 22;
            zip.parts.forEach(part -> part.offset = -1);
            zip.count = 65535;
            zip.beforeEnd = RawZip.wide(Long.MAX_VALUE, at, 0, at);
            zip.directorySize = 0xFFFFFFFFL;
            zip.directoryOffset = 0xFFFFFFFFL;
        }));
    }

    private static void ends(List<Kind> kinds) {
        byte[] junk = "#!/bin/sh\necho hello\n".getBytes(StandardCharsets.UTF_8);
        kinds.add(Kind.zip("a program before the start", Refusal.ZIP_ODD, (zip, bag) -> zip.prefix = junk));
        kinds.add(Kind.zip("something between entries and directory", Refusal.ZIP_ODD, (zip, bag) -> zip.gap = junk));
        kinds.add(Kind.zip("something between two entries", Refusal.ZIP_ODD, (zip, bag) -> zip.change(VICTIM, part -> part.behind = junk)));
        kinds.add(Kind.zip("something before the end", Refusal.ZIP_ODD, (zip, bag) -> zip.beforeEnd = junk));
        kinds.add(Kind.zip("something after the end", Refusal.DAMAGED_ZIP, (zip, bag) -> zip.suffix = junk));
        kinds.add(Kind.zip("a second zip after the end", Refusal.ZIP_ODD, (zip, bag) -> zip.suffix = new RawZip().bytes()));
        kinds.add(Kind.zip("a second end in the comment", Refusal.ZIP_ODD, (zip, bag) -> {
            byte[] end = new RawZip().bytes();
            end[20] = 1; // of a comment that is not there: only the first end is one
            zip.comment = end;
        }));
        kinds.add(Kind.zip("fewer entries than there are", Refusal.ZIP_ODD, (zip, bag) -> zip.count = 3));
        kinds.add(Kind.zip("more entries than there are", Refusal.ZIP_ODD, (zip, bag) -> zip.count = 3000));
        kinds.add(Kind.zip("several disks", Refusal.ZIP_ODD, (zip, bag) -> zip.disk = 1));
        kinds.add(Kind.zip("a directory of two gigabytes", Refusal.TOO_MANY, (zip, bag) -> zip.directorySize = 0x7FFFFFFF));
        kinds.add(Kind.zip("zip64 that says something else", Refusal.ZIP_ODD, (zip, bag) -> {
            int at = zip.bytes().length - 22;
            zip.parts.forEach(part -> part.offset = -1);
            zip.beforeEnd = RawZip.wide(1, 46, 0, at);
        }));
        kinds.add(Kind.zip("zip64 that lies elsewhere", Refusal.ZIP_ODD, (zip, bag) -> {
            zip.count = 65535;
            zip.beforeEnd = RawZip.wide(10, 46, 0, 12345);
        }));
        kinds.add(new Kind("cut in half", Refusal.DAMAGED_ZIP, (good, work) -> {
            byte[] bytes = good.zip().bytes();
            return Files.write(work.resolve("bad.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        }));
        kinds.add(new Kind("an empty file", Refusal.DAMAGED_ZIP, (good, work) -> Files.createFile(work.resolve("bad.zip"))));
        kinds.add(new Kind("no zip at all", Refusal.DAMAGED_ZIP, (good, work) -> Files.write(work.resolve("bad.zip"), junk)));
        kinds.add(new Kind("an empty zip", Refusal.NOT_A_PACK, (good, work) -> new RawZip().write(work.resolve("bad.zip"))));
    }
}
