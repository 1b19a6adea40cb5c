package yunguan.ui.paper;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yunguan.ui.Texts;
import yunguan.visits.classes.Held;

/** What was held, for a spreadsheet: CSV in UTF-8 with a mark at its beginning, by which Excel knows it. */
public final class ClassTable {

    private ClassTable() {
    }

    /** The newest first. */
    public static String of(Texts texts, List<Held> all) {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(Stream.of("day", "kind", "title", "shown", "parts", "planned", "minutes", "people").map(column -> texts.now("desk.classes.column." + column)).toList());
            for (Held held : all) {
                csv.writeRecord(held.day().toString(), texts.now("desk.classes.kind." + held.kind().name()), ResultTable.harmless(title(texts, held)),
                        Long.toString(held.shown()), ResultTable.harmless(held.parts().stream().map(part -> texts.now(part.title())).collect(Collectors.joining(" / "))),
                        held.planned() > 0 ? Integer.toString(held.planned()) : "", Integer.toString(held.minutes()), held.people() > 0 ? Integer.toString(held.people()) : "");
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible); // it is written to memory
        }
        return text.toString();
    }

    /** What it is called, also where a leader put it together and gave it no name. */
    public static String title(Texts texts, Held held) {
        return held.title().isEmpty() ? texts.now("desk.classes.own") : texts.now(held.title());
    }
}
