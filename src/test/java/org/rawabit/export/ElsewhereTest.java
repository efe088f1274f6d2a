package org.rawabit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What another file system gets is what this machine gets. */
class ElsewhereTest {
  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void aFileSystemOfHadoopsGetsTheSameBytes(ExportFormat format, @TempDir Path dir) {
    ExportedRun run = new ExportedRun(dir.resolve("run"));
    Path here = dir.resolve("here").resolve(format.target());
    Path there = dir.resolve("there").resolve(format.target());
    Export written = run.export(ExportedRun.request(format), here);
    Export sent = run.export(ExportedRun.request(format), List.of(), "elsewhere:" + there);
    assertThat(sent.holds()).isEqualTo(written.holds());
    assertThat(sent.files()).isEqualTo(written.files());
    Map<String, Long> expected = files(here);
    assertThat(files(there)).isEqualTo(expected).hasSize(written.files());
    assertThat(expected.values().stream().mapToLong(l -> l).sum()).isEqualTo(written.bytes());
    if (format != ExportFormat.DUCKDB) {
      expected
          .keySet()
          .forEach(
              name -> assertThat(there.resolve(name)).hasSameBinaryContentAs(here.resolve(name)));
    }
  }

  /** Files by name with their lengths; a single file has the name "". */
  private static Map<String, Long> files(Path of) {
    try (Stream<Path> found = Files.walk(of)) {
      Map<String, Long> files = new TreeMap<>();
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = of.relativize(file).toString();
        if (!name.endsWith(".crc")) {
          files.put(name, Files.size(file));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
