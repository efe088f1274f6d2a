package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rawabit.actors.ActorFile;

class RollUpTest {
  private static final RollUp ROLL_UP =
      RollUp.of(
          ActorFile.parse(
              "a.yaml",
              """
              actors:
                - {id: haftar, type: person, names: {en: [Haftar]}, member_of: [lna]}
                - {id: lna, type: armed_group, names: {en: [LNA]}, member_of: [east, west]}
                - {id: east, type: organization, names: {en: [East]}, member_of: [lna]}
                - {id: egypt, type: state, names: {en: [Egypt]}}
              """));

  @Test
  void reachesTheGroupsOfGroupsAndEndsInCircles() {
    assertThat(ROLL_UP.groups())
        .isEqualTo(
            Map.of(
                "haftar", Set.of("lna", "east", "west"),
                "lna", Set.of("east", "west"),
                "east", Set.of("lna", "west")));
  }

  @Test
  void knowsMembersFromStrangers() {
    assertThat(ROLL_UP.isOwnGroup("haftar", "west")).isTrue();
    assertThat(ROLL_UP.isOwnGroup("west", "haftar")).isTrue();
    assertThat(ROLL_UP.isOwnGroup("haftar", "egypt")).isFalse();
    assertThat(RollUp.NONE.isOwnGroup("haftar", "lna")).isFalse();
  }
}
