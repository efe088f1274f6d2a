package org.rawabit.stages;

import java.util.ArrayList;
import java.util.List;
import org.rawabit.tables.Term;

/**
 * Terms column by column, as they are sent; without their dispersion.
 *
 * @param corpus articles that are no duplicates
 */
record TermColumns(
    long corpus,
    PackedWords terms,
    PackedWords forms,
    String[] languages,
    long[] articles,
    long[] occurrences,
    double[] idf)
    implements Buckets.Part {

  static TermColumns of(long corpus, List<Term> terms) {
    PackedWords.Packer words = new PackedWords.Packer();
    PackedWords.Packer forms = new PackedWords.Packer();
    for (Term term : terms) {
      words.add(term.term());
      forms.add(term.form());
    }
    return new TermColumns(
        corpus,
        words.packed(),
        forms.packed(),
        terms.stream().map(Term::language).toArray(String[]::new),
        terms.stream().mapToLong(Term::articles).toArray(),
        terms.stream().mapToLong(Term::occurrences).toArray(),
        terms.stream().mapToDouble(Term::idf).toArray());
  }

  /** All in one: they are brought together last. */
  @Override
  public int bucket() {
    return 0;
  }

  List<Term> rows() {
    List<Term> rows = new ArrayList<>(languages.length);
    for (int t = 0; t < languages.length; t++) {
      rows.add(
          new Term(
              terms.word(t),
              forms.word(t),
              languages[t],
              articles[t],
              occurrences[t],
              idf[t],
              null,
              null,
              null));
    }
    return rows;
  }
}
