package org.rawabit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rawabit.actors.Actor;
import org.rawabit.actors.ActorFile;
import org.rawabit.actors.ActorFinder;
import org.rawabit.actors.Gazetteer;
import org.rawabit.decoding.Mojibake;
import org.rawabit.duplicates.MinHash;
import org.rawabit.duplicates.Shingles;
import org.rawabit.language.Languages;
import org.rawabit.text.FormIndex;
import org.rawabit.text.Normalized;
import org.rawabit.text.Sentences;
import org.rawabit.text.TextAnalyzer;
import org.rawabit.text.Tokens;

/**
 * The kernels of the pass over texts, each over all Arabic articles of the sample corpus: so many
 * microseconds an article are one in {@code articles}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Kernels {
  private static final List<String> TEXTS =
      List.of("jobs/sample/ar-2011-2018.jsonl", "jobs/sample/ar-2019-2025.jsonl");
  private static final List<String> ACTORS =
      List.of(
          "conf/actors/states.yaml", "conf/actors/libya.yaml", "conf/actors/libya_more.yaml");
  private static final LocalDate DAY = LocalDate.of(2015, 7, 21);

  private final Analyzer lucene = new ArabicAnalyzer();
  private final Tokens tokens = new Tokens(FormIndex.EMPTY);
  private final Sentences sentences = new Sentences();
  private List<String> texts = List.of();
  private List<String> words = List.of();
  private List<int[]> shingles = List.of();
  private TextAnalyzer analyzer = new TextAnalyzer(FormIndex.EMPTY);
  private ActorFinder finder = new ActorFinder(Gazetteer.EMPTY);
  private List<TextAnalyzer> analyzed = List.of();

  @Setup
  public void read() throws IOException {
    Path home = Path.of(System.getProperty("rawabit.home"));
    texts = new ArrayList<>();
    for (String file : TEXTS) {
      for (String line : Files.readAllLines(home.resolve(file))) {
        JsonNode article = new ObjectMapper().readTree(line);
        texts.add(article.path("title").asText() + "\n\n" + article.path("body").asText());
      }
    }
    List<Actor> actors = new ArrayList<>();
    for (String file : ACTORS) {
      actors.addAll(ActorFile.parse(file, Files.readString(home.resolve(file))));
    }
    Gazetteer gazetteer = Gazetteer.of(actors);
    analyzer = new TextAnalyzer(gazetteer);
    finder = new ActorFinder(gazetteer);
    words = new ArrayList<>();
    shingles = new ArrayList<>();
    analyzed = new ArrayList<>();
    for (String text : texts) {
      TextAnalyzer own = new TextAnalyzer(gazetteer).read(text, "ar");
      analyzed.add(own);
      shingles.add(Shingles.of(own.tokens()));
      for (int i = 0; i < own.tokens().count(); i++) {
        words.add(own.tokens().form(i).printed());
      }
    }
  }

  /** The floor: Lucene's analyzer alone. */
  @Benchmark
  public long arabicAnalyzer() throws IOException {
    long letters = 0;
    for (String text : texts) {
      try (TokenStream stream = lucene.tokenStream("text", text)) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          letters += term.length();
        }
        stream.end();
      }
    }
    return letters;
  }

  /** Every word anew; a run does it once a distinct word. */
  @Benchmark
  public long normalizer() {
    long letters = 0;
    for (String word : words) {
      letters += Normalized.of(word).text().length();
    }
    return letters;
  }

  @Benchmark
  public long tokenizer() {
    long count = 0;
    for (String text : texts) {
      count += tokens.read(text).count();
    }
    return count;
  }

  @Benchmark
  public long sentences() {
    long count = 0;
    for (String text : texts) {
      count += sentences.read(text, "ar").count();
    }
    return count;
  }

  @Benchmark
  public long analyzer() {
    long count = 0;
    for (String text : texts) {
      count += analyzer.read(text, "ar").tokens().count();
    }
    return count;
  }

  /** Over texts that were analyzed before. */
  @Benchmark
  public long actorMatcher() {
    long mentions = 0;
    for (TextAnalyzer text : analyzed) {
      mentions += finder.find(text, DAY).size();
    }
    return mentions;
  }

  @Benchmark
  public long analyzerAndActorMatcher() {
    long mentions = 0;
    for (String text : texts) {
      mentions += finder.find(analyzer.read(text, "ar"), DAY).size();
    }
    return mentions;
  }

  @Benchmark
  public long language() {
    long letters = 0;
    for (String text : texts) {
      letters += Languages.of(null, text).main().length();
    }
    return letters;
  }

  @Benchmark
  public long shingles() {
    long count = 0;
    for (TextAnalyzer text : analyzed) {
      count += Shingles.of(text.tokens()).length;
    }
    return count;
  }

  @Benchmark
  public long minHash() {
    long sum = 0;
    for (int[] of : shingles) {
      sum += MinHash.bands(of)[0];
    }
    return sum;
  }

  @Benchmark
  public long mojibakeCheck() {
    long letters = 0;
    for (String text : texts) {
      letters += Mojibake.repaired(text, new ArrayList<>()).length();
    }
    return letters;
  }
}
