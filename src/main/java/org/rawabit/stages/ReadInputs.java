package org.rawabit.stages;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.rawabit.corpus.InputFile;
import org.rawabit.corpus.InputSpec;
import org.rawabit.tables.Article;
import org.rawabit.tables.Input;
import org.rawabit.tables.Reject;
import scala.Tuple2;

/** What became of the files that were read: the rows of {@code inputs}. */
public final class ReadInputs {
  private ReadInputs() {}

  /**
   * A row a file, also for those without a record.
   *
   * @param files those that the slices were read from
   * @param inputs of the job, which the files point into
   */
  public static JavaRDD<Input> of(
      JavaRDD<Slice> slices, List<InputFile> files, List<InputSpec> inputs, String batch) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(slices.context());
    Broadcast<Set<String>> known =
        context.broadcast(files.stream().map(InputFile::name).collect(Collectors.toSet()));
    Map<String, Counts> counts =
        slices
            .flatMapToPair(slice -> counted(slice, known.value()))
            .reduceByKey(Counts::plus)
            .collectAsMap();
    return context.parallelize(
        files.stream()
            .map(
                file ->
                    of(
                        file,
                        inputs.get(file.spec()),
                        batch,
                        counts.getOrDefault(file.name(), new Counts(0, 0))))
            .toList(),
        1);
  }

  /** The records of a file. */
  private record Counts(long articles, long rejects) implements Serializable {
    private Counts plus(Counts other) {
      return new Counts(articles + other.articles, rejects + other.rejects);
    }
  }

  private static Input of(InputFile file, InputSpec spec, String batch, Counts counts) {
    LocalDateTime modified =
        LocalDateTime.ofInstant(Instant.ofEpochMilli(file.modified()), ZoneOffset.UTC);
    return new Input(
        file.name(),
        file.length(),
        modified,
        spec.readAs(),
        batch,
        counts.articles(),
        counts.rejects());
  }

  /** Articles and rejects of each known file; records of a file inside an archive are its own. */
  private static Iterator<Tuple2<String, Counts>> counted(Slice slice, Set<String> known) {
    Map<String, Counts> counts = new HashMap<>();
    for (Article article : slice.articles()) {
      counts.merge(article.input(), new Counts(1, 0), Counts::plus);
    }
    for (Reject reject : slice.rejects()) {
      counts.merge(reject.input(), new Counts(0, 1), Counts::plus);
    }
    return counts.entrySet().stream()
        .map(e -> new Tuple2<>(file(e.getKey(), known), e.getValue()))
        .iterator();
  }

  /** A file's own name may have a "!" in it, so the longest beginning that is known counts. */
  private static String file(String input, Set<String> known) {
    String file = input;
    while (!known.contains(file)) {
      int end = file.lastIndexOf('!');
      if (end < 0) {
        throw new IllegalStateException("a record of no input: " + input);
      }
      file = file.substring(0, end);
    }
    return file;
  }
}
