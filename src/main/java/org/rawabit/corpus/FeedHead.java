package org.rawabit.corpus;

import org.jspecify.annotations.Nullable;

/** What a feed says of itself before or between its items: its title and language. */
final class FeedHead {
  private static final int CHANNEL_CHILD = 3;

  private final StringBuilder text = new StringBuilder();
  private String title = "";
  private String language = "";
  private @Nullable String openField;
  private int openDepth;

  /** An element opens outside of items. */
  void open(String name, XmlDocuments documents) {
    String declared = documents.attribute("xml:lang");
    if (documents.depth() < CHANNEL_CHILD && declared != null && language.isEmpty()) {
      language = declared;
    }
    boolean isNew =
        (name.equals("title") && title.isEmpty())
            || (name.equals("language") && language.isEmpty());
    if (isNew && openField == null && documents.depth() <= CHANNEL_CHILD) {
      openField = name;
      openDepth = documents.depth();
      text.setLength(0);
    }
  }

  /** Text outside of items. */
  void text(String more) {
    if (openField != null && text.length() < Limits.HEAD) {
      text.append(more);
    }
  }

  /** An element has closed outside of items; so many are open still. */
  void close(int depth) {
    if (openField == null || depth >= openDepth) {
      return;
    }
    if (openField.equals("title")) {
      title = text.toString().strip();
    } else {
      language = text.toString().strip();
    }
    openField = null;
  }

  /** Empty where it has none. */
  String title() {
    return title;
  }

  /** Empty where it has none. */
  String language() {
    return language;
  }
}
