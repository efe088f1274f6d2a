package org.rawabit.corpus;

import java.io.InputStream;
import org.apache.parquet.io.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link ArticleReader} reads: the bytes of a file or of a member of an archive.
 *
 * @param stream the bytes, from the first; closed by whoever opened the file
 * @param file the same with a seek, for formats that need one; null inside an archive
 */
record Content(InputStream stream, @Nullable InputFile file, FieldNames names) {}
