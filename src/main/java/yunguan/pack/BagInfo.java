package yunguan.pack;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/** {@code bag-info.txt} (RFC 8493, 2.2.2): labels and values, and those of ours among them. */
final class BagInfo {

    private BagInfo() {
    }

    static String write(Crate.PackInfo info, long octets, long files) {
        SequencedMap<String, String> lines = new LinkedHashMap<>();
        lines.put("Pack-Id", info.id());
        lines.put("Pack-Version", Long.toString(info.version()));
        lines.put("Pack-Title", info.title().in(Lang.HANS));
        lines.put("Source-Organization", info.publisher());
        lines.put("External-Description", info.description());
        lines.put("Bagging-Date", info.date());
        lines.put("Payload-Oxum", octets + "." + files);
        if (info.terms().expires() != null) {
            lines.put("Pack-Expires", info.terms().expires().toString());
        }
        if (!info.terms().venues().isEmpty()) {
            lines.put("Pack-Venues", String.join(", ", info.terms().venues()));
        }
        if (!info.terms().minimumKiosk().isEmpty()) {
            lines.put("Minimum-Kiosk-Version", info.terms().minimumKiosk());
        }
        StringBuilder text = new StringBuilder();
        lines.forEach((label, value) -> text.append(label).append(": ").append(value).append('\n'));
        return text.toString();
    }

    /** Reads the lines; labels in small letters. A line that begins with a blank goes on with the one before. */
    static Map<String, String> read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        String label = "";
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(':');
            if (line.isBlank()) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0)) && !label.isEmpty()) {
                values.merge(label, line.strip(), (before, more) -> before + " " + more);
            } else if (colon > 0) {
                label = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                values.putIfAbsent(label, line.substring(colon + 1).strip());
            } else {
                throw new PackException(Refusal.BAD_BAG_INFO, "bag-info.txt", line.strip());
            }
        }
        return values;
    }

    static Crate.PackInfo info(Map<String, String> values) {
        String id = required(values, "Pack-Id");
        String version = required(values, "Pack-Version");
        String date = required(values, "Bagging-Date");
        if (!PackProperties.id(id)) {
            throw new PackException(Refusal.BAD_BAG_INFO, "bag-info.txt", "Pack-Id: " + id);
        }
        if (!version.matches("[1-9]\\d{0,8}")) {
            throw new PackException(Refusal.BAD_BAG_INFO, "bag-info.txt", "Pack-Version: " + version);
        }
        if (!PackProperties.day(date)) {
            throw new PackException(Refusal.BAD_BAG_INFO, "bag-info.txt", "Bagging-Date: " + date);
        }
        String title = values.getOrDefault("pack-title", id);
        return new Crate.PackInfo(id, Long.parseLong(version), LangText.derived(Map.of(Lang.HANS.tag(), title)),
                values.getOrDefault("source-organization", ""), date, "", values.getOrDefault("external-description", ""), PackTerms.of(values));
    }

    static String required(Map<String, String> values, String label) {
        String value = values.getOrDefault(label.toLowerCase(Locale.ROOT), "");
        if (value.isEmpty()) {
            throw new PackException(Refusal.BAD_BAG_INFO, "bag-info.txt", label);
        }
        return value;
    }
}
