package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.hadoop.fs.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamingTest {
  @ParameterizedTest
  @CsvSource({
    "jobs/*.jsonl,file:/home/me/jobs/en.jsonl,jobs/en.jsonl",
    "jobs,file:/home/me/jobs/a/en.jsonl,jobs/a/en.jsonl",
    "../*.jsonl,file:/home/en.jsonl,../en.jsonl",
    "/data/*,file:/data/en.jsonl,/data/en.jsonl",
    "file:///data/*,file:/data/en.jsonl,file:///data/en.jsonl",
    "file:/data/*,file:/data/en.jsonl,file:/data/en.jsonl",
    "hdfs://host:8020/data,hdfs://host:8020/data/en.jsonl,hdfs://host:8020/data/en.jsonl",
    "hdfs:///data,hdfs://host:8020/data/en.jsonl,hdfs:///data/en.jsonl",
    "s3a://bucket/x*,s3a://bucket/x1,s3a://bucket/x1"
  })
  void followsThePathAsTyped(String typed, String found, String name) {
    FileNaming naming = new FileNaming(typed, new Path("file:/home/me"));
    assertThat(naming.nameOf(new Path(found))).isEqualTo(name);
  }
}
