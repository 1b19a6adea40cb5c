package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/** An author's folder with all that makes lessons of films, sounds, books and walks, and what comes of it. */
final class LessonFolder {

    final SmallFolder folder;
    private final Path work;

    LessonFolder(Path work) throws Exception {
        this.work = work;
        folder = filled(work);
    }

    private static SmallFolder filled(Path work) throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        folder.replace("lectures.csv", "notice\n", "notice,transcript\n");
        folder.replace("lectures.csv", "王老师,示意\n", "王老师,示意,texts/said.md\nlecture-b,第二讲,,,,,,,cdo,,f/a.mp4,,,,\n");
        folder.write("texts/said.md", "大家好，今天讲**上下杭**。\n");
        folder.write("texts/said.en.md", "Good day.\n");
        folder.write("texts/sheet.md", "1. 我学到的：____\n");
        folder.write("slides.csv", "lecture,start,picture,title,title@en\nlecture-a,0:04,p/b.jpg,茶亭,Chating\nlecture-a,0:00.500,p/a.png,,\n");
        folder.write("courses.csv", "id,title,lectures,aim,teacher,hours,worksheet\ncourse-a,课程,lecture-a lecture-b,了解台江,陈老师,1.50,texts/sheet.md\n");
        folder.write("books.csv", "id,title,sound,reader\nbook-a,绘本,s/book.wav,林\n");
        folder.write("pages.csv", "book,page,picture,text,text@en,sound,start\nbook-a,2,p/a.png,第二页,Page two,s/page.mp3,0:01\nbook-a,1,p/b.jpg,第一页,Page one,,0:00\n");
        folder.bytes("s/page.mp3", SmallFolder.mp3(50));
        folder.bytes("s/page.en.mp3", SmallFolder.mp3(60));
        folder.bytes("s/book.wav", MediaFilesTest.wav(2, 16, 8000));
        folder.write("places.csv", "id,title,group,latitude,longitude,教学点,学什么\nplace-a,南公园,layer-a,26.0665,119.3125,街道党校,书法与剪纸\n");
        folder.write("questions.csv", """
                of,number,for,question,question@en,answer-1,answer-1@en,answer-2,answer-2@en,answer-3,right,explanation
                lecture-a,2,,公园在哪里？,Where is the park?,江边,By the river,山上,On the hill,,1,片中说了。
                lecture-a,1,儿童,几朵云？,,三朵,,五朵,,七朵,2,
                lecture-a,1,大人,五云是哪五云？,,一,,二,,,2,
                lecture-a,3,,您去过哪一处？,,,,,,,,可以请老人先说。
                trail-a,,,第一站是哪里？,,南公园,,茶亭,,,1,
                """);
        folder.write("documents.csv", "id,title,group,text,reviewer\ndoc-a,文献,strand-a,texts/a.md,史志室\n");
        folder.write("团体活动.csv", "编号,标题,分钟,环节\nprogramme-a,二十分钟,20,lecture-a、问答：lecture-a、朗读：doc-a、trail-a\n");
        return folder;
    }

    BuildReport build(String name) {
        return new PackBuilder().build(folder.path, work.resolve(name), Progress.SILENT);
    }

    /** Built without a problem. */
    Path built(String name) {
        assertEquals(List.of(), build(name).problems().stream().map(problem -> problem.inWords(Lang.EN)).toList());
        return work.resolve(name);
    }

    /** Reads a catalogue beside the files of the bag that was built as {@code bag}. */
    Crate crate(byte[] json, Problems problems) throws Exception {
        TreeSet<String> files = new TreeSet<>();
        try (var all = Files.walk(work.resolve("bag/data"))) {
            all.filter(Files::isRegularFile).forEach(file -> files.add(work.resolve("bag").relativize(file).toString()));
        }
        return CrateReader.read(json, new Crate.PackInfo("small", 1, LangText.EMPTY, "", "2026-11-23", "", ""), files, problems);
    }

    /** The catalogue of the bag, without a problem. */
    Crate crate() throws Exception {
        Problems problems = new Problems();
        Crate crate = crate(Files.readAllBytes(work.resolve("bag").resolve(Crate.METADATA)), problems);
        assertEquals(List.of(), problems.problems().stream().map(problem -> problem.inWords(Lang.EN)).toList());
        return crate;
    }
}
