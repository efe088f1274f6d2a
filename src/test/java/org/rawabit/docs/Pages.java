package org.rawabit.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All pages for users: README.md, what is in docs, and the page of the sample. */
final class Pages {
  static final Path README = Path.of("README.md");
  static final Path INDEX = Path.of("docs/README.md");

  /** Pages on programs in other languages have tests of their own, which need these programs. */
  private static final List<String> ELSEWHERE =
      List.of("docs/python.md", "docs/r.md", "docs/notebooks", "docs/airflow");

  static final List<Page> ALL = all();

  private Pages() {}

  private static List<Page> all() {
    try (Stream<Path> files = Files.walk(Path.of("docs"))) {
      return Stream.concat(
              Stream.of(README, Path.of("jobs/sample/README.md")),
              files.filter(f -> f.toString().endsWith(".md")).sorted())
          .map(Page::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those whose blocks are run here. */
  static List<Page> run() {
    return ALL.stream()
        .filter(page -> ELSEWHERE.stream().noneMatch(page.file().toString()::startsWith))
        .toList();
  }
}
