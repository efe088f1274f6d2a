package org.rawabit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.docs.Walk;
import org.rawabit.docs.WalkExtension;
import org.rawabit.job.Job;
import org.rawabit.job.JobFile;
import org.rawabit.job.JobReport;
import org.rawabit.query.TableViews;

/** The numbers of the sample's report are those of its tables. */
@ExtendWith(WalkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumbersAgreeTest {
  private static final long SEED = 20_210_310;
  private static final int OF_A_PART = 8;

  private final String output;
  private final Job job;
  private final Path file;
  private final PageText page;

  NumbersAgreeTest(Walk walk, @TempDir Path dir) throws IOException {
    output = walk.sample().toString();
    job =
        JobFile.parse(
            "jobs/sample.yaml",
            Files.readString(Path.of("jobs/sample.yaml")),
            Map.of("output", output));
    file = dir.resolve("page.html");
    JobReport.write(job, file.toString(), "ar");
    page = PageText.read(file);
  }

  @Test
  void aHundredNumbersOfAllPartsAreThoseOfTheTables() {
    JsonNode data = page.data();
    List<List<Claim>> parts =
        List.of(
            CorpusClaims.numbers(data.get("corpus")),
            CorpusClaims.parts(data.get("corpus")),
            CorpusClaims.tables(data),
            CorpusClaims.groups(data),
            ActorClaims.counts(data),
            ActorClaims.names(data),
            ActorClaims.terms(data),
            ActorClaims.months(data),
            ActorClaims.bursts(data),
            ActorClaims.marks(data),
            PairClaims.together(data),
            PairClaims.measures(data),
            PairClaims.periods(data),
            PairClaims.evidence(data),
            PairClaims.networks(data));
    Random random = new Random(SEED);
    List<Claim> sampled = new ArrayList<>();
    for (List<Claim> part : parts) {
      assertThat(part).hasSizeGreaterThanOrEqualTo(OF_A_PART);
      List<Claim> shuffled = new ArrayList<>(part);
      Collections.shuffle(shuffled, random);
      sampled.addAll(shuffled.subList(0, OF_A_PART));
    }
    assertThat(sampled).hasSizeGreaterThanOrEqualTo(100);
    check(sampled);
  }

  @Test
  void theNumbersThatAreReadWithoutScriptsAreThoseOfTheTables() {
    List<Claim> claims = new ArrayList<>();
    List<String> figures = page.document().select("#overview dl.figures dd").eachText();
    List<String> questions =
        List.of(
            "SELECT count(*) FROM articles",
            "SELECT count(DISTINCT story_id) FROM articles",
            "SELECT count(DISTINCT source) FROM articles",
            "SELECT count(*) FROM mentions",
            "SELECT count(*) FROM actors",
            "SELECT count(DISTINCT actor_a || ' ' || actor_b) FROM cooccurrence WHERE period = 'all'");
    assertThat(figures).hasSameSizeAs(questions);
    for (int i = 0; i < figures.size(); i++) {
      claims.add(new Claim("figure " + i, number(figures.get(i)), questions.get(i)));
    }
    for (Element row : page.document().select("#actors tbody tr")) {
      String label = row.select("bdi.en").text();
      List<String> cells = row.select("td").eachText();
      for (int i = 0; i < 3; i++) {
        String column = List.of("stories", "articles", "mentions").get(i);
        claims.add(
            Claim.of(
                column + " of " + label,
                number(cells.get(i)),
                "SELECT " + column + " FROM actors WHERE label_en = %s",
                label));
      }
    }
    for (Element row : page.document().select("#pairs tbody tr")) {
      List<String> labels = row.select(".en bdi").eachText();
      List<String> cells = row.select("td").eachText();
      for (int i = 0; i < 4; i++) {
        String column =
            List.of("stories_ab", "n_ab", "round(expected, 2)", "round(npmi, 2)").get(i);
        claims.add(
            Claim.of(
                column + " of " + labels,
                number(cells.get(i)),
                "SELECT "
                    + column
                    + " FROM cooccurrence JOIN actors a ON actor_a = a.actor_id"
                    + " JOIN actors b ON actor_b = b.actor_id WHERE scope = 'sentence'"
                    + " AND period = 'all' AND a.label_en = %s AND b.label_en = %s",
                labels.get(0),
                labels.get(1)));
      }
    }
    assertThat(claims).hasSize(6 + 20 * 3 + 20 * 4);
    check(claims);
  }

  @Test
  void theSameTablesGiveTheSameBytes(@TempDir Path dir) throws IOException {
    Path again = dir.resolve("again.html");
    JobReport.write(job, again.toString(), "ar");
    assertThat(again).hasSameBinaryContentAs(file);
    assertThat(Files.size(file)).isLessThan(5_000_000);
  }

  private static double number(String shown) {
    return Double.parseDouble(shown.replace(",", ""));
  }

  private void check(List<Claim> claims) {
    try (TableViews views = TableViews.open(output)) {
      for (Claim claim : claims) {
        assertThat(views.rows(claim.sql(), row -> row.getDouble(1), List.of()))
            .as("%s: %s", claim.what(), claim.sql())
            .containsExactly(claim.shown());
      }
    }
  }
}
