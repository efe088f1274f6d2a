package org.rawabit.corpus;

import java.io.IOException;
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
 * @param encoding of the bytes, in formats of text
 */
record Content(
    InputStream stream, @Nullable InputFile file, FieldNames names, FileEncoding encoding) {
  /** The characters of the file, in formats of text. */
  Reader reader() throws IOException {
    return Decoding.reader(stream, encoding);
  }
}
