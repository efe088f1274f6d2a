package org.rawabit.report;

import java.util.List;
import java.util.Map;

/** The data of a page with harmless names: what its HTML looks like if they are but text. */
final class HarmlessData {
  private HarmlessData() {}

  static ReportData of(ReportData data) {
    return new ReportData(
        run(data.run()),
        data.limits(),
        data.corpus(),
        data.actors().stream().map(HarmlessData::actor).toList(),
        data.articles(),
        data.sentences(),
        data.measures(),
        data.pairs(),
        data.networkScope(),
        data.networks(),
        data.bursts(),
        data.groupTerms(),
        data.tables());
  }

  private static RunFacts run(RunFacts run) {
    return new RunFacts(
        "job",
        run.runId(),
        run.command(),
        run.started(),
        run.finished(),
        run.version(),
        run.sparkVersion(),
        run.jobHash(),
        run.actorsHash(),
        run.duplicates(),
        List.of(),
        List.of(),
        run.counted());
  }

  private static ReportActor actor(ReportActor actor) {
    return new ReportActor(
        actor.id(),
        actor.type(),
        Map.of("ar", "x", "en", "x", "fr", "x"),
        actor.articles(),
        actor.stories(),
        actor.mentions(),
        actor.firstSeen(),
        actor.lastSeen(),
        actor.discovered(),
        actor.aliases(),
        actor.aliasesAll(),
        actor.terms(),
        actor.lines(),
        actor.timeline());
  }
}
