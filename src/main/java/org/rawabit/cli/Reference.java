package org.rawabit.cli;

import java.util.Locale;
import java.util.function.Supplier;
import org.rawabit.actors.ActorFile;
import org.rawabit.job.JobFile;

/** The pages that are made from the code, so that they say what it does. */
enum Reference {
  /** Every table and column. */
  TABLES("tables.md", TablesPage::markdown),
  /** Every key of the job file. */
  JOB(
      "job-file.md",
      () ->
          SectionsPage.markdown(
              """
              # Keys of the job file

              This page is printed by `scripts/rawabit reference job` from the keys by which job files \
              are read. [The job file](jobs.md) tells what they are for.
              """,
              JobFile.sections())),
  /** Every key of the actor file. */
  ACTORS(
      "actor-file.md",
      () ->
          SectionsPage.markdown(
              """
              # Keys of the actor file

              This page is printed by `scripts/rawabit reference actors` from the keys by which actor \
              files are read. [The actor file](actors.md) tells what the program makes of them.
              """,
              ActorFile.sections())),
  /** Every command and option. */
  COMMANDS("commands.md", () -> CommandsPage.markdown(Main.commandLine()));

  private final String file;

  @SuppressWarnings("ImmutableEnumChecker") // a reference to a method is immutable
  private final Supplier<String> page;

  Reference(String file, Supplier<String> page) {
    this.file = file;
    this.page = page;
  }

  /** The page under docs that holds it. */
  String file() {
    return file;
  }

  String markdown() {
    return page.get();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
