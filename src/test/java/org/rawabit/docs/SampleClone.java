package org.rawabit.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.rawabit.cli.Main;

/**
 * A clone in which the sample job was run: pages are tried in it as by a reader, and write nothing
 * into the project.
 *
 * <p>Its scripts/rawabit is the classes under test, so that nothing is built in the middle of a
 * test.
 */
final class SampleClone implements AutoCloseable {
  private static final String LAUNCHER =
      """
      #!/bin/sh
      exec '%s' -XX:TieredStopAtLevel=1 -Duser.timezone=UTC -cp '%s' %s "$@"
      """;

  private final Supplier<Walk> walk;
  private @Nullable Path path;

  private SampleClone(Supplier<Walk> walk) {
    this.walk = walk;
  }

  /** Where it lies; made when it is first asked for, since a machine may have nothing to run. */
  synchronized Path path() throws IOException {
    if (path == null) {
      path = make();
    }
    return path;
  }

  private Path make() throws IOException {
    Path clone = Files.createTempDirectory("clone");
    for (String linked : new String[] {"jobs", "conf"}) {
      Files.createSymbolicLink(clone.resolve(linked), Path.of(linked).toAbsolutePath());
    }
    copy(Path.of("docs"), clone.resolve("docs"));
    Path launcher = Files.createDirectories(clone.resolve("scripts")).resolve("rawabit");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Files.writeString(launcher, LAUNCHER.formatted(java, classes, Main.class.getName()));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    copy(walk.get().sample(), clone.resolve("out/sample"));
    return clone;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      Files.createDirectories(to.getParent());
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (path != null) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Hands the same clone to every test of the run. */
  static final class Extension implements ParameterResolver {
    private final WalkExtension walks = new WalkExtension();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == SampleClone.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      Supplier<Walk> walk = () -> (Walk) walks.resolveParameter(parameter, context);
      return context
          .getRoot()
          .getStore(Namespace.GLOBAL)
          .getOrComputeIfAbsent(SampleClone.class, key -> new SampleClone(walk), SampleClone.class);
    }
  }
}
