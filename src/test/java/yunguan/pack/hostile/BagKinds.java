package yunguan.pack.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yunguan.pack.Refusal;

/** Bags whose tag files lie, and folders that hold more than files. */
final class BagKinds {

    private static final String MANIFEST = "manifest-sha256.txt";

    private BagKinds() {
    }

    static List<Kind> all() {
        List<Kind> kinds = new ArrayList<>();
        manifests(kinds);
        tagFiles(kinds);
        folders(kinds);
        catalogues(kinds);
        return kinds;
    }

    private static Kind manifest(String name, Refusal expected, java.util.function.UnaryOperator<String> change) {
        return Kind.bag("manifest: " + name, expected, bag -> bag.put(MANIFEST, change.apply(bag.read(MANIFEST))).sealTags());
    }

    private static void manifests(List<Kind> kinds) {
        String zeros = "0".repeat(64);
        kinds.add(manifest("odd line", Refusal.BAD_MANIFEST, text -> text + "hello\n"));
        kinds.add(manifest("digest alone", Refusal.BAD_MANIFEST, text -> text + zeros + "\n"));
        kinds.add(manifest("short digest", Refusal.BAD_MANIFEST, text -> text.substring(1)));
        kinds.add(manifest("capitals and small letters in one digest", Refusal.BAD_MANIFEST,
                text -> "aB" + zeros.substring(2) + "  data/media/x\n" + text));
        kinds.add(manifest("blank before the digest", Refusal.BAD_MANIFEST, text -> " " + text));
        kinds.add(Kind.bag("manifest: not UTF-8", Refusal.BAD_MANIFEST, bag -> bag.put(MANIFEST, RawBag.join(bag.files.get(MANIFEST), new byte[] {-1, 10})).sealTags()));
        kinds.add(manifest("leads up", Refusal.UNSAFE_NAME, text -> text + zeros + "  data/../../x\n"));
        kinds.add(manifest("absolute", Refusal.UNSAFE_NAME, text -> text + zeros + "  /etc/passwd\n"));
        kinds.add(manifest("home", Refusal.UNSAFE_NAME, text -> text + zeros + "  ~/x\n"));
        kinds.add(manifest("not in data", Refusal.UNSAFE_NAME, text -> text + zeros + "  bag-info.txt\n"));
        kinds.add(manifest("encoded line end", Refusal.BAD_NAME, text -> text + zeros + "  data/a%0Ab\n"));
        kinds.add(manifest("twice", Refusal.DUPLICATE_NAME, text -> text + text));
        kinds.add(manifest("one file less", Refusal.UNLISTED, text -> text.substring(text.indexOf('\n') + 1)));
        kinds.add(manifest("one file more", Refusal.MISSING_PAYLOAD, text -> text + zeros + "  data/media/none.png\n"));
        kinds.add(manifest("another digest", Refusal.WRONG_HASH, text -> text.replaceFirst("[0-9a-f]{64}(?=  data/media/a)", zeros)));
        kinds.add(manifest("empty", Refusal.UNLISTED, text -> ""));
        kinds.add(Kind.bag("manifest: none", Refusal.MISSING_TAG_FILE, bag -> {
            bag.files.remove(MANIFEST);
            bag.sealTags();
        }));
        kinds.add(Kind.bag("manifest: by SHA-512, wrong", Refusal.WRONG_HASH,
                bag -> bag.put("manifest-sha512.txt", bag.manifest("sha512", true).replaceAll("[0-9a-f]{128}", "0".repeat(128))).sealTags()));
        kinds.add(Kind.bag("manifest: by SHA-512, not of all files", Refusal.UNLISTED,
                bag -> bag.put("manifest-sha512.txt", bag.manifest("sha512", true).lines().findFirst().orElseThrow() + "\n").sealTags()));
        kinds.add(Kind.bag("manifest: by a sum nobody knows", Refusal.UNKNOWN_ALGORITHM, bag -> bag.put("manifest-crc32.txt", "").sealTags()));
        kinds.add(Kind.bag("tag manifest: by a sum nobody knows", Refusal.UNKNOWN_ALGORITHM, bag -> bag.put("tagmanifest-blake3.txt", "")));
        kinds.add(Kind.bag("tag manifest: a second one that is wrong", Refusal.WRONG_HASH,
                bag -> bag.put("tagmanifest-sha512.txt", "0".repeat(128) + "  bagit.txt\n")));
        kinds.add(Kind.bag("tag manifest: lists itself", Refusal.BAD_MANIFEST,
                bag -> bag.put("tagmanifest-sha256.txt", bag.read("tagmanifest-sha256.txt") + zeros + "  tagmanifest-sha256.txt\n")));
        kinds.add(Kind.bag("tag manifest: none", Refusal.MISSING_TAG_FILE, bag -> bag.files.remove("tagmanifest-sha256.txt")));
        kinds.add(Kind.bag("tag file that is not listed", Refusal.UNLISTED, bag -> bag.put("notes.txt", "x")));
        kinds.add(Kind.bag("tag file that looks like a signature", Refusal.UNLISTED, bag -> bag.put("tagmanifest-sha512.txt.minisig", "x")));
        kinds.add(Kind.bag("tag file that is not there", Refusal.MISSING_TAG_FILE,
                bag -> bag.put("tagmanifest-sha256.txt", bag.read("tagmanifest-sha256.txt") + zeros + "  notes.txt\n")));
    }

    private static void tagFiles(List<Kind> kinds) {
        String encoding = "\nTag-File-Character-Encoding: UTF-8\n";
        for (String bad : List.of("\uFEFFBagIt-Version: 1.0" + encoding, "BagIt-Version: 2.0" + encoding, "BagIt-Version: 1.0Tag-File-Character-Encoding: UTF-8\n",
                "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n", "Tag-File-Character-Encoding: UTF-8\nBagIt-Version: 1.0\n", "",
                "BagIt-Version: 1.0" + encoding + "X: y\n")) {
            kinds.add(Kind.bag("declaration: " + bad.strip().replace("\n", "|"), Refusal.BAD_DECLARATION, bag -> bag.put("bagit.txt", bad).sealTags()));
        }
        kinds.add(Kind.bag("fetch.txt", Refusal.FETCH, bag -> bag.put("fetch.txt", "https://example.org/x 3 data/x\n").sealTags()));
        for (String bad : List.of("Pack-Id: ../../x", "Pack-Id: ", "Pack-Id: " + "x".repeat(5000), "Pack-Id: CON.")) {
            kinds.add(Kind.bag("id: " + bad.substring(0, Math.min(20, bad.length())), Refusal.BAD_BAG_INFO,
                    bag -> bag.put("bag-info.txt", bag.read("bag-info.txt").replaceFirst("Pack-Id: .*", bad)).sealTags()));
        }
        kinds.add(Kind.bag("version that leads up", Refusal.BAD_BAG_INFO,
                bag -> bag.put("bag-info.txt", bag.read("bag-info.txt").replace("Version: 1", "Version: ../1")).sealTags()));
        kinds.add(Kind.bag("sum of sizes", Refusal.WRONG_SIZE,
                bag -> bag.put("bag-info.txt", bag.read("bag-info.txt").replace("Oxum: ", "Oxum: 1")).sealTags()));
        kinds.add(Kind.bag("another program's bag", Refusal.BAG_BUT_NO_PACK, bag -> {
            bag.files.clear();
            bag.put("bagit.txt", "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n").put("data/27613-h/images/q172.png", "…");
            bag.put("manifest-sha256.txt", bag.manifest("sha256", true)).put("manifest-sha512.txt", bag.manifest("sha512", true))
                    .put("bag-info.txt", "Source-Organization: FOO University\nContact-Name: Jane Doe\n");
        }));
    }

    private static void folders(List<Kind> kinds) {
        kinds.add(folder("link to a file", Refusal.LINK, (bag, work) -> {
            Files.delete(bag.resolve("data/media/a.png"));
            Files.createSymbolicLink(bag.resolve("data/media/a.png"), Path.of("/etc/hostname"));
        }));
        kinds.add(folder("link to a folder", Refusal.LINK, (bag, work) -> Files.createSymbolicLink(bag.resolve("data/more"), Path.of("/etc"))));
        kinds.add(folder("link around", Refusal.LINK, (bag, work) -> Files.createSymbolicLink(bag.resolve("data/more"), bag)));
        kinds.add(folder("link that leads nowhere", Refusal.LINK, (bag, work) -> Files.createSymbolicLink(bag.resolve("data/more"), Path.of("nowhere"))));
        kinds.add(folder("pipe", Refusal.LINK, (bag, work) -> new ProcessBuilder("mkfifo", bag.resolve("data/pipe").toString()).start().waitFor()));
        kinds.add(folder("capitals", Refusal.TWIN_NAMES, (bag, work) -> Files.writeString(bag.resolve("data/media/A.PNG"), "x")));
        kinds.add(folder("backslash", Refusal.UNSAFE_NAME, (bag, work) -> Files.writeString(bag.resolve("data/..\\x"), "x")));
        kinds.add(folder("control character", Refusal.BAD_NAME, (bag, work) -> Files.createDirectory(bag.resolve("data/a\u0007"))));
        kinds.add(folder("file of eight terabytes in data", Refusal.NO_ROOM, (bag, work) -> {
            sparse(bag.resolve("data/media/big.bin"), 8L << 40);
            String zeros = "0".repeat(64);
            String manifest = Files.readString(bag.resolve(MANIFEST)) + zeros + "  data/media/big.bin\n";
            Files.writeString(bag.resolve(MANIFEST), manifest);
            String crate = Files.readString(bag.resolve(RawBag.CRATE));
            String more = crate.replace("\"hasPart\":[", "\"hasPart\":[{\"@id\":\"media/big.bin\"},");
            Files.writeString(bag.resolve(RawBag.CRATE), more);
            Files.writeString(bag.resolve(MANIFEST), manifest.replaceFirst("[0-9a-f]{64}(?=  data/ro-crate)", RawBag.digest("sha256", RawBag.text(more))));
            String info = Files.readString(bag.resolve("bag-info.txt"));
            long size = Long.parseLong(info.replaceAll("(?s).*Oxum: (\\d+).*", "$1")) + (8L << 40) + more.length() - crate.length();
            Files.writeString(bag.resolve("bag-info.txt"), info.replaceAll("Oxum: .*", "Oxum: " + size + ".8"));
            StringBuilder tags = new StringBuilder();
            for (String tag : List.of("bag-info.txt", "bagit.txt", MANIFEST)) {
                tags.append(RawBag.digest("sha256", Files.readAllBytes(bag.resolve(tag)))).append("  ").append(tag).append('\n');
            }
            Files.writeString(bag.resolve("tagmanifest-sha256.txt"), tags);
        }));
        kinds.add(folder("tag file of one terabyte", Refusal.TOO_LARGE, (bag, work) -> sparse(bag.resolve("notes.txt"), 1L << 40)));
    }

    private static void sparse(Path file, long size) throws Exception {
        try (java.io.RandomAccessFile sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(size);
        }
    }

    private interface FolderChange {
        void change(Path bag, Path work) throws Exception;
    }

    private static Kind folder(String name, Refusal expected, FolderChange change) {
        return new Kind("folder: " + name, expected, (good, work) -> {
            Path bag = good.folder(work.resolve("bag"));
            change.change(bag, work);
            return bag;
        });
    }

    private static Kind catalogue(String name, java.util.function.UnaryOperator<String> change) {
        return Kind.bag("catalogue: " + name, Refusal.BROKEN_CATALOGUE, bag -> bag.put(RawBag.CRATE, change.apply(bag.read(RawBag.CRATE))).seal());
    }

    private static void catalogues(List<Kind> kinds) {
        kinds.add(catalogue("no JSON", text -> "hello"));
        kinds.add(catalogue("very deep", text -> text.replace("\"license\"", "\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"license\"")));
        kinds.add(catalogue("deep beside the graph", text -> text.replace("\"@graph\"", "\"x\":" + "{\"a\":".repeat(5000) + "1" + "}".repeat(5000) + ",\"@graph\"")));
        kinds.add(catalogue("endless text", text -> text.replace("试验", "x".repeat(3_000_000))));
        kinds.add(catalogue("endless number", text -> text.replace("\"试验\"", "9".repeat(100_000))));
        kinds.add(catalogue("cut", text -> text.substring(0, text.length() / 2)));
        kinds.add(catalogue("nothing of ours", text -> text.replace("Article", "Recipe")));
        kinds.add(catalogue("media type of something else", text -> text.replace("{\"@id\":\"media/a.png\",\"@type\":\"File\"}",
                "{\"@id\":\"media/a.png\",\"@type\":\"File\",\"encodingFormat\":\"video/mp4\"}")));
        kinds.add(catalogue("a file that nothing mentions", text -> text.replace("{\"@id\":\"media/b.jpg\"},", "")));
        kinds.add(Kind.bag("catalogue: forty megabytes", Refusal.TOO_LARGE, bag -> bag.put(RawBag.CRATE, bag.read(RawBag.CRATE) + " ".repeat(40 << 20)).seal()));
    }
}
