package org.rawabit.actors;

import java.util.Arrays;

/**
 * Letters put together for one look-up. Unlike a StringBuilder it never changes its inner form when
 * Arabic follows Latin letters, which would cost more than the look-up.
 */
final class KeyBuffer implements CharSequence {
  private char[] chars = new char[24];
  private int length;

  KeyBuffer clear() {
    length = 0;
    return this;
  }

  KeyBuffer append(char c) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, 2 * length);
    }
    chars[length++] = c;
    return this;
  }

  /** Puts a letter behind the first. */
  void insertSecond(char c) {
    append(c);
    System.arraycopy(chars, 1, chars, 2, length - 2);
    chars[1] = c;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(chars, start, end - start);
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
