package org.rawabit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Property
  void anyTextPassesWhole(@ForAll String text) throws JsonProcessingException {
    String escaped = ReportJson.escaped(JSON.writeValueAsString(text));
    assertThat(escaped).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    String sent = new String(escaped.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(JSON.readValue(sent, String.class)).isEqualTo(text);
  }

  @Test
  void everyHostileTextPassesWhole() throws JsonProcessingException {
    for (HostileText hostile : HostileText.ALL) {
      anyTextPassesWhole(hostile.text());
    }
  }

  @Test
  void aScriptThatEndsItselfIsRefused() {
    assertThatThrownBy(() -> ContentPolicy.of(List.of("x('</SCRIPT>')")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a script that ends or hides itself");
    assertThatThrownBy(() -> ContentPolicy.of(List.of("x < y <!--z")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a script that ends or hides itself");
  }

  @Test
  void aScriptIsKnownByItsHash() {
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    assertThat(ContentPolicy.hash("alert(1)"))
        .isEqualTo("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  }

  @Test
  void fontsAreInTheStyle() {
    assertThat(PageResources.style())
        .contains("url(\"data:font/woff2;base64,")
        .doesNotContain("url(\"fonts/", "http:", "</style");
  }
}
