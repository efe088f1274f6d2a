package org.rawabit.corpus;

import java.io.Serializable;

/**
 * A file to be read.
 *
 * @param name by which its records call it: relative where the job's path is relative
 * @param uri where it lies, in full
 * @param length in bytes
 * @param modified when it was last written, in milliseconds since 1970
 * @param spec which of the inputs it belongs to, from 0
 */
public record InputFile(String name, String uri, long length, long modified, int spec)
    implements Serializable {}
