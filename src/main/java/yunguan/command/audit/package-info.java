/**
 * The audit: every screen is opened as it is shown to visitors and measured as it is drawn: sizes and gaps in millimetres,
 * contrast in pixels, words, names, reach and ways out. It only measures; what it finds is mended in the rooms. An exemption
 * is a mark that a room sets and that the audit checks, never a list in here.
 */
@NullMarked
package yunguan.command.audit;

import org.jspecify.annotations.NullMarked;
