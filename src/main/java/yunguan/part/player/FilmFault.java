package yunguan.part.player;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Why a file that is there does not play, as far as it can be read from the file: staff do something else about each. */
public enum FilmFault {
    /** It ends before it is over: it was copied by half. */
    CUT_SHORT,
    /** It is a whole film of a kind that this machine cannot read, or its pictures and sounds are damaged. */
    UNREADABLE,
    /** It is no film or sound that could be taken apart. */
    DAMAGED;

    /** Looks into a file. It blocks. */
    public static FilmFault of(Path file) {
        try (RandomAccessFile film = new RandomAccessFile(file.toFile(), "r")) {
            FilmBoxes boxes = new FilmBoxes(film);
            if (film.length() < FilmBoxes.HEAD || !boxes.begins()) {
                return DAMAGED;
            }
            if (!boxes.whole()) {
                return CUT_SHORT;
            }
            return boxes.tracks("vide").isEmpty() && boxes.tracks("soun").isEmpty() ? CUT_SHORT : UNREADABLE;
        } catch (EOFException ended) {
            return CUT_SHORT;
        } catch (IOException failure) {
            return DAMAGED;
        }
    }
}
