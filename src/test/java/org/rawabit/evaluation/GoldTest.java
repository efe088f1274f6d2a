package org.rawabit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rawabit.actors.ActorFile;
import org.rawabit.actors.Gazetteer;

/**
 * The shipped actors of Libya against annotated articles, where those are at hand: in the directory
 * of the system property {@value #PROPERTY}.
 */
final class GoldTest {
  private static final String PROPERTY = "rawabit.gold";
  private static final Path DIRECTORY = Path.of(System.getProperty(PROPERTY, "../shared/gold"));
  private static final Path ACTORS = Path.of("conf/actors/libya.yaml");

  @BeforeEach
  void hasAnnotatedArticles() {
    assumeThat(DIRECTORY)
        .as("annotated articles; -D%s=DIR names the directory of libya.jsonl", PROPERTY)
        .isDirectory();
  }

  @Test
  void isFoundButForAFewMentions() throws IOException {
    Evaluation evaluation = evaluation("libya.jsonl");
    assertThat(evaluation.lenientF1()).isGreaterThanOrEqualTo(0.97);
    assertThat(evaluation.overall().strict().f1()).isGreaterThanOrEqualTo(0.93);
  }

  @Test
  void isFoundWithoutAMistakeInTheFirstExamples() throws IOException {
    Evaluation evaluation = evaluation("seed.jsonl");
    assertThat(evaluation.overall().lenient().right()).isPositive();
    assertThat(evaluation.worst(5)).extracting(a -> a.article().id()).isEmpty();
  }

  private static Evaluation evaluation(String file) throws IOException {
    Gold gold = GoldFile.parse(file, Files.readString(DIRECTORY.resolve(file)));
    Gazetteer gazetteer =
        Gazetteer.of(ActorFile.parse(ACTORS.toString(), Files.readString(ACTORS)));
    assertThat(gold.unknownActors(described(gazetteer))).isEmpty();
    return Evaluation.of(gold, FreshReading.of(gold, gazetteer), ACTORS.toString());
  }

  private static Set<String> described(Gazetteer gazetteer) {
    List<String> ids = gazetteer.actors().stream().map(a -> a.id()).toList();
    return Set.copyOf(ids);
  }
}
