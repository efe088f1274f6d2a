package org.rawabit.query;

/**
 * A statement of a script, without its semicolon.
 *
 * @param line where it starts in the script, from 1
 */
public record SqlStatement(String text, int line) {
  boolean isEmpty() {
    return text.isEmpty();
  }
}
