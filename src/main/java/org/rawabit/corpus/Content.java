package org.rawabit.corpus;

import java.io.InputStream;
import org.apache.parquet.io.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link ArticleReader} reads: the bytes of a file or of a member of an archive.
 *
 * @param stream the bytes, from the first; closed by whoever opened the file
 * @param file the same with a seek, for formats that need one; null inside an archive
 * @param extent what of the file is read; the stream has no other bytes
 */
record Content(InputStream stream, @Nullable InputFile file, FieldNames names, Extent extent) {
  /** All of a file. */
  Content(InputStream stream, @Nullable InputFile file, FieldNames names) {
    this(stream, file, names, Extent.WHOLE);
  }
}
