package org.rawabit.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run that is not published yet has finished; it lies beside its tables, so that another
 * process can go on where this one was killed.
 *
 * @param run its id
 * @param making a hash of everything that its tables follow from
 * @param started when it began, in UTC
 * @param tables how many rows each finished table has, by name
 */
public record RunMark(String run, String making, String started, Map<String, Long> tables) {
  static final String FILE = "_finished.json";

  /** A run that begins. */
  public static RunMark beginning(String run, String making, String started) {
    return new RunMark(run, making, started, Map.of());
  }

  RunMark with(String table, long rows) {
    Map<String, Long> all = new TreeMap<>(tables);
    all.put(table, rows);
    return new RunMark(run, making, started, all);
  }

  String json() {
    try {
      return new ObjectMapper().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static RunMark parse(String json) throws IOException {
    return new ObjectMapper().readValue(json, RunMark.class);
  }
}
