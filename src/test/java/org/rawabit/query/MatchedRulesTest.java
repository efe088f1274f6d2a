package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.UserError;

class MatchedRulesTest {
  @Test
  void areTheBeginningsOfRulesByActor(@TempDir Path dir) {
    String other = RunOutput.MENTION.replace("'short name'", "'name خليفة حفتر; behind و; sure'");
    new RunOutput(dir).with("mentions", RunOutput.MENTION + " UNION ALL " + other);
    assertThat(MatchedRules.of(dir))
        .isEqualTo(Map.of("khalifa_haftar", Set.of("short name", "name خليفة حفتر")));
  }

  @Test
  void needMentions(@TempDir Path dir) {
    new RunOutput(dir).with("terms", "SELECT 1 AS term");
    assertThatThrownBy(() -> MatchedRules.of(dir))
        .isInstanceOf(UserError.class)
        .hasMessage("output %s: has no table mentions", dir);
  }
}
