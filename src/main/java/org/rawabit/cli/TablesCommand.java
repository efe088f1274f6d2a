package org.rawabit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit tables}: what is in the tables, from their own documentation. */
@Command(
    name = "tables",
    description = "List the tables, or the columns of one.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TablesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "TABLE", description = "the table to describe")
  private @Nullable String name;

  @Option(names = "--markdown", description = "print docs/tables.md")
  private boolean markdown;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (markdown) {
      out.print(TablesPage.markdown());
      out.flush();
    } else if (name == null) {
      Tables.ALL.forEach(t -> out.printf("%-14s one row is %s%n", t.name(), t.doc()));
    } else {
      describe(table(name), out);
    }
    return ExitCode.DONE.code();
  }

  private static Table<?> table(String name) {
    List<String> names = Tables.ALL.stream().map(Table::name).toList();
    return Tables.ALL.stream()
        .filter(t -> t.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "'%s' is no table; there are %s".formatted(name, String.join(", ", names))));
  }

  private static void describe(Table<?> table, PrintWriter out) {
    out.printf("%s: one row is %s%n", table.name(), table.doc());
    for (Table.Column column : table.columns()) {
      out.printf("  %-14s %-14s %s%n", column.name(), TablesPage.type(column.type()), column.doc());
    }
  }
}
