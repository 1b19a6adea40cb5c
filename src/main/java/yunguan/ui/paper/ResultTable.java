package yunguan.ui.paper;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import yunguan.ui.Texts;
import yunguan.visits.count.Tally;

/** The results for a spreadsheet: CSV in UTF-8 with a mark at its beginning, by which Excel knows it. */
public final class ResultTable {

    /** What a spreadsheet takes for the beginning of a formula, also as wide characters. */
    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠|%";

    private ResultTable() {
    }

    public static String of(Texts texts, Tally tally) {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(List.of("round", "place", "song", "title", "votes", "aside").stream().map(column -> texts.now("count.column." + column)).toList());
            for (Tally.Round round : tally.rounds()) {
                String name = round.id().isEmpty() ? texts.now("count.round.none") : texts.now(tally.titles().round(round.id()));
                for (Tally.Result result : round.results()) {
                    long place = 1 + round.results().stream().filter(other -> other.votes() > result.votes()).count();
                    csv.writeRecord(harmless(name), Long.toString(place), harmless(result.song()), harmless(texts.now(tally.titles().song(result.song()))),
                            Long.toString(result.votes()), Long.toString(result.aside()));
                }
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible); // it is written to memory
        }
        return text.toString();
    }

    /** A text that no spreadsheet reckons with: what could begin a formula gets an apostrophe before it. */
    static String harmless(String text) {
        String bare = text.strip();
        boolean formula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 || !bare.isEmpty() && FORMULAS.indexOf(bare.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
