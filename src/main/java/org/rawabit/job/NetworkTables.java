package org.rawabit.job;

import org.apache.spark.sql.Dataset;
import org.rawabit.stages.Networks;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.Tables;

/** Writes what is measured of the networks of the actors. */
final class NetworkTables {
  private NetworkTables() {}

  static void write(Writing run, Dataset<Cooccurrence> cooccurrence) {
    run.progress().phase("network");
    try (Networks networks = Networks.of(cooccurrence, run.job().network())) {
      run.out().write(Tables.NETWORKS, networks.networks());
      run.out().write(Tables.NETWORK, networks.actors());
      run.out().write(Tables.TIES, networks.ties());
    }
  }
}
