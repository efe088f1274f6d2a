package org.rawabit.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** docs/commands.md, made from the commands themselves. */
final class CommandsPage {
  private static final String OPENING =
      """
      # Commands

      What stands behind `scripts/rawabit`, and behind `--` of `scripts/submit`. This page is printed by \
      `scripts/rawabit reference commands` from the commands themselves. Every command has `--help` \
      (`-h`) and `--version` (`-V`). Exit codes: 0 done, 1 your mistake, 2 ours, 3 the machine's or \
      the cluster's.
      """;

  private CommandsPage() {}

  static String markdown(CommandLine commands) {
    StringBuilder page = new StringBuilder(OPENING);
    commands.getSubcommands().values().forEach(command -> describe(command, page));
    return page.toString();
  }

  private static void describe(CommandLine command, StringBuilder page) {
    CommandSpec spec = command.getCommandSpec();
    String name = spec.qualifiedName().replaceFirst("^rawabit ", "");
    page.append("\n## ").append(name).append("\n\n");
    page.append(String.join(" ", spec.usageMessage().description())).append("\n\n```text\n");
    page.append(command.getHelp().synopsis(0).strip()).append("\n```\n");
    List<ArgSpec> arguments =
        Stream.<ArgSpec>concat(spec.positionalParameters().stream(), spec.options().stream())
            .filter(argument -> !isOfEveryCommand(argument))
            .toList();
    if (!arguments.isEmpty()) {
      page.append("\n| argument | default | meaning |\n|---|---|---|\n");
      arguments.forEach(argument -> page.append(row(argument)));
    }
    command.getSubcommands().values().forEach(sub -> describe(sub, page));
  }

  private static boolean isOfEveryCommand(ArgSpec argument) {
    return argument instanceof OptionSpec option && (option.usageHelp() || option.versionHelp());
  }

  private static String row(ArgSpec argument) {
    // The column beside says it.
    String meaning =
        String.join(" ", argument.description())
            .replace(" (default: " + argument.defaultValue() + ")", "");
    return "| %s | %s | %s |\n".formatted(names(argument), otherwise(argument), cell(meaning));
  }

  private static String names(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
      return Stream.of(option.names())
          .map(name -> "`" + cell(name + label) + "`")
          .collect(Collectors.joining(", "));
    }
    return "`" + cell(argument.paramLabel()) + "`";
  }

  private static String otherwise(ArgSpec argument) {
    @Nullable String value = argument.defaultValue();
    if (value != null) {
      return "`" + cell(value) + "`";
    }
    if (!argument.required()) {
      return "";
    }
    return argument.group() == null ? "required" : "one of these";
  }

  /** Text within a cell of a table. */
  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
