package yunguan.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.Console;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import yunguan.catalogue.Lang;
import yunguan.pack.PackException;
import yunguan.pack.PackTexts;
import yunguan.pack.Problem;
import yunguan.pack.Progress;
import yunguan.pack.Publishers;
import yunguan.pack.Signer;

/** How {@code ./kiosk pack} answers: in plain words of the caller's language, or as JSON. */
record PackVoice(PrintWriter out, PrintWriter err, Lang lang, boolean json) {

    /** The voice for one call; without a language that of the system. */
    static PackVoice of(CommandLine line, @Nullable String tag, boolean json) {
        String wanted = tag == null ? fromSystem(System.getenv()) : tag;
        Lang lang = Lang.OWN.stream().filter(known -> known.tag().equals(wanted)).findFirst().orElseThrow(() ->
                new CommandLine.ParameterException(line, "--lang takes zh-Hans, zh-Hant or en, not \"" + wanted + "\"."));
        return new PackVoice(line.getOut(), line.getErr(), lang, json);
    }

    private static String fromSystem(Map<String, String> environment) {
        for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return !value.startsWith("zh") ? "en" : value.matches("zh_(TW|HK|MO).*") ? "zh-Hant" : "zh-Hans";
            }
        }
        return "en";
    }

    PackTexts texts() {
        return PackTexts.in(lang);
    }

    void print(String words) {
        out.println(words);
        out.flush();
    }

    void printJson(Object answer) {
        try {
            print(new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(answer));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible); // maps and lists of words and numbers
        }
    }

    /** Does the work and says in plain words why it was refused, if it was. @return the exit code */
    int run(ToIntBiFunction<PackVoice, Progress> work) {
        ProgressLine line = new ProgressLine(err, texts(), !json && System.console() instanceof Console console && console.isTerminal());
        try {
            return work.applyAsInt(this, line);
        } catch (PackException refused) {
            line.clear();
            if (json) {
                printJson(Map.of("ok", false, "refusal", refused.refusal().name(), "message", refused.inWords(lang),
                        "problems", refused.problems().stream().map(this::asData).toList()));
            } else {
                err.println(refused.inWords(lang));
                refused.problems().forEach(problem -> err.println("  " + problem.inWords(lang)));
                err.flush();
            }
            return 1;
        } finally {
            line.clear();
        }
    }

    /** The same answer as JSON or as a sentence. */
    void answer(Map<String, Object> data, String key, String... arguments) {
        if (json) {
            printJson(data);
        } else {
            print(texts().say(key, arguments));
        }
    }

    /** Who signed, in a few words. */
    String signer(Signer signer) {
        Publishers.Trusted publisher = signer.publisher();
        return publisher != null ? publisher.name() + " " + signer.keyId() + " (" + publisher.key().fingerprint() + ")"
                : texts().say("say.signer." + signer.state(), "key", signer.keyId());
    }

    static Map<String, Object> asData(Signer signer) {
        Publishers.Trusted publisher = signer.publisher();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("signature", signer.state().name());
        data.put("signer", publisher == null ? null : publisher.name());
        data.put("key", signer.keyId().isEmpty() ? null : signer.keyId());
        data.put("fingerprint", publisher == null ? null : publisher.key().fingerprint());
        return data;
    }

    Map<String, Object> asData(Problem problem) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", problem.kind().name());
        one.put("file", problem.file());
        one.put("row", problem.row());
        one.put("column", problem.column());
        one.put("found", problem.found());
        one.put("expected", problem.expected());
        one.put("message", problem.inWords(lang));
        return one;
    }

    static String size(long bytes) {
        return bytes < 1 << 20 ? (bytes + 1023) / 1024 + " KiB" : (bytes >> 20) + " MiB";
    }
}
