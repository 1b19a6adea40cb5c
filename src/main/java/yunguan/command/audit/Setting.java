package yunguan.command.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import yunguan.catalogue.Lang;
import yunguan.shell.Mode;

/** How the kiosk is had while it is measured. */
record Setting(Glass glass, Lang lang, Set<Mode> modes) {

    /** A screen. @param width in pixels @param height in pixels @param inches from corner to corner */
    record Glass(int width, int height, double inches) {

        @Override
        public String toString() {
            return width + "x" + height + " " + (inches == Math.rint(inches) ? String.valueOf((int) inches) : String.format(Locale.ROOT, "%.1f", inches)) + "\"";
        }
    }

    /** Broad and upright, large and small. */
    static final List<Glass> GLASSES = List.of(new Glass(1920, 1080, 43), new Glass(1080, 1920, 43),
            new Glass(1920, 1080, 21.5), new Glass(1080, 1920, 21.5));

    boolean is(Mode mode) {
        return modes.contains(mode);
    }

    /**
     * Whether pixels are looked at. Large text has the colours of standard text, and standard text has the same on every glass: in the
     * hall's own manner two of them are enough, the largest and broadest, and the smallest and narrowest. But large text lies elsewhere,
     * and may come to lie on something: that is looked at where it has the least room, in English on the smallest.
     */
    boolean isColoured() {
        return modes.equals(Set.of(Mode.LARGE)) ? lang.equals(Lang.EN) && glass.equals(GLASSES.getLast()) : (!modes.isEmpty() || glass.equals(GLASSES.getFirst()) || glass.equals(GLASSES.getLast()));
    }

    /** Whether keys lead about in it as they do in the others: they go by where things lie, in standard text or in large. */
    boolean isOfKeys() {
        return modes.isEmpty() || modes.equals(Set.of(Mode.LARGE));
    }

    /** Whether the staff desk looks different in it: letters and reach are for staff, too. */
    boolean isOfTheDesk() {
        return modes.isEmpty() || modes.equals(Set.of(Mode.LARGE)) || modes.equals(Set.of(Mode.REACH)) || modes.size() == Mode.values().length;
    }

    /** The language and the modes in a few words. */
    String manner() {
        return lang.tag() + " " + (modes.isEmpty() ? "standard" : modes.stream().map(Mode::word).sorted().collect(Collectors.joining("+")));
    }

    @Override
    public String toString() {
        return glass + " " + manner();
    }

    /** What every change must pass: simplified Chinese, standard and large, on every glass. */
    static List<Setting> ordinary() {
        return on(List.of(Lang.HANS), List.of(Set.of(), Set.of(Mode.LARGE)));
    }

    /** Every language, each mode alone and all together, on every glass. */
    static List<Setting> full(List<Lang> languages) {
        List<Set<Mode>> modes = new ArrayList<>();
        modes.add(Set.of());
        for (Mode mode : Mode.values()) {
            modes.add(Set.of(mode));
        }
        modes.add(Set.copyOf(EnumSet.allOf(Mode.class)));
        return on(languages, modes);
    }

    private static List<Setting> on(List<Lang> languages, List<Set<Mode>> modes) {
        List<Setting> all = new ArrayList<>();
        for (Glass glass : GLASSES) {
            for (Lang lang : languages) {
                for (Set<Mode> some : modes) {
                    all.add(new Setting(glass, lang, some));
                }
            }
        }
        return all;
    }
}
