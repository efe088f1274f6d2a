package org.rawabit.tables;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Rows of every table: one with all there can be, and one with nulls wherever they may be. */
final class SampleRows {
  private static final LocalDateTime TIME = LocalDateTime.of(2019, 4, 4, 23, 59, 59, 123_456_000);
  private static final LocalDate DAY = LocalDate.of(1969, 12, 31);
  private static final String TEXT = "قال حَفْتَر 🇱🇾\u200F\n\n\"l'été\"\t";

  private static final Map<Table<?>, List<? extends Record>> ROWS =
      Map.ofEntries(
          entry(
              Tables.ARTICLES,
              List.of(
                  new Article(
                      "a-2",
                      "7",
                      "a",
                      "a",
                      "وكالة",
                      "https://a.b/?ق=1",
                      "عنوان",
                      "كاتب",
                      TIME,
                      "ar",
                      TEXT,
                      1,
                      2,
                      3,
                      "x.zip!y.jsonl",
                      Long.MAX_VALUE,
                      "sample"),
                  new Article(
                      "b", null, "b", null, null, null, null, null, null, "und", "", 0, 0, 0, "x",
                      0, ""))),
          entry(
              Tables.REJECTS,
              List.of(new Reject("x.jsonl", 3, "not JSON: 😀", TEXT), new Reject("y", 0, "", ""))),
          entry(
              Tables.TERMS,
              List.of(
                  new Term("ليبي", "ليبيا", "ar", 7, 9, 1.5, 0.5, 0.75, 1.0),
                  new Term("😀😀", "😀😀", "und", 1, 1, 0, null, null, null))),
          entry(
              Tables.ARTICLE_TERMS,
              List.of(
                  new ArticleTerm("a", "ليبي", "ليبيا", 2, 0.1, 1),
                  new ArticleTerm("a", "tour", "Tour", 1, Double.MIN_VALUE, 2))),
          entry(
              Tables.MENTIONS,
              List.of(
                  new Mention(
                      "a",
                      4,
                      10,
                      "حَفْتَر",
                      "khalifa_haftar",
                      "name",
                      "short",
                      1,
                      0,
                      0,
                      0,
                      15,
                      1,
                      2),
                  new Mention("a", 0, 1, "😀", "x", "place", "", 0.25, 9, 99, 0, 1, 0, 1))),
          entry(
              Tables.ACTORS,
              List.of(
                  new MentionedActor(
                      "haftar", "person", "حفتر", "Haftar", "Haftar", 9, 8, 70, DAY, DAY, false),
                  new MentionedActor("x", "state", null, null, null, 1, 0, 1, null, null, true))),
          entry(
              Tables.COOCCURRENCE,
              List.of(
                  new Cooccurrence(
                      "a",
                      "b",
                      "sentence",
                      "week",
                      "2020-W53",
                      4,
                      3,
                      10,
                      5,
                      4,
                      3,
                      -0.5,
                      0.75,
                      1e-9,
                      13.5,
                      1,
                      1e-300,
                      0.05,
                      DAY,
                      DAY.plusDays(1)),
                  new Cooccurrence(
                      "a", "c", "article", "all", "all", 1, 1, 1, 1, 1, 1, 0, null, 0, 14, 1, 1, 1,
                      null, null))),
          entry(
              Tables.EVIDENCE,
              List.of(
                  new Evidence("a", "b", 1, "sentence", "x", 3, 4, 9, "قال 😀", TIME),
                  new Evidence("a", "c", 2, "article", "y", 0, 0, 0, "", null))),
          entry(
              Tables.PHRASES,
              List.of(
                  new Phrase(
                      "وزار خارج",
                      "وزارة الخارجية",
                      "ar",
                      2,
                      3,
                      5,
                      0.25,
                      4.5,
                      0.5,
                      70.25,
                      12,
                      2.1,
                      1),
                  new Phrase("a b", "", "und", 2, 1, 1, 1, 0, 0, 0, 14, 0, 2))),
          entry(
              Tables.GROUP_TERMS,
              List.of(
                  new GroupTerm(
                      "month", "2020-01", "ar", "نفط", "النفط", 3, 9, 100, 20, 1000, 2, 14.5, 30.25,
                      3.5, 1e-9, 0.01, 1),
                  new GroupTerm(
                      "source", "وكالة", "und", "x1", "", 1, 1, 1, 1, 2, 0.5, 1, 0, -1, 1, 1, 2))),
          entry(
              Tables.ACTOR_TERMS,
              List.of(
                  new ActorTerm(
                      "haftar", "ar", "نفط", "النفط", 3, 9, 100, 20, 1000, 2, 14.5, 30.25, 3.5,
                      1e-9, 0.01, 1),
                  new ActorTerm("x", "und", "x1", "", 1, 1, 1, 1, 2, 0.5, 1, 0, -1, 1, 1, 2))),
          entry(
              Tables.COLLOCATES,
              List.of(
                  new Collocate(
                      "haftar", "actor", "ar", "نفط", "النفط", 4, 5, 9, 3, 100, 20, 1000, 2.2, 0.5,
                      30.25, 12.5, 2.5, 1e-9, 0.01, 1),
                  new Collocate(
                      "نفط", "term", "und", "x1", "", 1, 0, 1, 1, 1, 1, 1, 0, null, 0, 14, 0, 1, 1,
                      2))),
          entry(
              Tables.RUNS,
              List.of(
                  new Run("20200101-1", "run", TIME, TIME, "0.1.0", "ab", "cd", 3, 2, 1, "4.1.0"),
                  new Run("2", "terms", TIME, TIME, "", "", "", 0, 0, 0, ""))));

  private SampleRows() {}

  @SuppressWarnings("unchecked")
  static <R extends Record> List<R> of(Table<R> table) {
    List<R> rows = (List<R>) ROWS.get(table);
    if (rows == null) {
      throw new IllegalStateException("no sample rows of " + table.name());
    }
    return rows;
  }
}
