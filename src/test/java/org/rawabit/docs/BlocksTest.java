package org.rawabit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.UserError;
import org.rawabit.actors.ActorFile;
import org.rawabit.job.JobFile;
import org.rawabit.query.OutputFormat;
import org.rawabit.query.TableViews;
import org.rawabit.yaml.YamlMap;

/** Reads and runs the blocks of the pages that are no commands. */
@ExtendWith(WalkExtension.class)
class BlocksTest {
  /** A piece of a job file is read with what every job has. */
  private static final Map<String, String> REQUIRED =
      Map.of("inputs", "[{path: a}]", "actors", "[a.yaml]", "output", "out/a");

  @Test
  void areWhatTheySay(Walk walk) {
    List<String> complaints = new ArrayList<>();
    try (TableViews views = TableViews.open(walk.sample())) {
      for (Page page : Pages.run()) {
        for (Block block : page.blocks()) {
          try {
            check(block, views);
          } catch (UserError | IOException e) {
            complaints.add(block.place() + ": " + e.getMessage());
          }
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  private static void check(Block block, TableViews views) throws IOException {
    switch (block.language()) {
      case "console" -> {} // CommandsTest
      case "sql" -> views.query(block.content(), OutputFormat.TABLE, new StringBuilder());
      case "yaml" -> yaml(block);
      case "json" -> json(block);
      default -> {
        if (!NotRun.LANGUAGES.containsKey(block.language())) {
          throw new UserError(
              "a block of the language '%s' is neither run nor in NotRun"
                  .formatted(block.language()));
        }
        if (block.content().contains("scripts/rawabit ")) {
          throw new UserError("commands stand in a block of console, behind $");
        }
      }
    }
  }

  private static void yaml(Block block) {
    YamlMap map = YamlMap.parse(block.place(), block.content());
    boolean isActors =
        map.keys().size() == 1
            && map.has("actors")
            && !block.content().matches("(?s).*actors: *\\[.*");
    if (isActors) {
      ActorFile.parse(block.place(), block.content());
      return;
    }
    StringBuilder job = new StringBuilder(block.content());
    REQUIRED.forEach(
        (key, value) -> {
          if (!map.has(key)) {
            job.append(key).append(": ").append(value).append('\n');
          }
        });
    JobFile.parse(block.place(), job.toString(), Map.of());
  }

  private static void json(Block block) throws IOException {
    try (MappingIterator<JsonNode> values =
        new ObjectMapper().readerFor(JsonNode.class).readValues(block.content())) {
      assertThat(values.readAll()).as(block.place()).isNotEmpty();
    }
  }
}
