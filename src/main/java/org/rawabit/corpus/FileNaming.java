package org.rawabit.corpus;

import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;

/**
 * The names of found files, in the manner of the path that was typed.
 *
 * <p>A path relative to the working directory gives relative names; one with a scheme keeps its
 * scheme and host as typed; any other gives the bare path.
 */
record FileNaming(String typed, Path workingDirectory) {

  String nameOf(Path file) {
    String path = file.toUri().getPath();
    int scheme = typed.indexOf(":/");
    if (scheme > 0 && typed.lastIndexOf('/', scheme) < 0) {
      return beforePath(scheme) + path;
    }
    return typed.startsWith("/") ? path : relative(workingDirectory.toUri().getPath(), path);
  }

  /** Scheme and host: {@code hdfs://host:8020}, {@code file://}, {@code file:}. */
  private String beforePath(int scheme) {
    if (!typed.startsWith("://", scheme)) {
      return typed.substring(0, scheme + 1);
    }
    int path = typed.indexOf('/', scheme + 3);
    return path < 0 ? typed : typed.substring(0, path);
  }

  private static String relative(String directory, String file) {
    List<String> from = List.of(directory.split("/", -1));
    List<String> to = List.of(file.split("/", -1));
    int common = 0;
    while (common < Math.min(from.size(), to.size() - 1)
        && from.get(common).equals(to.get(common))) {
      common++;
    }
    List<String> steps = new ArrayList<>();
    for (int i = common; i < from.size(); i++) {
      steps.add("..");
    }
    steps.addAll(to.subList(common, to.size()));
    return String.join("/", steps);
  }
}
