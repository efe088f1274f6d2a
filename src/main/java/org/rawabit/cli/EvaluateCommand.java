package org.rawabit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.actors.Actor;
import org.rawabit.actors.ActorFile;
import org.rawabit.actors.Gazetteer;
import org.rawabit.evaluation.Evaluation;
import org.rawabit.evaluation.EvaluationJson;
import org.rawabit.evaluation.EvaluationPage;
import org.rawabit.evaluation.EvaluationText;
import org.rawabit.evaluation.FreshReading;
import org.rawabit.evaluation.Gold;
import org.rawabit.evaluation.GoldFile;
import org.rawabit.evaluation.Reading;
import org.rawabit.evaluation.RunReading;
import org.rawabit.job.Job;
import org.rawabit.job.JobFile;
import org.rawabit.job.TextFile;
import org.rawabit.query.TableViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit evaluate}: found mentions against annotated ones, without Spark. */
@Command(
    name = "evaluate",
    description = {
      "Compare found mentions with the annotated ones of a gold file.",
      "With --actors the gold's texts are read afresh; with --job or --output the mentions are those of"
          + " a run.",
      "docs/evaluation.md tells what a gold file is and what counts how."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "GOLD", description = "annotated articles, JSON Lines")
  private String file = "";

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "an actor file to read the texts with; repeatable")
  private List<String> actors = new ArrayList<>();

  @Option(names = "--job", paramLabel = "JOB", description = "a job file: its output is compared")
  private @Nullable String job;

  @Option(names = "--output", paramLabel = "DIR", description = "the output of a run")
  private @Nullable String output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table or json (default: ${DEFAULT-VALUE})")
  private String format = "table";

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "also write a page with the texts, marked")
  private @Nullable Path html;

  @Option(
      names = "--worst",
      paramLabel = "N",
      defaultValue = "10",
      description = "show the N articles with the most mistakes (default: ${DEFAULT-VALUE})")
  private int worst;

  @Option(
      names = "--lenient-at-least",
      paramLabel = "F1",
      description = "exit with 1 where the F1 of lenient spans is below, like 0.9")
  private @Nullable Double least;

  /** A reading and what it is of, for people. */
  private record Read(Reading reading, String of, List<String> warnings) {}

  @Override
  public Integer call() throws IOException {
    check();
    Gold gold = GoldFile.parse(file, TextFile.read(file));
    Read read = read(gold);
    PrintWriter err = spec.commandLine().getErr();
    read.warnings.forEach(line -> err.println("warning: " + line));
    Evaluation evaluation = Evaluation.of(gold, read.reading, read.of);
    PrintWriter out = spec.commandLine().getOut();
    if (format.equals("json")) {
      EvaluationJson.write(evaluation, worst, out);
    } else {
      EvaluationText.write(evaluation, worst, out);
    }
    out.flush();
    if (html != null) {
      writePage(html, EvaluationPage.html(evaluation, read.warnings, worst));
    }
    if (least != null && evaluation.lenientF1() < least) {
      throw new UserError(
          "lenient F1 is %s, below %s (--lenient-at-least)"
              .formatted(evaluation.lenientF1(), least));
    }
    return ExitCode.DONE.code();
  }

  private void check() {
    long ways = Stream.of(!actors.isEmpty(), job != null, output != null).filter(w -> w).count();
    if (ways != 1) {
      throw mistake("give one of --actors, --job and --output");
    }
    if (!format.equals("table") && !format.equals("json")) {
      throw mistake("--format %s: must be table or json".formatted(format));
    }
    if (worst < 0) {
      throw mistake("--worst %d: must be 0 or more".formatted(worst));
    }
    if (least != null && !(least >= 0 && least <= 1)) {
      throw mistake("--lenient-at-least %s: must be from 0 to 1".formatted(least));
    }
  }

  private ParameterException mistake(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private Read read(Gold gold) {
    if (!actors.isEmpty()) {
      List<Actor> described = actors(actors);
      Reading reading = FreshReading.of(gold, Gazetteer.of(described));
      return new Read(
          reading, "afresh with " + String.join(", ", actors), gold.unknownActors(ids(described)));
    }
    if (output != null) {
      return ofRun(gold, output, List.of());
    }
    String path = Objects.requireNonNull(job);
    Job ran = JobFile.parse(path, TextFile.read(path), Map.of());
    return ofRun(gold, ran.output(), gold.unknownActors(ids(actors(ran.actors()))));
  }

  private static Read ofRun(Gold gold, String output, List<String> warnings) {
    try (TableViews views = TableViews.open(output)) {
      Reading reading = RunReading.of(gold, views, output);
      List<String> all = new ArrayList<>(warnings);
      all.addAll(reading.warnings());
      return new Read(reading, "run in " + output, all);
    }
  }

  private static List<Actor> actors(List<String> files) {
    return ActorFile.merge(files.stream().map(f -> ActorFile.parse(f, TextFile.read(f))).toList());
  }

  private static Set<String> ids(List<Actor> actors) {
    return actors.stream().map(Actor::id).collect(Collectors.toSet());
  }

  private static void writePage(Path page, String html) {
    try {
      Files.writeString(page, html);
    } catch (IOException e) {
      throw new UserError("--html %s: cannot be written: %s".formatted(page, e), e);
    }
  }
}
