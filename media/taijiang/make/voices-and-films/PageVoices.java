import java.io.*;
import java.nio.file.*;
import java.util.*;

/** Reads the pages of picture books aloud: one sound a page and language. scripts/book.txt says what; it must stand in pages.csv word for word. */
final class PageVoices {
    private static final String SOFT = "lowpass=f=7200,highpass=f=90";
    private PageVoices() {}

    /** @param books those to be read, or none for all @return the books that were read */
    static Set<String> make(Path folder, Set<String> books) throws Exception {
        String pages = Files.readString(folder.resolve("pages.csv"));
        Map<String, List<String[]>> said = new LinkedHashMap<>();
        String page = null;
        for (String line : Files.readAllLines(folder.resolve("make/scripts/book.txt"))) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("@page")) {
                String[] word = line.split(" ");
                page = "%s-%02d".formatted(word[1], Integer.parseInt(word[2]));
                continue;
            }
            String[] part = line.split(" \\| ");
            for (int i = 0; i < 2; i++)
                if (!pages.contains(part[i].strip())) throw new IllegalArgumentException("not in pages.csv: " + part[i]);
            said.computeIfAbsent(Objects.requireNonNull(page), p -> new ArrayList<>()).add(part);
        }
        Path to = Files.createDirectories(folder.resolve("sound/book"));
        Set<String> read = new TreeSet<>();
        Path temp = Files.createTempDirectory("pages");
        for (var one : said.entrySet()) {
            if (!books.isEmpty() && !books.contains(book(one.getKey()))) continue;
            read.add(book(one.getKey()));
            for (boolean english : new boolean[] {false, true}) {
                var sound = new ByteArrayOutputStream();
                Voice.silence(sound, 0.4);
                for (String[] part : one.getValue()) {
                    sound.write(english ? Voice.speak("en-gb", "138", part[1].strip(), temp) : Voice.speak("cmn-latn-pinyin", "140", part[2].strip(), temp));
                    Voice.silence(sound, 0.5);
                }
                Voice.silence(sound, 0.3);
                Path wav = temp.resolve("page.wav");
                Voice.write(sound, wav);
                Tool.run("ffmpeg", "-y", "-v", "error", "-i", wav.toString(), "-af", SOFT, "-ac", "1", "-c:a", "libmp3lame", "-b:a", "64k",
                        "-map_metadata", "-1", "-fflags", "+bitexact", to.resolve(one.getKey() + (english ? ".en" : "") + ".mp3").toString());
            }
        }
        return read;
    }

    private static String book(String page) { return page.substring(0, page.lastIndexOf('-')); }
}
