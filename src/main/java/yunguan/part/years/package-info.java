/**
 * The line of years: everything that has a date, on one line that is dragged and drawn apart, from centuries to days. What is computed
 * ({@code Axis}, {@code Ticks}, {@code Sieve}, and {@code Years}, by which the map goes from year to year) knows no node; it reads nothing itself, and what is opened is told to whoever shows it.
 */
@NullMarked
package yunguan.part.years;

import org.jspecify.annotations.NullMarked;
