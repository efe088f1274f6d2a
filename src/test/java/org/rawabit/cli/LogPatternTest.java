package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.apache.logging.log4j.message.SimpleMessage;
import org.junit.jupiter.api.Test;

/** The log of a laptop shows no secret of what Spark and Hadoop write into it. */
class LogPatternTest {
  private static String logged(String message, Throwable thrown) throws IOException {
    Properties log = new Properties();
    try (InputStream in = Main.class.getResourceAsStream("log4j2-laptop.properties")) {
      log.load(in);
    }
    return PatternLayout.newBuilder()
        .withPattern(log.getProperty("appender.file.layout.pattern"))
        .withAlwaysWriteExceptions(
            Boolean.parseBoolean(log.getProperty("appender.file.layout.alwaysWriteExceptions")))
        .build()
        .toSerializable(
            Log4jLogEvent.newBuilder()
                .setLevel(Level.WARN)
                .setLoggerName("org.apache.X")
                .setMessage(new SimpleMessage(message))
                .setThrown(thrown)
                .build());
  }

  @Test
  void hidesPasswordsOfLocationsAndSettings() throws IOException {
    IOException failed = new IOException("ftp://ann:hidden2@host/in is gone");
    String log = logged("s3a://KEY:hidden/1@b/x fs.s3a.secret.key=hidden3 and 3 of 4", failed);
    assertThat(log)
        .contains("WARN X: s3a://KEY:***@b/x fs.s3a.secret.key=*** and 3 of 4\n")
        .containsOnlyOnce("java.io.IOException: ftp://ann:***@host/in is gone")
        .contains("at org.rawabit.cli.LogPatternTest")
        .doesNotContain("hidden");
  }

  @Test
  void saysTheRestAsItIs() throws IOException {
    assertThat(logged("lost executor 1 on hdfs://host:8020/a", new IOException("why")))
        .contains(" WARN X: lost executor 1 on hdfs://host:8020/a\njava.io.IOException: why\n");
  }
}
