package org.rawabit.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HadoopSettingsTest {
  @Test
  void areThoseOfSparkToo() {
    System.setProperty("spark.hadoop.fs.s3a.endpoint", "http://127.0.0.1:9");
    System.setProperty("spark.fs.none", "no");
    try {
      assertThat(HadoopSettings.current().get("fs.s3a.endpoint")).isEqualTo("http://127.0.0.1:9");
      assertThat(HadoopSettings.current().get("fs.none")).isNull();
    } finally {
      System.clearProperty("spark.hadoop.fs.s3a.endpoint");
      System.clearProperty("spark.fs.none");
    }
    assertThat(HadoopSettings.current().get("fs.s3a.endpoint")).isNotEqualTo("http://127.0.0.1:9");
  }
}
