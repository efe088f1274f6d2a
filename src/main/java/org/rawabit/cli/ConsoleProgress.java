package org.rawabit.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.rawabit.job.Progress;

/**
 * Shows how a run gets on: one line that changes on a terminal, a line a phase elsewhere.
 *
 * <p>The time left is that of the phase, from the tasks of it that are done.
 */
final class ConsoleProgress implements Progress, AutoCloseable {
  private static final long REFRESH_MILLIS = 200;
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter out;
  private final Screen screen;
  private final Thread painter;
  private final AtomicInteger tasks = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private volatile LongSupplier articles = () -> 0;
  private volatile String phase = "";
  private volatile long phaseStarted = System.nanoTime();
  private volatile boolean closed;

  /** What is written on. */
  enum Screen {
    TERMINAL,
    PLAIN;

    static Screen current() {
      return Terminal.showsErrors() ? TERMINAL : PLAIN;
    }
  }

  ConsoleProgress(PrintWriter out, Screen screen) {
    this.out = out;
    this.screen = screen;
    this.painter = new Thread(this::paint, "progress");
    painter.setDaemon(true);
    if (screen == Screen.TERMINAL) {
      painter.start();
    }
  }

  /** Follows the tasks of a Spark application. */
  void follow(SparkContext spark) {
    spark.addSparkListener(
        new SparkListener() {
          @Override
          public void onStageSubmitted(SparkListenerStageSubmitted stage) {
            tasks.addAndGet(stage.stageInfo().numTasks());
          }

          @Override
          public void onTaskEnd(SparkListenerTaskEnd task) {
            done.incrementAndGet();
          }
        });
  }

  @Override
  public void phase(String name) {
    endPhase();
    phase = name;
    phaseStarted = System.nanoTime();
    tasks.set(0);
    done.set(0);
  }

  @Override
  public void note(String line) {
    out.println((screen == Screen.TERMINAL ? CLEAR_LINE : "") + line);
    out.flush();
  }

  @Override
  public void articles(LongSupplier read) {
    articles = read;
  }

  private void endPhase() {
    if (phase.isEmpty()) {
      return;
    }
    String clear = screen == Screen.TERMINAL ? CLEAR_LINE : "";
    out.printf(Locale.ROOT, "%s%-14s %6.1f s%s%n", clear, phase, seconds(), read());
    out.flush();
  }

  private String read() {
    long count = phase.equals("reading") ? articles.getAsLong() : 0;
    return count == 0 ? "" : String.format(Locale.ROOT, "  %,d articles", count);
  }

  private double seconds() {
    return (System.nanoTime() - phaseStarted) / 1e9;
  }

  private void paint() {
    while (!closed) {
      try {
        Thread.sleep(REFRESH_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
      if (!closed && !phase.isEmpty()) {
        out.print(CLEAR_LINE + line());
        out.flush();
      }
    }
  }

  private String line() {
    int all = tasks.get();
    int ended = Math.min(done.get(), all);
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%-14s %6.1f s", phase, seconds()));
    if (all > 0) {
      line.append(String.format(Locale.ROOT, "  %d/%d tasks", ended, all));
    }
    line.append(read());
    if (ended > 0 && ended < all) {
      line.append(String.format(Locale.ROOT, "  %.0f s left", seconds() * (all - ended) / ended));
    }
    return line.toString();
  }

  @Override
  public void close() {
    closed = true;
    painter.interrupt();
    endPhase();
    phase = "";
  }
}
