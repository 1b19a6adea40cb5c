package yunguan.room.staff.contest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yunguan.pack.Premises;
import yunguan.pack.Stick;
import yunguan.room.staff.desk.PluggedSticks;
import yunguan.task.Background;
import yunguan.visits.Deed;
import yunguan.visits.StaffLog;
import yunguan.visits.count.SafeFile;
import yunguan.visits.slips.SlipKey;

/** Voting slips at the desk: making them, and their key's way from one kiosk to another. */
final class SlipsModel {

    /** What came of what was asked for last. Each but {@link #NOTHING} and {@link #BUSY} has a sentence: {@code desk.slips.said.NAME}. */
    enum Said {
        NOTHING, BUSY, MADE, NOT_SAVED, TOO_MANY, NOT_BORN_HERE, KEY_SAVED, TAKEN, SAME, WRONG_PASSPHRASE, NO_KEY, OTHER_HERE, FAILED;

        boolean bad() {
            return this == NOT_SAVED || this == TOO_MANY || this == NOT_BORN_HERE || this == WRONG_PASSPHRASE || this == NO_KEY || this == OTHER_HERE || this == FAILED;
        }
    }

    /** The file that the key travels in ends so. */
    static final String ENDING = ".slipkey";
    private static final System.Logger LOG = System.getLogger(SlipsModel.class.getName());
    private static final int MOST_KEYS = 8;
    private static final long MOST_BYTES = 10_000;

    /** Draws codes as a PDF. @param codes with the key's name and the number of the first */
    interface Draws {
        byte[] pdf(SlipKey.Printed codes);
    }

    private final Premises premises;
    private final SlipKey key;
    private final Draws draws;
    private final Supplier<List<Stick>> sticks;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<SlipKey.About>> about = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
    private final ReadOnlyStringWrapper passphrase = new ReadOnlyStringWrapper("");
    private final PluggedSticks plugged;
    private final ObservableList<Path> keys = FXCollections.observableArrayList();
    private String savedAs = "";

    SlipsModel(Premises premises, Draws draws, Supplier<List<Stick>> sticks, Background background) {
        this.premises = premises;
        this.draws = draws;
        this.sticks = sticks;
        plugged = new PluggedSticks(sticks, background);
        this.background = background;
        key = new SlipKey(premises.visits());
    }

    ReadOnlyObjectProperty<Optional<SlipKey.About>> about() {
        return about.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    /** What the key on the stick was sealed with, to be written down; it is shown once and kept nowhere. */
    ReadOnlyStringProperty passphrase() {
        return passphrase.getReadOnlyProperty();
    }

    ObservableList<Stick> plugged() {
        return plugged.seen();
    }

    /** Keys of other kiosks that lie on sticks. */
    ObservableList<Path> keys() {
        return keys;
    }

    String savedAs() {
        return savedAs;
    }

    void load() {
        background.run(key::about, about::set);
    }

    void lookForSticks() {
        plugged.look(() -> { });
        background.latest("keys on sticks", () -> sticks.get().stream().flatMap(stick -> keysOn(stick.root()).stream()).toList(), found -> {
            if (!keys.equals(found)) {
                keys.setAll(found);
            }
        });
    }

    private static List<Path> keysOn(Path root) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(root, "*" + ENDING)) {
            for (Path file : files) {
                if (found.size() < MOST_KEYS && !file.getFileName().toString().startsWith(".")) {
                    found.add(file);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException gone) {
            return found;
        }
        return found;
    }

    /** Makes slips and saves them to a stick to be printed. */
    void make(int count, Stick stick) {
        act(() -> {
            SlipKey.Printed printed = key.print(count);
            if (printed.refused().isPresent()) {
                return printed.refused().get() == SlipKey.Refused.TOO_MANY ? Said.TOO_MANY : Said.NOT_BORN_HERE;
            }
            String name = "voting-slips-" + printed.name() + "-" + printed.first() + "-" + (printed.first() + count - 1) + ".pdf";
            if (!saved(stick, name, draws.pdf(printed))) {
                return Said.NOT_SAVED;
            }
            log(Deed.SLIPS, printed.name(), Integer.toString(count));
            return Said.MADE;
        });
    }

    /** Saves the key to a stick under a passphrase of its own. */
    void saveKey(Stick stick) {
        act(() -> {
            String words = key.proposed();
            Optional<String> sealed = key.sealed(words);
            if (sealed.isEmpty()) {
                return Said.FAILED;
            }
            String name = key.about().orElseThrow().name();
            if (!saved(stick, "yunguan-" + name + ENDING, sealed.get().getBytes(StandardCharsets.UTF_8))) {
                return Said.NOT_SAVED;
            }
            log(Deed.SLIP_KEY, name, Deed.Result.DONE.word());
            background.onScreen(() -> passphrase.set(words));
            return Said.KEY_SAVED;
        });
    }

    private boolean saved(Stick stick, String name, byte[] content) {
        try {
            SafeFile.write(stick.root().resolve(name), content);
            savedAs = stick.name() + "/" + name;
            return true;
        } catch (IOException full) {
            LOG.log(System.Logger.Level.WARNING, "could not save " + name, full);
            return false;
        }
    }

    /** Takes a key from a stick. @param replacing whether slips that were made here may be given up for it */
    void take(Path file, String words, boolean replacing) {
        act(() -> {
            String sealed = Files.size(file) < MOST_BYTES ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
            SlipKey.Taken taken = key.take(sealed, words, replacing);
            if (taken == SlipKey.Taken.TAKEN) {
                log(Deed.SLIP_KEY, key.about().orElseThrow().name(), Deed.Result.DONE.word());
            }
            return Said.valueOf(taken.name());
        });
    }

    private void log(Deed deed, String subject, String result) {
        new StaffLog(premises.visits(), premises.clock()).write(deed, subject, 0, result);
    }

    private void act(Callable<Said> work) {
        if (said.get() == Said.BUSY) {
            return;
        }
        passphrase.set("");
        said.set(Said.BUSY);
        background.run(work, came -> {
            said.set(came);
            load();
        }, failure -> {
            LOG.log(System.Logger.Level.WARNING, "it could not be done", failure);
            said.set(failure instanceof IOException ? Said.NO_KEY : Said.FAILED);
            load();
        });
    }
}
