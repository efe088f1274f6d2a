package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class GroundTest {
  @ParameterizedTest
  @EnumSource
  void isAShareThatIsNeverZeroNorMoreThanAll(Ground ground) {
    assertThat(ground.confidence()).isGreaterThan(0.5).isLessThan(1);
  }

  @Test
  void isSurestForANameAndLeastSureForTheFirstInTheFile() {
    assertThat(Arrays.stream(Ground.values()))
        .allSatisfy(
            ground ->
                assertThat(ground.confidence())
                    .isBetween(Ground.FIRST_IN_FILE.confidence(), Ground.NAME.confidence()));
  }

  @ParameterizedTest
  @CsvSource({
    "NAME, SOUND",
    "NAME, HOMOGRAPH",
    "SHORT_NAME_OF_NAMED, SHORT_NAME_ALONE",
    "NEAREST, MOST_SPOKEN_OF",
    "TITLE, MOST_SPOKEN_OF",
    "SURNAME, FIRST_NAME",
    "BODY, ROLE",
    "ROLE, DESCRIPTION",
    "DESCRIPTION, REFERENCE",
    "MOST_SPOKEN_OF, FIRST_IN_FILE"
  })
  void isSurerTheMoreTheArticleSays(Ground surer, Ground lessSure) {
    assertThat(surer.confidence()).isGreaterThan(lessSure.confidence());
  }

  @Test
  void saysWhyWhereThereWasSomethingToDecide() {
    assertThat(Ground.NAME.why()).isNull();
    assertThat(Arrays.stream(Ground.values()).map(Ground::why).filter(w -> w != null))
        .allSatisfy(why -> assertThat(why).isNotBlank());
  }
}
