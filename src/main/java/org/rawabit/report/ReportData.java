package org.rawabit.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.query.TableViews;

/**
 * Everything that the page shows: gathered from the tables, cut at the limits of {@link
 * ReportOptions}, in an order that the rows alone decide.
 *
 * <p>As JSON it is what the page's script reads; the parts say of what their arrays consist.
 *
 * @param actors in most stories first
 * @param articles those that a sentence is from, in the order of publication
 * @param measures what the arrays of {@link ReportPair#scopes} consist of
 * @param pairs the strongest first: those above chance by the llr of the networks' scope
 * @param networkScope that scope
 */
record ReportData(
    RunFacts run,
    Limits limits,
    CorpusFacts corpus,
    List<ReportActor> actors,
    List<ReportArticle> articles,
    List<ReportSentence> sentences,
    List<String> measures,
    List<ReportPair> pairs,
    String networkScope,
    List<Map<String, @Nullable Object>> networks,
    List<List<@Nullable Object>> bursts,
    List<ReportGroup> groupTerms,
    List<ReportTable> tables) {

  /**
   * Gathers it.
   *
   * @param views opened for {@link ReportTables#READ}
   * @param output where the tables are, for messages
   * @param otherwise settings of a run that did not write its own down
   */
  static ReportData of(
      TableViews views, String output, ReportOptions options, RunSettings otherwise) {
    ReportTables tables = ReportTables.of(views);
    RunSettings settings = settings(tables, otherwise);
    Shown shown = Shown.of(tables, settings, options);
    ShownSentences sentences = ShownSentences.of(tables, options);
    ShownActors actors = ShownActors.of(tables, shown, sentences);
    ShownPairs pairs = ShownPairs.of(tables, shown);
    ShownNetworks networks = ShownNetworks.of(tables);
    ShownBursts bursts = ShownBursts.of(tables);
    ShownGroups groups = ShownGroups.of(tables);
    Limits limits =
        new Limits(
            new Limit(shown.actors(), shown.allActors()),
            new Limit(shown.pairs(), shown.allPairs()),
            options.sentences(),
            options.lines(),
            networks.ties(),
            bursts.limit(),
            actors.timeline(),
            pairs.periods(),
            pairs.changes(),
            groups.limit());
    return new ReportData(
        RunFacts.of(tables, output, settings, options),
        limits,
        CorpusFacts.of(tables),
        actors.actors(),
        sentences.articles(),
        sentences.shown(),
        ShownPairs.MEASURES,
        pairs.pairs(),
        shown.networkScope(),
        networks.networks(),
        bursts.rows(),
        groups.groups(),
        ReportTable.all(tables));
  }

  private static RunSettings settings(ReportTables tables, RunSettings otherwise) {
    if (!tables.hasColumn("runs", "settings")) {
      return otherwise;
    }
    @Nullable Object json =
        tables
            .facts("SELECT settings FROM runs ORDER BY finished DESC, run_id DESC LIMIT 1")
            .get("settings");
    return json == null ? otherwise : RunSettings.of(json.toString());
  }
}
