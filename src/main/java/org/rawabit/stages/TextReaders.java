package org.rawabit.stages;

import java.io.Serializable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.ActorFinder;
import org.rawabit.actors.Gazetteer;
import org.rawabit.text.TextAnalyzer;

/**
 * The text readers of one executor, broadcast once: tasks borrow them one after the other, so that
 * what one has learnt of words serves the next.
 */
final class TextReaders implements Serializable {
  private final Gazetteer gazetteer;
  private transient @Nullable ConcurrentLinkedQueue<TextReader> idle;

  /** An analyzer and the finder that reads from it. */
  record TextReader(TextAnalyzer analyzer, ActorFinder finder) {}

  TextReaders(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  TextReader borrow() {
    TextReader reader = idle().poll();
    return reader != null
        ? reader
        : new TextReader(new TextAnalyzer(gazetteer), new ActorFinder(gazetteer));
  }

  void giveBack(TextReader reader) {
    idle().add(reader);
  }

  private synchronized ConcurrentLinkedQueue<TextReader> idle() {
    if (idle == null) {
      idle = new ConcurrentLinkedQueue<>();
    }
    return idle;
  }
}
