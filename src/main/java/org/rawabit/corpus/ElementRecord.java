package org.rawabit.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.rawabit.decoding.Blank;

/**
 * One record made of elements: those whose names are fields, at any depth, give their text.
 *
 * <p>A name is the element's ({@code title}, {@code dc:title}, or without its prefix), its path
 * below the record ({@code meta.title}), an attribute of the record ({@code @id}) or of an element
 * ({@code link@href}). Attributes of the record are guessed by name, too. Of equally good names the
 * outermost element counts; under the same name, authors and bodies are joined.
 *
 * <p>The text of a field is all the text in it, {@link ElementKind} turned to paragraphs and lines,
 * blanks at both ends left out. A field whose only text is that of fields in it is a wrapper. A
 * record without a body has the text that stands in no element but markup for one.
 */
final class ElementRecord {
  /** Ranks of guesses come first, then the depth. */
  private static final int DEPTHS = 10_000;

  /** Elements inside elements: deeper than any article. */
  static final int DEEPEST = 1000;

  static final String TOO_DEEP = "more than %d elements inside each other".formatted(DEEPEST);

  /** Elements of a path. */
  private static final int LONGEST_PATH = 8;

  /** A worse guess than any name. */
  private static final FieldNames.Slot LOOSE_BODY = new FieldNames.Slot(Field.BODY, 100);

  /** An element that is open. */
  private static final class Open {
    private final String name;
    private final String path;
    private final FieldNames.@Nullable Slot slot;
    private final boolean isMarkup;
    private final int start;
    private boolean hasText;

    Open(String name, String path, FieldNames.@Nullable Slot slot, boolean isMarkup, int start) {
      this.name = name;
      this.path = path;
      this.slot = slot;
      this.isMarkup = isMarkup;
      this.start = start;
    }
  }

  private final FieldNames names;
  private final FieldValues fields = new FieldValues();
  private final Excerpt excerpt = new Excerpt();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Open> captures = new ArrayDeque<>();
  private final ParagraphText captured = new ParagraphText();
  private final ParagraphText loose = new ParagraphText();
  private int others;
  private int tooDeep;
  private long held;
  private @Nullable RejectCode code;
  private String problem = "";

  ElementRecord(FieldNames names) {
    this.names = names;
  }

  /** An element opens below the record. */
  void open(String name) {
    if (open.size() == DEEPEST) {
      refuse(RejectCode.BOMB, TOO_DEEP);
      tooDeep++;
      return;
    }
    ElementKind markup = ElementKind.of(name);
    String path = path(name);
    FieldNames.Slot slot = names.slot(path);
    slot = slot == null ? slotOfName(name) : slot;
    boolean isMarkup = slot == null && markup != ElementKind.NONE;
    if (markup == ElementKind.BLOCK || slot != null) {
      endParagraph();
    } else if (markup == ElementKind.BREAK) {
      captured.endLine();
      loose.endLine();
    }
    others += isMarkup ? 0 : 1;
    Open element = new Open(name, path, slot, isMarkup, captured.length());
    open.push(element);
    if (slot != null) {
      captures.push(element);
    }
  }

  /** An attribute of the element that opened last, or of the record. */
  void attribute(String name, String value) {
    FieldNames.Slot slot = names.slot("@" + name);
    if (!open.isEmpty()) {
      slot = names.slot(open.element().name + "@" + name);
    } else if (slot == null) {
      slot = slotOfName(name);
    }
    if (slot != null) {
      offer(slot, name, value);
    } else if (open.isEmpty()) {
      excerpt.add(name).add(": ").add(value).add("; ");
    }
  }

  void text(CharSequence text) {
    hold(text.length());
    if (code != null) {
      return;
    }
    if (!captures.isEmpty()) {
      captured.add(text);
      captures.element().hasText |= !Blank.is(text);
    } else if (others == 0) {
      loose.add(text);
    } else {
      excerpt.add(text);
    }
  }

  /** The innermost element closes. */
  void close() {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    Open element = open.pop();
    others -= element.isMarkup ? 0 : 1;
    if (ElementKind.of(element.name) == ElementKind.BLOCK && element.slot == null) {
      endParagraph();
    }
    if (element.slot == null) {
      return;
    }
    captures.pop();
    if (element.hasText) {
      String text = captured.since(element.start);
      hold(captures.isEmpty() ? 0 : text.length());
      offer(element.slot, element.name, text);
    }
    if (captures.isEmpty()) {
      captured.clear();
    } else {
      endParagraph();
    }
  }

  /** Closes elements up to the innermost of a name, which must be open. */
  void closeThrough(String name) {
    boolean last = false;
    while (!last && !open.isEmpty()) {
      last = open.element().name.equals(name);
      close();
    }
  }

  boolean isOpen(String name) {
    return open.stream().anyMatch(e -> e.name.equals(name));
  }

  void offer(FieldNames.Slot slot, String name, String value) {
    excerpt.add(name).add(": ").add(value).add("; ");
    int depth = Math.min(open.size(), DEPTHS - 1);
    fields.offerMore(new FieldNames.Slot(slot.field(), slot.rank() * DEPTHS + depth), value);
  }

  /** Nothing of the record can be trusted; the first reason counts. */
  void refuse(RejectCode why, String reason) {
    if (code == null) {
      code = why;
      problem = reason;
    }
  }

  RawRecord record(long position) {
    if (code == null && fields.value(Field.BODY) == null) {
      offer(LOOSE_BODY, "text", loose.since(0));
    }
    return code == null
        ? RawRecord.read(position, fields, excerpt.toString())
        : RawRecord.unreadable(position, code, problem, excerpt.toString());
  }

  String excerpt() {
    return excerpt.toString();
  }

  private void endParagraph() {
    if (!captures.isEmpty()) {
      captured.endParagraph(captures.element().start);
    } else {
      loose.endParagraph(0);
    }
  }

  private String path(String name) {
    return open.isEmpty() || open.size() >= LONGEST_PATH ? name : open.element().path + "." + name;
  }

  private FieldNames.@Nullable Slot slotOfName(String name) {
    FieldNames.Slot slot = names.slot(name);
    int prefix = name.indexOf(':');
    return slot == null && prefix >= 0 ? names.slot(name.substring(prefix + 1)) : slot;
  }

  private void hold(int more) {
    held += more;
    if (held > Limits.RECORD) {
      refuse(RejectCode.TOO_LARGE, Limits.RECORD_EXCEEDED);
    }
  }
}
