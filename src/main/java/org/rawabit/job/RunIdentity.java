package org.rawabit.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.rawabit.tables.Run;

/**
 * What tells a run from others, and from those that would do the same.
 *
 * @param settings of the job, defaults filled in, as JSON
 * @param jobHash of the settings
 * @param actorsHash of the actor files
 * @param duplicates how texts are compared
 */
record RunIdentity(
    LocalDateTime started,
    String version,
    String settings,
    String jobHash,
    String actorsHash,
    String duplicates) {
  private static final DateTimeFormatter STARTED =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

  static RunIdentity starting(Job job, Actors actors, String version) {
    String settings = JobSettings.json(job);
    return new RunIdentity(
        now(), version, settings, Sha256.hex(settings), actors.hash(), job.duplicates().toString());
  }

  /** The same, begun at another time. */
  RunIdentity since(LocalDateTime time) {
    return new RunIdentity(time, version, settings, jobHash, actorsHash, duplicates);
  }

  String runId() {
    return STARTED.format(started) + "-" + jobHash.substring(0, 6);
  }

  /** Whether a run was of the same job, actor files and version. */
  boolean isSameAs(Run run) {
    return run.jobHash().equals(jobHash)
        && run.actorsHash().equals(actorsHash)
        && run.version().equals(version);
  }

  /** The row of {@code runs}, now that the tables are whole. */
  Run finished(String command, long articles, long rejects, String sparkVersion) {
    return new Run(
        runId(),
        command,
        started,
        now(),
        version,
        jobHash,
        actorsHash,
        articles + rejects,
        articles,
        rejects,
        sparkVersion,
        duplicates,
        settings);
  }

  private static LocalDateTime now() {
    return LocalDateTime.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC)
        .truncatedTo(ChronoUnit.MICROS);
  }
}
