package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What moves by itself is over within 300 milliseconds, and nothing moves for ever. Whether a screen rests when nobody touches it is seen
 * on the screen itself, by the walk through the hall.
 */
class MotionTest {

    private static final Path SOURCES = Path.of(System.getProperty("yunguan.home", "."), "src/main/java/yunguan");
    /** Those who show something to visitors; the commands look at them. */
    private static final List<String> SHOWN = List.of("app", "room", "part", "shell", "ui");
    private static final Pattern MOVES = Pattern.compile("\\b(Timeline|\\w*Transition|AnimationTimer)\\b");
    /** One that does nothing but wait moves nothing. */
    private static final Pattern WAITS = Pattern.compile("PauseTransition");
    private static final Pattern MILLIS = Pattern.compile("(?<!time\\.)\\bDuration\\.millis\\((\\d[\\d_]*)\\)");
    private static final Pattern SECONDS = Pattern.compile("(?<!time\\.)\\bDuration\\.seconds\\(");
    /** A trail's line is a story: it draws itself from stop to stop, once, when somebody has asked for the trail. */
    private static final String STORY = "DRAWN_IN = Duration.seconds(1.8)";
    /** Journeys that somebody asked for: they show the way, and any touch ends them. README and tokens.css say so, and name no others. */
    private static final Set<String> JOURNEYS = Set.of("Flight SHORTEST 0.5", "Flight LONGEST 2.2", "GazeHand LEAD_SECONDS 0.7", "LensMotion FLY_SECONDS 0.8");
    private static final Pattern LED = Pattern.compile("\\b(Glide|AnimationTimer|Flight)\\b");
    private static final Pattern LASTS = Pattern.compile("\\bdouble (\\w*_SECONDS|LONGEST|SHORTEST) = ([\\d.]+);");
    private static final Pattern UNNAMED = Pattern.compile("glide\\.lead\\((?!(?:\\w+\\.)?\\w*_SECONDS,)[^,]*");
    private static final Pattern FOR_EVER = Pattern.compile("INDEFINITE|setCycleCount|setAutoReverse");

    @Test
    void nothingThatMovesByItselfTakesLong() throws IOException {
        List<String> wrong = new ArrayList<>();
        int moving = 0;
        for (String part : SHOWN) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(part))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    String code = Files.readString(file).replace(STORY, "");
                    if (!MOVES.matcher(WAITS.matcher(code).replaceAll("")).find()) {
                        continue;
                    }
                    moving++;
                    Matcher millis = MILLIS.matcher(code);
                    while (millis.find()) {
                        if (Integer.parseInt(millis.group(1).replace("_", "")) > 300) {
                            wrong.add(file.getFileName() + " moves for " + millis.group(1) + " ms");
                        }
                    }
                    if (SECONDS.matcher(code).find()) {
                        wrong.add(file.getFileName() + " moves for seconds");
                    }
                    if (FOR_EVER.matcher(code).find()) {
                        wrong.add(file.getFileName() + " moves again and again");
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(moving >= 6, "screens that come, pages that turn, lists that spring back: " + moving + " are seen to move");
    }

    /** What is led somewhere in a set time has a name for that time, and is there within 300 ms as well, unless it is a journey. */
    @Test
    void onlyJourneysTakeTheirTime() throws IOException {
        Set<String> journeys = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (String part : SHOWN) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(part))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    String code = Files.readString(file);
                    Matcher unnamed = UNNAMED.matcher(code);
                    while (unnamed.find()) {
                        wrong.add(file.getFileName() + ": " + unnamed.group());
                    }
                    Matcher lasts = LASTS.matcher(code);
                    while (LED.matcher(code).find() && lasts.find()) {
                        if (Double.parseDouble(lasts.group(2)) > 0.3) {
                            journeys.add(file.getFileName().toString().replace(".java", "") + " " + lasts.group(1) + " " + lasts.group(2));
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(new TreeSet<>(JOURNEYS), journeys);
    }

    /** What blinks or turns in controls of JavaFX runs for ever: the hall has none of them. A bar of work that goes on is no rest. */
    @Test
    void noControlMovesForEver() throws IOException {
        Pattern own = Pattern.compile("new (TextField|TextArea|PasswordField|ProgressIndicator|Spinner)(<[^>]*>)?\\(");
        List<String> wrong = new ArrayList<>();
        for (String part : SHOWN) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(part))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    Matcher control = own.matcher(Files.readString(file));
                    while (control.find()) {
                        wrong.add(file.getFileName() + ": " + control.group());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
