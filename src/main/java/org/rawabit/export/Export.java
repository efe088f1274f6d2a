package org.rawabit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import org.rawabit.actors.Actor;
import org.rawabit.query.TableViews;
import org.rawabit.tables.PublishedFile;

/**
 * Something written in a format of other programs.
 *
 * @param path the file or directory
 * @param bytes of all that was written
 * @param files how many
 * @param holds what is in it, in words
 */
public record Export(String path, long bytes, int files, String holds) {
  /**
   * Writes an export; the same tables and request give the same bytes.
   *
   * @param output where the tables are
   * @param described the actors of the actor files, where those are known
   * @param target a file, or a directory for formats of several files
   * @throws org.rawabit.UserError where a table is missing, or the target cannot be written
   */
  public static Export write(
      TableViews views,
      String output,
      ExportRequest request,
      List<Actor> described,
      String target) {
    RunTables run = new RunTables(views, output);
    Provenance provenance = Provenance.of(run, request);
    Destination to = new Destination(target);
    String holds =
        switch (request.format()) {
          case GEXF -> {
            NetworkSource network = NetworkSource.of(run, request);
            yield written(to, out -> GexfWriter.write(run, network, provenance, out));
          }
          case GRAPHML -> {
            NetworkSource network = NetworkSource.of(run, request);
            yield written(to, out -> GraphMlWriter.write(run, network, provenance, out));
          }
          case CSV -> CsvTables.write(run, NetworkSource.of(run, request), provenance, to);
          case JSONLD ->
              written(
                  to, out -> ActorsJsonLd.write(run, request.base(), provenance, described, out));
          case DUCKDB -> DuckDbFile.write(run, provenance, to);
          case BRAT -> Corpus.write(run, request, provenance, to, new BratFiles());
          case WEBANNO ->
              Corpus.write(run, request, provenance, to, new WebAnnoFiles(request.base()));
          case HTML -> Corpus.write(run, request, provenance, to, new HtmlFiles());
        };
    return new Export(to.path(), to.bytes(), to.files(), holds);
  }

  /** Where an export of an output goes by itself. */
  public static String target(String output, ExportFormat format) {
    return PublishedFile.in(PublishedFile.in(output, "export"), format.target());
  }

  /**
   * Where an export goes that is sent somewhere.
   *
   * @param to a file or directory; a format of one file goes into a directory by its own name
   */
  public static String sent(String to, ExportFormat format) {
    boolean directory =
        to.endsWith("/")
            || (!PublishedFile.isElsewhere(to) && Files.isDirectory(PublishedFile.local(to)));
    return format.isOneFile() && directory ? PublishedFile.in(to, format.target()) : to;
  }

  /** Writes a file and says what it holds. */
  @FunctionalInterface
  private interface Writer {
    String writeTo(OutputStream out) throws IOException;
  }

  private static String written(Destination to, Writer writer) {
    StringBuilder holds = new StringBuilder();
    to.write(out -> holds.append(writer.writeTo(out)));
    return holds.toString();
  }
}
