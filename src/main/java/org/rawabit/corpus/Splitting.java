package org.rawabit.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Cuts large files into parts, each of which one task can read.
 *
 * <p>Rows are the same however a file is cut: a line or a row keeps its number in the whole file.
 * So files of lines are gone through once before, to count their line feeds. What is cut is:
 *
 * <ul>
 *   <li>JSON Lines, not compressed, in encodings where a byte 0x0A is a line feed and nothing else
 *   <li>Parquet, between its row groups
 * </ul>
 *
 * <p>CSV is not: whether a line feed ends a record or stands in a quoted value is known only from
 * all that comes before it. Compressed files can be read from their beginning alone.
 *
 * @param partSize bytes of a part; smaller files are not looked at
 */
record Splitting(List<InputSpec> inputs, Broadcast<SerializableConfiguration> hadoop, long partSize)
    implements Serializable {
  /** Some ten thousand articles, half a minute's work. */
  static final long PART_SIZE = 32L << 20;

  /** The parts of all files. */
  List<FilePart> parts(JavaSparkContext spark, List<InputFile> files) {
    List<InputFile> large = files.stream().filter(f -> f.length() > partSize).toList();
    List<FilePart> parts = new ArrayList<>();
    for (InputFile file : files) {
      if (file.length() <= partSize) {
        parts.add(new FilePart(file, Extent.WHOLE));
      }
    }
    if (!large.isEmpty()) {
      spark.sc().setJobDescription("looking at large files");
      parts.addAll(numbered(spark, spark.parallelize(large, large.size()).map(this::cut)));
      spark.sc().setJobDescription(null);
    }
    return parts;
  }

  /** Gives the parts of files of lines the number of lines before them. */
  private List<FilePart> numbered(JavaSparkContext spark, JavaRDD<List<FilePart>> files) {
    List<FilePart> parts = files.collect().stream().flatMap(List::stream).toList();
    List<FilePart> ofLines = parts.stream().filter(FilePart::hasLines).toList();
    if (ofLines.isEmpty()) {
      return parts;
    }
    Iterator<Long> feeds =
        spark.parallelize(ofLines, ofLines.size()).map(this::feeds).collect().iterator();
    List<FilePart> numbered = new ArrayList<>();
    long before = 0;
    for (FilePart part : parts) {
      before = part.extent().isFirst() ? 0 : before;
      numbered.add(part.hasLines() ? part.behind(before) : part);
      before += part.hasLines() ? feeds.next() : 0;
    }
    return numbered;
  }

  private List<FilePart> cut(InputFile file) throws IOException {
    StoredFile stored = StoredFile.of(file, hadoop.value().value());
    LargeFile large = new LargeFile(file.name(), file.length(), inputs.get(file.spec()));
    try (InputStream in = stored.open(0)) {
      return large.extents(in, stored.seekable(), partSize).stream()
          .map(extent -> new FilePart(file, extent))
          .toList();
    }
  }

  private long feeds(FilePart part) throws IOException {
    StoredFile stored = StoredFile.of(part.file(), hadoop.value().value());
    try (InputStream in = stored.open(LinesOfExtent.seekTo(part.extent()))) {
      return LineFeeds.count(in, part.extent());
    } catch (IOException e) {
      throw new InputFailure(part.file().name(), e);
    }
  }
}
