package org.rawabit.docs;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.param.ParamPair;
import org.apache.spark.ml.util.MLReader;
import org.junit.jupiter.api.Test;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Holds docs/python/rawabit_ml.py to the classes of org.rawabit.ml that it drives. */
class PythonTransformersTest {
  private static final Path MODULE = Path.of("docs/python/rawabit_ml.py").toAbsolutePath();
  private static final Path STANDIN = Path.of("src/test/resources/docs").toAbsolutePath();

  @Test
  void everyTransformerHasAClassInPython() throws IOException {
    String module = Files.readString(MODULE);
    assertThat(module).contains("JAVA_PACKAGE = \"org.rawabit.ml\"");
    assertThat(
            Pattern.compile("^class (\\w+)\\(TextTransformer\\):", Pattern.MULTILINE)
                .matcher(module)
                .results()
                .map(found -> found.group(1)))
        .containsExactlyInAnyOrderElementsOf(transformers().keySet());
  }

  @Test
  void paramsAreCalledTheSameAndMeanTheSame() throws IOException {
    Map<String, String> python =
        Pattern.compile(
                "(\\w+) = Param\\(\\s*Params\\._dummy\\(\\),\\s*\"(\\w+)\",\\s*\"([^\"]+)\",\\s*TypeConverters\\.toString,?\\s*\\)")
            .matcher(Files.readString(MODULE))
            .results()
            .peek(found -> assertThat(found.group(1)).isEqualTo(found.group(2)))
            .collect(toMap(found -> found.group(2), found -> found.group(3)));
    transformers()
        .forEach((name, transformer) -> assertThat(python).as(name).isEqualTo(params(transformer)));
  }

  /** What PySpark's JavaMLReader calls on the class, and JavaTransformer on the object. */
  @Test
  void javaHasWhatPySparkCalls() throws ReflectiveOperationException {
    for (Transformer transformer : transformers().values()) {
      assertThat(transformer.getClass().getConstructor(String.class).newInstance("name").uid())
          .isEqualTo("name");
      assertThat(transformer.getClass().getMethod("read").invoke(null))
          .isInstanceOf(MLReader.class);
      ParamPair<?> pair = pair(transformer.getParam("inputCol"), "body");
      call(transformer, "set", ParamPair.class, pair);
      call(
          transformer,
          "setDefault",
          Seq.class,
          CollectionConverters.asScala(List.of(pair)).toSeq());
      Object copy = call(transformer, "copy", ParamMap.class, ParamMap.empty());
      assertThat(((Transformer) copy).getOrDefault(transformer.getParam("inputCol")))
          .isEqualTo("body");
    }
  }

  private static <T> ParamPair<T> pair(Param<T> param, Object value) {
    @SuppressWarnings("unchecked")
    T typed = (T) value;
    return param.w(typed);
  }

  /** As Py4J does: by the name of a public method. */
  private static Object call(Object object, String method, Class<?> type, Object argument)
      throws ReflectiveOperationException {
    return object.getClass().getMethod(method, type).invoke(object, argument);
  }

  /** Runs the module with classes of the test's own in place of PySpark's. */
  @Test
  void runs() throws IOException, InterruptedException {
    String printed =
        Interpreter.python("json")
            .run(
                STANDIN,
                Map.of("PYTHONPATH", STANDIN.resolve("standin") + ":" + MODULE.getParent()),
                List.of("drive_rawabit_ml.py"))
            .succeeded()
            .out();
    JsonNode classes = JsonMapper.builder().build().readTree(printed);
    assertThat(classes.size()).isEqualTo(transformers().size());
    transformers()
        .forEach(
            (name, transformer) -> {
              JsonNode python = classes.path(name);
              assertThat(python.path("java").asText()).isEqualTo(transformer.getClass().getName());
              assertThat(python.path("loader").asText())
                  .isEqualTo(transformer.getClass().getName());
              assertThat(python.path("set").asText()).isEqualTo("{\"outputCol\": \"pieces\"}");
              for (Param<?> param : transformer.params()) {
                String uid = python.path("uid").asText();
                Object byDefault = transformer.getOrDefault(param);
                assertThat(python.path("defaults").path(param.name()).asText().replace(uid, ""))
                    .as(name + "." + param.name())
                    .isEqualTo(byDefault.toString().replace(transformer.uid(), ""));
              }
            });
  }

  private static Map<String, String> params(Transformer transformer) {
    return Arrays.stream(transformer.params()).collect(toMap(Param::name, Param::doc));
  }

  private static Map<String, Transformer> transformers() {
    Map<String, Transformer> found = new TreeMap<>();
    for (JavaClass c :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rawabit.ml")) {
      if (c.isAssignableTo(Transformer.class)
          && !c.getModifiers().contains(JavaModifier.ABSTRACT)) {
        found.put(c.getSimpleName(), made(c));
      }
    }
    assertThat(found).hasSizeGreaterThan(2);
    return found;
  }

  private static Transformer made(JavaClass c) {
    try {
      return (Transformer) c.reflect().getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(c.getName(), e);
    }
  }
}
