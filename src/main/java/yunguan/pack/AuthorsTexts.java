package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/** The text files of an author's folder, each read once, in whatever encoding; and the Chinese form that an author has left out. */
final class AuthorsTexts {

    private final Problems problems;
    private final ChineseForms forms;
    private final Map<Path, @Nullable String> texts = new HashMap<>();
    private final Set<Path> changed = new HashSet<>();

    AuthorsTexts(Problems problems, ChineseForms forms) {
        this.problems = problems;
        this.forms = forms;
    }

    /** The text of a file, without a byte order mark; {@code null} where it is none, which is said once. @param name in the folder */
    @Nullable String read(Path file, String name) {
        if (texts.containsKey(file)) {
            return texts.get(file);
        }
        String text = null;
        try {
            PlainText plain = PlainText.of(Files.readAllBytes(file));
            text = plain.text() == null ? null : plain.text().replace("\r\n", "\n");
            if (text == null) {
                problems.add(ProblemKind.WRONG_ENCODING, name, plain.wrongLine(), "", "", "UTF-8");
            } else if (plain.gb18030()) {
                changed.add(file);
                problems.add(ProblemKind.READ_AS_GB18030, name, "", "");
            }
        } catch (IOException failure) {
            problems.add(ProblemKind.UNREADABLE_FILE, name, "", "");
        }
        texts.put(file, text);
        return text;
    }

    /** Whether a text that was read is not what the kiosk would read from the file as it lies. */
    boolean changed(Path file) {
        return changed.contains(file);
    }

    /** Adds the Chinese form that is missing. */
    LangText derive(Map<String, String> some) {
        TreeMap<String, String> all = new TreeMap<>(some);
        String hans = all.get(Lang.HANS.tag());
        String hant = all.get(Lang.HANT.tag());
        if (hans != null && hant == null) {
            all.put(Lang.HANT.tag(), forms.traditional(hans));
        } else if (hant != null && hans == null) {
            all.put(Lang.HANS.tag(), forms.simplified(hant));
        }
        return new LangText(all);
    }
}
