package yunguan.visits;

import java.util.Arrays;
import java.util.Optional;

/** What staff do that the log keeps. The log page has a sentence for each, so nothing is logged that it has none for. */
public enum Deed {

    INSTALL("install"), REMOVE("remove"), ROLLBACK("rollback"), DISCARD("discard"), PREVIEW("preview"),
    VERIFY("verify"), REPAIR("repair"),
    TRUST("trust"), FORGET("forget"),
    WITHDRAW("withdraw"), BRING_BACK("bring back"),
    CLOSE_ROUND("close round"), OPEN_ROUND("open round"), COUNT_VOTES("count votes"), EXPORT_VOTES("export votes"),
    SLIPS("slips"), SLIP_KEY("slip key"), CLOCK("clock"),
    EXPORT_CLASSES("export classes"), TAKE_PAGE("take page"), CLEAR_PAGE("clear page"),
    KEEP_PROGRAMME("keep programme"), CLEAR_PROGRAMME("clear programme"),
    PIN("pin"), SETTINGS("settings"),
    RESTART("restart"), SWITCH_OFF("switch-off"), LEAVE("leave");

    /** What came of a deed, where one of these words says it; else the log has a reason, the name of a refusal, a value or a count. */
    public enum Result {

        DONE("done"),
        /** Just this was installed already. */
        THERE_ALREADY("there already"),
        /** Installed, but this machine cannot probe films and sounds. */
        NOT_PROBED("media not probed"),
        /** A PIN was set. */
        SET("set"),
        /** The right PIN was given. */
        RIGHT("right"),
        /** A wrong PIN was given. */
        WRONG("wrong"),
        /** It was asked for, and the machine did not do it. */
        FAILED("failed");

        private final String word;

        Result(String word) {
            this.word = word;
        }

        /** As the log keeps it. */
        public String word() {
            return word;
        }

        /** The one that a word of the log means; empty for other words. */
        public static Optional<Result> of(String word) {
            return Arrays.stream(values()).filter(result -> result.word.equals(word)).findFirst();
        }
    }

    private final String word;

    Deed(String word) {
        this.word = word;
    }

    /** As the log keeps it. */
    public String word() {
        return word;
    }

    /** The one that a word of the log means; empty where a newer kiosk wrote it. */
    public static Optional<Deed> of(String word) {
        return Arrays.stream(values()).filter(deed -> deed.word.equals(word)).findFirst();
    }
}
