/** Words as a square that phones read: QR codes, made here and now, without any network. It does not know what the words mean. */
@NullMarked
package yunguan.part.code;

import org.jspecify.annotations.NullMarked;
