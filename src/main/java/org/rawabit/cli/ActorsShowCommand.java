package org.rawabit.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rawabit.UserError;
import org.rawabit.actors.Actor;
import org.rawabit.actors.ActorPortrait;
import org.rawabit.query.TerminalText;
import org.rawabit.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit actors show}. */
@Command(
    name = "show",
    description = "Show everything that will match for one actor.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ActorsShowCommand implements Callable<Integer> {
  private static final int NEAR = 5;
  private static final String CLITICS =
      "before an Arabic phrase may stand [و ف] [ب ل ك س], joined to it; ل with ال is لل";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "ID", description = "the id of the actor")
  private String id = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "actor files, used together")
  private List<String> files = new ArrayList<>();

  @Override
  public Integer call() {
    List<Actor> actors = ActorFiles.read(files);
    Actor actor =
        actors.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow(() -> none(actors));
    print(ActorPortrait.of(actor, actors), spec.commandLine().getOut());
    return ExitCode.DONE.code();
  }

  private UserError none(List<Actor> actors) {
    List<String> ids = actors.stream().map(Actor::id).toList();
    Set<String> near = new LinkedHashSet<>();
    ids.stream().filter(i -> !id.isEmpty() && i.contains(id)).forEach(near::add);
    near.addAll(Nearest.to(id, ids, NEAR));
    String question =
        near.isEmpty()
            ? ""
            : "; did you mean " + near.stream().limit(NEAR).collect(joining(" or ")) + "?";
    return new UserError(
        "there is no actor '%s' in %s%s".formatted(id, String.join(", ", files), question));
  }

  private static void print(ActorPortrait portrait, PrintWriter out) {
    Actor actor = portrait.actor();
    String type = actor.type().name().toLowerCase(Locale.ROOT);
    out.printf("%s: %s, %s%n", actor.id(), type, actor.place());
    actor.label().forEach((language, label) -> out.printf("  %s  %s%n", language, shown(label)));
    if (actor.wikidata() != null) {
      out.printf("  wikidata %s%n", actor.wikidata());
    }
    list(out, "member of", portrait.groups());
    list(out, "members", portrait.members());
    boolean arabic =
        portrait.sections().stream()
            .flatMap(s -> s.entries().stream())
            .anyMatch(e -> e.phrase().language().equals("ar"));
    if (arabic) {
      out.println("  " + TerminalText.whole(CLITICS));
    }
    for (ActorPortrait.Section section : portrait.sections()) {
      out.println(section.title());
      section.entries().forEach(entry -> print(entry, out));
    }
  }

  private static void list(PrintWriter out, String name, Collection<String> ids) {
    if (!ids.isEmpty()) {
      out.printf("  %s %s%n", name, String.join(", ", ids));
    }
  }

  private static void print(ActorPortrait.Entry entry, PrintWriter out) {
    String when = entry.when().isEmpty() ? "" : "  " + entry.when();
    out.printf("  %s  %s%s%n", entry.phrase().language(), shown(entry.phrase().text()), when);
    if (!entry.spellings().isEmpty()) {
      out.printf(
          "        also %s%n",
          entry.spellings().stream().map(ActorsShowCommand::shown).collect(joining(", ")));
    }
    if (!entry.shared().isEmpty()) {
      out.printf("        shared with %s%n", String.join(", ", entry.shared()));
    }
  }

  private static String shown(String phrase) {
    return TerminalText.whole(phrase);
  }
}
