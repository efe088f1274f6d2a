package org.rawabit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README and package-info promise of the shape of the code. */
final class ArchitectureTest {
  private static final Path MAIN = Path.of("src/main/java/org/rawabit");
  private static final int LONGEST_FILE = 300;
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rawabit");

  @Test
  void aPackageImportsOnlyFromThoseAboveIt() throws IOException {
    List<String> layers = layers();
    for (int i = 0; i + 1 < layers.size(); i++) {
      String[] below =
          layers.subList(i + 1, layers.size()).stream()
              .map(ArchitectureTest::packages)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(packages(layers.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(below)
          .check(CLASSES);
    }
  }

  @Test
  void theListOfLayersIsComplete() throws IOException {
    try (Stream<Path> entries = Files.list(MAIN)) {
      List<String> packages =
          entries.filter(Files::isDirectory).map(p -> p.getFileName().toString()).toList();
      assertThat(layers()).containsExactlyInAnyOrderElementsOf(packages);
    }
  }

  @Test
  void theRootHoldsNothingButTheUserErrorAndWhatItHides() {
    assertThat(CLASSES)
        .filteredOn(c -> c.getPackageName().equals("org.rawabit") && !c.isInterface())
        .extracting(c -> c.getSimpleName())
        .containsExactlyInAnyOrder("UserError", "Secrets");
  }

  @Test
  void theHeartOfTheProgramKnowsNoSpark() {
    noClasses()
        .that()
        .resideInAnyPackage(
            packages("yaml"),
            packages("text"),
            packages("dates"),
            packages("language"),
            packages("decoding"),
            packages("pages"),
            packages("duplicates"),
            packages("stats"),
            packages("network"),
            packages("actors"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(CLASSES);
  }

  @Test
  void packagesMakeNoCircles() {
    slices().matching("org.rawabit.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyMainEndsTheProgram() {
    assertThat(CLASSES)
        .filteredOn(
            c ->
                calls(c, "java.lang.System", "exit")
                    || calls(c, "java.lang.Runtime", "exit")
                    || calls(c, "java.lang.Runtime", "halt"))
        .extracting(JavaClass::getName)
        .containsOnly("org.rawabit.cli.Main");
  }

  @Test
  void onlyTheCommandLineMakesSparkSessions() {
    assertThat(CLASSES)
        .filteredOn(c -> calls(c, "org.apache.spark.sql.SparkSession", "builder"))
        .extracting(JavaClass::getPackageName)
        .containsOnly("org.rawabit.cli");
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?)").check(CLASSES);
  }

  @Test
  void noSourceFileIsLongerThanAReaderBears() throws IOException {
    List<String> tooLong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        int lines = Files.readAllLines(file).size();
        if (lines > LONGEST_FILE) {
          tooLong.add(file + " has " + lines);
        }
      }
    }
    assertThat(tooLong).as("files of more than %d lines", LONGEST_FILE).isEmpty();
  }

  /** The layers in order, as the documentation of the root package lists them. */
  private static List<String> layers() throws IOException {
    String documentation = Files.readString(MAIN.resolve("package-info.java"));
    return Pattern.compile("<li>\\{@code (\\w+)}")
        .matcher(documentation)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static boolean calls(JavaClass caller, String owner, String method) {
    return caller.getMethodCallsFromSelf().stream()
        .anyMatch(
            call -> call.getTargetOwner().getName().equals(owner) && call.getName().equals(method));
  }

  private static String packages(String layer) {
    return "org.rawabit." + layer + "..";
  }
}
