package org.rawabit.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One walk for the whole test run, handed to whoever asks for it; its end closes it. */
public final class WalkExtension implements ParameterResolver, ExecutionCondition {
  private static final boolean HAS_SHELL = hasShell();

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return HAS_SHELL
        ? ConditionEvaluationResult.enabled("bash is here")
        : ConditionEvaluationResult.disabled("commands are typed into bash, which is not here");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Walk.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(Walk.class, key -> start(), Walk.class);
  }

  private static Walk start() {
    try {
      return new Walk();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean hasShell() {
    try {
      return new ProcessBuilder("bash", "-c", "command -v mkfifo").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
