package yunguan.app;

import java.util.List;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.LangText;
import yunguan.part.player.FilmFault;
import yunguan.part.player.PlayerReport;
import yunguan.part.player.PlayerTrouble;
import yunguan.shell.Trouble;
import yunguan.store.ObjectStore;
import yunguan.task.Background;
import yunguan.visits.Incidents;

/** Puts what went wrong in the hall into words that staff know it by: not a hash but the title, not an exception but its kind. */
final class Reporter implements PlayerReport {

    private final Incidents incidents;
    private final Catalogue catalogue;
    private final ObjectStore objects;
    private final Background background;

    Reporter(Incidents incidents, Catalogue catalogue, ObjectStore objects, Background background) {
        this.incidents = incidents;
        this.catalogue = catalogue;
        this.objects = objects;
        this.background = background;
    }

    @Override
    public void doesNotPlay(String object, PlayerTrouble why) {
        later(() -> {
            if (why == PlayerTrouble.NO_SOUND_DEVICE) {
                incidents.note(Incidents.Kind.NO_SOUND_DEVICE, "", "");
            } else {
                Incidents.Kind kind = why == PlayerTrouble.MISSING ? Incidents.Kind.FILM_MISSING : fault(object);
                catalogue.playing(object).ifPresentOrElse(playing -> incidents.note(kind, playing.card().title().json(), playing.file()),
                        () -> incidents.note(kind, "", "")); // withdrawn meanwhile, or of a pack that is gone
            }
        });
    }

    /** What is wrong with a file that is there: one that was copied by half is copied anew, one of a kind that cannot be read is not. */
    private Incidents.Kind fault(String object) {
        return switch (objects.fileIfThere(object).map(FilmFault::of).orElse(FilmFault.DAMAGED)) {
            case CUT_SHORT -> Incidents.Kind.FILM_CUT_SHORT;
            case UNREADABLE -> Incidents.Kind.FILM_UNREADABLE;
            case DAMAGED -> Incidents.Kind.FILM_BROKEN;
        };
    }

    /** A base map that cannot be opened. */
    void mapMissing(LangText title) {
        later(() -> incidents.note(Incidents.Kind.MAP_MISSING, title.json(), ""));
    }

    /** A failure that became a sentence on the screen. */
    void failed(Throwable failure) {
        later(() -> incidents.note(failure));
    }

    /** The launcher has opened the kiosk again after it broke down. */
    void brokeDown() {
        later(() -> incidents.note(Incidents.Kind.CRASHED, "", ""));
    }

    /** What was wrong when the hall was opened. @param refusal why the bundled pack was refused */
    void opened(List<Trouble> troubles, LangText refusal) {
        later(() -> troubles.forEach(trouble -> {
            switch (trouble) {
                case READ_ONLY -> incidents.note(Incidents.Kind.DISK_READ_ONLY, "", "");
                case FULL -> incidents.note(Incidents.Kind.DISK_FULL, "", "");
                case DAMAGED -> incidents.note(Incidents.Kind.DAMAGED, "", "");
                case PACK_REFUSED -> incidents.note(Incidents.Kind.PACK_REFUSED, refusal.json(), "");
                case FOREIGN_TILES -> incidents.note(Incidents.Kind.MAP_MISSING, "", "");
                case NO_PACK -> { } // a hall that is still empty has not gone wrong
            }
        }));
    }

    /** Nobody waits for it, and it must not go wrong itself. */
    private void later(Runnable note) {
        background.run(() -> {
            note.run();
            return true;
        }, noted -> { }, failure -> System.getLogger(Reporter.class.getName()).log(System.Logger.Level.WARNING, "an incident was not noted", failure));
    }
}
