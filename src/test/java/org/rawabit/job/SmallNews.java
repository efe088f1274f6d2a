package org.rawabit.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A small corpus with an actor file and a job, under one directory. */
record SmallNews(Path dir) {
  static final String ACTORS =
      """
      actors:
        - id: haftar
          type: person
          label: {ar: خليفة حفتر, en: Khalifa Haftar, fr: Khalifa Haftar}
          names: {ar: [خليفة حفتر], en: [Khalifa Haftar], fr: [Khalifa Haftar]}
          short_names: {ar: [حفتر], en: [Haftar], fr: [Haftar]}
        - id: dbeibah
          type: person
          label: {ar: عبد الحميد الدبيبة, en: Abdul Hamid Dbeibah}
          names: {ar: [عبد الحميد الدبيبة], en: [Abdul Hamid Dbeibah], fr: [Abdelhamid Dbeibah]}
          short_names: {ar: [الدبيبة], en: [Dbeibah], fr: [Dbeibah]}
        - id: egypt
          type: state
          label: {ar: مصر, en: Egypt, fr: Égypte}
          names: {ar: [مصر], en: [Egypt], fr: [Égypte]}
          metonyms: {ar: [القاهرة], en: [Cairo], fr: [Le Caire]}
      """;

  /** Twelve articles and a reject; 5 repeats the text of 1, 9 is record 8 again. */
  private static final List<String> RECORDS =
      List.of(
          article(1, "2021-03-01", "ar", "لقاء", "التقى خليفة حفتر عبد الحميد الدبيبة في بنغازي."),
          article(2, "2021-03-02", "ar", "مصر", "قالت مصر إن حفتر زار القاهرة. وقال الدبيبة لا."),
          article(3, "2021-03-31", "en", "Visit", "Khalifa Haftar left for Egypt. Dbeibah stayed."),
          article(
              4, "2021-04-01", "fr", "Visite", "Le maréchal Haftar est en Égypte avec Dbeibah."),
          article(5, "2021-03-03", "ar", "لقاء", "التقى  خليفة حفتر عبد الحميد الدبيبة في بنغازي."),
          article(
              6,
              "2021-04-02",
              "en",
              "Talks",
              "Egypt hosted talks.\\n\\nHaftar came 😀. So did Abdul Hamid Dbeibah."),
          article(7, "", "en", "Undated", "Haftar and Egypt agreed on the talks in Benghazi."),
          article(8, "2021-04-05", "en", "Twice", "Dbeibah met Egypt and Egypt met Dbeibah."),
          article(8, "2021-04-05", "en", "Twice", "Dbeibah met Egypt and Egypt met Dbeibah."),
          "{\"id\": \"10\", \"published\": \"2021-04-06\"}",
          article(11, "2021-04-07", "fr", "Rien", "Il ne se passe rien à Benghazi."),
          article(12, "2021-05-01", "ar", "بيان", "بيان من الحكومة والحكومات في طبرق وبنغازي."),
          article(13, "2021-05-02", "de", "Reise", "Haftar besucht Dbeibah in Berlin."));

  private static String article(int id, String day, String language, String title, String body) {
    return """
        {"id": "%d", "source": "wire", "published": "%s", "language": "%s", "title": "%s", "body": "%s"}"""
        .formatted(id, day, language, title, body);
  }

  /** The corpus in two files, with its actor file. */
  static SmallNews in(Path dir) throws IOException {
    SmallNews news = new SmallNews(Files.createDirectories(dir));
    Files.writeString(dir.resolve("actors.yaml"), ACTORS);
    news.write(Map.of("one.jsonl", RECORDS.subList(0, 7), "two.jsonl", RECORDS.subList(7, 13)));
    return news;
  }

  /** The same records in one file each, the last first. */
  SmallNews scattered() throws IOException {
    List<String> reversed = new ArrayList<>(RECORDS);
    Collections.reverse(reversed);
    for (int i = 0; i < reversed.size(); i++) {
      write(Map.of("%02d.jsonl".formatted(i), List.of(reversed.get(i))));
    }
    Files.delete(dir.resolve("in/one.jsonl"));
    Files.delete(dir.resolve("in/two.jsonl"));
    return this;
  }

  /**
   * The records, and some that are like them, in three files: {@code a} has an earlier print of the
   * first text of {@code b}, word for word, and of the first of {@code c}, nearly.
   */
  SmallNews inBatches() throws IOException {
    String report =
        "Egypt said on Monday that Khalifa Haftar and Abdul Hamid Dbeibah would meet in Cairo again "
            + "before the end of the month to talk about the date of the elections and the budget "
            + "of the two governments, as both of them had asked for in letters";
    String print = article(21, "2021-04-03", "en", "Meeting", report + ".");
    String reprint = article(22, "2021-05-03", "en", "Meeting", report + " last week.");
    List<String> a = new ArrayList<>(List.of(print));
    a.addAll(RECORDS.subList(0, 3));
    List<String> b = new ArrayList<>(List.of(print));
    b.addAll(RECORDS.subList(3, 9));
    List<String> c = new ArrayList<>(List.of(reprint));
    c.addAll(RECORDS.subList(9, 13));
    c.addAll(RECORDS.subList(0, 3));
    Files.delete(dir.resolve("in/one.jsonl"));
    Files.delete(dir.resolve("in/two.jsonl"));
    write(Map.of("a.jsonl", a, "b.jsonl", b, "c.jsonl", c));
    return this;
  }

  private void write(Map<String, List<String>> files) throws IOException {
    Path in = Files.createDirectories(dir.resolve("in"));
    for (Map.Entry<String, List<String>> file : files.entrySet()) {
      Files.write(in.resolve(file.getKey()), file.getValue());
    }
  }

  int records() {
    return RECORDS.size();
  }

  Job job(String output) {
    return job(output, Map.of());
  }

  /** The job with other settings. */
  Job job(String output, Map<String, String> settings) {
    return JobFile.parse(
        "small.yaml",
        """
        inputs: [{path: "%s/in/*.jsonl"}]
        actors: ["%s/actors.yaml"]
        output: "%s"
        terms: {top: 5, min_articles: 1}
        cooccurrence: {scopes: [article, paragraph, sentence, window], min_articles: 1, periods: [all, month, week]}
        network: {max_q: 1}
        actor_terms: {min_articles: 1}
        group_terms: {min_articles: 1, by: [period, source, language]}
        phrases: {min_occurrences: 1, min_articles: 1, min_npmi: 0}
        collocates: {of: [haftar, egypt, "term:طبرق", term:talks], min_occurrences: 1}
        """
            .formatted(dir, dir, dir.resolve(output)),
        settings);
  }
}
