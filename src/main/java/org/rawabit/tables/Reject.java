package org.rawabit.tables;

import java.io.Serializable;

/** A row of {@code rejects}. */
@Doc("an input record, or file, that could not be read")
public record Reject(
    @Doc("the file it is in; for an archive, file!member") String input,
    @Doc("which record of the file, from 1; the line in formats of lines; 0 for the whole file")
        long position,
    @Doc(
            "the kind of reason: empty, broken, bomb, unsafe_path, format, syntax, duplicate_key, encoding, too_large or no_text")
        String code,
    @Doc("what is wrong with it") String reason,
    @Doc("its first 200 characters") String excerpt)
    implements Serializable {}
