package yunguan.command.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import yunguan.pack.PackBuilder;
import yunguan.pack.PackSigner;
import yunguan.pack.Progress;
import yunguan.pack.SigningKey;
import yunguan.pack.StarterFolder;

/** The sticks of a walk: folders that appear where sticks do, and are pulled out again. What lies on them is a small pack of this class's own. */
public final class TourSticks implements AutoCloseable {

    /** The title of the pack. */
    static final String TITLE = "上下杭小辑";
    private static final LocalDate DATE = LocalDate.parse("2026-11-01");

    private final Path root;
    private boolean prepared;

    TourSticks() throws IOException {
        root = Files.createTempDirectory("yunguan-sticks");
        Files.createDirectories(plugged());
        Files.createDirectories(root.resolve("pocket"));
    }

    /** What {@code stick.folders} names in a walk. */
    Path plugged() {
        return root.resolve("plugged");
    }

    /** Plugs a stick in: {@code PUBLISHER} with version 1 and a key, {@code UPDATE} with version 2, {@code SHEETS} with an author's folder, {@code MISTAKES}, {@code EMPTY}. */
    void plug(String name) {
        try {
            prepare();
            Files.move(root.resolve("pocket").resolve(name), plugged().resolve(name));
        } catch (IOException failure) {
            throw new Unexpected("the stick " + name + " could not be plugged in: " + failure.getMessage());
        }
    }

    void pull(String name) {
        try {
            Files.move(plugged().resolve(name), root.resolve("pocket").resolve(name));
        } catch (IOException failure) {
            throw new Unexpected("the stick " + name + " could not be pulled out: " + failure.getMessage());
        }
    }

    private void prepare() throws IOException {
        if (prepared) {
            return;
        }
        prepared = true;
        Path pocket = root.resolve("pocket");
        Path author = root.resolve("author");
        StarterFolder.write(author, DATE);
        Files.delete(author.resolve(StarterFolder.WORKBOOK));
        SigningKey key = SigningKey.generate(root.resolve("publisher"));
        Path publisher = Files.createDirectories(pocket.resolve("PUBLISHER"));
        sheets(author, 1);
        build(author, publisher.resolve("shangxiahang-1.zip"), key);
        Files.copy(root.resolve("publisher.pub"), publisher.resolve("publisher.pub"));
        Path update = Files.createDirectories(pocket.resolve("UPDATE"));
        sheets(author, 2);
        build(author, update.resolve("shangxiahang-2.zip"), key);
        raw(author, pocket.resolve("SHEETS/社区影像"), "id,title,title@en,summary,film,captions,audience,language\n"
                + "lecture-our-lane,我们的巷子,Our lane,社区居民拍的一段短片。,影片/示例.mp4,影片/示例.vtt,community,cmn\n");
        raw(author, pocket.resolve("MISTAKES/社区影像"), "id,title,title@en,summary,film,captions,audience,language\n"
                + "Lecture 1,我们的巷子,Our lane,社区居民拍的一段短片。,影片/巷子.mp4,影片/示例.vtt,居民,cmn\n");
        Files.createDirectories(pocket.resolve("EMPTY"));
        Files.writeString(pocket.resolve("EMPTY/readme.txt"), "");
    }

    private static void sheets(Path author, int version) throws IOException {
        Files.writeString(author.resolve("pack.properties"), """
                id = shangxiahang-small
                version = %d
                title = %s
                title@en = Shangxiahang in brief
                publisher = 台江区图书馆
                date = 2026-11-0%d
                license = CC-BY-4.0
                description = 示例
                """.formatted(version, TITLE, version));
        String again = version == 1 ? "" : "lecture-evening,双杭的傍晚,An evening in Shuanghang,又一段几秒钟的短片。,影片/示例.mp4,影片/示例.vtt,community,cmn\n";
        Files.writeString(author.resolve("lectures.csv"), "id,title,title@en,summary,film,captions,audience,language\n"
                + "lecture-morning,双杭的早晨,A morning in Shuanghang,一段几秒钟的短片。,影片/示例.mp4,影片/示例.vtt,community,cmn\n" + again);
        Files.writeString(author.resolve("documents.csv"), "id,title,title@en,text,reviewer,reviewed\n"
                + "doc-tea-lane,老街茶事%s,Tea in the old street,文字/示例.md,台江区档案馆,2026-10-01\n".formatted(version == 1 ? "" : "（增订）")
                + (version == 1 ? "doc-guilds,双杭商帮,Merchants of Shuanghang,文字/示例.md,,\n" : ""));
    }

    private static void build(Path author, Path zip, SigningKey key) {
        if (!new PackBuilder().build(author, zip, Progress.SILENT).built()) {
            throw new Unexpected("the pack of the walk could not be built");
        }
        new PackSigner().sign(zip, key, Progress.SILENT);
    }

    private static void raw(Path author, Path folder, String lectures) throws IOException {
        for (String name : List.of("影片/示例.mp4", "影片/示例.vtt")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.copy(author.resolve(name), folder.resolve(name));
        }
        Files.writeString(folder.resolve("lectures.csv"), lectures);
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
