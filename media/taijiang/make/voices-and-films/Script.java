import java.io.IOException;
import java.nio.file.*;
import java.util.*;

/** One film or audio piece as it is written in scripts/: slides, chapters and sentences, in order. */
record Script(String id, int width, int height, List<Slide> slides, List<Chapter> chapters, List<Sentence> sentences) {
    /** A slide that stands from the sentence with that number on. */
    record Slide(String drawing, String heading, String english, int from) {}
    record Chapter(String title, String english, String mentions, int from) {}
    record Sentence(String chinese, String english, String pinyin) {}

    static List<Script> read(Path file) throws IOException {
        var all = new ArrayList<Script>();
        Script now = null;
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] word = line.split(" ", 2);
            if (line.startsWith("@film") || line.startsWith("@audio")) {
                String[] rest = word[1].strip().split(" ");
                String[] size = rest.length > 1 ? rest[1].split("x") : new String[] {"0", "0"};
                now = new Script(rest[0], Integer.parseInt(size[0]), Integer.parseInt(size[1]), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
                all.add(now);
                continue;
            }
            String[] part = (line.startsWith("@") ? word[1] : line).split(" \\| ");
            int from = Objects.requireNonNull(now, "a script begins with @film or @audio").sentences.size();
            if (line.startsWith("@slide")) now.slides.add(new Slide(part[0].strip(), part[1].strip(), part[2].strip(), from));
            else if (line.startsWith("@chapter")) now.chapters.add(new Chapter(part[0].strip(), part[1].strip(), part[2].strip(), from));
            else if (part.length == 3) now.sentences.add(new Sentence(part[0].strip(), part[1].strip(), part[2].strip()));
            else throw new IllegalArgumentException(file + ": needs Chinese | English | pinyin: " + line);
        }
        return all;
    }
    boolean film() { return width > 0; }
}
