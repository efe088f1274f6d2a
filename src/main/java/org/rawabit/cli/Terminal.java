package org.rawabit.cli;

/** Tells whether a person looks: the launcher knows, else the console tells. */
final class Terminal {
  private Terminal() {}

  /** Whether standard error is a terminal. */
  static boolean showsErrors() {
    return is("rawabit.terminal.err");
  }

  /** Whether standard input is a terminal. */
  static boolean asks() {
    return is("rawabit.terminal.in");
  }

  /** Whether a person types and sees what comes out. */
  static boolean isInteractive() {
    return asks() && is("rawabit.terminal.out");
  }

  // On Java 17 and 21, which Spark 4.1 runs on, there is no console unless both ends are a
  // terminal.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean is(String property) {
    String told = System.getProperty(property);
    return told == null ? System.console() != null : told.equals("true");
  }
}
