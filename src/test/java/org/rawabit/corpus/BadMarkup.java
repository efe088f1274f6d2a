package org.rawabit.corpus;

import static org.rawabit.corpus.BadInput.bad;
import static org.rawabit.corpus.BadInput.bytes;

import java.util.List;

/** XML, SGML and feeds with something wrong. */
final class BadMarkup {
  private static final String A = "<item><title>A</title></item>";
  private static final String B = "<item><title>B</title></item>";

  private BadMarkup() {}

  static List<BadInput> xml() {
    return List.of(
        bad(
            "a billion laughs",
            "a.xml",
            laughs() + "<r><item><title>&l9;</title></item>" + B + "</r>",
            2,
            "@1 syntax: the entity &l9; is not known; those of a DTD are not read",
            "@2 = B"),
        bad(
            "an entity a million times, each a hundred letters long",
            "a.xml",
            "<!DOCTYPE r [<!ENTITY a '%s'>]><r><item><title>%s</title></item>%s</r>"
                .formatted("x".repeat(100), "&a;".repeat(1_000_000), B),
            2,
            "@1 syntax: the entity &a; is not known; those of a DTD are not read",
            "@2 = B"),
        bad(
            "an entity that is a file",
            "a.xml",
            "<!DOCTYPE r [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><r><item><title>&f;</title></item>"
                + B
                + "</r>",
            2,
            "@1 syntax: the entity &f; is not known; those of a DTD are not read",
            "@2 = B"),
        bad(
            "a DTD from elsewhere",
            "a.xml",
            "<!DOCTYPE r SYSTEM 'http://127.0.0.1:9/r.dtd'><r>" + A + B + "</r>",
            2,
            "@1 = A",
            "@2 = B"),
        bad(
            "XML that was cut",
            "a.xml",
            "<r>" + A + "<item><title>B</ti",
            2,
            "@1 = A",
            "@2 broken: not valid XML at line 1, column 49: The element type \"title\" must be terminated by the matching end-tag \"</title>\".; nothing after record 1 could be read in this document"),
        bad(
            "a record that is not closed",
            "a.xml",
            "<r>" + A + "<item><title>B</title></r>",
            2,
            "@1 = A",
            "@2 broken: not valid XML at line 1, column 57: The element type \"item\" must be terminated by the matching end-tag \"</item>\".; nothing after record 1 could be read in this document"),
        bad(
            "a root that is not closed",
            "a.xml",
            "<r>" + A + B,
            2,
            "@1 = A",
            "@2 = B",
            "@3 broken: not valid XML at line 1, column 62: XML document structures must start and end within the same entity.; nothing after record 2 could be read in this document"),
        bad(
            "elements that overlap",
            "a.xml",
            "<r>" + A + "<item><b><i>B</b></i></item></r>",
            2,
            "@1 = A",
            "@2 broken: not valid XML at line 1, column 48: The element type \"i\" must be terminated by the matching end-tag \"</i>\".; nothing after record 1 could be read in this document"),
        bad(
            "an attribute without quotes",
            "a.xml",
            "<r>" + A + "<item id=2/></r>",
            2,
            "@1 = A",
            "@2 broken: not valid XML at line 1, column 42: Open quote is expected for attribute \"id\" associated with an  element type  \"item\".; nothing after record 1 could be read in this document"),
        bad(
            "a root and nothing in it",
            "a.xml",
            "<articles/>",
            1,
            "@1 no_text: neither title nor body"),
        bad(
            "100,000 elements in each other",
            "a.xml",
            "<r>" + A + "<item>" + "<a>".repeat(100_000),
            2,
            "@1 = A",
            "@2 broken: not valid XML at line 1, column 3036: more than 1000 elements inside each other; nothing after record 1 could be read in this document"),
        bad(
            "an encoding that does not exist",
            "a.xml",
            "<?xml version='1.0' encoding='latin-arabic'?><r>" + A + B + "</r>",
            2,
            "@1 = A",
            "@2 = B"),
        bad(
            "a byte that is no UTF-8",
            "a.xml",
            bytes("<r><item><title>\u00FF</title></item>" + B + "</r>"),
            2,
            "@1 encoding: title: not UTF-8: byte 0xFF at character 1; perhaps windows-1256, which encoding: can say",
            "@2 = B"),
        bad(
            "text that is named .xml",
            "a.xml",
            "title\nA",
            1,
            "@1 broken: not valid XML at line 1, column 1: Content is not allowed in prolog.; nothing after record 0 could be read in this document"));
  }

  static List<BadInput> sgml() {
    return List.of(
        bad(
            "a DOC that is not closed",
            "a.sgml",
            "<DOC><TEXT>A</TEXT>\n<DOC><TEXT>B</TEXT></DOC>",
            2,
            "@1 = A",
            "@2 = B"),
        bad(
            "a last DOC that is not closed",
            "a.sgml",
            "<DOC><TEXT>A</TEXT></DOC>\n<DOC><TEXT>B</TEXT>",
            2,
            "@1 = A",
            "@2 broken: the file ends inside the record: no </doc>"),
        bad(
            "SGML that was cut",
            "a.sgml",
            "<DOC><TEXT>A</TEXT></DOC>\n<DOC><TEXT>B</TE",
            2,
            "@1 = A",
            "@2 broken: the file ends inside the record: no </doc>"),
        bad(
            "a DOC with nothing in it",
            "a.sgml",
            "<DOC></DOC><DOC><TEXT>B</TEXT></DOC>",
            2,
            "@1 no_text: neither title nor body",
            "@2 = B"));
  }

  static List<BadInput> feeds() {
    return List.of(
        bad(
            "a feed with a broken item",
            "a.rss",
            "<rss><channel>" + A + "<item><title>B</item>" + B + "</channel></rss>",
            3,
            "@1 = A",
            "@2 broken: not valid XML at line 1, column 60: The element type \"title\" must be terminated by the matching end-tag \"</title>\".; nothing after item 1 could be read in this feed"),
        bad(
            "a feed that was cut",
            "a.rss",
            "<rss><channel>" + A + "<item><title>B",
            2,
            "@1 = A",
            "@2 broken: not valid XML at line 1, column 58: XML document structures must start and end within the same entity.; nothing after item 1 could be read in this feed"),
        bad(
            "a feed with an item of nothing",
            "a.rss",
            "<rss><channel>" + A + "<item/></channel></rss>",
            2,
            "@1 = A",
            "@2 no_text: neither title nor body"),
        bad("a feed without items", "a.rss", "<rss><channel/></rss>", 0));
  }

  private static String laughs() {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE r [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 10; i++) {
      doctype.append("<!ENTITY l%d '%s'>".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
    }
    return doctype.append("]>").toString();
  }
}
