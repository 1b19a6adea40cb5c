package yunguan.part.player;

import java.util.ArrayList;
import java.util.List;

/** What is said at once and does not fit below a film at once, in pieces that are shown one after the other: cut where one pauses, or between words. */
final class CaptionPieces {

    private static final String PAUSES = "，。；：、！？…,.;:!?";
    /** So far from an even cut, as a share of a piece, a pause is still taken. */
    private static final double FAR = 0.35;

    private CaptionPieces() {
    }

    /** Cuts words into so many pieces, or fewer where there is no place to cut. @param pieces at least 1 */
    static List<String> of(String words, int pieces) {
        List<String> all = new ArrayList<>();
        int from = 0;
        for (int piece = 1; piece < pieces; piece++) {
            int cut = cut(words, from, (double) words.length() * piece / pieces, (double) words.length() / pieces * FAR);
            if (cut > from && cut < words.length()) {
                all.add(words.substring(from, cut).strip());
                from = cut;
            }
        }
        all.add(words.substring(from).strip());
        return all.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    /** The place nearest to an even cut: after a pause, where one is near; else between words or Han characters. */
    private static int cut(String words, int from, double even, double far) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int at = from + 1; at < words.length(); at++) {
            char before = words.charAt(at - 1);
            boolean pause = PAUSES.indexOf(before) >= 0 && !Character.isLetterOrDigit(words.charAt(at));
            pause |= PAUSES.indexOf(before) >= 0 && isHan(words.charAt(at));
            boolean between = Character.isWhitespace(before) || isHan(before) && isHan(words.charAt(at));
            double away = Math.abs(at - even) + (pause && Math.abs(at - even) <= far ? 0 : far);
            if ((pause || between) && away < least) {
                least = away;
                best = at;
            }
        }
        return best;
    }

    private static boolean isHan(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    /** The piece that is shown at a moment: each for as long as it has of the words. @param share of the time that they are said in, 0 to 1 */
    static String at(List<String> pieces, double share) {
        double all = pieces.stream().mapToInt(String::length).sum();
        double end = 0;
        for (String piece : pieces) {
            end += piece.length() / all;
            if (share < end) {
                return piece;
            }
        }
        return pieces.isEmpty() ? "" : pieces.getLast();
    }
}
