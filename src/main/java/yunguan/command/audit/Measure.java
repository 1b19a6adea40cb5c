package yunguan.command.audit;

/** What is measured, in the order of the table. */
enum Measure {

    /** Targets are large enough for a finger. */
    SIZE("size"),
    /** Targets are far enough from each other. */
    GAP("gap"),
    /** Texts are high enough. */
    TEXT("text"),
    /** Texts are larger in large text. */
    GROWTH("growth"),
    /** Texts, signs and, in high contrast, outlines stand out from what lies behind them. */
    CONTRAST("contrast"),
    /** Texts are shown whole. */
    CUT("cut off"),
    /** Nothing lies over a text. */
    OVERLAP("overlap"),
    /** Texts are in the visitor's language. */
    WORDS("words"),
    /** Those who cannot see it are told what it is. */
    NAME("name"),
    /** Targets are low enough for a wheelchair and a child. */
    REACH("reach"),
    /** There is a way back, a way home, and something else to do. */
    WAY("way out"),
    /** What can be drawn along looks like it. */
    LIST("list"),
    /** Characters have the shapes of their region. */
    GLYPH("glyphs"),
    /** Keys go from one thing to the next as one reads. */
    ORDER("order"),
    /** Every control can be reached with the arrow keys. */
    KEYS("keys"),
    /** The screen could not be opened or looked at. */
    SHOWN("shown");

    private final String word;

    Measure(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
