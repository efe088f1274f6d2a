package org.rawabit.job;

import java.util.function.LongSupplier;

/** Is told how a run gets on. */
public interface Progress {
  /** Nobody looks. */
  Progress NONE =
      new Progress() {
        @Override
        public void phase(String name) {}

        @Override
        public void articles(LongSupplier read) {}
      };

  /** A new phase begins: reading, articles, terms … */
  void phase(String name);

  /** Something that whoever looks should know, in a line. */
  default void note(String line) {}

  /** Where to look up how many articles have been read so far. */
  void articles(LongSupplier read);
}
