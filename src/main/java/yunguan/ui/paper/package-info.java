/** What is printed and hung up: drawn on sheets of A4 with the JDK's own brush, for it must also be drawn where there is no screen. */
@NullMarked
package yunguan.ui.paper;

import org.jspecify.annotations.NullMarked;
