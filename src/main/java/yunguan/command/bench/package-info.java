/**
 * Measures what the product promises about speed and size, on the machine that it runs on, beside what the system itself reaches
 * there in the same run. It changes nothing of the kiosk: what falls short of a promise is said plainly and ends with 1. One class
 * a bench; where all are run, each has a process of its own.
 */
@NullMarked
package yunguan.command.bench;

import org.jspecify.annotations.NullMarked;
