package yunguan.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import yunguan.catalogue.LangText;

/** What a pack holds: its name, its headings, its items in order, and its files by their path in the bag. */
final class Crate {

    /** Where the catalogue lies in a bag. */
    static final String METADATA = "data/ro-crate-metadata.json";

    final PackInfo info;
    final List<Heading> headings = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();
    /** What is said of the hall itself, in the author's order. */
    final List<Notice> notices = new ArrayList<>();
    /** When the hall is open, in the form of schema.org's {@code openingHours}; empty where the pack does not say. */
    String openingHours = "";
    /** While building: where each file comes from; sorted, as they stand in the bag. */
    final SequencedMap<String, PayloadSource> files = new TreeMap<>();

    Crate(PackInfo info) {
        this.info = info;
    }

    /** The same under another name. */
    Crate as(PackInfo other) {
        Crate crate = new Crate(other);
        crate.headings.addAll(headings);
        crate.entries.addAll(entries);
        crate.notices.addAll(notices);
        crate.openingHours = openingHours;
        crate.files.putAll(files);
        return crate;
    }

    /**
     * What a pack says of itself.
     *
     * @param version a whole number that only grows
     * @param date    of this version, {@code 2026-11-23}
     * @param license an SPDX word, an address, or a name
     * @param terms   from the bag alone; a crate that is read has none
     */
    record PackInfo(String id, long version, LangText title, String publisher, String date, String license, String description,
                    PackTerms terms) {

        PackInfo version(long other) {
            return new PackInfo(id, other, title, publisher, date, license, description, terms);
        }

        PackInfo(String id, long version, LangText title, String publisher, String date, String license, String description) {
            this(id, version, title, publisher, date, license, description, PackTerms.NONE);
        }
    }

    /** Whether it says nothing at all. */
    boolean isEmpty() {
        return entries.isEmpty() && notices.isEmpty();
    }

    /**
     * A sentence for visitors that belongs to no item.
     *
     * @param from  the first day on which it is shown, ISO 8601; empty: from now on
     * @param until the last; empty: as long as the pack is there
     */
    record Notice(LangText text, String from, String until) { }

    /**
     * What orders items.
     *
     * @param sheet the sheet whose items it orders, or {@code archive}
     */
    record Heading(String id, String sheet, LangText title, LangText summary, String icon, String colour, Times times) { }

    /** When a round of the contest begins and ends, in ISO 8601 and the hall's own time: a day, or a day and a time; empty where nothing is said. */
    record Times(String begins, String ends) {

        static final Times NONE = new Times("", "");
    }
}
