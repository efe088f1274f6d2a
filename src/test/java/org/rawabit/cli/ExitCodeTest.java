package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawabit.UserError;

class ExitCodeTest {
  static Stream<Arguments> failures() {
    UserError mistake = new UserError("a.yaml: no such file", new FileNotFoundException("a.yaml"));
    return Stream.of(
        Arguments.of(mistake, 1),
        Arguments.of(new SparkException("Job aborted", mistake), 1),
        Arguments.of(new IllegalStateException(new SparkException("Job aborted", mistake)), 1),
        Arguments.of(new IOException("No space left on device"), 3),
        Arguments.of(new SparkException("Job aborted", new IOException("disk")), 3),
        Arguments.of(new UncheckedIOException(new IOException("disk")), 3),
        Arguments.of(new SparkException("Job aborted", new OutOfMemoryError("heap")), 3),
        Arguments.of(new SparkException("stage 3: ExecutorLostFailure (executor 2)", null), 3),
        Arguments.of(new IllegalStateException("unthought of"), 2),
        Arguments.of(new SparkException("Job aborted", new NullPointerException()), 2));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void tellsWhoseFaultItWas(Throwable failure, int code) {
    assertThat(ExitCode.of(failure).code()).isEqualTo(code);
  }

  @Test
  void findsTheFirstCauseOfAKind() {
    UserError mistake = new UserError("x");
    assertThat(ExitCode.find(new SparkException("y", mistake), UserError.class)).isSameAs(mistake);
    assertThat(ExitCode.find(new IOException("z"), UserError.class)).isNull();
  }
}
