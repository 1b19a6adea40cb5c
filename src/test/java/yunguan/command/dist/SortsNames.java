package yunguan.command.dist;

import java.text.Collator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts a few names as the list of places does, in a Java of its own. */
final class SortsNames {

    private SortsNames() {
    }

    public static void main(String[] words) {
        Collator names = Collator.getInstance(Locale.forLanguageTag("zh-Hans"));
        System.out.println(Stream.of("中", "南", "高", "茶").sorted(names).collect(Collectors.joining(" ")));
    }
}
