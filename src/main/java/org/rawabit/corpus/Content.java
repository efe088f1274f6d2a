package org.rawabit.corpus;

import java.io.InputStream;
import java.io.Reader;
import org.apache.parquet.io.InputFile;
import org.jspecify.annotations.Nullable;
import org.rawabit.decoding.Decoding;
import org.rawabit.decoding.FileEncoding;

/**
 * What an {@link ArticleReader} reads: the bytes of a file or of a member of an archive.
 *
 * @param stream the bytes, from the first; closed by whoever opened the file
 * @param file the same with a seek, for formats that need one; null inside an archive
 * @param record the element that is a record; null where the job names none
 * @param encoding of the bytes, in formats of text
 * @param extent what of the file is read; the stream has no other bytes
 */
record Content(
    InputStream stream,
    @Nullable InputFile file,
    FieldNames names,
    @Nullable String record,
    FileEncoding encoding,
    Extent extent) {
  /** The characters of the file, in formats of text. */
  Reader reader() {
    return Decoding.reader(stream, encoding);
  }
}
