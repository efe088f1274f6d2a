import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rawabit.text.FormIndex;
import org.rawabit.text.Tokens;

/**
 * How many near-duplicates are found, and how many of those found are some: {@code near_duplicates}
 * of a run against all pairs of its texts.
 *
 * <p>No hashes, bands or code of the run but its tokenizer: words and runs of words are compared as
 * they are, pairs come from an inverted index from each run of 8 words to the texts that have it.
 *
 * <p>Usage: scripts/bench/exact-pairs OUTPUT [THRESHOLD]
 */
public final class ExactPairs {
  private static final int WORDS = 8;

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<List<Integer>, Integer> runs = new HashMap<>();
  private final List<int[]> texts = new ArrayList<>();
  private final Map<String, Integer> textOfArticle = new HashMap<>();

  public static void main(String[] arguments) throws SQLException {
    double threshold = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 0.8;
    ExactPairs exact = new ExactPairs();
    try (Connection tables = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = tables.createStatement()) {
      long start = System.nanoTime();
      exact.read(statement, arguments[0]);
      Map<Long, Double> all = exact.pairs(threshold);
      System.out.printf(
          Locale.ROOT,
          "%,d articles, %,d texts, %,d distinct runs of %d words; %.0f s%n",
          exact.textOfArticle.size(),
          exact.texts.size(),
          exact.runs.size(),
          WORDS,
          (System.nanoTime() - start) / 1e9);
      exact.compare(statement, arguments[0], all, threshold);
    }
  }

  private void read(Statement statement, String output) throws SQLException {
    Map<String, Integer> byText = new HashMap<>();
    Tokens tokens = new Tokens(FormIndex.EMPTY);
    String sql = "SELECT article_id, text FROM read_parquet('%s/articles/**/*.parquet')";
    try (ResultSet articles = statement.executeQuery(sql.formatted(output))) {
      while (articles.next()) {
        String folded = String.join(" ", articles.getString(2).trim().split("[\\s\\p{Z}]+"));
        Integer text = byText.get(folded.trim());
        if (text == null) {
          text = texts.size();
          byText.put(folded.trim(), text);
          texts.add(runsOf(tokens.read(articles.getString(2))));
        }
        textOfArticle.put(articles.getString(1), text);
      }
    }
  }

  private int[] runsOf(Tokens tokens) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.form(i).normalized().text();
      if (!word.isEmpty()) {
        numbers.add(words.computeIfAbsent(word, w -> words.size()));
      }
    }
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i + WORDS <= numbers.size(); i++) {
      List<Integer> run = List.copyOf(numbers.subList(i, i + WORDS));
      Integer number = runs.putIfAbsent(run, runs.size());
      found.add(number == null ? runs.size() - 1 : number);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Each pair of texts, the earlier read in the upper half of the key, with its similarity. */
  private Map<Long, Double> pairs(double threshold) {
    int[][] textsOfRun = textsOfRun();
    Map<Long, Double> pairs = new HashMap<>();
    int[] shared = new int[texts.size()];
    for (int b = 0; b < texts.size(); b++) {
      List<Integer> met = new ArrayList<>();
      for (int run : texts.get(b)) {
        for (int a : textsOfRun[run]) {
          if (a >= b) {
            break;
          }
          if (shared[a]++ == 0) {
            met.add(a);
          }
        }
      }
      for (int a : met) {
        double jaccard =
            (double) shared[a] / (texts.get(a).length + texts.get(b).length - shared[a]);
        if (jaccard >= threshold) {
          pairs.put(((long) a << 32) | b, jaccard);
        }
        shared[a] = 0;
      }
    }
    return pairs;
  }

  private int[][] textsOfRun() {
    int[] counts = new int[runs.size()];
    texts.forEach(
        text -> {
          for (int run : text) {
            counts[run]++;
          }
        });
    int[][] index = new int[runs.size()][];
    for (int text = 0; text < texts.size(); text++) {
      for (int run : texts.get(text)) {
        if (index[run] == null) {
          index[run] = new int[counts[run]];
        }
        index[run][index[run].length - counts[run]--] = text;
      }
    }
    return index;
  }

  private void compare(
      Statement statement, String output, Map<Long, Double> all, double threshold)
      throws SQLException {
    Map<Long, Double> found = new HashMap<>();
    double furthest = 0;
    String sql =
        "SELECT article_a, article_b, jaccard FROM read_parquet('%s/near_duplicates/**/*.parquet')";
    try (ResultSet rows = statement.executeQuery(sql.formatted(output))) {
      while (rows.next()) {
        int a = textOfArticle.get(rows.getString(1));
        int b = textOfArticle.get(rows.getString(2));
        long pair = ((long) Math.min(a, b) << 32) | Math.max(a, b);
        double jaccard = rows.getDouble(3);
        found.put(pair, jaccard);
        furthest = Math.max(furthest, Math.abs(jaccard - all.getOrDefault(pair, jaccard)));
      }
    }
    System.out.printf(Locale.ROOT, "jaccard differs by %.2g at most%n", furthest);
    print("jaccard >= " + threshold, all, found, threshold);
    print("jaccard >  " + threshold, all, found, Math.nextUp(threshold));
    Map<Integer, int[]> bands = new TreeMap<>();
    all.forEach(
        (pair, jaccard) -> {
          int[] counts = bands.computeIfAbsent((int) (20 * jaccard + 1e-9), k -> new int[2]);
          counts[0]++;
          counts[1] += found.containsKey(pair) ? 1 : 0;
        });
    bands.forEach(
        (band, n) -> System.out.printf(Locale.ROOT, "%.2f: %d of %d%n", band / 20.0, n[1], n[0]));
  }

  private static void print(
      String what, Map<Long, Double> all, Map<Long, Double> found, double threshold) {
    long exact = all.values().stream().filter(j -> j >= threshold).count();
    long claimed = found.values().stream().filter(j -> j >= threshold).count();
    long right =
        found.entrySet().stream()
            .filter(e -> e.getValue() >= threshold)
            .filter(e -> all.getOrDefault(e.getKey(), 0.0) >= threshold)
            .count();
    System.out.printf(
        Locale.ROOT,
        "%s: exact %,d pairs, found %,d, right %,d; recall %.4f, precision %.4f%n",
        what,
        exact,
        claimed,
        right,
        (double) right / exact,
        (double) right / claimed);
  }
}
