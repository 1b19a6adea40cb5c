package yunguan.pack;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Lang;
import yunguan.store.StoreException;

/** A pack was refused or could not be written; nothing of it is visible. {@link #inWords} says it to staff and authors. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final String subject;
    private final String detail;
    private final transient List<Problem> problems;

    /**
     * A refusal.
     *
     * @param subject what it is about: a file, a pack, an id
     * @param detail  a second value for the sentence; may be empty
     */
    public PackException(Refusal refusal, String subject, String detail) {
        this(refusal, subject, detail, List.of(), null);
    }

    PackException(Refusal refusal, String subject, String detail, List<Problem> problems, @Nullable Throwable cause) {
        super(PackTexts.in(Lang.EN).say("refusal." + refusal, "subject", shorten(subject), "detail", shorten(detail)), cause);
        this.refusal = refusal;
        this.subject = subject;
        this.detail = detail;
        this.problems = List.copyOf(problems);
    }

    /** A refusal that another process has told. */
    public static PackException told(Refusal refusal, String subject, String detail, List<Problem> problems) {
        return new PackException(refusal, subject, detail, problems, null);
    }

    /** For a disk that does not take what is written to it. */
    static PackException writing(IOException failure, Object target) {
        if (failure instanceof java.io.InterruptedIOException) {
            return stopped(target);
        }
        String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        Refusal refusal = reason.contains("no space left") || reason.contains("quota exceeded") ? Refusal.DISK_FULL
                : failure instanceof AccessDeniedException || reason.contains("read-only file system") ? Refusal.READ_ONLY
                : Refusal.CANNOT_WRITE;
        return new PackException(refusal, target.toString(), "", List.of(), failure);
    }

    /** For work that was told to stop. */
    static PackException stopped(Object target) {
        return new PackException(Refusal.BUILD_STOPPED, target.toString(), "");
    }

    static PackException readOnly(ReadOnlyFileSystemException failure, Object target) {
        return new PackException(Refusal.READ_ONLY, target.toString(), "", List.of(), failure);
    }

    /** For a store that does not take what is written to it. */
    static PackException storing(StoreException failure, Object store) {
        Refusal refusal = switch (failure.trouble()) {
            case FULL -> Refusal.DISK_FULL;
            case READ_ONLY -> Refusal.READ_ONLY;
            case IN_USE -> Refusal.IN_USE;
            case DAMAGED -> Refusal.STORE_DAMAGED;
            case MISSING, OTHER -> Refusal.STORE_FAILED;
        };
        return new PackException(refusal, store.toString(), "", List.of(), failure);
    }

    /** For a pack that could not be read to its end: a stick pulled out, a bad sector. */
    static PackException reading(IOException failure, Object source) {
        return new PackException(Refusal.UNREADABLE, source.toString(), "", List.of(), failure);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** The key of the sentence in {@code problems*.properties}. */
    public String key() {
        return "refusal." + refusal;
    }

    /** What it is about, and a second value, which may be empty. */
    public List<String> arguments() {
        return List.of(subject, detail);
    }

    /** The single problems, where the refusal sums up several. */
    public List<Problem> problems() {
        return problems;
    }

    /** What is wrong and what to do next. */
    public String inWords(Lang lang) {
        return PackTexts.in(lang).say(key(), "subject", shorten(subject), "detail", shorten(detail));
    }

    /** What a pack says may be endless, or turn the line on which it is printed. */
    private static String shorten(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\u2028-\\u202E\\u2066-\\u2069]", "␣");
        return clean.length() <= 300 ? clean : clean.substring(0, 300) + "…";
    }
}
