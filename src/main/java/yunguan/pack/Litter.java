package yunguan.pack;

import java.util.Locale;
import java.util.Set;

/** What systems and programs leave lying on a stick: nobody means it, and some of it nobody may read. */
final class Litter {

    private static final Set<String> NAMES = Set.of("system volume information", "$recycle.bin", "recycler", "recycled", "lost+found",
            "thumbs.db", "desktop.ini", "__macosx", "lost.dir", "android");

    private Litter() {
    }

    /**
     * Whether a file or folder of this name is passed over: hidden ones ({@code .Trash-1000}, {@code ._film.mp4} of
     * macOS), what Excel lays beside a workbook that is open ({@code ~$}), the systems' own folders.
     */
    static boolean is(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.startsWith(".") || plain.startsWith("~$") || NAMES.contains(plain) || plain.matches("found\\.\\d{3}");
    }
}
