/**
 * What a venue may set: {@code kiosk.properties}, read leniently and documented key by key. It knows no
 * screen and no store, and it never throws because of what stands in the file: a value that makes no sense
 * gives way to its default and becomes a {@link yunguan.settings.Complaint}.
 */
@NullMarked
package yunguan.settings;

import org.jspecify.annotations.NullMarked;
