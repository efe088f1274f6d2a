import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.rawabit.actors.Actor;
import org.rawabit.actors.ActorFile;
import org.rawabit.actors.ActorFinder;
import org.rawabit.actors.Gazetteer;
import org.rawabit.language.Languages;
import org.rawabit.text.FormIndex;
import org.rawabit.text.TextAnalyzer;

/**
 * The floor: our pass over texts against Lucene's ArabicAnalyzer over the same, each alone on one
 * thread of a warm process, one after the other in every round.
 *
 * <p>ArabicAnalyzer gives normalized and stemmed terms. Ours gives sentences, words, normalized
 * forms, stems in their language, and the mentions of actors; it remembers the words it has seen, as
 * in a run, and is also measured on a corpus all of whose words are new to it. Time is that of the
 * thread on a processor.
 *
 * <p>Usage: scripts/bench/floor ROUNDS ARTICLES ACTORS.yaml… -- ARTICLES.jsonl[.gz]…
 */
public final class TextPass {
  private record Text(String text, LocalDate day) {}

  private interface Pass {
    long over(List<Text> texts) throws IOException;
  }

  public static void main(String[] arguments) throws IOException {
    List<String> words = Arrays.asList(arguments);
    int rounds = Integer.parseInt(words.get(0));
    int limit = Integer.parseInt(words.get(1));
    int bar = words.indexOf("--");
    List<Actor> actors = new ArrayList<>();
    for (String file : words.subList(2, bar)) {
      actors.addAll(ActorFile.parse(file, Files.readString(Path.of(file))));
    }
    List<Text> texts = new ArrayList<>();
    for (String file : words.subList(bar + 1, words.size())) {
      read(Path.of(file), texts, limit);
    }
    Gazetteer gazetteer = Gazetteer.of(actors);
    long characters = texts.stream().mapToLong(text -> text.text.length()).sum();
    System.err.printf(
        Locale.ROOT, "%,d articles, %,d characters, %,d actors%n", texts.size(), characters, actors.size());

    List<String> names =
        List.of(
            "ArabicAnalyzer",
            "text",
            "text and actors",
            "text and actors, all words new",
            "language");
    TextAnalyzer plain = new TextAnalyzer(FormIndex.EMPTY);
    TextAnalyzer searching = new TextAnalyzer(gazetteer);
    List<Pass> passes =
        List.of(
            TextPass::lucene,
            all -> text(all, plain),
            all -> actors(all, searching, gazetteer),
            all -> actors(all, new TextAnalyzer(gazetteer), gazetteer),
            TextPass::language);
    double[][] seconds = new double[passes.size()][rounds];
    for (int round = -1; round < rounds; round++) {
      for (int pass = 0; pass < passes.size(); pass++) {
        long start = now();
        long found = passes.get(pass).over(texts);
        double took = (now() - start) / 1e9;
        if (round >= 0) {
          seconds[pass][round] = took;
        } else {
          System.err.printf(Locale.ROOT, "%s: %,d%n", names.get(pass), found);
        }
      }
    }
    for (int pass = 0; pass < passes.size(); pass++) {
      double[] ratio = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        ratio[round] = seconds[pass][round] / seconds[0][round];
      }
      Arrays.sort(ratio);
      double[] sorted = seconds[pass].clone();
      Arrays.sort(sorted);
      System.out.printf(
          Locale.ROOT,
          "%s\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f%n",
          names.get(pass),
          texts.size(),
          sorted[0],
          sorted[rounds / 2],
          sorted[rounds - 1],
          ratio[0],
          ratio[rounds / 2],
          ratio[rounds - 1]);
    }
  }

  private static long lucene(List<Text> texts) throws IOException {
    long letters = 0;
    try (Analyzer analyzer = new ArabicAnalyzer()) {
      for (Text text : texts) {
        try (TokenStream stream = analyzer.tokenStream("text", text.text)) {
          CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
          stream.reset();
          while (stream.incrementToken()) {
            letters += term.length();
          }
          stream.end();
        }
      }
    }
    return letters;
  }

  private static long text(List<Text> texts, TextAnalyzer analyzer) {
    long tokens = 0;
    for (Text text : texts) {
      tokens += analyzer.read(text.text, "ar").tokens().count();
    }
    return tokens;
  }

  private static long actors(List<Text> texts, TextAnalyzer analyzer, Gazetteer gazetteer) {
    ActorFinder finder = new ActorFinder(gazetteer);
    long mentions = 0;
    for (Text text : texts) {
      mentions += finder.find(analyzer.read(text.text, "ar"), text.day).size();
    }
    return mentions;
  }

  private static long language(List<Text> texts) {
    long arabic = 0;
    for (Text text : texts) {
      arabic += Languages.of(null, text.text).main().equals("ar") ? 1 : 0;
    }
    return arabic;
  }

  /** Time of this thread on a processor: other work on the machine does not count. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void read(Path file, List<Text> texts, int limit) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && texts.size() < limit;
          line = lines.readLine()) {
        JsonNode article = json.readTree(line);
        String title = article.path("title").asText("");
        String body = article.path("body").asText(article.path("content").asText(""));
        String day = article.path("published").asText("");
        texts.add(
            new Text(
                title.isEmpty() ? body : title + "\n\n" + body,
                day.length() >= 10 ? LocalDate.parse(day.substring(0, 10)) : null));
      }
    }
  }
}
