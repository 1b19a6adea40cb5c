/** Things larger than a control that several rooms show, each in a package of its own. A part knows no room. */
@NullMarked
package yunguan.part;

import org.jspecify.annotations.NullMarked;
