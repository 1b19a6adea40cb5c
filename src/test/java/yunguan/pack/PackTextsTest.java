package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import yunguan.catalogue.Lang;

/** Every sentence is there in every language, and none is left over. */
class PackTextsTest {

    @Test
    void everyLanguageHasTheSameKeys() {
        for (Lang lang : Lang.OWN) {
            assertEquals(PackTexts.in(Lang.EN).keys(), PackTexts.in(lang).keys(), lang.tag());
        }
    }

    @Test
    void everyProblemAndRefusalHasASentence() {
        PackTexts texts = PackTexts.in(Lang.EN);
        for (ProblemKind kind : ProblemKind.values()) {
            assertTrue(texts.keys().contains("problem." + kind), kind.name());
        }
        for (Refusal refusal : Refusal.values()) {
            assertTrue(texts.keys().contains("refusal." + refusal), refusal.name());
        }
        for (Progress.Phase phase : Progress.Phase.values()) {
            assertTrue(texts.keys().contains("say.phase." + phase), phase.name());
        }
        long expected = texts.keys().stream().filter(key -> key.startsWith("problem.")).count();
        assertEquals(ProblemKind.values().length, expected, "none is left over");
        assertEquals(Refusal.values().length, texts.keys().stream().filter(key -> key.startsWith("refusal.")).count());
    }

    @Test
    void aValueIsNeverTakenForAPlaceholder() {
        assertEquals("a.csv, row 3, column x: the date \"{expected}\" is not understood. Write EDTF: E; leave it empty where it is not known.",
                new Problem(ProblemKind.BAD_DATE, "a.csv", 3, "x", "{expected}", "E").inWords(Lang.EN));
    }
}
