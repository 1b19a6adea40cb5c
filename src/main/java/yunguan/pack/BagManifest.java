package yunguan.pack;

import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A manifest of a bag (RFC 8493, 2.1.3 and 2.2.1). What that allows is taken: lines that end in LF, CR or CRLF, one
 * or several blanks or tabs between digest and path, digests in small letters or in capitals, and before the path the
 * star and the {@code ./} that md5sum writes. A digest that mixes capitals and small letters is refused, although
 * the RFC would let it pass: no program writes one, and a bit that flipped on a stick does.
 */
final class BagManifest {

    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)[ \t]+[*]?(?:\\./)?(.+)", Pattern.DOTALL);
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    private BagManifest() {
    }

    /**
     * Digests in small letters by path.
     *
     * @param name  its file name, which tells the algorithm
     * @param files of the bag: their strings are taken where they are the same
     */
    static NavigableMap<String, String> read(String name, String text, NavigableMap<String, ?> files) {
        NavigableMap<String, String> lines = new TreeMap<>();
        int digits = Hashing.digest(algorithm(name)).getDigestLength() * 2;
        for (String line : LINE_END.split(text)) {
            if (line.isEmpty()) {
                continue;
            }
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || parts.group(1).length() != digits || mixed(parts.group(1))) {
                throw new PackException(Refusal.BAD_MANIFEST, name, BagName.visible(line));
            }
            String path = BagName.decode(parts.group(2));
            String listed = files.ceilingKey(path);
            boolean there = path.equals(listed); // then it was checked with the bag's own names
            if (!there) {
                BagName.check(path);
            }
            if (!name.startsWith("tag") && !path.startsWith("data/")) {
                throw new PackException(Refusal.UNSAFE_NAME, path, "");
            }
            if (lines.putIfAbsent(there ? listed : path, parts.group(1).toLowerCase(Locale.ROOT)) != null) {
                throw new PackException(Refusal.DUPLICATE_NAME, path, name);
            }
        }
        return lines;
    }

    private static boolean mixed(String digest) {
        return !digest.equals(digest.toLowerCase(Locale.ROOT)) && !digest.equals(digest.toUpperCase(Locale.ROOT));
    }

    /** Whether a tag file is a manifest. @throws PackException where it is one that cannot be checked */
    static boolean isOne(String name) {
        boolean manifest = name.matches("(tag)?manifest-[^/]+\\.txt");
        if (manifest && !Hashing.ALGORITHMS.contains(algorithm(name))) {
            throw new PackException(Refusal.UNKNOWN_ALGORITHM, name, String.join(", ", Hashing.ALGORITHMS));
        }
        return manifest;
    }

    static String algorithm(String name) {
        return name.substring(name.indexOf('-') + 1, name.length() - 4);
    }
}
