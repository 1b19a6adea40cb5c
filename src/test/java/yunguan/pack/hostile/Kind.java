package yunguan.pack.hostile;

import java.nio.file.Path;
import yunguan.pack.Refusal;

/**
 * One way in which a pack can be bad.
 *
 * @param expected why it is refused
 */
record Kind(String name, Refusal expected, Maker maker) {

    /** Makes the pack out of a good one. */
    interface Maker {
        /** @param work an empty folder; @return the pack */
        Path make(RawBag good, Path work) throws Exception;
    }

    /** A change of the zip of a good pack. */
    interface ZipChange {
        void change(RawZip zip, RawBag bag) throws Exception;
    }

    /** A change of the bag, which is then made a folder. */
    interface BagChange {
        void change(RawBag bag) throws Exception;
    }

    static Kind zip(String name, Refusal expected, ZipChange change) {
        return new Kind(name, expected, (good, work) -> {
            RawZip zip = good.zip();
            change.change(zip, good);
            return zip.write(work.resolve("bad.zip"));
        });
    }

    static Kind bag(String name, Refusal expected, BagChange change) {
        return new Kind(name, expected, (good, work) -> {
            change.change(good);
            return good.folder(work.resolve("bag"));
        });
    }

    /** Another content of a payload file, everything else made right again. */
    static Kind payload(String name, Refusal expected, String path, byte[] bytes) {
        return bag(name, expected, bag -> bag.put("data/media/" + path, bytes).crate().seal());
    }

    @Override
    public String toString() {
        return name;
    }
}
