package org.rawabit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Actor;
import org.rawabit.export.Export;
import org.rawabit.export.ExportFormat;
import org.rawabit.export.ExportRequest;
import org.rawabit.job.Job;
import org.rawabit.query.TableViews;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit export}: a run in the format of another program, without Spark. */
@Command(
    name = "export",
    description = {
      "Write a run in the format of another program.",
      "docs/export.md tells what each holds and how it is opened."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FORMAT",
      description = "gexf, graphml, csv, jsonld, duckdb, brat, webanno or html")
  private @Nullable String format;

  @ArgGroup(multiplicity = "0..1")
  private @Nullable OutputArguments where;

  @Option(names = "--list", description = "list the formats")
  private boolean list;

  @Option(
      names = "--to",
      paramLabel = "FILE|DIR",
      description = "where to; a path or URL (default: in the directory export of the output)")
  private @Nullable String to;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description = {
        "a period like 2020-06: its network, or the texts of it;",
        "or a kind: gexf has weights by it (default: month), csv its rows (default: all)"
      })
  private @Nullable String period;

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      description =
          "whose counts and measures stand beside each tie: article, paragraph, sentence or window"
              + " (default: that of the network)")
  private @Nullable String scope;

  @Option(
      names = "--min-weight",
      paramLabel = "N",
      description = "leave out ties of a smaller weight")
  private @Nullable Double minWeight;

  @Option(names = "--backbone", description = "only ties of the backbone")
  private boolean backbone;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "of labels: ar, en or fr (default: ${DEFAULT-VALUE})")
  private String language = "en";

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = ExportRequest.OWN_BASE,
      description = "what IRIs of actors begin with (default: ${DEFAULT-VALUE})")
  private String base = ExportRequest.OWN_BASE;

  @Option(
      names = "--actor",
      paramLabel = "ID",
      description = "brat, webanno, html: only articles that mention it")
  private @Nullable String actor;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "brat, webanno, html: a sample of N articles, the same each time")
  private @Nullable Integer limit;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      for (ExportFormat known : ExportFormat.values()) {
        out.printf("%-8s %s%n", known.id(), known.holds());
      }
      out.flush();
      return ExitCode.DONE.code();
    }
    if (format == null) {
      throw new ParameterException(spec.commandLine(), "which FORMAT? --list lists them");
    }
    if (where == null) {
      throw new ParameterException(spec.commandLine(), "export needs --job JOB or --output DIR");
    }
    ExportFormat known = ExportFormat.of(format);
    ExportRequest request =
        new ExportRequest(
            known,
            Version.current(),
            period,
            scope,
            minWeight,
            backbone,
            language,
            base,
            actor,
            limit);
    Job job = where.job();
    List<Actor> described = job == null ? List.of() : ActorFiles.read(job.actors());
    String output = where.output();
    String target = to == null ? Export.target(output, known) : Export.sent(to, known);
    try (TableViews views = TableViews.open(output, known.tables())) {
      Export export = Export.write(views, output, request, described, target);
      out.println(line(export));
      out.flush();
      return ExitCode.DONE.code();
    }
  }

  private static String line(Export export) {
    String files = export.files() == 1 ? "" : "%,d files, ".formatted(export.files());
    return "%s  %s%s: %s".formatted(export.path(), files, size(export.bytes()), export.holds());
  }

  private static String size(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
