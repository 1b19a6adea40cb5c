/** The words after {@code ./kiosk}. Each prints plain words and exits 0 when it did what it was asked, 2 on a wrong call, 1 otherwise. */
@NullMarked
package yunguan.command;

import org.jspecify.annotations.NullMarked;
