package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.rawabit.actors.ActorFinder;
import org.rawabit.actors.ActorMention;
import org.rawabit.corpus.RawArticle;
import org.rawabit.corpus.Refusal;
import org.rawabit.tables.Article;
import org.rawabit.tables.Mention;
import org.rawabit.tables.Months;
import org.rawabit.tables.Reject;
import org.rawabit.text.Sentences;
import org.rawabit.text.TextAnalyzer;
import org.rawabit.text.Tokens;

/** Reads the records of one partition, text by text, into slices. */
final class SliceReader implements Iterator<Slice> {
  /** A slice ends with the article that takes it past this many characters. */
  private static final int CHARACTERS = 1 << 23;

  private final Iterator<RawArticle> records;
  private final Set<String> languages;
  private final String batch;
  private final TextAnalyzer analyzer;
  private final ActorFinder finder;
  private final Likeness likeness;
  private final TextKey textKey = new TextKey();
  private final Runnable onArticle;

  /**
   * @param onArticle run after each article, for the progress
   */
  SliceReader(
      Iterator<RawArticle> records,
      TextReaders.TextReader reader,
      Set<String> languages,
      String batch,
      Likeness likeness,
      Runnable onArticle) {
    this.records = records;
    this.languages = languages;
    this.batch = batch;
    this.likeness = likeness;
    this.analyzer = reader.analyzer();
    this.finder = reader.finder();
    this.onArticle = onArticle;
  }

  @Override
  public boolean hasNext() {
    return records.hasNext();
  }

  @Override
  public Slice next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    List<Article> articles = new ArrayList<>();
    List<Annotation> annotations = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    List<Identity> identities = new ArrayList<>();
    List<TextSignature> signatures = new ArrayList<>();
    TermBagsBuilder bags = new TermBagsBuilder();
    String slice = null;
    int characters = 0;
    while (characters < CHARACTERS && records.hasNext()) {
      RawArticle raw = records.next();
      slice = slice == null ? raw.input() + "#" + raw.position() : slice;
      Refusal refusal = raw.refusal();
      if (refusal != null) {
        rejects.add(reject(raw, refusal));
        characters += refusal.excerpt().length();
        continue;
      }
      identities.add(identity(raw));
      analyzer.read(raw.text(), raw.language());
      boolean looked = raw.language().equals("und") || languages.contains(raw.language());
      if (looked) {
        bags.add(analyzer);
      } else {
        bags.addEmpty();
      }
      articles.add(article(raw));
      annotations.add(new Annotation(looked ? mentions(raw) : List.of()));
      sign(raw, signatures);
      characters += raw.text().length();
      onArticle.run();
    }
    return new Slice(
        slice == null ? "" : slice,
        articles,
        annotations,
        rejects,
        bags.bags(),
        bags.stream(),
        identities,
        signatures);
  }

  private void sign(RawArticle raw, List<TextSignature> signatures) {
    switch (likeness) {
      case KNOWN -> {}
      case EXACT -> signatures.add(TextSignature.exact(textKey.of(raw.text())));
      case NEAR -> signatures.add(TextSignature.near(textKey.of(raw.text()), analyzer.tokens()));
    }
  }

  private static Reject reject(RawArticle raw, Refusal refusal) {
    return new Reject(
        raw.input(), raw.position(), refusal.code(), refusal.reason(), refusal.excerpt());
  }

  /** Alone with its text, unless the record says otherwise. */
  private static Identity identity(RawArticle raw) {
    String first = raw.duplicateOf();
    return first == null
        ? Identity.alone(raw.articleId())
        : Identity.repeating(raw.articleId(), first);
  }

  private Article article(RawArticle raw) {
    Identity identity = identity(raw);
    return new Article(
        identity.articleId(),
        raw.sourceId(),
        identity.storyId(),
        identity.duplicateOf(),
        null,
        null,
        raw.source(),
        raw.url(),
        raw.title(),
        raw.author(),
        raw.published(),
        raw.dating().text(),
        raw.dating().precision(),
        raw.dating().calendar(),
        raw.dating().origin(),
        raw.dating().problem(),
        raw.language(),
        raw.languages().origin(),
        raw.languages().paragraphs(),
        raw.origin().encoding(),
        raw.origin().repairs(),
        raw.text(),
        analyzer.sentences().paragraphCount(),
        analyzer.sentences().count(),
        analyzer.tokens().count(),
        raw.input(),
        raw.position(),
        batch,
        Months.of(raw.dating().inMonth()));
  }

  private List<Mention> mentions(RawArticle raw) {
    List<ActorMention> found = finder.find(analyzer, raw.dating().day());
    List<Mention> mentions = new ArrayList<>(found.size());
    Sentences sentences = analyzer.sentences();
    Tokens tokens = analyzer.tokens();
    String month = Months.of(raw.dating().inMonth());
    int sentence = 0;
    int token = 0;
    for (ActorMention mention : found) {
      while (tokens.end(token) <= mention.start()) {
        token++;
      }
      int tokenEnd = token + 1;
      while (tokenEnd < tokens.count() && tokens.start(tokenEnd) < mention.end()) {
        tokenEnd++;
      }
      while (sentences.end(sentence) <= mention.start()) {
        sentence++;
      }
      mentions.add(
          new Mention(
              raw.articleId(),
              mention.start(),
              mention.end(),
              raw.text().substring(mention.start(), mention.end()),
              mention.actor().id(),
              mention.kind().id(),
              mention.rule(),
              mention.confidence(),
              sentences.paragraph(sentence),
              sentence,
              sentences.start(sentence),
              Math.max(sentences.end(sentence), mention.end()),
              token,
              tokenEnd,
              month));
    }
    return mentions;
  }
}
