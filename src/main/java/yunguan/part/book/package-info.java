/**
 * Reading a picture book: pages to turn, their words below them. It knows pages, and not in which room the book
 * is read.
 */
@NullMarked
package yunguan.part.book;

import org.jspecify.annotations.NullMarked;
