package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.explain.SmallRun.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.explain.SmallRun;
import org.rawabit.stats.Contingency;

class ExplainCommandTest {
  private static final String ROW =
      row("anna", "bob", "article", new Contingency(1000, 40, 50, 12), 1);

  private final Path dir;

  ExplainCommandTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @Test
  void explainsAPairOrATerm() throws IOException {
    String output = new SmallRun(dir).with(ROW).path().toString();
    assertThat(Cli.run("explain", "bob", "anna", "--output", output).out())
        .startsWith("a            anna, person: ")
        .contains("pmi          log2(n_ab·n / (n_a·n_b))\n", "= 2.58496\n");
    JsonNode pair =
        new ObjectMapper()
            .readTree(Cli.run("explain", "bob", "anna", "--output", output, "-f", "json").out());
    assertThat(pair.at("/actor_a/actor_id").asText()).isEqualTo("anna");
    assertThat(pair.at("/measures/1/stored").asDouble()).isEqualTo(Math.log(6) / Math.log(2));
    assertThat(pair.at("/sentences/0/marks/1/start").asInt()).isEqualTo(9);
    JsonNode term =
        new ObjectMapper()
            .readTree(Cli.run("explain", "river", "s-1", "--output", output, "-f", "json").out());
    assertThat(term.at("/tf").asInt()).isEqualTo(3);
    assertThat(term.at("/printed/Rivers").asInt()).isEqualTo(1);
  }

  @Test
  void failsWhereATableIsNotWhatItsCountsGive() {
    String doctored = "SELECT * REPLACE (0.5::DOUBLE AS dice) FROM (%s)".formatted(ROW);
    String output = new SmallRun(dir).with(doctored).path().toString();
    Cli shown = Cli.run("explain", "anna", "bob", "--output", output);
    assertThat(shown.code()).isEqualTo(1);
    assertThat(shown.out()).contains("!! THE TABLE HAS 0.5");
    assertThat(shown.err())
        .isEqualTo("rawabit: output " + output + ": not what its counts give: dice\n");
  }

  @Test
  void saysWhatIsWrongWithItsArguments() {
    String none = dir.resolve("none").toString();
    assertThat(Cli.run("explain", "a", "b").err())
        .isEqualTo("rawabit: explain needs --job JOB or --output DIR\n");
    assertThat(Cli.run("explain", "a", "b", "--output", none))
        .isEqualTo(
            new Cli(1, "", "rawabit: output " + none + ": no such directory; run a job first\n"));
    assertThat(Cli.run("explain", "a", "b", "--output", none, "-f", "csv").err())
        .isEqualTo("rawabit: output format csv: must be table or json\n");
    assertThat(Cli.run("explain", "a", "b", "--output", none, "--sentences", "-1").err())
        .isEqualTo("rawabit: --sentences -1: must be from 0 to 1000\n");
  }

  @Test
  void needsTheTables() {
    String output = new SmallRun(dir).path().toString();
    assertThat(Cli.run("explain", "anna", "bob", "--output", output))
        .isEqualTo(
            new Cli(
                1,
                "",
                "rawabit: output " + output + ": has no table cooccurrence; run the job first\n"));
  }
}
