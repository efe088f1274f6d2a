package org.rawabit.corpus;

import static org.rawabit.corpus.BadInput.bad;
import static org.rawabit.corpus.BadInput.bytes;
import static org.rawabit.corpus.BadInput.cut;
import static org.rawabit.corpus.Reading.concat;
import static org.rawabit.corpus.Reading.utf8;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes that are no text, and JSON that is none. */
final class BadText {
  private BadText() {}

  static List<BadInput> letters() {
    return List.of(
        bad(
            "a letter cut at the end of a text",
            "a.txt",
            cut(utf8("قال حفتر"), 1),
            1,
            "@1 encoding: body: not UTF-8: byte 0xD8 at character 8; the last character is cut off"),
        bad(
            "a letter cut at the end of a line",
            "a.jsonl",
            bytes("{'title':'\u00D9'}\n{'title':'B'}"),
            2,
            "@1 encoding: title: not UTF-8: byte 0xD9 at character 1; perhaps windows-1256 or ISO-8859-6, which encoding: can say",
            "@2 = B"),
        bad(
            "a lone continuation byte",
            "a.jsonl",
            bytes("{'title':'a\u0080'}\n{'title':'B'}"),
            2,
            "@1 encoding: title: not UTF-8: byte 0x80 at character 2; perhaps windows-1252, which encoding: can say",
            "@2 = B"),
        bad(
            "overlong UTF-8",
            "a.jsonl",
            bytes("{'title':'\u00C0\u00AF'}\n{'title':'B'}"),
            2,
            "@1 encoding: title: not UTF-8: byte 0xC0 at character 1; an overlong form",
            "@2 = B"),
        bad(
            "a surrogate in UTF-8",
            "a.jsonl",
            bytes("{'title':'\u00ED\u00A0\u0080'}\n{'title':'B'}"),
            2,
            "@1 encoding: title: not UTF-8: byte 0xED at character 1; perhaps windows-1256, which encoding: can say",
            "@2 = B"),
        bad(
            "a byte beyond Unicode",
            "a.csv",
            bytes("title\n\u00F5\u0080\u0080\u0080\nB"),
            2,
            "@1 encoding: title: not UTF-8: byte 0xF5 at character 1; perhaps windows-1256, which encoding: can say",
            "@2 = B"),
        bad("a NUL in a text", "a.txt", "a\0b", 1, "@1 encoding: not text: a NUL at character 2"),
        bad(
            "a NUL in a line",
            "a.jsonl",
            "{'title':'a\0b'}\n{'title':'B'}",
            2,
            "@1 syntax: not valid JSON at line 1, column 12: Illegal unquoted character ((CTRL-CHAR, code 0)): has to be escaped using backslash to be included in string value",
            "@2 = B"),
        bad(
            "an escaped NUL",
            "a.jsonl",
            "{'title':'a\\u0000b'}\n{'title':'B'}",
            2,
            "@1 = a\u0000b",
            "@2 = B"),
        bad("a NUL in a value", "a.csv", "title\na\0b\nB", 2, "@1 = a\u0000b", "@2 = B"),
        bad(
            "NULs for lines, as after a power cut",
            "a.jsonl",
            "{'title':'A'}\n\0\0\0\0\0",
            2,
            "@1 = A",
            "@2 syntax: not valid JSON at line 1, column 2: Illegal character ((CTRL-CHAR, code 0)): only regular white space (\\r, \\n, \\t) is allowed between tokens"),
        bad(
            "a byte order mark in the middle",
            "a.jsonl",
            "{'title':'A'}\n\uFEFF{'title':'B'}",
            2,
            "@1 = A",
            "@2 = B"),
        bad("a byte order mark in a title", "a.jsonl", "{'title':'A\uFEFFB'}", 1, "@1 = A\uFEFFB"),
        bad(
            "UTF-16 without a mark",
            "a.txt",
            "حفتر and more".getBytes(StandardCharsets.UTF_16LE),
            1,
            "@1 = حفتر and more"),
        bad(
            "UTF-16 cut in a letter",
            "a.txt",
            concat(bytes("\u00FF\u00FE"), bytes("a\0b\0c")),
            1,
            "@1 encoding: body: unpaired surrogate U+DC63 at character 3"),
        bad(
            "half a character, escaped",
            "a.jsonl",
            "{'title':'a\\ud83d'}\n{'title':'B'}",
            2,
            "@1 encoding: title: unpaired surrogate U+D83D at character 2",
            "@2 = B"),
        bad(
            "the wrong half first",
            "a.jsonl",
            "{'title':'\\ude00\\ud83d'}\n{'title':'B'}",
            2,
            "@1 encoding: title: unpaired surrogate U+DE00 at character 1",
            "@2 = B"));
  }

  static List<BadInput> json() {
    return List.of(
        bad("an empty array", "a.json", "[]", 0),
        bad("an empty object", "a.json", "{}", 1, "@1 no_text: neither title nor body"),
        bad(
            "a key that stands twice",
            "a.jsonl",
            "{'title':'A','title':'B'}\n{'title':'C'}",
            2,
            "@1 duplicate_key: the key \"title\" stands twice",
            "@2 = C"),
        bad(
            "a comma behind the last field",
            "a.jsonl",
            "{'title':'A',}\n{'title':'B'}",
            2,
            "@1 syntax: not valid JSON at line 1, column 14: Unexpected character ('}' (code 125)): was expecting double-quote to start field name",
            "@2 = B"),
        bad(
            "a comma behind the last record",
            "a.json",
            "[{'title':'A'},]",
            1,
            "@1 = A",
            "@2 broken: not valid JSON at line 1, column 16: Unexpected character (']' (code 93)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false'); nothing after record 1 could be read"),
        bad(
            "no comma between records",
            "a.json",
            "[{'title':'A'}\n{'title':'B'}]",
            2,
            "@1 = A",
            "@2 broken: not valid JSON at line 2, column 1: Unexpected character ('{' (code 123)): was expecting comma to separate Array entries; nothing after record 1 could be read"),
        bad(
            "single quotes",
            "a.jsonl",
            utf8("{'title':'A'}\n{\"title\":\"B\"}"),
            2,
            "@1 syntax: not valid JSON at line 1, column 2: Unexpected character (''' (code 39)): was expecting double-quote to start field name",
            "@2 = B"),
        bad(
            "NaN for a number",
            "a.jsonl",
            "{'title':'A','n':NaN}\n{'title':'B'}",
            2,
            "@1 syntax: not valid JSON at line 1, column 21: Non-standard token 'NaN': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow",
            "@2 = B"),
        bad(
            "a comment",
            "a.jsonl",
            "// made by hand\n{'title':'B'}",
            2,
            "@1 syntax: not valid JSON at line 1, column 1: Unexpected character ('/' (code 47)): maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)",
            "@2 = B"),
        bad(
            "a line end in a string",
            "a.jsonl",
            "{'title':'a\nb'}\n{'title':'B'}",
            3,
            "@1 syntax: not valid JSON at line 1, column 12: Unexpected end-of-input: was expecting closing quote for a string value",
            "@2 syntax: not valid JSON at line 1, column 2: Unrecognized token 'b': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            "@3 = B"),
        bad(
            "a tab in a string",
            "a.jsonl",
            "{'title':'a\tb'}\n{'title':'B'}",
            2,
            "@1 syntax: not valid JSON at line 1, column 12: Illegal unquoted character ((CTRL-CHAR, code 9)): has to be escaped using backslash to be included in string value",
            "@2 = B"),
        bad(
            "a line that breaks off",
            "a.jsonl",
            "{'title':'A'}\n{'title':'B', 'bo",
            2,
            "@1 = A",
            "@2 syntax: not valid JSON at line 1, column 18: Unexpected end-of-input in field name"),
        bad(
            "an array that breaks off",
            "a.json",
            "[{'title':'A'},{'title':'B', 'bo",
            2,
            "@1 = A",
            "@2 broken: not valid JSON at line 1, column 33: Unexpected end-of-input in field name; nothing after record 1 could be read"),
        bad(
            "an array that is not closed",
            "a.json",
            "[{'title':'A'}",
            1,
            "@1 = A",
            "@2 broken: not valid JSON at line 1, column 15: Unexpected end-of-input: expected close marker for Array; nothing after record 1 could be read"),
        bad(
            "two objects in a line",
            "a.jsonl",
            "{'title':'A'}{'title':'B'}\n{'title':'C'}",
            2,
            "@1 syntax: more than one value in the line",
            "@2 = C"),
        bad(
            "numbers for records",
            "a.json",
            "[1, null, 'x', {'title':'B'}]",
            4,
            "@1 syntax: expected an object, found a number",
            "@2 syntax: expected an object, found null",
            "@3 syntax: expected an object, found a string",
            "@4 = B"),
        bad(
            "an error page in place of JSON",
            "a.json",
            "Too many requests",
            1,
            "@1 broken: not valid JSON at line 1, column 4: Unrecognized token 'Too': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false'); nothing after record 0 could be read"),
        bad(
            "an error line at the head of lines",
            "a.jsonl",
            "retrying\n{'title':'B'}",
            2,
            "@1 syntax: not valid JSON at line 1, column 9: Unrecognized token 'retrying': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            "@2 = B"),
        bad(
            "100,000 brackets in a line",
            "a.jsonl",
            "{'title':" + "[".repeat(100_000) + "\n{'title':'B'}",
            2,
            "@1 syntax: not valid JSON: Document nesting depth (1001) exceeds the maximum allowed (1000)",
            "@2 = B"),
        bad(
            "100,000 brackets",
            "a.json",
            "[".repeat(100_000),
            1,
            "@1 broken: not valid JSON: Document nesting depth (1001) exceeds the maximum allowed (1000); nothing after record 0 could be read"),
        bad(
            "100,000 objects in each other",
            "a.jsonl",
            "{'a':".repeat(100_000) + "\n{'title':'B'}",
            2,
            "@1 syntax: not valid JSON: Document nesting depth (1001) exceeds the maximum allowed (1000)",
            "@2 = B"),
        bad(
            "a number of a million digits",
            "a.jsonl",
            "{'title':'A','n':" + "9".repeat(1_000_000) + "}\n{'title':'B'}",
            2,
            "@1 syntax: not valid JSON: Number value length (1000000) exceeds the maximum allowed (1000)",
            "@2 = B"),
        bad(
            "a key of 100,000 letters",
            "a.jsonl",
            "{'" + "k".repeat(100_000) + "':1,'title':'A'}\n{'title':'B'}",
            2,
            "@1 syntax: not valid JSON: Name length (100000) exceeds the maximum allowed (50000)",
            "@2 = B"),
        bad(
            "neither title nor body",
            "a.jsonl",
            "{'id':7}\n{'title':' ','body':''}\n{'title':null}",
            3,
            "@1 no_text: neither title nor body",
            "@2 no_text: neither title nor body",
            "@3 no_text: neither title nor body"),
        bad(
            "a body that is an object",
            "a.jsonl",
            "{'body':{'ar':'x'}}\n{'title':'B'}",
            2,
            "@1 no_text: neither title nor body",
            "@2 = B"));
  }
}
