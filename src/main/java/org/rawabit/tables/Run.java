package org.rawabit.tables;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of {@code runs}. */
@Doc("one run that wrote into this output")
public record Run(
    @Doc("when it started and the hash of its job, readable and unique") String runId,
    @Doc("the command: run, run --add, ingest, annotate, terms …") String command,
    @Doc("when it started, UTC") LocalDateTime started,
    @Doc("when its tables were whole, UTC") LocalDateTime finished,
    @Doc("version of Rawabit") String version,
    @Doc("SHA-256 of settings") String jobHash,
    @Doc("SHA-256 of the actor files") String actorsHash,
    @Doc("records read from the inputs") long articlesIn,
    @Doc("rows of articles") long articlesOut,
    @Doc("rows of rejects") long rejects,
    @Doc("version of Spark") String sparkVersion,
    @Doc("how texts were compared for duplicates, by the last run that read inputs")
        String duplicates,
    @Doc(
            "the job's settings, defaults filled in: JSON, an object of the keys of its job file"
                + " (terms.top); null in runs of versions before 0.2")
        @Nullable String settings) {}
