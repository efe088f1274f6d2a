package org.rawabit.corpus;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The records of one file, in order, read as they are asked for.
 *
 * <p>To add a format:
 *
 * <ol>
 *   <li>Write a class that implements this interface; its constructor takes a {@link Content}.
 *   <li>Give every record a position from 1 (the line, in formats of lines) and put its fields into
 *       a {@link FieldValues}, as {@link FieldNames} says.
 *   <li>Give a record that cannot be read as {@link RawRecord#unreadable} and read on. Only where
 *       nothing after it can be told apart is it the last.
 *   <li>Hold no more than {@link Limits#RECORD} characters of a record.
 *   <li>Decode bytes with {@link Content#reader} alone.
 *   <li>Add one line to {@link ArticleFormat}, and teach {@link Detection} how it looks.
 *   <li>Add its good and bad files to {@code ArticleReaderTest}.
 * </ol>
 */
interface ArticleReader extends Closeable {
  /**
   * The next record; null after the last.
   *
   * @throws IOException where the file breaks off; it becomes the file's one reject
   */
  @Nullable RawRecord next() throws IOException;

  /** Gives back what the reader holds; the bytes are closed by whoever opened the file. */
  @Override
  default void close() throws IOException {}
}
