package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShippedActorFilesTest {
  private static final Path ACTORS = Path.of("conf/actors");

  @ParameterizedTest
  @ValueSource(strings = {"libya.yaml", "libya_more.yaml", "states.yaml"})
  void areReadAndMakeSense(String file) throws IOException {
    assertThat(read(file))
        .isNotEmpty()
        .allMatch(a -> !a.names().isEmpty())
        .allSatisfy(a -> assertThat(a.label()).as(a.id()).containsOnlyKeys("ar", "en", "fr"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"libya.yaml", "states.yaml"})
  void referToNobodyOutside(String file) throws IOException {
    assertThat(ActorLint.remarks(read(file))).noneMatch(r -> r.contains("there is no actor"));
  }

  @Test
  void haveFurtherActorsOfLibyaThatBelongToItsFile() throws IOException {
    List<Actor> both = ActorFile.merge(List.of(read("libya.yaml"), read("libya_more.yaml")));
    assertThat(both).hasSize(read("libya.yaml").size() + read("libya_more.yaml").size());
    assertThat(ActorLint.remarks(both)).noneMatch(r -> r.contains("there is no actor"));
  }

  @Test
  void haveTheActorsOfLibya() throws IOException {
    assertThat(read("libya.yaml"))
        .extracting(Actor::id)
        .contains("libya", "egypt", "khalifa_haftar", "abdelhamid_dbeibah", "gnu", "lna");
  }

  @Test
  void haveEveryStateWithNamesInThreeLanguages() throws IOException {
    List<Actor> states = read("states.yaml");
    assertThat(states).hasSizeGreaterThanOrEqualTo(193);
    assertThat(states)
        .allSatisfy(
            s -> {
              assertThat(s.type()).isEqualTo(ActorType.STATE);
              assertThat(s.label()).containsOnlyKeys("ar", "en", "fr");
              assertThat(s.names())
                  .as(s.id())
                  .extracting(Phrase::language)
                  .contains("ar", "en", "fr");
            });
  }

  @Test
  void areUsedTogether() throws IOException {
    List<Actor> all =
        ActorFile.merge(List.of(read("states.yaml"), read("libya.yaml"), read("libya_more.yaml")));
    assertThat(all).extracting(Actor::id).doesNotHaveDuplicates();
    assertThat(Gazetteer.of(all).actors()).hasSameSizeAs(all);
  }

  private static List<Actor> read(String file) throws IOException {
    return ActorFile.parse(file, Files.readString(ACTORS.resolve(file)));
  }
}
