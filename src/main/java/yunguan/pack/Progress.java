package yunguan.pack;

/** Hears how far building or installing has come. Called from any thread and often: whoever shows it slows it down. */
@FunctionalInterface
public interface Progress {

    /** The steps, in order. */
    enum Phase { READ, MEASURE, CONVERT, BUILD, VERIFY, COPY, STAGE, SWITCH }

    /** For callers who do not want to hear. */
    Progress SILENT = (phase, done, total) -> { };

    /**
     * Something was done.
     *
     * @param done  bytes in {@code BUILD}, {@code VERIFY} and {@code COPY}; sheets in {@code READ}, items in {@code STAGE};
     *              milliseconds of films and sounds in {@code MEASURE}, which comes once more when pictures are taken of films,
     *              and in {@code CONVERT}
     * @param total of the same; 0 where it is not known yet
     */
    void at(Phase phase, long done, long total);
}
