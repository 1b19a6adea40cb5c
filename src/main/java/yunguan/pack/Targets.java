package yunguan.pack;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yunguan.catalogue.Kind;

/** Every id of a folder with the sheet it stands in, to see that what a cell names is there and may be named. */
final class Targets {

    /** What a visitor can open. */
    static final Set<Kind> OPENED = EnumSet.complementOf(EnumSet.of(Kind.MAP, Kind.PROGRAMME));

    private final Map<String, SheetForm> ids;

    Targets(Map<String, SheetForm> ids) {
        this.ids = ids;
    }

    /** Whether a cell's word is the id of an item of one of these kinds; what it is otherwise goes to the problems. */
    boolean is(Cells cells, String column, String target, Collection<Kind> kinds) {
        SheetForm form = ids.get(target);
        if (form == null) {
            cells.wrong(ProblemKind.UNKNOWN_LINK, column, target, Nearest.of(target, ids.keySet()));
        } else if (form.kind() == null || !kinds.contains(form.kind())) {
            cells.wrong(ProblemKind.WRONG_TARGET, column, target + " (" + form.fileName() + ")", kinds.size() > 6 ? "lectures, documents, places, …"
                    : kinds.stream().map(kind -> kind.sheet() + ".csv").collect(Collectors.joining(", ")));
        } else {
            return true;
        }
        return false;
    }
}
