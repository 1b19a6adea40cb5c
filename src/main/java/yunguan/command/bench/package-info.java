/**
 * Measures what the product promises about speed and size, on the machine that it runs on, beside what the system itself reaches
 * there in the same run. It changes nothing of the kiosk and judges nothing: what falls short is said plainly, and the exit code
 * is still 0. One class a bench.
 */
@NullMarked
package yunguan.command.bench;

import org.jspecify.annotations.NullMarked;
