package yunguan.pack;

import java.util.ArrayList;
import java.util.List;

/** Collects problems, so that an author hears of all of them in one run. */
final class Problems {

    private final List<Problem> all = new ArrayList<>();

    void add(ProblemKind kind, String file, int row, String column, String found, String expected) {
        all.add(new Problem(kind, file, row, column, found, expected));
    }

    /** Of one cell, in the author's words for its column. */
    void add(ProblemKind kind, SheetRow row, String column, String found, String expected) {
        add(kind, row.file(), row.number(), row.label(column), found, expected);
    }

    void add(ProblemKind kind, String file, String found, String expected) {
        add(kind, file, 0, "", found, expected);
    }

    /** What forbids building, in the order in which it was found. */
    List<Problem> problems() {
        return all.stream().filter(problem -> !problem.kind().warning()).toList();
    }

    List<Problem> warnings() {
        return all.stream().filter(problem -> problem.kind().warning()).toList();
    }

    boolean none() {
        return problems().isEmpty();
    }
}
