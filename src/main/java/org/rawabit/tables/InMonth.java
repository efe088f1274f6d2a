package org.rawabit.tables;

/** A row whose file lies in the directory of its month, see {@link Months}. */
public interface InMonth {
  /** {@code yyyy-MM}, or {@link Months#UNDATED}. */
  String month();
}
