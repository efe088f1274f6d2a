package org.rawabit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.cli.CommandModel;

/**
 * Types every command that the pages show and compares what it prints with what they say.
 *
 * <p>{@code ./mvnw -q test -Dtest=CommandsTest -Ddocs.update=true} writes into the pages what was
 * printed instead.
 */
@ExtendWith(WalkExtension.class)
class CommandsTest {
  @TestFactory
  Stream<DynamicTest> giveWhatThePagesSay(Walk walk) {
    return Pages.run().stream()
        .filter(page -> page.blocks().stream().anyMatch(CommandsTest::isConsole))
        .filter(
            page ->
                page.file().toString().matches(".*(" + System.getProperty("docs.page", "") + ").*"))
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.file().toString(), page.file().toUri(), () -> check(page, walk)));
  }

  private static boolean isConsole(Block block) {
    return block.language().equals("console");
  }

  private static void check(Page page, Walk walk) throws IOException, InterruptedException {
    List<ShownCommand> commands =
        page.blocks().stream()
            .filter(CommandsTest::isConsole)
            .flatMap(block -> ShownCommand.of(block).stream())
            .toList();
    List<ShownCommand> typed = commands.stream().filter(c -> !NotRun.has(c)).toList();
    List<Walk.Result> results = walk.run(typed.stream().map(ShownCommand::text).toList());
    List<String> complaints = new ArrayList<>();
    commands.stream()
        .filter(NotRun::has)
        .forEach(c -> NotRun.mistake(c).ifPresent(m -> complaints.add(c.place() + ": " + m)));
    List<Integer> differing = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      Optional<String> complaint = complaint(typed, i, results.get(i));
      complaint.ifPresent(complaints::add);
      if (!Transcript.agrees(typed.get(i).output(), results.get(i).printed())) {
        differing.add(i);
      }
    }
    if (Boolean.getBoolean("docs.update")) {
      rewrite(page, typed, results, differing);
    }
    assertThat(complaints).as("what the page says and what is so").isEmpty();
  }

  private static Optional<String> complaint(
      List<ShownCommand> typed, int index, Walk.Result result) {
    ShownCommand command = typed.get(index);
    String said = "%n%s: $ %s%n".formatted(command.place(), command.text());
    String printed = String.join("\n", result.printed());
    boolean isAsked = index + 1 < typed.size() && typed.get(index + 1).text().startsWith("echo $?");
    if (result.code() != 0 && !isAsked) {
      return Optional.of(said + "ended with " + result.code() + ":\n" + printed);
    }
    return Transcript.agrees(command.output(), result.printed())
        ? Optional.empty()
        : Optional.of(said + "printed\n" + printed);
  }

  private static void rewrite(
      Page page, List<ShownCommand> typed, List<Walk.Result> results, List<Integer> differing)
      throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(page.file()));
    for (int i = differing.size() - 1; i >= 0; i--) {
      ShownCommand command = typed.get(differing.get(i));
      int from = command.line() - 1 + command.height();
      List<String> old = lines.subList(from, from + command.output().size());
      old.clear();
      old.addAll(
          results.get(differing.get(i)).printed().stream().map(String::stripTrailing).toList());
    }
    Files.write(page.file(), lines);
  }

  /** Commands within a line of text are not typed, but they must be commands. */
  @Test
  void inALineOfTextAreCommands() {
    List<String> complaints = new ArrayList<>();
    for (Page page : Pages.run()) {
      for (Page.Place span : page.spans()) {
        List<String> words = NotRun.words(span.text());
        if (words.size() > 1 && words.get(0).matches("(scripts/)?rawabit")) {
          CommandModel.mistake(words.subList(1, words.size()))
              .ifPresent(m -> complaints.add("%s:%d: %s".formatted(page.file(), span.line(), m)));
        }
      }
    }
    assertThat(complaints).isEmpty();
  }
}
