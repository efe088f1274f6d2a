package org.rawabit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text that somebody put into an article, or an actor file, to break the page or to run in it.
 *
 * @param name what it tries
 * @param text it; what it wants to run sets {@code __hostile}
 */
record HostileText(String name, String text) {
  private static final String RUN = "window.__hostile=1";

  static final List<HostileText> ALL = all();

  private static List<HostileText> all() {
    Map<String, String> cases = new LinkedHashMap<>();
    cases.put("a script", "<script>" + RUN + "</script>");
    cases.put("a script in capitals", "<SCRIPT>" + RUN + "</SCRIPT >");
    cases.put("the end of our script, and one of its own", "</script><script>" + RUN + "</script>");
    cases.put("the end of our script alone", "</script>");
    cases.put("the end of our script, not closed", "</script ");
    cases.put("the end of our script after a slash", "<\\/script><script>" + RUN + "</script>");
    cases.put("a comment that hides the end", "<!--<script>");
    cases.put("the end of a comment", "--><script>" + RUN + "</script>");
    cases.put("the end of CDATA", "]]><script>" + RUN + "</script>");
    cases.put("the end of our style", "</style><script>" + RUN + "</script>");
    cases.put("the end of the title", "</title><img src=x onerror=" + RUN + ">");
    cases.put("the end of a text area", "</textarea></noscript><svg onload=" + RUN + ">");
    cases.put("an image that fails", "<img src=x onerror=" + RUN + ">");
    cases.put("an SVG that loads", "<svg/onload=" + RUN + ">");
    cases.put("an SVG with a script", "<svg><script>" + RUN + "</script></svg>");
    cases.put("MathML", "<math><mtext><img src=x onerror=" + RUN + "></mtext></math>");
    cases.put("a frame", "<iframe srcdoc=\"<script>parent.__hostile=1</script>\"></iframe>");
    cases.put("an object", "<object data=\"data:text/html,<script>opener</script>\"></object>");
    cases.put("another base", "<base href=\"https://evil.example/\">");
    cases.put("another page", "<meta http-equiv=refresh content=\"0;url=https://evil.example/\">");
    cases.put("a form", "<form action=https://evil.example/><input autofocus onfocus=" + RUN + ">");
    cases.put("details that open", "<details open ontoggle=" + RUN + ">x</details>");
    cases.put("a custom element", "<x-y style=animation-name:a onanimationstart=" + RUN + ">");
    cases.put(
        "a template", "<template shadowrootmode=open><script>" + RUN + "</script></template>");
    cases.put("the end of an attribute", "\" onmouseover=\"" + RUN + "\" x=\"");
    cases.put("the end of an attribute in single quotes", "' onfocus='" + RUN + "' autofocus x='");
    cases.put("the end of an attribute without quotes", "x onpointerenter=" + RUN + " y=");
    cases.put("the end of a string", "\";" + RUN + ";//");
    cases.put("the end of a string in single quotes", "';" + RUN + ";//");
    cases.put("the end of a template string", "`;" + RUN + ";`${" + RUN + "}`");
    cases.put("a backslash at the end", "ends with \\");
    cases.put("escapes of JSON", "\\u003cscript\\u003e\\\"\\n\\x3c");
    cases.put("the end of JSON", "\"}],\"run\":{\"job\":\"forged\"}");
    cases.put("a prototype", "__proto__");
    cases.put("a property of all objects", "constructor");
    cases.put("mustache", "{{csp}} {{{data}}} {{#top_actors}} {{=<% %>=}} {{> page}}");
    cases.put("other templates", "${7*7} #{7*7} <%= 7*7 %> {% raw %} [[${7*7}]]");
    cases.put("a URL that runs", "javascript:" + RUN);
    cases.put("a URL that runs, hidden", " java\tscript:" + RUN);
    cases.put("a URL of data", "data:text/html,<script>" + RUN + "</script>");
    cases.put("a link", "<a href=\"javascript:" + RUN + "\">click</a>");
    cases.put("CSS", "}*{display:none;background:url(javascript:" + RUN + ")}/*");
    cases.put("a style", "<style>*{display:none}</style><link rel=stylesheet href=//evil.example>");
    cases.put("an address within the page", "#actor=x&language=en&theme=dark");
    cases.put("the start of a table of formulas", "=HYPERLINK(\"https://evil.example\",\"x\")");
    cases.put("a line separator", "before\u2028" + RUN + "\u2029after");
    cases.put("NUL and control characters", "a\u0000b\u0001c\u0007d\u001be\u007ff\u0085g\u009fh");
    cases.put("an override of direction", "\u202Egpj.exe \u202Dabc \u202Bxyz");
    cases.put("isolates that are not closed", "\u2066\u2067\u2068\u2067 مصر abc");
    cases.put("isolates closed too often", "\u2069\u2069\u202C\u202C مصر (abc)");
    cases.put("zero width", "e\u200Bv\u200Ci\u200Dl\u2060 \uFEFFx");
    cases.put("half a character", "half \uD83D of one, \uDE00 other half");
    cases.put("emoji", "👩‍👩‍👧‍👦 🏳️‍🌈 🇱🇾 \uD83D\uDE00");
    cases.put("noncharacters", "\uFFFE \uFFFF \uDBFF\uDFFF");
    cases.put("marks upon marks", "z" + "\u0301\u0489\u0610".repeat(40));
    cases.put("a very long word", "ب".repeat(400));
    cases.put("UTF-7", "+ADw-script+AD4-" + RUN + "+ADw-/script+AD4-");
    cases.put(
        "many at once",
        "jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk="
            + RUN
            + " )//%0D%0A//</stYle/</titLe/"
            + "</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd="
            + RUN
            + "//>\\x3e");
    List<HostileText> all = new ArrayList<>();
    cases.forEach((name, text) -> all.add(new HostileText(name, text)));
    return List.copyOf(all);
  }

  /** Whether it is no text at all, so that no article can have it. */
  boolean isRefused() {
    return !stored().equals(text);
  }

  /** The text as a table has it: what UTF-8 does not have is a question mark there. */
  String stored() {
    StringBuilder stored = new StringBuilder();
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '?' : c)
        .forEach(stored::appendCodePoint);
    return stored.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
