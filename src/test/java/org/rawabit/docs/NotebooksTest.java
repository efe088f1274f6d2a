package org.rawabit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs docs/notebooks from top to bottom on the tables of the sample, as Jupyter and Quarto do. */
@ExtendWith(SampleClone.Extension.class)
class NotebooksTest {
  private static final Path NOTEBOOK = Path.of("docs/notebooks/actors.ipynb");
  private static final String KNIT =
      """
      knitr::opts_chunk$set(error = FALSE, dev.args = list(type = "cairo"))
      knitr::knit("ties.qmd", "ties.md", quiet = TRUE)
      """;

  private final SampleClone clone;

  NotebooksTest(SampleClone clone) {
    this.clone = clone;
  }

  /** With outputs, every run of it would be a change of hundreds of lines. */
  @Test
  void theNotebookIsKeptWithoutOutputs() throws IOException {
    for (JsonNode cell : read(NOTEBOOK).path("cells")) {
      if (cell.path("cell_type").asText().equals("code")) {
        assertThat(cell.path("outputs")).as(cell.path("id").asText()).isEmpty();
        assertThat(cell.path("execution_count").isNull()).as(cell.path("id").asText()).isTrue();
      }
    }
    assertThat(read(NOTEBOOK).path("metadata").path("language_info"))
        .as("names the language and no version of it")
        .hasSize(1);
  }

  @Test
  void theNotebookRuns() throws IOException, InterruptedException {
    Interpreter python = Interpreter.python("pandas", "nbconvert", "ipykernel");
    Path folder = clone.path().resolve("docs/notebooks");
    python
        .run(
            folder,
            Map.of("IPYTHONDIR", folder.resolve("ipython").toString()),
            List.of(
                "-m",
                "nbconvert",
                "--to=notebook",
                "--execute",
                "--output=ran.ipynb",
                NOTEBOOK.getFileName().toString()))
        .succeeded();
    String outputs = outputs(read(folder.resolve("ran.ipynb")));
    assertThat(outputs)
        .contains("<td dir=\"auto\">خليفة حفتر</td>")
        .contains("75 ties, of 263 pairs in two stories or more")
        .contains("2020   6 of  8  ####")
        .contains("<svg ", "direction=\"rtl\">الولايات المتحدة</text>")
        .contains(">السراج</mark> و<mark ", ">حفتر</mark> يتفقان قرب باريس")
        .contains("68 articles, 66 stories; job ");
    assertThat(clone.path().resolve("out/ties.csv"))
        .content()
        .contains("Fayez al-Sarraj – Khalifa Haftar,9,20,");
  }

  /** What Jupyter would have, without Jupyter: the cells, one after the other. */
  @Test
  void theNotebookRunsAsPlainPython() throws IOException, InterruptedException {
    Interpreter python = Interpreter.python("pandas", "IPython");
    StringBuilder script = new StringBuilder();
    for (JsonNode cell : read(NOTEBOOK).path("cells")) {
      if (cell.path("cell_type").asText().equals("code")) {
        cell.path("source").forEach(line -> script.append(line.asText()));
        script.append("\n\n");
      }
    }
    String printed =
        python
            .run(clone.path().resolve("docs/notebooks"), Map.of(), List.of("-c", script.toString()))
            .succeeded()
            .out();
    assertThat(printed).contains("75 ties, of 263 pairs").contains("66 stories; job ");
  }

  @Test
  void theQuartoPageRuns() throws IOException, InterruptedException {
    Interpreter r = Interpreter.r("knitr", "jsonlite");
    Path folder = clone.path().resolve("docs/notebooks");
    r.run(folder, Map.of(), List.of("--vanilla", "-e", KNIT)).succeeded();
    assertThat(Files.readString(folder.resolve("ties.md")))
        .contains("There are 71 actors with 75 ties in 18 communities.")
        .contains("|Fayez al-Sarraj – Khalifa Haftar")
        .contains(" on Spark 4.1.0, run ")
        .doesNotContain("Error", "Warning");
    for (String figure : List.of("network", "intervals", "years")) {
      assertThat(folder.resolve("figure/" + figure + "-1.png")).isNotEmptyFile();
    }
  }

  private static JsonNode read(Path notebook) throws IOException {
    return JsonMapper.builder().build().readTree(Files.readString(notebook));
  }

  /** All that the cells printed and showed. */
  private static String outputs(JsonNode notebook) {
    StringBuilder outputs = new StringBuilder();
    for (JsonNode cell : notebook.path("cells")) {
      for (JsonNode output : cell.path("outputs")) {
        assertThat(output.path("output_type").asText()).isNotEqualTo("error");
        output.path("text").forEach(line -> outputs.append(line.asText()));
        output.path("data").path("text/html").forEach(line -> outputs.append(line.asText()));
      }
    }
    return outputs.toString();
  }
}
