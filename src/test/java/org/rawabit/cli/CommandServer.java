package org.rawabit.cli;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Runs one command line after the other in one process, whose working directory is real: a dozen
 * commands cost one start of Java.
 *
 * <p>Its directory holds two FIFOs: a line in {@code request} asks for the command whose words are
 * in {@code arguments} (each ended by a NUL) with {@code in} as standard input; {@code out} and
 * {@code err} are written, then the exit code goes to {@code done}. It ends with its own input, so
 * that it does not outlive the tests.
 */
public final class CommandServer {
  private final Path directory;

  private CommandServer(Path directory) {
    this.directory = directory;
  }

  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    Thread watch = new Thread(CommandServer::endWithTheTests, "watch");
    watch.setDaemon(true);
    watch.start();
    CommandServer server = new CommandServer(Path.of(arguments[0]));
    while (true) {
      server.serve();
    }
  }

  private static void endWithTheTests() {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException e) {
      // as good as an end
    }
    Runtime.getRuntime().halt(0);
  }

  private void serve() throws IOException {
    try (InputStream request = new FileInputStream(directory.resolve("request").toFile())) {
      // Byte by byte: a FIFO has no length and no position.
      while (request.read() >= 0) {}
    }
    String words = Files.readString(directory.resolve("arguments"));
    int code;
    InputStream usual = System.in;
    try (InputStream in = Files.newInputStream(directory.resolve("in"));
        PrintStream out = stream("out");
        PrintStream err = stream("err")) {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
      code = Main.commandLine().execute(words.isEmpty() ? new String[0] : words.split("\0", -1));
    } finally {
      System.setIn(usual);
      // Each command says where its log goes; the next one has another output.
      System.clearProperty("log4j2.configurationFile");
      System.clearProperty("rawabit.log");
    }
    try (OutputStream done = new FileOutputStream(directory.resolve("done").toFile())) {
      done.write((code + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private PrintStream stream(String name) throws IOException {
    return new PrintStream(
        Files.newOutputStream(directory.resolve(name)), true, StandardCharsets.UTF_8);
  }
}
