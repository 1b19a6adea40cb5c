package yunguan.command.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** The pictures of a walk, numbered in its order, and what was wrong with the screens. */
final class Album implements AutoCloseable {

    /** A screen of which so much has one colour shows nothing. */
    private static final double BLANK = 0.995;

    private final Path folder;
    private final boolean say;
    private final List<String> wrong = new ArrayList<>();
    private Consumer<String> besides = page -> { };
    /** Writes while the walk goes on; with three pictures in hand, whoever brings the next writes it himself. */
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(3), new ThreadPoolExecutor.CallerRunsPolicy());
    private int pages;

    /** @param say whether the texts of every screen are printed */
    Album(Path folder, boolean say) throws IOException {
        this.folder = folder;
        this.say = say;
        Files.createDirectories(folder);
    }

    /** Somebody who looks at every screen as well. @param besides told its name, when its picture is kept */
    void alsoLooks(Consumer<String> besides) {
        this.besides = besides;
    }

    /**
     * Keeps the picture of a screen.
     *
     * @param texts  that are in view between head and foot
     * @param cutOff texts that could not be shown whole
     * @param trouble whether the screen says that something is wrong
     * @return the number and name that it has here
     */
    synchronized String keep(String name, BufferedImage picture, List<String> texts, List<String> cutOff, boolean trouble) {
        pages++;
        String page = "%02d-%s".formatted(pages, name);
        System.out.println(page);
        if (say) {
            texts.forEach(text -> System.out.println("    " + text));
        }
        writer.execute(() -> write(page, picture));
        if (trouble) {
            wrong.add(page + ": the screen says that something is wrong: " + String.join(" ", texts));
        }
        if (texts.isEmpty()) {
            wrong.add(page + ": there is nothing to read on it");
        }
        if (share(picture) > BLANK) {
            wrong.add(page + ": it is blank");
        }
        cutOff.forEach(text -> wrong.add(page + ": text is cut off: " + text));
        besides.accept(page);
        return page;
    }

    private void write(String page, BufferedImage picture) {
        try {
            if (!ImageIO.write(picture, "png", folder.resolve(page + ".png").toFile())) {
                throw new IOException("no such form of picture");
            }
        } catch (IOException failure) {
            isWrong("the picture of " + page + " could not be written to " + folder + ": " + failure.getMessage());
        }
    }

    /** Waits until the last picture is written. */
    @Override
    public void close() {
        writer.close();
    }

    /** The share of the commonest colour, looked at in a grid of points. */
    private static double share(BufferedImage picture) {
        Map<Integer, Integer> colours = new HashMap<>();
        int points = 0;
        for (int y = picture.getHeight() / 10; y < picture.getHeight() * 9 / 10; y += 5) {
            for (int x = 0; x < picture.getWidth(); x += 5) {
                colours.merge(picture.getRGB(x, y), 1, Integer::sum);
                points++;
            }
        }
        return (double) colours.values().stream().mapToInt(Integer::intValue).max().orElse(0) / Math.max(1, points);
    }

    /** Notes what was wrong, in a sentence. */
    synchronized void isWrong(String sentence) {
        wrong.add(sentence);
    }

    int pages() {
        return pages;
    }

    Path folder() {
        return folder;
    }

    /** What was wrong, a sentence each. */
    synchronized List<String> wrong() {
        return List.copyOf(wrong);
    }
}
