package org.rawabit.cli;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.actors.Actor;
import org.rawabit.actors.ActorType;
import org.rawabit.actors.ActorYaml;
import org.rawabit.actors.Phrase;
import org.rawabit.job.Job;
import org.rawabit.job.JobFile;
import org.rawabit.job.MissingActors;
import org.rawabit.job.TextFile;
import org.rawabit.query.OutputFormat;
import org.rawabit.query.PlainRows;
import org.rawabit.stages.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit actors suggest}. */
@Command(
    name = "suggest",
    description = "List names beside titles that no actor of a run has: whom to add.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ActorsSuggestCommand implements Callable<Integer> {
  private static final int BEFORE_NAME = 25;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "JOB", description = "the job file of a run")
  private String file = "";

  @Option(names = "--output", paramLabel = "DIR", description = "the run is there")
  private @Nullable String output;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "50",
      description = "how many names (default: ${DEFAULT-VALUE})")
  private int top;

  @Option(
      names = "--min-articles",
      paramLabel = "N",
      defaultValue = "2",
      description = "leave out names in fewer articles (default: ${DEFAULT-VALUE})")
  private int minArticles;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, excel, json or markdown (default: ${DEFAULT-VALUE})")
  private String format = "table";

  @Option(names = "--yaml", description = "print an actor file of them instead")
  private boolean yaml;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master, like local[2] (default: local[*], or spark-submit's)")
  private @Nullable String master;

  @Override
  public Integer call() {
    OutputFormat shown =
        OutputFormat.among(EnumSet.complementOf(EnumSet.of(OutputFormat.PARQUET)), format);
    if (top < 1 || minArticles < 1) {
      throw new UserError("--top and --min-articles: must be 1 or more");
    }
    Job job = JobFile.parse(file, TextFile.read(file), Map.of());
    String run = output == null ? job.output() : output;
    LogFile.under(run);
    List<Suggestion> suggestions;
    PrintWriter err = spec.commandLine().getErr();
    try (ConsoleProgress progress = new ConsoleProgress(err, ConsoleProgress.Screen.current())) {
      progress.phase("starting");
      SparkSession spark = Sessions.open(job.name(), master);
      try {
        progress.follow(spark.sparkContext());
        progress.phase("names");
        suggestions = MissingActors.of(spark, run, job.languages(), minArticles, top);
      } finally {
        spark.stop();
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    if (yaml) {
      out.print(entries(suggestions));
    } else {
      rows(suggestions, shown).write(shown, out);
    }
    out.flush();
    return ExitCode.DONE.code();
  }

  private static PlainRows rows(List<Suggestion> suggestions, OutputFormat format) {
    return new PlainRows(
        List.of("articles", "occurrences", "phrase", "titles", "example"),
        suggestions.stream()
            .map(
                s ->
                    List.<Object>of(
                        s.articles(),
                        s.occurrences(),
                        s.phrase(),
                        String.join("; ", s.titles()),
                        format == OutputFormat.TABLE ? excerpt(s) : s.example()))
            .toList());
  }

  /** The example from a little before the name on: a cell of a table is short. */
  private static String excerpt(Suggestion s) {
    int name = Math.max(0, s.example().indexOf(s.phrase()));
    int from = name <= BEFORE_NAME ? 0 : s.example().indexOf(' ', name - BEFORE_NAME);
    return from <= 0 || from > name ? s.example() : "…" + s.example().substring(from);
  }

  private static String entries(List<Suggestion> suggestions) {
    StringBuilder yaml = new StringBuilder("actors:\n");
    Set<String> taken = new HashSet<>();
    for (Suggestion s : suggestions) {
      String id = ActorYaml.freeId(ActorYaml.id(s.phrase()), taken);
      Actor actor =
          Actor.named(
              id,
              ActorType.PERSON,
              Map.of(s.language(), s.phrase()),
              List.of(new Phrase(s.language(), s.phrase())),
              List.of(),
              null,
              "");
      yaml.append(
          "  # %d articles; %s: %s%n"
              .formatted(
                  s.articles(),
                  String.join(", ", s.titles()),
                  s.example().replaceAll("\\s+", " ")));
      yaml.append(ActorYaml.entry(actor));
    }
    return yaml.toString();
  }
}
