package yunguan.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A new author's folder that builds as it stands: an example of each kind, a guide and a workbook. Whatever it shows
 * says of itself that it is a sample.
 */
public final class StarterFolder {

    /** The guide's name in the folder. */
    public static final String GUIDE = "说明.md";
    /** The workbook's name in the folder. */
    public static final String WORKBOOK = "资料包.xlsx";
    private static final String CAPTIONS = "WEBVTT\n\n00:00.400 --> 00:03.600\n%s\n";

    private final Path folder;

    private StarterFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the folder.
     *
     * @param date of the pack's first version
     * @throws PackException when there is something in it already, or it cannot be written
     */
    public static void write(Path folder, LocalDate date) {
        try {
            if (Files.exists(folder) && !empty(folder)) {
                throw new PackException(Refusal.FOLDER_NOT_EMPTY, folder.toString(), "");
            }
            new StarterFolder(folder).write(date);
        } catch (IOException failure) {
            throw PackException.writing(failure, folder);
        }
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        }
    }

    private void write(LocalDate date) throws IOException {
        Files.createDirectories(folder);
        text(PackProperties.FILE, new String(resource("pack.properties"), StandardCharsets.UTF_8).replace("{date}", date.toString()));
        bytes(GUIDE, resource("guide.md"));
        bytes("影片/示例.mp4", resource("sample.mp4"));
        text("影片/示例.vtt", CAPTIONS.formatted("您好，欢迎来到云馆。"));
        text("影片/示例.en.vtt", CAPTIONS.formatted("Hello, and welcome to the Cloud Hall."));
        bytes("声音/示例.mp3", resource("sample.mp3"));
        text("声音/示例.srt", "1\n00:00:00,500 --> 00:00:03,455\n您好，这里是云馆。\n\n2\n00:00:03,555 --> 00:00:06,000\n请坐下来，听一听。\n");
        text("文字/示例.md", "# 小标题\n\n正文写在这里。**着重**的话用两个星号，空一行另起一段。\n\n- 也可以\n- 写成条目\n");
        text("文字/示例.en.md", "# A heading\n\nThe text stands here. Two asterisks make words **strong**; an empty line begins a paragraph.\n");
        text("文字/示例-儿童.md", "给小朋友看的话，短一些，浅一些。\n");
        text("文字/示例-儿童.en.md", "Words for children: shorter and simpler.\n");
        text("文字/文稿.md", "您好，这里是云馆。请坐下来，听一听。\n");
        text("文字/文稿.en.md", "Hello, this is the Cloud Hall. Please sit down and listen.\n");
        text("文字/学习单.md", "# 学习单（示例）\n\n1. 我学到的：＿＿＿＿＿＿\n2. 我想问的：＿＿＿＿＿＿\n");
        text("文字/学习单.en.md", "# Worksheet (an example)\n\n1. What I learned: ____________\n2. What I would like to ask: ____________\n");
        text("地图/路线.geojson", "{\"type\":\"LineString\",\"coordinates\":[[119.312,26.052],[119.3145,26.0535],[119.316,26.0565],[119.318,26.058]]}\n");
        StarterPictures pictures = new StarterPictures();
        bytes("图片/示例.png", pictures.scene(1200, 800, 1, false, "png"));
        bytes("图片/绘本1.png", pictures.scene(1200, 900, 2, false, "png"));
        bytes("图片/绘本2.png", pictures.scene(1200, 900, 3, false, "png"));
        bytes("图片/从前.jpg", pictures.scene(1200, 800, 4, false, "jpg"));
        bytes("图片/如今.jpg", pictures.scene(1200, 800, 4, true, "jpg"));
        bytes("图片/长卷.jpg", pictures.scene(3600, 1000, 5, true, "jpg"));
        pictures.map(folder.resolve("地图/示例.mbtiles"), 119.29, 26.03, 119.34, 26.08);
        StarterWorkbook.write(folder.resolve(WORKBOOK), new String(resource("examples.txt"), StandardCharsets.UTF_8));
    }

    private void text(String name, String text) throws IOException {
        bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = StarterFolder.class.getResourceAsStream("starter/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return in.readAllBytes();
        }
    }
}
