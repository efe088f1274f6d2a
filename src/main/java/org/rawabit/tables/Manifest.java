package org.rawabit.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which directories make up each table of an output: {@value #FILE}, replaced at once by every run,
 * so that a reader who reads it has all tables of one state of the output.
 *
 * @param run that wrote it
 * @param moved whether the tables of the run are (about to be) moved to their plain paths, where a
 *     file can have but one
 * @param tables by name; each a list of directories under the output: {@code
 *     _runs/RUN/articles/month=2026-11}
 * @param withdrawn names of tables and files that went with this run
 * @param before the tables as they were, for those who still read them
 */
record Manifest(
    String run,
    boolean moved,
    Map<String, List<String>> tables,
    List<String> withdrawn,
    Map<String, List<String>> before) {
  static final String FILE = "_manifest.json";

  /** Under which each run writes its tables. */
  static final String RUNS = "_runs";

  /** Before the first run. */
  static final Manifest NONE = new Manifest("", false, Map.of(), List.of(), Map.of());

  String json() {
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Manifest parse(String json) throws IOException {
    return new ObjectMapper().readValue(json, Manifest.class);
  }

  /** The directories of a table; none where it is not there. */
  List<String> directories(String table) {
    return Objects.requireNonNullElse(tables.get(table), List.of());
  }

  /** Whether a run's tables are some of these, or of those before. */
  boolean uses(String run) {
    String own = RUNS + "/" + run + "/";
    return used().stream().anyMatch(directory -> directory.startsWith(own));
  }

  /** All directories of these tables, and of those before. */
  Set<String> used() {
    Set<String> used = new HashSet<>();
    tables.values().forEach(used::addAll);
    before.values().forEach(used::addAll);
    return used;
  }

  /** The directories that this run has written. */
  List<String> own() {
    String own = RUNS + "/" + run + "/";
    return tables.values().stream()
        .flatMap(List::stream)
        .filter(directory -> directory.startsWith(own))
        .sorted()
        .toList();
  }

  /** Where other programs find a directory: what is left of it without its run. */
  static String plain(String directory) {
    return isOfRun(directory)
        ? directory.substring(directory.indexOf('/', RUNS.length() + 1) + 1)
        : directory;
  }

  static boolean isOfRun(String directory) {
    return directory.startsWith(RUNS + "/");
  }

  /**
   * The next one.
   *
   * @param next the run
   * @param written plain paths of what it has written: whole tables, or directories in them, of
   *     which the others stay
   * @param gone names of what it takes away
   */
  Manifest next(String next, List<String> written, List<String> gone) {
    Map<String, List<String>> now = new TreeMap<>(tables);
    gone.forEach(now::remove);
    for (String path : written) {
      String directory = RUNS + "/" + next + "/" + path;
      int slash = path.indexOf('/');
      if (slash < 0) {
        now.put(path, List.of(directory));
      } else {
        String table = path.substring(0, slash);
        List<String> all = new ArrayList<>(now.getOrDefault(table, List.of()));
        all.removeIf(old -> plain(old).equals(path));
        all.add(directory);
        now.put(table, all);
      }
    }
    List<String> withdrawn = gone.stream().filter(name -> !now.containsKey(name)).toList();
    return new Manifest(next, false, now, withdrawn, tables);
  }

  /** The same, with a table's directories told one by one. */
  Manifest with(String table, List<String> directories) {
    Map<String, List<String>> now = new TreeMap<>(tables);
    now.put(table, directories);
    return new Manifest(run, moved, now, withdrawn, before);
  }

  /** The same, whose tables are moved. */
  Manifest asMoved() {
    return new Manifest(run, true, tables, withdrawn, before);
  }

  /** The same, as if nothing had been before. */
  Manifest alone() {
    return new Manifest(run, moved, tables, withdrawn, Map.of());
  }
}
