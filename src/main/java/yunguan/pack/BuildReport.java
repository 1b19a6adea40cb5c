package yunguan.pack;

import java.util.List;

/**
 * What came of building.
 *
 * @param problems  where there are any, nothing was written
 * @param warnings  what an author should look at all the same
 * @param items     how many items the folder holds
 * @param bytes     the size of the pack, 0 where none was written
 * @param converted the files of the folder that were converted
 * @param media     the films and sounds that were measured
 */
public record BuildReport(List<Problem> problems, List<Problem> warnings, int items, long bytes, List<String> converted, List<MeasuredMedium> media) {

    /** Whether the pack was written. */
    public boolean built() {
        return problems.isEmpty();
    }
}
