/**
 * What leaves a kiosk to be counted: its record as a file that anybody can check, and the sum of any number of them. It reads no store:
 * titles come with the files. The form of a file is written down in {@code src/doc/contest-record.md}.
 */
@NullMarked
package yunguan.visits.count;

import org.jspecify.annotations.NullMarked;
