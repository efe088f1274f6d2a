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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.rawabit.actors.Actor;
import org.rawabit.actors.ActorFile;
import org.rawabit.actors.ActorFinder;
import org.rawabit.actors.ActorType;
import org.rawabit.actors.Gazetteer;
import org.rawabit.actors.Phrase;
import org.rawabit.text.FormIndex;
import org.rawabit.text.TextAnalyzer;

/**
 * What finding actors costs beside reading: the same articles are tokenized without actors, then
 * tokenized and searched with the aliases of an actor file and with 100,000 aliases, one round after
 * the other in one process.
 *
 * <p>Usage: scripts/bench/actors ACTORS.yaml ARTICLES.jsonl[.gz]… (title, body or content, date)
 */
public final class ActorPass {
  private static final int ROUNDS = 5;
  private static final int MANY = 100_000;

  private static final List<String> GIVEN =
      List.of(
          ("محمد أحمد محمود علي حسن حسين خالد عمر يوسف إبراهيم سعيد سالم ناصر فهد فيصل سعد بدر ماجد طارق وليد"
                  + " سامي كريم رامي هاني مصطفى طلال نايف تركي بندر سلطان راشد حمد عادل جمال كمال نبيل سمير"
                  + " أمير زياد مروان عماد أيمن هشام حسام وائل باسل لؤي قاسم حيدر جعفر مهدي رضا صادق كاظم")
              .split(" "));

  private record Text(String text, LocalDate day) {}

  public static void main(String[] arguments) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      read(Path.of(arguments[i]), texts);
    }
    long characters = texts.stream().mapToLong(t -> t.text.length()).sum();
    System.out.printf(Locale.ROOT, "%,d articles, %,d characters%n", texts.size(), characters);

    List<Actor> few = ActorFile.parse(arguments[0], Files.readString(Path.of(arguments[0])));
    Gazetteer small = Gazetteer.of(few);
    List<Actor> crowd = new ArrayList<>(few);
    crowd.addAll(crowd(MANY - aliases(few)));
    Gazetteer large = null;
    for (int i = 0; i < 3; i++) {
      long start = now();
      large = Gazetteer.of(crowd);
      System.out.printf(
          Locale.ROOT, "compiling %,d aliases: %.2f s%n", aliases(crowd), seconds(start));
    }
    double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
    for (int round = 0; round < ROUNDS; round++) {
      best[0] = Math.min(best[0], tokenize(texts));
      best[1] = Math.min(best[1], find(texts, small));
      best[2] = Math.min(best[2], find(texts, large));
    }
    System.out.printf(Locale.ROOT, "tokenization alone            %.2f s%n", best[0]);
    report("with " + aliases(few) + " aliases", best[0], best[1]);
    report("with " + aliases(crowd) + " aliases", best[0], best[2]);
  }

  private static void report(String what, double tokenization, double both) {
    System.out.printf(
        Locale.ROOT,
        "%-29s %.2f s: the actor pass costs %.2f of tokenization%n",
        what,
        both,
        (both - tokenization) / tokenization);
  }

  private static double tokenize(List<Text> texts) {
    TextAnalyzer analyzer = new TextAnalyzer(FormIndex.EMPTY);
    long start = now();
    long tokens = 0;
    for (Text text : texts) {
      tokens += analyzer.read(text.text, "ar").tokens().count();
    }
    return tokens < 0 ? 0 : seconds(start);
  }

  private static double find(List<Text> texts, Gazetteer gazetteer) {
    TextAnalyzer analyzer = new TextAnalyzer(gazetteer);
    ActorFinder finder = new ActorFinder(gazetteer);
    long start = now();
    long mentions = 0;
    for (Text text : texts) {
      mentions += finder.find(analyzer.read(text.text, "ar"), text.day).size();
    }
    return mentions < 0 ? 0 : seconds(start);
  }

  /** Time of this thread on a processor: other work on the machine does not count. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long start) {
    return (now() - start) / 1e9;
  }

  private static int aliases(List<Actor> actors) {
    return actors.stream()
        .mapToInt(a -> a.names().size() + a.shortNames().size() + a.metonyms().size())
        .sum();
  }

  /** Persons of common first names and made family names: two full names and a short one each. */
  private static List<Actor> crowd(int aliases) {
    Random random = new Random(7);
    List<Actor> crowd = new ArrayList<>();
    for (int i = 0; 3 * i < aliases; i++) {
      String given = GIVEN.get(random.nextInt(GIVEN.size()));
      String family = "ال" + word(random, "بتجحدرسشصعفقكلمنهويز", 5);
      String latin = word(random, "bdfhjklmnrstzaeiou", 6);
      crowd.add(
          Actor.named("person_" + i, ActorType.PERSON, Map.of("ar", given + " " + family), List.of(
                  new Phrase("ar", given + " " + family),
                  new Phrase("en", capital(latin) + " " + capital(word(random, "bdfhklmnrstaeiou", 7)))), List.of(new Phrase("ar", family)), null, "made:" + i));
    }
    return crowd;
  }

  private static String word(Random random, String letters, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static void read(Path file, List<Text> texts) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = json.readTree(line);
        String title = article.path("title").asText("");
        String body = article.path("body").asText(article.path("content").asText(""));
        String day = article.path("date").asText(article.path("date_extracted").asText(""));
        texts.add(
            new Text(
                title.isEmpty() ? body : title + "\n\n" + body,
                day.length() >= 10 ? LocalDate.parse(day.substring(0, 10)) : null));
      }
    }
  }
}
