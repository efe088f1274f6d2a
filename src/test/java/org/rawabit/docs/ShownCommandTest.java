package org.rawabit.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownCommandTest {
  @Test
  void goesOnAsLongAsTheShellWouldAsk() {
    String block =
        """
        $ cat > a.txt <<'EOF'
        one
        EOF
        $ wc \\
          -l a.txt
        1 a.txt
        $ echo "two
        lines"
        two
        lines
        """;
    assertThat(ShownCommand.of(new Block(Path.of("p.md"), 10, "console", block)))
        .extracting(ShownCommand::line, ShownCommand::text, ShownCommand::output)
        .containsExactly(
            tuple(11, "cat > a.txt <<'EOF'\none\nEOF", List.of()),
            tuple(14, "wc \\\n  -l a.txt", List.of("1 a.txt")),
            tuple(17, "echo \"two\nlines\"", List.of("two", "lines")));
  }

  @Test
  void beginsABlock() {
    Block block = new Block(Path.of("p.md"), 10, "console", "scripts/rawabit run a.yaml\n");
    assertThatThrownBy(() -> ShownCommand.of(block))
        .hasMessage("p.md:10: a block of console begins with a command, $ …");
  }
}
