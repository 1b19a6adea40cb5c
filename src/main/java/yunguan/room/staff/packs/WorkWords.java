package yunguan.room.staff.packs;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import yunguan.catalogue.LangText;
import yunguan.ui.Texts;

/** What is said of a job on the {@link Workbench}. */
final class WorkWords {

    private final Texts texts;
    private final Work work;

    WorkWords(Texts texts, Work work) {
        this.texts = texts;
        this.work = work;
    }

    /** What is being done, and to what. */
    ObservableValue<String> title() {
        return texts.of("desk.packs.job." + job(), work.job().title());
    }

    private String job() {
        return switch (work.job()) {
            case Job.Install install -> install.release() ? "install" : "lay";
            case Job.Build build -> "build";
            case Job.Release release -> "release";
            case Job.Discard discard -> "discard";
            case Job.Remove remove -> "remove";
            case Job.GoBack back -> "back";
            case Job.Verify verify -> "verify";
            case Job.Repair repair -> "repair";
        };
    }

    /** How it stands, in a few words. */
    ObservableValue<String> state() {
        return Bindings.createStringBinding(() -> switch (work.state().get()) {
            case RUNNING -> work.total().get() > 0 ? texts.now("desk.packs.state.share", percent()) : texts.now("desk.packs.state.RUNNING");
            case HALTED -> texts.now("desk.packs.state.HALTED");
            case WAITING -> texts.now("desk.packs.state.WAITING");
            case ENDED -> texts.now(work.ending().get() instanceof Ending.Laid ? "desk.packs.state.laid" : "desk.packs.state.ENDED");
        }, work.state(), work.done(), work.total(), work.ending(), texts.language());
    }

    private long percent() {
        return Math.min(100, work.done().get() * 100 / work.total().get());
    }

    /** What came of it, in a sentence; empty as long as it goes on. */
    ObservableValue<String> ending(Ending ending) {
        LangText title = work.job().title();
        return switch (ending) {
            case Ending.Installed(var installed) -> installed.fresh() ? texts.of("desk.packs.ending.installed", title, installed.items())
                    : texts.of("desk.packs.ending.there", title);
            case Ending.Laid laid -> texts.of("desk.packs.ending.laid", title);
            case Ending.Built(var report, var pack) -> report.built() ? texts.of("desk.packs.ending.built", title, report.items())
                    : texts.of("desk.packs.ending.problems", report.problems().size());
            case Ending.Discarded() -> texts.of("desk.packs.ending.discarded");
            case Ending.Removed() -> texts.of("desk.packs.ending.removed", title);
            case Ending.WentBack(long version) -> texts.of("desk.packs.ending.back", title, version);
            case Ending.Verified(var findings) -> findings.faults().isEmpty()
                    ? texts.of("desk.packs.ending.whole", findings.files(), PackWords.size(findings.bytes()))
                    : texts.of("desk.packs.ending.damaged", findings.faults().size(), findings.items().size());
            case Ending.Refused(var why) -> new PackWords(texts).of(why);
            case Ending.Broken() -> texts.of("desk.packs.ending.broken");
        };
    }
}
