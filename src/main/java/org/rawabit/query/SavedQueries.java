package org.rawabit.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rawabit.UserError;
import org.rawabit.yaml.Nearest;

/**
 * The saved queries: those that come with the program, and those in directories, of which a later
 * one hides a query of the same name in an earlier one.
 */
public final class SavedQueries {
  private static final String OURS = "saved";
  private static final String END = ".sql";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
  private static final int NEAR = 3;

  private final List<Path> directories;

  /**
   * @param directories those that are not there are left out
   */
  public SavedQueries(List<Path> directories) {
    this.directories = directories.stream().filter(Files::isDirectory).toList();
  }

  /** Whether a word can be the name of a saved query: SQL has spaces. */
  public static boolean isName(String typed) {
    return NAME.matcher(typed).matches();
  }

  /** The query of a name; a {@link UserError} that names those near it where there is none. */
  public SavedQuery find(String name) {
    for (int i = directories.size() - 1; i >= 0; i--) {
      Path file = directories.get(i).resolve(name + END);
      if (Files.isRegularFile(file)) {
        return read(name, file);
      }
    }
    try (InputStream ours = SavedQueries.class.getResourceAsStream(OURS + "/" + name + END)) {
      if (ours != null) {
        String text = new String(ours.readAllBytes(), StandardCharsets.UTF_8);
        return SavedQueryFile.parse(name, name + END, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> near = Nearest.to(name, names(), NEAR);
    throw new UserError(
        "there is no saved query %s; %s"
            .formatted(
                name,
                near.isEmpty()
                    ? "query --list lists them"
                    : "did you mean " + String.join(" or ", near) + "?"));
  }

  private static SavedQuery read(String name, Path file) {
    try {
      return SavedQueryFile.parse(name, file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UserError("%s: cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** The names of all, in order. */
  public Collection<String> names() {
    Set<String> names = new TreeSet<>(ours());
    for (Path directory : directories) {
      names.addAll(namesIn(directory));
    }
    return names;
  }

  private static List<String> ours() {
    URL place = SavedQueries.class.getResource(OURS);
    if (place == null) {
      return List.of();
    }
    try {
      URI uri = place.toURI();
      if (!uri.getScheme().equals("jar")) {
        return namesIn(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        String inside = uri.toString().substring(uri.toString().indexOf('!') + 1);
        return namesIn(jar.getPath(inside));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("%s cannot be listed".formatted(place), e);
    }
  }

  private static List<String> namesIn(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(END))
          .map(file -> file.substring(0, file.length() - END.length()))
          .filter(SavedQueries::isName)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UserError("%s: cannot be listed: %s".formatted(directory, e.getMessage()), e);
    }
  }

  /** Writes a line a query: its name and what it answers. */
  public void describe(Appendable out) throws IOException {
    AlignedLines.write(
        names().stream().map(name -> List.of(name, find(name).summary())).toList(), out);
  }

  /** Writes what a query answers, and a line a parameter. */
  public void describe(String name, Appendable out) throws IOException {
    SavedQuery query = find(name);
    out.append(name).append(": ").append(String.join("\n", query.description())).append('\n');
    AlignedLines.write(
        query.parameters().stream()
            .map(p -> List.of("  " + p.option(), p.type().name(), p.help()))
            .toList(),
        out);
  }
}
