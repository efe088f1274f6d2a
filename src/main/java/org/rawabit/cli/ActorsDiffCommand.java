package org.rawabit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.query.MentionChange;
import org.rawabit.query.MentionChanges;
import org.rawabit.query.OutputFormat;
import org.rawabit.query.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit actors diff}. */
@Command(
    name = "diff",
    description = {
      "Show what an edit of actor files changed in the mentions: two outputs of the same articles.",
      "The second is made by: rawabit annotate JOB --output DIR"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ActorsDiffCommand implements Callable<Integer> {
  private static final int MOST_EXAMPLES = 1000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "BEFORE", description = "the output of a run")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", description = "the output of another run")
  private String after = "";

  @Option(
      names = "--examples",
      paramLabel = "N",
      defaultValue = "3",
      description = "how many sentences to show of each change (default: ${DEFAULT-VALUE})")
  private int examples;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table, csv, excel, json or markdown, a row an example (default: ${DEFAULT-VALUE})")
  private String format = "table";

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    OutputFormat shown =
        OutputFormat.among(EnumSet.complementOf(EnumSet.of(OutputFormat.PARQUET)), format);
    if (examples < 0 || examples > MOST_EXAMPLES) {
      throw new UserError("--examples %d: must be from 0 to %d".formatted(examples, MOST_EXAMPLES));
    }
    try (MentionChanges changes =
        MentionChanges.between(Path.of(before), Path.of(after), examples)) {
      if (shown == OutputFormat.TABLE) {
        print(changes, out);
      } else {
        changes.writeExamples(shown, out);
      }
    }
    out.flush();
    return ExitCode.DONE.code();
  }

  private static void print(MentionChanges changes, PrintWriter out) {
    MentionChanges.Counts counts = changes.counts();
    out.printf(
        Locale.ROOT,
        "%,d articles in both; mentions: %,d before, %,d after, %,d of them the same%n",
        counts.articles(),
        counts.before(),
        counts.after(),
        counts.same());
    if (counts.same() == counts.before() && counts.same() == counts.after()) {
      return;
    }
    out.println();
    changes.writeSummary(OutputFormat.TABLE, out);
    ExamplePrinter printer = new ExamplePrinter(out);
    changes.forEachExample(printer::print);
  }

  /** Prints examples under a line for their actor and change. */
  private static final class ExamplePrinter {
    private final PrintWriter out;
    private String heading = "";

    ExamplePrinter(PrintWriter out) {
      this.out = out;
    }

    void print(MentionChange example) {
      String here = example.actorId() + ": " + what(example);
      if (!here.equals(heading)) {
        out.printf("%n%s%n", here);
        heading = here;
      }
      out.printf("  %s  %s%n", day(example), TerminalText.whole(example.title()));
      side("before", example.surfaceBefore(), example.ruleBefore());
      side("after", example.surfaceAfter(), example.ruleAfter());
      out.printf("    %s%n", TerminalText.whole(example.sentence()));
    }

    private void side(String name, @Nullable String surface, @Nullable String rule) {
      if (surface != null && rule != null) {
        out.printf(
            "    %-6s  %s  %s%n", name, TerminalText.whole(surface), TerminalText.whole(rule));
      }
    }

    private static String day(MentionChange example) {
      return example.published().isEmpty() ? "undated" : example.published();
    }

    private static String what(MentionChange example) {
      return switch (example.change()) {
        case "came" -> "came as " + example.after();
        case "went" -> "went, was a " + example.before();
        case "span" -> "other words";
        default ->
            "%s was %s, is %s"
                .formatted(
                    example.change(),
                    Objects.requireNonNull(example.before()),
                    Objects.requireNonNull(example.after()));
      };
    }
  }
}
