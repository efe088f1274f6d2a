package org.rawabit.corpus;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** Reads the files of a task, one after the other. */
record ReadFiles(List<InputSpec> inputs, Broadcast<SerializableConfiguration> hadoop)
    implements FlatMapFunction<List<FilePart>, RawArticle> {

  @Override
  public Iterator<RawArticle> call(List<FilePart> files) {
    OpenFiles articles = new OpenFiles(files.iterator(), inputs, hadoop.value().value());
    // A task may end before the last row: by a failure, or because enough rows were seen.
    TaskContext.get()
        .addTaskCompletionListener((TaskCompletionListener) context -> articles.close());
    return articles;
  }
}
