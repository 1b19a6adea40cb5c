package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;

/** What is installed, and from whom: for {@code pack list} and the desk. Reads alone. */
public final class InstalledPacks {

    private final Premises premises;

    public InstalledPacks(Premises premises) {
        this.premises = premises;
    }

    /**
     * An installed pack.
     *
     * @param publisher who made it, as it says itself
     * @param previous the version that can be switched back to; 0: none
     * @param expires  the last day on which it could be installed; {@code null}: none
     * @param expired  whether that day is past by a clock that is believed; it stays visible
     */
    public record Pack(String id, long version, long previous, LangText title, String publisher, long items, Signer signer,
                       @Nullable LocalDate expires, boolean expired) { }

    private record Found(String id, long version, long previous, LangText title, String publisher, long items) { }

    public List<Pack> all() {
        boolean editions = premises.store().one("SELECT 1 AS there FROM sqlite_schema WHERE name = 'edition'", row -> row.whole("there")).isPresent();
        LocalDate today = premises.today();
        return premises.store().query("SELECT pack.id, pack.version, pack.title, pack.publisher, count(item.key) AS items, " + (editions ? "pack.previous" : "0 AS previous")
                + " FROM pack LEFT JOIN item ON item.pack = pack.id AND item.version = pack.version GROUP BY pack.id ORDER BY pack.id",
                row -> new Found(row.textOrEmpty("id"), row.whole("version"), row.whole("previous"), LangText.read(row.text("title")),
                        row.textOrEmpty("publisher"), row.whole("items")))
                .stream().map(found -> {
                    Path tags = Editions.tagFolder(premises.data(), found.id, found.version);
                    PackTerms terms = terms(tags);
                    return new Pack(found.id, found.version, found.previous, found.title, found.publisher, found.items, signer(found.id, tags),
                            terms.expires(), today != null && terms.expired(today));
                }).toList();
    }

    /** What is in the current version of a pack, by kind, in the order of the kinds. */
    public SequencedMap<Kind, List<LangText>> titles(String id) {
        SequencedMap<Kind, List<LangText>> titles = new TreeMap<>();
        premises.store().query("SELECT item.kind, item.title FROM item JOIN pack ON pack.id = item.pack AND pack.version = item.version WHERE pack.id = ?"
                + " ORDER BY item.position", row -> titles.computeIfAbsent(Kind.valueOf(row.textOrEmpty("kind")), kind -> new ArrayList<>())
                        .add(LangText.read(row.text("title"))), id);
        return titles;
    }

    /** What going back to the version before would change. Reads the catalogue as it came: not for the thread of the screen. */
    public List<Change> goingBack(Pack pack) {
        return pack.previous == 0 ? List.of()
                : new CatalogueDifference(premises.store(), premises.objects()).between(pack.id, pack.version, pack.previous);
    }

    /** Bytes that removing a pack makes free: of the files that no other pack needs. */
    public long removing(String id) {
        return premises.store().one("SELECT coalesce(sum(size), 0) AS bytes FROM object WHERE sha256 IN (SELECT sha256 FROM payload WHERE pack = ?)"
                + " AND sha256 NOT IN (SELECT sha256 FROM payload WHERE pack <> ?)", row -> row.whole("bytes"), id, id).orElse(0L);
    }

    private Signer signer(String id, Path tags) {
        try {
            Path signature = tags.resolve(PackSignature.FILE);
            if (!Files.exists(signature)) {
                return switch (premises.publishers().owner(id).orElse("")) {
                    case Publishers.BUNDLED -> Signer.PROGRAM;
                    case Publishers.MADE_HERE -> Signer.HERE;
                    default -> Signer.NOBODY;
                };
            }
            return SignatureGate.looking(premises.publishers())
                    .signer(Files.readAllBytes(tags.resolve(BagReader.TAG_MANIFEST)), Files.readAllBytes(signature));
        } catch (IOException | PackException damaged) {
            return Signer.NOBODY; // "pack verify" says what is wrong
        }
    }

    private static PackTerms terms(Path tags) {
        try {
            return PackTerms.of(BagInfo.read(Files.readString(tags.resolve("bag-info.txt"))));
        } catch (IOException | PackException damaged) {
            return PackTerms.NONE;
        }
    }
}
