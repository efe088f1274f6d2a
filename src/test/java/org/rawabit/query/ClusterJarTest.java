package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterJarTest {
  @Test
  void queryWithoutDuckDbSaysWhereItWorks(@TempDir Path dir) throws Exception {
    new RunOutput(dir).with("mentions", RunOutput.MENTION);
    try (URLClassLoader cluster = classesWithoutDuckDb()) {
      Class<?> views = cluster.loadClass(TableViews.class.getName());
      assertThatThrownBy(() -> views.getMethod("open", Path.class).invoke(null, dir))
          .cause()
          .hasToString(
              "org.rawabit.UserError: query: DuckDB is not in this jar;"
                  + " query needs the laptop layout (scripts/rawabit query)");
    }
  }

  private static URLClassLoader classesWithoutDuckDb() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.contains("duckdb")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
