package yunguan.pack;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures in an author's Markdown: each goes into the bag, and the text then names it as the catalogue does. */
final class InlinePictures {

    private static final Pattern PICTURE = Pattern.compile("(!\\[[^\\]\\n]*]\\()<?([^)>\\n\"]+?)>?((?:\\s+\"[^\"\\n]*\")?\\))");
    private static final Set<MediaType> PICTURES = EnumSet.of(MediaType.JPEG, MediaType.PNG);

    private final AuthorsFiles files;

    InlinePictures(AuthorsFiles files) {
        this.files = files;
    }

    /** Takes the pictures of a text along; what is not there or is no picture goes to the problems, with the row that names the text. */
    String taken(SheetRow row, String column, String text) {
        return PICTURE.matcher(text).replaceAll(found -> {
            String name = found.group(2).strip();
            if (name.matches("[a-z]+:.*")) {
                return Matcher.quoteReplacement(found.group()); // an address out there: the kiosk shows its words
            }
            Path file = files.find(row, column, name);
            Entry.Medium picture = file == null ? null : files.medium(row, column, file, PICTURES);
            return Matcher.quoteReplacement(picture == null ? found.group() : found.group(1) + picture.path().substring("data/".length()) + found.group(3));
        });
    }
}
