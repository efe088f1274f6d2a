package org.rawabit.corpus;

import java.nio.charset.Charset;
import java.util.Locale;

/** The ways in which letters become bytes. */
enum Lettering {
  UTF_8("UTF-8", false),
  UTF_8_WITH_MARK("UTF-8", true),
  UTF_16LE_WITH_MARK("UTF-16LE", true),
  UTF_16BE_WITH_MARK("UTF-16BE", true),
  WINDOWS_1256("windows-1256", false),
  ISO_8859_6("ISO-8859-6", false),
  WINDOWS_1252("windows-1252", false);

  private final Charset charset;
  private final boolean mark;

  Lettering(String charset, boolean mark) {
    this.charset = Charset.forName(charset);
    this.mark = mark;
  }

  byte[] bytes(String text) {
    return (mark ? "\uFEFF" + text : text).getBytes(charset);
  }

  boolean canWrite(String text) {
    return charset.newEncoder().canEncode(text);
  }

  /** As an XML declaration calls it. */
  String charset() {
    return charset.name();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
