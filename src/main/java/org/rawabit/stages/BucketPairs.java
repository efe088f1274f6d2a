package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.rawabit.duplicates.MinHash;
import org.rawabit.stages.NearPairs.Candidate;
import org.rawabit.stages.NearPairs.Member;

/**
 * The candidates of one bucket: pairs with a fresh text that agree in {@link MinHash#AGREEING}
 * bands and in none before this one, so that no two buckets give the same pair.
 *
 * <p>A bucket of many texts (a table of prices or prayer times that comes every day) is divided by
 * its later bands first: a pair agrees in a second band, so that it meets again in a part, and
 * nothing is lost. Pairs come one at a time, since texts that are all alike are very many.
 */
final class BucketPairs implements Iterator<Candidate> {
  /** Buckets of more texts are divided. */
  static final int CROWD = 64;

  /**
   * Some texts of the bucket.
   *
   * @param second the second band in which they agree, -1 where that is not known
   */
  private record Part(int second, Member[] members) {}

  private final int band;
  private final Iterator<Part> parts;
  private Part part = new Part(-1, new Member[0]);
  private int a;
  private int b;
  private @Nullable Candidate next;

  private BucketPairs(int band, Iterator<Part> parts) {
    this.band = band;
    this.parts = parts;
    this.next = advance();
  }

  static Iterator<Candidate> of(NearPairs.Bucket bucket) {
    Member[] members = bucket.members().toArray(Member[]::new);
    Arrays.sort(members, Comparator.comparing(Member::textKey));
    List<Part> parts =
        members.length <= CROWD ? List.of(new Part(-1, members)) : divided(bucket.band(), members);
    return new BucketPairs(bucket.band(), parts.iterator());
  }

  private static List<Part> divided(int band, Member[] members) {
    List<Part> parts = new ArrayList<>();
    for (int second = band + 1; second < MinHash.BANDS; second++) {
      Map<Integer, List<Member>> byValue = new HashMap<>();
      for (Member member : members) {
        byValue.computeIfAbsent(member.bands()[second], v -> new ArrayList<>()).add(member);
      }
      for (List<Member> same : byValue.values()) {
        if (same.size() > 1) {
          parts.add(new Part(second, same.toArray(Member[]::new)));
        }
      }
    }
    return parts;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Candidate next() {
    Candidate found = next;
    if (found == null) {
      throw new NoSuchElementException();
    }
    next = advance();
    return found;
  }

  private @Nullable Candidate advance() {
    while (true) {
      Member[] members = part.members();
      while (a + 1 < members.length) {
        for (b++; b < members.length; b++) {
          if (areCandidates(members[a], members[b])) {
            return new Candidate(members[a].textKey(), members[b].textKey());
          }
        }
        a++;
        b = a;
      }
      if (!parts.hasNext()) {
        return null;
      }
      part = parts.next();
      a = 0;
      b = 0;
    }
  }

  private boolean areCandidates(Member x, Member y) {
    if (!x.fresh() && !y.fresh()) {
      return false;
    }
    int agreeing = 0;
    for (int i = 0; i < MinHash.BANDS && agreeing < MinHash.AGREEING; i++) {
      if (x.bands()[i] == y.bands()[i]) {
        if (i < band || (i > band && part.second() >= 0 && i < part.second())) {
          return false;
        }
        agreeing++;
      }
    }
    return agreeing == MinHash.AGREEING;
  }
}
