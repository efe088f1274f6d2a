package org.rawabit.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.actors.ActorType;
import org.rawabit.actors.ActorYaml;
import org.rawabit.actors.WikidataImport;
import org.rawabit.job.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit actors import}. */
@Command(
    name = "import",
    description = {
      "Make an actor file of a CSV or TSV of Wikidata labels and aliases.",
      "Columns: item; itemLabel, label_ar, label_en, label_fr; itemAltLabel, altLabel_ar …;",
      "instanceOf. Or item, lang, label, alias. What cannot be used is told on standard error."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ActorsImportCommand implements Callable<Integer> {
  private static final Set<String> LANGUAGES = Set.of("ar", "en", "fr");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "CSV", description = "the table")
  private String file = "";

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "the type of all of them, where no column instanceOf tells it")
  private @Nullable String type;

  @Option(
      names = "--language",
      paramLabel = "LANG",
      description = "of columns that name none: ar, en or fr (default: by their letters, ar or en)")
  private @Nullable String language;

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description = "write there instead of standard output; the file must not exist")
  private @Nullable String into;

  @Override
  public Integer call() {
    if (language != null && !LANGUAGES.contains(language)) {
      throw new UserError("--language %s: must be ar, en or fr".formatted(language));
    }
    WikidataImport.Result result = WikidataImport.read(file, TextFile.read(file), type(), language);
    PrintWriter err = spec.commandLine().getErr();
    result.unusable().forEach(err::println);
    String yaml =
        result.actors().stream().map(ActorYaml::entry).collect(joining("\n", "actors:\n", ""));
    if (into == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(yaml);
      out.flush();
    } else {
      write(into, yaml);
    }
    err.printf(
        Locale.ROOT,
        "%d actors, %d values or rows left out%n",
        result.actors().size(),
        result.unusable().size());
    return ExitCode.DONE.code();
  }

  private @Nullable ActorType type() {
    if (type == null) {
      return null;
    }
    return Arrays.stream(ActorType.values())
        .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(type))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "--type %s: must be one of %s"
                        .formatted(
                            type,
                            Arrays.stream(ActorType.values())
                                .map(t -> t.name().toLowerCase(Locale.ROOT))
                                .collect(joining(", ")))));
  }

  private static void write(String path, String yaml) {
    try {
      Files.writeString(Path.of(path), yaml, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UserError("--into %s: the file exists; it is not touched".formatted(path), e);
    } catch (IOException e) {
      throw new UserError("--into %s: cannot be written: %s".formatted(path, e.getMessage()), e);
    }
  }
}
