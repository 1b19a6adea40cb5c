package yunguan.shell;

import java.util.Locale;

/** What can be wrong with the kiosk as a whole. Each has a title and a sentence in every language: {@code trouble.NAME.title}, {@code trouble.NAME.text}. */
public enum Trouble {
    /** No pack is installed, and none is bundled. */
    NO_PACK,
    /** The data folder cannot be written: what is there is shown, nothing new is kept. */
    READ_ONLY,
    /** The disk is full. */
    FULL,
    /** The bundled pack could not be installed. */
    PACK_REFUSED,
    /** The store is damaged. */
    DAMAGED,
    /** The map would ask the network for its tiles: it stays closed. */
    FOREIGN_TILES;

    /** The stem of its texts. */
    public String key() {
        return "trouble." + name().toLowerCase(Locale.ROOT);
    }
}
