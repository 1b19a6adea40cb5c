/**
 * What {@code ffmpeg} and {@code vips} do while a pack is built: measure films and sounds, convert what the kiosk does
 * not play or show, and cut very large pictures. They run as child processes with a time limit, with nothing to ask,
 * on local files and known formats alone. Nothing here knows of packs, sheets or screens, and nothing needs it: without
 * these programs a pack is built all the same. The kiosk itself never starts them.
 */
@NullMarked
package yunguan.pack.convert;

import org.jspecify.annotations.NullMarked;
