// The one global name of the page, and what the report was made of: two islands of JSON in the page.
// Nothing here or in the other files writes markup: text goes in as textContent, structure as elements.
window.Rawabit = (function () {
  'use strict';
  const island = (id) => JSON.parse(document.getElementById(id).textContent);
  const data = island('data');
  const actors = new Map(data.actors.map((actor) => [actor.id, actor]));
  const pairs = new Map(data.pairs.map((pair) => [pair.a + ',' + pair.b, pair]));
  const measure = new Map(data.measures.map((name, index) => [name, index]));
  const networks = data.networks || [];
  const settings = new Map(data.run.settings || []);

  /** The pair of two actors in either order, or undefined where the page does not have it. */
  function pair(a, b) {
    return pairs.get(a + ',' + b) || pairs.get(b + ',' + a);
  }

  /** A measure of a pair in a scope by its column's name; null where the pair has no row there. */
  function value(of, scope, name) {
    const row = of.scopes[scope];
    return row ? row[measure.get(name)] : null;
  }

  const scopes = ['sentence', 'window', 'paragraph', 'article'].filter((scope) =>
    data.pairs.some((each) => each.scopes[scope])
  );
  const wanted = data.network_scope || (networks.length ? networks[0].scope : settings.get('network.scope'));
  const scope = scopes.includes(wanted) ? wanted : scopes[0] || 'sentence';

  return { data, messages: island('messages'), actors, pair, value, networks, settings, scopes, scope, sections: [] };
})();
