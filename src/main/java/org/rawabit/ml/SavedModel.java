package org.rawabit.ml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.feature.IDFModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.param.Params;
import org.apache.spark.ml.util.DefaultParamsWriter;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A {@link TfIdfModel} in the files that {@code PipelineModel.load} reads.
 *
 * <p>MLlib's own writer runs six Spark jobs and as many query plans for what are four lines of JSON
 * and two rows of Parquet; here the driver writes them. The files are laid out as Spark 4.1 does.
 */
public final class SavedModel {
  private static final String DATA = "data/part-00000.zstd.parquet";
  private static final String METADATA = "metadata/part-00000.txt";

  private static final MessageType VOCABULARY =
      MessageTypeParser.parseMessageType(
          "message spark_schema { optional group vocabulary (LIST) {"
              + " repeated group list { optional binary element (STRING); } } }");
  private static final StructType VOCABULARY_ROW =
      new StructType().add("vocabulary", DataTypes.createArrayType(DataTypes.StringType));

  private static final MessageType WEIGHTS =
      MessageTypeParser.parseMessageType(
          "message spark_schema {"
              + " optional group idf { required int32 type (INTEGER(8,true)); optional int32 size;"
              + " optional group indices (LIST) { repeated group list { required int32 element; } }"
              + " optional group values (LIST) { repeated group list { required double element; } }"
              + " } optional group docFreq (LIST) { repeated group list {"
              + " required int64 element; } } required int64 numDocs; }");
  private static final StructType WEIGHTS_ROW =
      new StructType()
          .add("idf", SQLDataTypes.VectorType())
          .add("docFreq", DataTypes.createArrayType(DataTypes.LongType, false))
          .add("numDocs", DataTypes.LongType, false);

  /** How MLlib marks a vector of which every element is given. */
  private static final int DENSE = 1;

  private final SparkSession spark;
  private final Configuration configuration;

  private SavedModel(SparkSession spark) {
    this.spark = spark;
    this.configuration = spark.sparkContext().hadoopConfiguration();
  }

  /**
   * Writes a model.
   *
   * @param model of {@link TfIdfModel}
   * @param directory what is in it gives way
   */
  public static void write(SparkSession spark, PipelineModel model, String directory)
      throws IOException {
    Path root = new Path(directory);
    root.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(root, true);
    new SavedModel(spark).write(model, root);
  }

  private void write(PipelineModel model, Path root) throws IOException {
    Transformer[] stages = model.stages();
    String uids =
        String.join("\",\"", Arrays.stream(stages).map(Transformer::uid).toArray(String[]::new));
    // The stages are no parameter of the model, but MLlib reads them as one.
    String metadata =
        metadata(model)
            .replace("\"paramMap\":{}", "\"paramMap\":{\"stageUids\":[\"" + uids + "\"]}");
    writeLine(new Path(root, METADATA), metadata);
    for (int i = 0; i < stages.length; i++) {
      Path stage = new Path(root, "stages/" + i + "_" + stages[i].uid());
      writeLine(new Path(stage, METADATA), metadata(stages[i]));
      if (stages[i] instanceof CountVectorizerModel counts) {
        writeRow(new Path(stage, DATA), vocabulary(counts), VOCABULARY, VOCABULARY_ROW);
      } else if (stages[i] instanceof IDFModel weights) {
        writeRow(new Path(stage, DATA), weights(weights), WEIGHTS, WEIGHTS_ROW);
      }
    }
  }

  private String metadata(Params of) {
    return DefaultParamsWriter.getMetadataToSave(of, spark);
  }

  private void writeLine(Path file, String line) throws IOException {
    FileSystem files = file.getFileSystem(configuration);
    try (OutputStream out = files.create(file)) {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Group vocabulary(CountVectorizerModel counts) {
    Group row = new SimpleGroup(VOCABULARY);
    Group list = row.addGroup("vocabulary");
    for (String term : counts.vocabulary()) {
      list.addGroup("list").append("element", term);
    }
    return row;
  }

  private static Group weights(IDFModel weights) {
    Group row = new SimpleGroup(WEIGHTS);
    Group idf = row.addGroup("idf").append("type", DENSE);
    Group values = idf.addGroup("values");
    for (double weight : weights.idf().toArray()) {
      values.addGroup("list").append("element", weight);
    }
    Group articles = row.addGroup("docFreq");
    for (long with : weights.docFreq()) {
      articles.addGroup("list").append("element", with);
    }
    return row.append("numDocs", weights.numDocs());
  }

  private void writeRow(Path file, Group row, MessageType type, StructType asSpark)
      throws IOException {
    Map<String, String> spoken =
        Map.of(
            "org.apache.spark.version",
            spark.version(),
            "org.apache.spark.sql.parquet.row.metadata",
            asSpark.json());
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(HadoopOutputFile.fromPath(file, configuration))
            .withConf(configuration)
            .withType(type)
            .withExtraMetaData(spoken)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .build()) {
      writer.write(row);
    }
  }
}
