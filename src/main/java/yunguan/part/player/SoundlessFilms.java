package yunguan.part.player;

import java.nio.file.Path;
import yunguan.task.Background;

/**
 * Where films are laid down without their sound while no loudspeaker answers, and the lane on which that is done: one after the other,
 * and beside everything else, because a long film takes minutes and must keep nobody waiting but who wants to see it.
 *
 * @param folder holds one film at a time
 */
record SoundlessFilms(Path folder, Background lane) {

    SoundlessFilms(Path folder) {
        this(folder, Background.single("soundless", failure -> { })); // its one thread begins with the first film
    }
}
