package org.rawabit.job;

import org.apache.spark.sql.Dataset;
import org.rawabit.stages.Networks;
import org.rawabit.stages.PairScores;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.Tables;

/** Writes what is measured of the networks of the actors. */
final class NetworkTables {
  private NetworkTables() {}

  static void write(Writing run, Dataset<Cooccurrence> cooccurrence) {
    write(run, Networks.of(cooccurrence.javaRDD(), run.job().network()));
  }

  static void write(Writing run, PairScores scores) {
    write(run, Networks.of(scores, run.job().network()));
  }

  private static void write(Writing run, Networks measured) {
    run.progress().phase("network");
    try (Networks networks = measured) {
      run.out().write(Tables.NETWORKS, networks.networks());
      run.out().write(Tables.NETWORK, networks.actors());
      run.out().write(Tables.TIES, networks.ties());
    }
  }
}
