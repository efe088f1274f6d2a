package org.rawabit.tables;

import org.apache.hadoop.conf.Configuration;

/**
 * Hadoop's settings, as Spark would make them, for files that are read or written without it.
 *
 * <p>{@code spark.hadoop.fs.s3a.endpoint}, from spark-defaults.conf or a {@code --conf} of
 * spark-submit, is a system property of the driver.
 */
public final class HadoopSettings {
  private static final String PREFIX = "spark.hadoop.";

  private HadoopSettings() {}

  /** Those of Hadoop's own files, with those of Spark's settings over them. */
  public static Configuration current() {
    Configuration settings = new Configuration();
    for (String name : System.getProperties().stringPropertyNames()) {
      String value = System.getProperty(name);
      if (name.startsWith(PREFIX) && value != null) {
        settings.set(name.substring(PREFIX.length()), value);
      }
    }
    return settings;
  }
}
