/**
 * Makes a release: a folder that starts on a machine with nothing else on it. It puts together what is built and
 * installed already; it compiles nothing, and it does not know what the kiosk shows.
 */
@NullMarked
package yunguan.command.dist;

import org.jspecify.annotations.NullMarked;
