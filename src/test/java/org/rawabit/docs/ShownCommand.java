package org.rawabit.docs;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A command in a block of the language {@code console}, with the output that the page gives it.
 *
 * <p>A line that begins with {@code $ } begins a command, which goes on as long as the shell would
 * ask for more: in quotes, behind a backslash, up to the end of a here-document. What follows up to
 * the next command is its output, standard error first.
 *
 * @param line of the {@code $}, from 1
 * @param text what the shell is given
 * @param output see {@link Transcript}
 */
record ShownCommand(Block block, int line, String text, List<String> output) {
  private static final String PROMPT = "$ ";
  private static final Pattern MAY_GO_ON = Pattern.compile("['\"`\\\\<({]|\\b(for|while|if)\\b");

  String place() {
    return block.page() + ":" + line;
  }

  /** How many lines of the page the command itself takes. */
  int height() {
    return (int) text.lines().count();
  }

  /** The commands of a block. */
  static List<ShownCommand> of(Block block) {
    List<ShownCommand> commands = new ArrayList<>();
    List<String> lines = block.content().lines().toList();
    int at = 0;
    while (at < lines.size()) {
      if (!lines.get(at).startsWith(PROMPT)) {
        throw new AssertionError(
            "%s: a block of console begins with a command, $ …".formatted(block.place()));
      }
      int first = at;
      StringBuilder text = new StringBuilder(lines.get(at++).substring(PROMPT.length()));
      while (at < lines.size() && goesOn(text.toString())) {
        text.append('\n').append(lines.get(at++));
      }
      List<String> output = new ArrayList<>();
      while (at < lines.size() && !lines.get(at).startsWith(PROMPT)) {
        output.add(lines.get(at++));
      }
      commands.add(new ShownCommand(block, block.line() + 1 + first, text.toString(), output));
    }
    return commands;
  }

  /** Asks the shell whether it would ask for another line. */
  private static boolean goesOn(String text) {
    if (text.endsWith("\\")) {
      return true;
    }
    if (!MAY_GO_ON.matcher(text).find()) {
      return false;
    }
    try {
      Process bash = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
      try (OutputStream script = bash.getOutputStream()) {
        script.write((text + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return bash.getInputStream().readAllBytes().length > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
