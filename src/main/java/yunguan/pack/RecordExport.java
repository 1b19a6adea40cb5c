package yunguan.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.store.Row;

/**
 * Writes what an installed pack's archive holds for other archives: as Dublin Core, one record an entry, each under the address by which it
 * is cited; or the pack's own RO-Crate as it came.
 */
public final class RecordExport {

    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Premises premises;

    public RecordExport(Premises premises) {
        this.premises = premises;
    }

    /** What is written. */
    public enum Form { DUBLIN_CORE, RO_CRATE }

    /** Writes the current version of a pack. */
    public PackExport.Exported export(String id, Path target, Form form) {
        long version = premises.store().one("SELECT version FROM pack WHERE id = ?", row -> row.whole("version"), id)
                .orElseThrow(() -> new PackException(Refusal.NOT_INSTALLED, id, ""));
        if (Files.isDirectory(target)) {
            throw new PackException(Refusal.TARGET_EXISTS, target.toString(), "");
        }
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                if (form == Form.RO_CRATE) {
                    out.write(crate(id, version));
                } else {
                    records(premises.store(), id, out);
                }
            }
            move(beside, target);
            return new PackExport.Exported(id, version, Files.size(target));
        } catch (IOException | XMLStreamException failure) {
            throw PackException.writing(failure instanceof IOException io ? io : new IOException(failure), target);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private byte[] crate(String id, long version) {
        return premises.store().one("SELECT sha256 FROM payload WHERE pack = ? AND version = ? AND path = ?", row -> row.textOrEmpty("sha256"), id, version, Crate.METADATA)
                .flatMap(premises.objects()::bytes).orElseThrow(() -> new PackException(Refusal.OBJECT_MISSING, Crate.METADATA, id));
    }

    private static void records(Database store, String id, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("records");
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("dcterms", TERMS);
        String publisher = store.one("SELECT publisher FROM pack WHERE id = ?", row -> row.textOrEmpty("publisher"), id).orElse("");
        List<Record> entries = store.query("""
                SELECT live.*, live_heading.title AS strand FROM live LEFT JOIN live_heading ON live_heading.pack = live.pack AND live_heading.id = live.heading
                WHERE live.pack = ? AND live.kind IN ('DOCUMENT', 'EVENT', 'PERSON') ORDER BY live.kind, live.position""", RecordExport::record, id);
        for (Record entry : entries) {
            List<String> related = store.query("SELECT DISTINCT other.pack || '/' || other.id AS address FROM link JOIN live AS other ON other.id = link.target WHERE link.item = ? ORDER BY 1",
                    row -> row.textOrEmpty("address"), entry.key());
            write(xml, id, publisher, entry, related);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.close();
    }

    private record Record(long key, String id, String kind, LangText title, LangText summary, LangText source, LangText strand, String date, String license) { }

    private static Record record(Row row) {
        return new Record(row.whole("key"), row.textOrEmpty("id"), row.textOrEmpty("kind"), LangText.read(row.text("title")), LangText.read(row.text("summary")),
                LangText.read(row.text("source")), LangText.read(row.text("strand")), row.textOrEmpty("date"), row.textOrEmpty("license"));
    }

    private static void write(XMLStreamWriter xml, String pack, String publisher, Record entry, List<String> related) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("record");
        one(xml, DC, "identifier", pack + "/" + entry.id());
        all(xml, "title", entry.title());
        all(xml, "description", entry.summary());
        all(xml, "subject", entry.strand());
        one(xml, DC, "type", switch (entry.kind()) {
            case "EVENT" -> "Event";
            case "PERSON" -> "Text"; // DCMI has no type for a person: the record is a text about one
            default -> "Text";
        });
        if (!entry.date().isEmpty()) {
            // EDTF; Dublin Core's own encoding scheme knows no "about"
            one(xml, TERMS, "temporal", entry.date());
        }
        all(xml, "source", entry.source());
        if (!entry.license().isEmpty()) {
            one(xml, DC, "rights", entry.license());
        }
        if (!publisher.isEmpty()) {
            one(xml, DC, "publisher", publisher);
        }
        for (String address : related) {
            one(xml, DC, "relation", address);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void all(XMLStreamWriter xml, String name, LangText text) throws XMLStreamException {
        for (var one : new TreeMap<>(text.texts()).entrySet()) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("dc", name, DC);
            xml.writeAttribute("xml", XML, "lang", one.getKey());
            xml.writeCharacters(allowed(one.getValue()));
            xml.writeEndElement();
        }
    }

    private static void one(XMLStreamWriter xml, String space, String name, String text) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement(space.equals(DC) ? "dc" : "dcterms", name, space);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** XML 1.0 has no place for most control characters. */
    private static String allowed(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
    }
}
