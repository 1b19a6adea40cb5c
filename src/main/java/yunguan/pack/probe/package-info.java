/**
 * The child process that reads the media of a pack from elsewhere, so that a crafted file can kill this process and
 * never the kiosk. It knows no store and no screen, writes only its answers and when a list is done, and is started by the package above alone.
 * It does not play: JavaFX starts its media engine only with a display. It reads the boxes of films and the frames of
 * sounds, and decodes pictures.
 */
@NullMarked
package yunguan.pack.probe;

import org.jspecify.annotations.NullMarked;
