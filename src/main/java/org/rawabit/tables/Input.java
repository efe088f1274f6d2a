package org.rawabit.tables;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A row of {@code inputs}. */
@Doc("a file that was read, and what became of its records: their number is articles + rejects")
public record Input(
    @Doc("the file, as its records call it; articles.input of an archive begins with it")
        String file,
    @Doc("its length as it lies there, packed or not") long bytes,
    @Doc("when it was last written, UTC") LocalDateTime modified,
    @Doc("how the job said to read it: format, fields, encoding") String readAs,
    @Doc("the batch that brought it") String batch,
    @Doc("records that are rows of articles") long articles,
    @Doc("records, or whole files, that are rows of rejects") long rejects)
    implements Serializable {}
