package yunguan.pack;

import java.util.List;
import java.util.Map;

/** Writes of one item some of what belongs to it: references first, which stand among its parts, and then the parts themselves. */
abstract class PartWriter {

    protected final CrateWriter writer;
    protected final Entry entry;
    /** Of the item; the ids of its parts begin with it. */
    protected final String id;

    PartWriter(CrateWriter writer, Entry entry) {
        this.writer = writer;
        this.entry = entry;
        id = "#" + entry.id;
    }

    /** References to what is a part of the item. */
    abstract List<Object> parts();

    /** The parts themselves, and what the item says of them. @param files of the crate, where parts name theirs */
    abstract void write(Map<String, Object> entity, FilesWriter files);
}
