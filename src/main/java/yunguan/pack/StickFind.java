package yunguan.pack;

import java.nio.file.Path;

/**
 * A pack on a stick, or a folder of which one can be made. Nothing of its content is trusted or verified here:
 * {@link PackInstaller} says what it is, and {@link PackBuilder} makes a pack of an author's folder.
 *
 * @param path  the zip, the first of its volumes, or the folder
 * @param name  how staff know it: the file's name; of an author's folder the title that it gives itself, or else the folder's name
 * @param bytes of the zip or of all volumes; 0 for a folder, which nobody has counted
 */
public record StickFind(Path path, Shape shape, String name, long bytes) {

    /** In what form it lies there. */
    public enum Shape { ZIP, FOLDER, VOLUMES, AUTHOR }
}
