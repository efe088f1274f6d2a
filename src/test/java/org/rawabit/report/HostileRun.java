package org.rawabit.report;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.rawabit.job.Job;
import org.rawabit.job.JobFile;
import org.rawabit.job.JobRun;
import org.rawabit.job.Progress;

/**
 * A run of articles and actors that are hostile wherever somebody else decides what is written:
 * titles, bodies, sources, authors, URLs, labels, names, files, the job's name, what is rejected.
 *
 * <p>Each {@link HostileText} has two actors, called by it, and three articles in which they meet.
 */
record HostileRun(Path dir) {
  /** In ASCII: half a character has no UTF-8. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  static final String JOB_NAME = "</title><script>window.__hostile=1</script>\u202E'\"&";
  static final List<String> FILES =
      List.of("<img src=x onerror=alert(1)>.jsonl", "'\"&amp; \u202Egnp.jsonl");

  private static @Nullable HostileRun made;

  /** The run, made once for all tests, below {@code target}. */
  static synchronized HostileRun of(SparkSession spark) throws IOException {
    if (made == null) {
      Path dir = Path.of("target/hostile-run").toAbsolutePath();
      FileUtils.deleteDirectory(dir.toFile());
      made = in(dir, spark);
    }
    return made;
  }

  private static HostileRun in(Path dir, SparkSession spark) throws IOException {
    HostileRun run = new HostileRun(dir);
    Files.createDirectories(dir.resolve("in"));
    List<String> lines = new ArrayList<>();
    List<Map<String, Object>> actors = new ArrayList<>();
    for (int i = 0; i < HostileText.ALL.size(); i++) {
      HostileText hostile = HostileText.ALL.get(i);
      actors.add(actor(first(i), name("Karvo", i), hostile.stored()));
      actors.add(actor(second(i), name("Bendu", i), hostile.stored()));
      for (int day = 1; day <= 3; day++) {
        lines.add(article(hostile.text(), i, day));
      }
      lines.add(JSON.writeValueAsString(Map.of("source", hostile.text(), "url", hostile.text())));
    }
    Files.write(dir.resolve("in").resolve(FILES.get(0)), lines.subList(0, lines.size() / 2));
    Files.write(
        dir.resolve("in").resolve(FILES.get(1)), lines.subList(lines.size() / 2, lines.size()));
    Files.writeString(dir.resolve("actors.yaml"), yaml(Map.of("actors", actors)));
    new JobRun(spark, run.job(), "test", Progress.NONE).run();
    return run;
  }

  Job job() throws IOException {
    Map<String, Object> job = new LinkedHashMap<>();
    job.put("name", JOB_NAME);
    job.put("inputs", List.of(Map.of("path", dir.resolve("in").toString())));
    job.put("actors", List.of(dir.resolve("actors.yaml").toString()));
    job.put("output", output());
    job.put("duplicates", Map.of("near", false));
    job.put("cooccurrence", Map.of("min_articles", 1));
    job.put("timeline", Map.of("min_articles", 1));
    job.put("network", Map.of("max_q", 1));
    job.put("actor_terms", Map.of("min_articles", 1));
    job.put("group_terms", Map.of("min_articles", 1));
    return JobFile.parse("hostile.yaml", yaml(job), Map.of());
  }

  String output() {
    return dir.resolve("out").toString();
  }

  static String first(int hostile) {
    return "a_" + hostile;
  }

  static String second(int hostile) {
    return "b_" + hostile;
  }

  /** JSON, with what YAML does not allow as it is escaped. */
  private static String yaml(Object value) throws IOException {
    return Pattern.compile("[\\x7F-\\x9F\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]")
        .matcher(new ObjectMapper().writeValueAsString(value))
        .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
  }

  /** Two words that no other actor has: {@code Karvoab Lem}. */
  private static String name(String beginning, int number) {
    return beginning + (char) ('a' + number / 26) + (char) ('a' + number % 26) + " Lemtok";
  }

  private static Map<String, Object> actor(String id, String name, String label) {
    Map<String, Object> labels = new LinkedHashMap<>();
    labels.put("ar", label);
    labels.put("en", label);
    return Map.of(
        "id", id, "type", "person", "label", labels, "names", Map.of("en", List.of(name)));
  }

  private static String article(String hostile, int number, int day) throws IOException {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("id", number + "-" + day);
    article.put("title", hostile);
    article.put("source", hostile);
    article.put("author", hostile);
    article.put("url", day == 1 ? hostile : "https://news.example/?q=" + hostile);
    article.put("published", "2021-03-0" + day);
    article.put("language", "en");
    article.put(
        "body",
        "%s met %s with %s and \u202E%s left on day %d."
            .formatted(
                name("Karvo", number), name("Bendu", number), hostile, name("Karvo", number), day));
    return JSON.writeValueAsString(article);
  }
}
