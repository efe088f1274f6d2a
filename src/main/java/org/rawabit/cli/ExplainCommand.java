package org.rawabit.cli;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.explain.ArticleLookup;
import org.rawabit.explain.KnownJob;
import org.rawabit.explain.PairExplanation;
import org.rawabit.explain.PairJson;
import org.rawabit.explain.PairText;
import org.rawabit.explain.RunTables;
import org.rawabit.explain.TermExplanation;
import org.rawabit.explain.TermJson;
import org.rawabit.explain.TermText;
import org.rawabit.job.Job;
import org.rawabit.job.JobFile;
import org.rawabit.job.TextFile;
import org.rawabit.query.OutputFormat;
import org.rawabit.query.TableViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit explain}: from which counts and sentences a number came, without Spark. */
@Command(
    name = "explain",
    description = {
      "Show from which counts each number of a pair came, and its sentences: two actors;",
      "or how a term came to its weight in an article: a word and an article."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
  private static final int MOST_SENTENCES = 1000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "ACTOR|TERM",
      description = "the id of an actor, or a label that no other has; or a word")
  private String first = "";

  @Parameters(
      index = "1",
      paramLabel = "ACTOR|ARTICLE",
      description = "another actor; or an article_id, 6 digits of one or more, a source_id or URL")
  private String second = "";

  @Option(names = "--job", paramLabel = "JOB", description = "a job file: its output is explained")
  private @Nullable String job;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "the output of a run; with --job, instead of the job's own")
  private @Nullable String output;

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      defaultValue = "article",
      description = "article, paragraph, sentence or window (default: ${DEFAULT-VALUE})")
  private String scope = "article";

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      defaultValue = "all",
      description = "as in cooccurrence, like 2020-06 (default: ${DEFAULT-VALUE})")
  private String period = "all";

  @Option(
      names = "--sentences",
      paramLabel = "N",
      defaultValue = "5",
      description = "how many articles' sentences to show (default: ${DEFAULT-VALUE})")
  private int sentences;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table or json (default: ${DEFAULT-VALUE})")
  private String format = "table";

  @Override
  public Integer call() {
    OutputFormat shown =
        OutputFormat.among(EnumSet.of(OutputFormat.TABLE, OutputFormat.JSON), format);
    if (sentences < 0 || sentences > MOST_SENTENCES) {
      throw new UserError(
          "--sentences %d: must be from 0 to %d".formatted(sentences, MOST_SENTENCES));
    }
    @Nullable Job parsed = job == null ? null : JobFile.parse(job, TextFile.read(job), Map.of());
    String where = output != null ? output : parsed != null ? parsed.output() : null;
    if (where == null) {
      throw new UserError("explain needs --job JOB or --output DIR");
    }
    try (TableViews views = TableViews.open(where)) {
      RunTables run = new RunTables(views, where, parsed == null ? null : known(parsed));
      List<String> doctored =
          new ArticleLookup(run).isMeant(second)
              ? explainTerm(run, shown)
              : explainPair(run, shown);
      if (doctored.isEmpty()) {
        return ExitCode.DONE.code();
      }
      throw new UserError(
          "output %s: not what its counts give: %s".formatted(where, String.join(", ", doctored)));
    }
  }

  private static KnownJob known(Job job) {
    return new KnownJob(
        job.cooccurrence(),
        job.terms().minArticles(),
        job.terms().weighting(),
        job.languages(),
        () -> ActorFiles.read(job.actors()));
  }

  private List<String> explainPair(RunTables run, OutputFormat shown) {
    PairExplanation pair =
        PairExplanation.of(
            run, new PairExplanation.Question(first, second, scope, period, sentences));
    PrintWriter out = spec.commandLine().getOut();
    if (shown == OutputFormat.JSON) {
      out.print(PairJson.of(pair));
    } else {
      PairText.write(pair, out);
    }
    out.flush();
    return pair.doctored();
  }

  private List<String> explainTerm(RunTables run, OutputFormat shown) {
    TermExplanation term = TermExplanation.of(run, first, second, sentences);
    PrintWriter out = spec.commandLine().getOut();
    if (shown == OutputFormat.JSON) {
      out.print(TermJson.of(term));
    } else {
      TermText.write(term, out);
    }
    out.flush();
    return term.doctored();
  }
}
