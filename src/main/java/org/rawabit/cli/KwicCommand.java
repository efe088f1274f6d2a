package org.rawabit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.actors.MentionKind;
import org.rawabit.concordance.Concordance;
import org.rawabit.concordance.KwicOptions;
import org.rawabit.concordance.KwicRows;
import org.rawabit.concordance.KwicSort;
import org.rawabit.concordance.KwicTable;
import org.rawabit.job.Job;
import org.rawabit.query.ActorLookup;
import org.rawabit.query.OutputFormat;
import org.rawabit.query.PeriodRange;
import org.rawabit.query.ResultFile;
import org.rawabit.query.RunActor;
import org.rawabit.query.TableViews;
import org.rawabit.tables.Tables;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit kwic}: an actor or a word in its contexts, without Spark. */
@Command(
    name = "kwic",
    description = {
      "Show every mention of an actor, or every occurrence of a word or phrase, in its context.",
      "What is the id or label of an actor is an actor; all else is words, found by their stems."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class KwicCommand implements Callable<Integer> {
  /** As jobs count where they do not say otherwise. */
  private static final List<String> COUNTED = List.of("name", "role", "metonym", "reference");

  private static final int MOST_HINTS = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "ACTOR|TERM",
      description = "the id or label of an actor, or words (quoted where there are several)")
  private String sought = "";

  @ArgGroup(multiplicity = "1")
  private OutputArguments where = new OutputArguments();

  @Mixin private ResultArguments result = new ResultArguments();

  @Option(names = "--term", description = "take it for words even where an actor is called so")
  private boolean term;

  @Option(names = "--exact", description = "words as they are printed, letter by letter")
  private boolean exact;

  @Option(
      names = "--kinds",
      split = ",",
      paramLabel = "KIND",
      description =
          "kinds of mention: name, role, metonym, place, reference (default: those the job counts)")
  private List<String> kinds = new ArrayList<>();

  @Option(
      names = "--period",
      defaultValue = "all",
      paramLabel = "PERIOD",
      description = "published in a period like 2020, 2020-Q2, 2020-06, 2020-W23 or 2020-06-07")
  private String period = "all";

  @Option(names = "--source", paramLabel = "SOURCE", description = "in articles of one source")
  private @Nullable String source;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "in articles of one language, like ar")
  private @Nullable String language;

  @Option(
      names = "--width",
      defaultValue = "40",
      paramLabel = "N",
      description = "characters of context on each side (default: ${DEFAULT-VALUE})")
  private int width;

  @Option(
      names = "--sort",
      defaultValue = "date",
      paramLabel = "ORDER",
      description = "date, source, left or right: by the words there (default: ${DEFAULT-VALUE})")
  private String sort = "date";

  @Option(
      names = "--limit",
      defaultValue = "100",
      paramLabel = "N",
      description = "how many lines, at most 100000 (default: ${DEFAULT-VALUE})")
  private int limit;

  @Override
  public Integer call() {
    OutputFormat format = result.format();
    if (format == OutputFormat.PARQUET) {
      throw new UserError("output format parquet: kwic writes table, csv, excel, json or markdown");
    }
    KwicOptions options =
        new KwicOptions(PeriodRange.of(period), source, language, width, KwicSort.of(sort), limit);
    List<String> counted = counted();
    try (TableViews views =
        TableViews.open(where.output(), List.of(Tables.ARTICLES, Tables.MENTIONS, Tables.ACTORS))) {
      Optional<ActorLookup> actors = actors(views);
      Optional<RunActor> actor = actors.flatMap(known -> known.known(sought));
      Concordance found =
          actor.isPresent()
              ? Concordance.ofActor(views, actor.get().id(), counted, options)
              : Concordance.ofTerm(views, sought, exact, options);
      ResultFile file = result.file();
      PrintWriter out = spec.commandLine().getOut();
      if (file == null) {
        write(found, format, out);
      } else {
        file.write(text -> write(found, format, text));
      }
      out.flush();
      if (format != OutputFormat.TABLE || file != null) {
        spec.commandLine().getErr().println(KwicTable.foot(found));
      }
      if (actor.isEmpty()) {
        actors.ifPresent(this::hint);
      }
    }
    return ExitCode.DONE.code();
  }

  /** Where actors may be meant. */
  private Optional<ActorLookup> actors(TableViews views) {
    return term || exact || !views.has(Tables.ACTORS)
        ? Optional.empty()
        : Optional.of(new ActorLookup(views, where::listed));
  }

  /** Words that are a part of a label find the words alone, which may not be what was meant. */
  private void hint(ActorLookup actors) {
    List<String> called =
        actors.called(sought).stream().limit(MOST_HINTS).map(RunActor::id).toList();
    if (!called.isEmpty()) {
      spec.commandLine()
          .getErr()
          .printf(
              "these are words; mentions of an actor, under all its names: kwic %s%n",
              String.join(" or ", called));
    }
  }

  private List<String> counted() {
    List<String> known = Arrays.stream(MentionKind.values()).map(MentionKind::id).toList();
    for (String kind : kinds) {
      if (!known.contains(kind)) {
        throw new UserError("--kinds %s: must be of %s".formatted(kind, String.join(", ", known)));
      }
    }
    Job job = where.job();
    return !kinds.isEmpty() ? kinds : job == null ? COUNTED : job.cooccurrence().kinds();
  }

  private static void write(Concordance found, OutputFormat format, Appendable out) {
    if (format != OutputFormat.TABLE) {
      KwicRows.of(found).write(format, out);
      return;
    }
    try {
      KwicTable.write(found, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
