package org.rawabit.yaml;

import java.util.Optional;
import org.rawabit.UserError;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The events of a YAML document that is nothing but mappings, lists and plain scalars, {@value
 * #DEEPEST} within each other at most.
 *
 * <p>A tag ({@code !!java.net.URL}) is refused, though nothing would be made of it: who wrote it
 * means something that does not happen. Depth is counted before a tree is built by recursion.
 */
final class PlainEvents implements Parser {
  static final int DEEPEST = 50;

  private static final int LONGEST = 64 << 20;
  private static final int BUFFER = 1 << 20;

  private final String file;
  private final Parser events;
  private int depth;

  private PlainEvents(String file, LoadSettings settings, String content) {
    this.file = file;
    this.events = new ParserImpl(settings, new StreamReader(settings, content));
  }

  /**
   * The tree of a document, which nobody has instantiated anything from; empty where there is none.
   *
   * @throws UserError where there is more to it than mappings, lists and scalars
   * @throws YamlEngineException where it is no YAML
   */
  static Optional<Node> tree(String file, String content) {
    if (content.length() > LONGEST) {
      throw new UserError(file + ": is larger than 64 MB, the most that is read of YAML");
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(20)
            .setCodePointLimit(LONGEST)
            // A scalar is copied anew for every buffer that it reaches into.
            .setBufferSize(Math.min(content.length() + 1, BUFFER))
            .build();
    return new Composer(settings, new PlainEvents(file, settings, content)).getSingleNode();
  }

  @Override
  public boolean checkEvent(Event.ID id) {
    return events.checkEvent(id);
  }

  @Override
  public Event peekEvent() {
    return events.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return events.hasNext();
  }

  @Override
  public Event next() {
    Event event = events.next();
    if (event instanceof CollectionStartEvent start) {
      depth++;
      if (depth > DEEPEST) {
        throw refused(event, "values are nested more than " + DEEPEST + " deep");
      }
      refuse(event, start.getTag());
    } else if (event instanceof CollectionEndEvent) {
      depth--;
    } else if (event instanceof ScalarEvent scalar) {
      refuse(event, scalar.getTag());
    }
    return event;
  }

  private void refuse(Event event, Optional<String> tag) {
    if (tag.isPresent()) {
      throw refused(
          event,
          "the tag %s is not allowed: values have no types here".formatted(shown(tag.get())));
    }
  }

  private static String shown(String tag) {
    return tag.replace("tag:yaml.org,2002:", "!!");
  }

  private UserError refused(Event event, String why) {
    int line = event.getStartMark().map(m -> m.getLine() + 1).orElse(0);
    return new UserError("%s:%d: %s".formatted(file, line, why));
  }
}
