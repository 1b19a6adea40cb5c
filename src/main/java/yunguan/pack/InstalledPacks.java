package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
     * @param previous the version that can be switched back to; 0: none
     * @param expires  the last day on which it could be installed; {@code null}: none
     * @param expired  whether that day is past by a clock that is believed; it stays visible
     */
    public record Pack(String id, long version, long previous, LangText title, long items, Signer signer,
                       @Nullable LocalDate expires, boolean expired) { }

    private record Found(String id, long version, long previous, LangText title, long items) { }

    public List<Pack> all() {
        boolean editions = premises.store().one("SELECT 1 AS there FROM sqlite_schema WHERE name = 'edition'", row -> row.whole("there")).isPresent();
        LocalDate today = premises.today();
        return premises.store().query("SELECT pack.id, pack.version, pack.title, count(item.key) AS items, " + (editions ? "pack.previous" : "0 AS previous")
                + " FROM pack LEFT JOIN item ON item.pack = pack.id AND item.version = pack.version GROUP BY pack.id ORDER BY pack.id",
                row -> new Found(row.textOrEmpty("id"), row.whole("version"), row.whole("previous"), LangText.read(row.text("title")), row.whole("items")))
                .stream().map(found -> {
                    Path tags = Editions.tagFolder(premises.data(), found.id, found.version);
                    PackTerms terms = terms(tags);
                    return new Pack(found.id, found.version, found.previous, found.title, found.items, signer(found.id, tags),
                            terms.expires(), today != null && terms.expired(today));
                }).toList();
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
