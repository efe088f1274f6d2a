package org.rawabit.job;

/** Statistics that a job can leave out: the names of the tables that hold them, in upper case. */
public enum Statistic {
  /** Terms that mark the sentences of an actor. */
  ACTOR_TERMS,
  /** Terms that mark a period, a source or a language. */
  GROUP_TERMS,
  /** Sequences of words that belong together. */
  PHRASES,
  /** Words beside the actors and terms that the job names. */
  COLLOCATES,
  /** Pairs counted by source, language and kind of mention. */
  COOCCURRENCE_BY,
  /** Which ties came, went, grew or shrank from one period to the next. */
  TIE_CHANGES,
  /** Actors and pairs over time, with bursts and changes of level. */
  TIMELINE,
  /** The network of the actors, with its communities and its backbone. */
  NETWORK
}
