package org.rawabit.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The commands as picocli knows them, for whoever only wants to know whether a line is one. */
public final class CommandModel {
  private CommandModel() {}

  /** What is wrong with the words behind {@code rawabit}; empty where nothing is. */
  public static Optional<String> mistake(List<String> words) {
    try {
      Main.commandLine().parseArgs(words.toArray(String[]::new));
      return Optional.empty();
    } catch (CommandLine.ParameterException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
