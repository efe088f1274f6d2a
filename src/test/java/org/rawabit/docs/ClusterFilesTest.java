package org.rawabit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.job.JobFile;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files for clusters agree with each other: no cluster is needed to see that. */
class ClusterFilesTest {
  private static final Path KUBERNETES = Path.of("conf/kubernetes");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aws-sdk.version",
        "hadoop.version",
        "scala.binary.version",
        "spark.version",
        "spark-hadoop-cloud.version"
      })
  void theLoopbackClusterHasTheVersionsOfThePom(String property) throws IOException {
    assertThat(pinned(Path.of("scripts/cluster.d/pom.xml"), property))
        .isEqualTo(pinned(Path.of("pom.xml"), property))
        .isNotEmpty();
  }

  @Test
  void theImageHasTheSparkOfThePomAndCopiesWhatThereIs() throws IOException {
    String dockerfile = Files.readString(KUBERNETES.resolve("Dockerfile"));
    assertThat(dockerfile)
        .contains(
            "apache/spark:%s-scala%s-java17"
                .formatted(
                    pinned(Path.of("pom.xml"), "spark.version").get(0),
                    pinned(Path.of("pom.xml"), "scala.binary.version").get(0)));
    List<String> sent = Files.readAllLines(KUBERNETES.resolve("Dockerfile.dockerignore"));
    for (String source : found(dockerfile, "(?m)^COPY \\S+ (\\S+) ")) {
      String file = source.replace("/*.jar", "");
      assertThat(sent).as("what is sent to the builder").contains("!" + file);
      assertThat(file.startsWith("target/") || Files.exists(Path.of(file))).as(file).isTrue();
    }
  }

  @Test
  void theManifestsCallEverythingByOneName() throws IOException {
    Map<String, Map<?, ?>> objects = manifests();
    assertThat(objects.keySet())
        .containsExactly(
            "ConfigMap", "CronJob", "Namespace", "Role", "RoleBinding", "ServiceAccount");
    objects.forEach(
        (kind, object) ->
            assertThat(at(object, "metadata", kind.equals("Namespace") ? "name" : "namespace"))
                .as(kind)
                .isEqualTo("rawabit"));
    assertThat(at(objects.get("RoleBinding"), "roleRef", "name"))
        .isEqualTo(at(objects.get("Role"), "metadata", "name"));
    Object pod = at(objects.get("CronJob"), "spec", "jobTemplate", "spec", "template", "spec");
    assertThat(at(pod, "serviceAccountName"))
        .isEqualTo(at(objects.get("ServiceAccount"), "metadata", "name"))
        .isEqualTo(at(objects.get("RoleBinding"), "subjects", "0", "name"));
    assertThat(at(pod, "volumes", "0", "configMap", "name"))
        .isEqualTo(at(objects.get("ConfigMap"), "metadata", "name"));
    Object container = at(pod, "containers", "0");
    List<String> arguments = strings(at(container, "args"));
    assertThat(arguments)
        .contains("spark.kubernetes.container.image=" + at(container, "image"))
        .contains("spark.kubernetes.namespace=rawabit")
        .contains(at(container, "volumeMounts", "0", "mountPath") + "/nightly.yaml");
    assertThat(strings(at(container, "command")))
        .allMatch(file -> Files.isExecutable(Path.of(file.replace("/opt/rawabit/", ""))));
    String job = String.valueOf(at(objects.get("ConfigMap"), "data", "nightly.yaml"));
    assertThat(JobFile.parse("nightly.yaml", job, Map.of()).actors())
        .allMatch(file -> Files.exists(Path.of(file)));
  }

  @Test
  void theManifestsSetWhatTheDefaultsExplain() throws IOException {
    String defaults = Files.readString(Path.of("conf/spark-defaults.conf"));
    Object pod = at(manifests().get("CronJob"), "spec", "jobTemplate", "spec", "template", "spec");
    assertThat(strings(at(pod, "containers", "0", "args")))
        .filteredOn(word -> word.startsWith("spark."))
        .map(word -> word.substring(0, word.indexOf('=')))
        .filteredOn(
            key -> !key.matches("spark\\.driver\\..*|spark\\.kubernetes\\.(driver|executor)\\..*"))
        .isNotEmpty()
        .allMatch(key -> defaults.contains(key + " "));
  }

  @Test
  void aStandaloneClusterIsToldWhereTheCommandWasTyped(@TempDir Path dir)
      throws IOException, InterruptedException {
    String[] words = {
      "--master", "spark://host:7077", "--deploy-mode", "cluster", "--", "run", "j"
    };
    assertThat(submitted(dir, words))
        .contains("--conf spark.rawabit.directory=" + Path.of("").toAbsolutePath())
        .doesNotContain("--files")
        .endsWith("local:///r.jar run j ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yarn", "k8s://https://host:6443"})
  void othersAreGivenTheFiles(String master, @TempDir Path dir)
      throws IOException, InterruptedException {
    assertThat(
            submitted(
                dir,
                "--master=" + master,
                "--deploy-mode=cluster",
                "--files",
                "x",
                "--",
                "run",
                "j"))
        .contains("--files x\\,j.yaml\\,a.yaml ")
        .doesNotContain("spark.rawabit.directory");
    assertThat(submitted(dir, "--master", master, "--", "run", "j")).doesNotContain("--files");
  }

  /** What scripts/submit would type, with a Java that finds two files to take along. */
  private static String submitted(Path dir, String... words)
      throws IOException, InterruptedException {
    for (String program : new String[] {"spark/bin/spark-submit", "java/bin/java"}) {
      Path file = dir.resolve(program);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, "#!/bin/sh\nprintf 'j.yaml\\na.yaml\\n'\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    List<String> command = new ArrayList<>(List.of("scripts/submit"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_HOME", dir.resolve("spark").toString());
    builder.environment().put("JAVA_HOME", dir.resolve("java").toString());
    builder.environment().put("RAWABIT_JAR", "local:///r.jar");
    builder.environment().put("RAWABIT_DRY_RUN", "1");
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed.strip() + " ";
  }

  /** The objects of all manifests by their kind, of which there is one each. */
  private static Map<String, Map<?, ?>> manifests() throws IOException {
    Map<String, Map<?, ?>> objects = new TreeMap<>();
    try (Stream<Path> files = Files.list(KUBERNETES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        for (Object object :
            new Load(LoadSettings.builder().build()).loadAllFromString(Files.readString(file))) {
          Map<?, ?> map = (Map<?, ?>) object;
          assertThat(objects.put(String.valueOf(map.get("kind")), map)).isNull();
        }
      }
    }
    return objects;
  }

  private static Object at(Object value, String... path) {
    Object at = value;
    for (String step : path) {
      at =
          at instanceof List<?> list
              ? list.get(Integer.parseInt(step))
              : ((Map<?, ?>) at).get(step);
      assertThat(at).as(String.join(".", path)).isNotNull();
    }
    return at;
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  private static List<String> pinned(Path pom, String property) throws IOException {
    return found(Files.readString(pom), "<%1$s>(.*)</%1$s>".formatted(property));
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(r -> r.group(1)).toList();
  }
}
