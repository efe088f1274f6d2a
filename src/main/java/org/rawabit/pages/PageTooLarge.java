package org.rawabit.pages;

import java.io.IOException;

/** A page that no newspaper would send: reading it would cost more than it is worth. */
public final class PageTooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  PageTooLarge(String message) {
    super(message);
  }
}
