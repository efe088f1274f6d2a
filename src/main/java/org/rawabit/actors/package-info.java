/**
 * Actor files and the finding of their actors in a text, in plain Java.
 *
 * <p>Begin with {@link org.rawabit.actors.ActorFinder}, which names the steps; then in the order in
 * which an article walks through:
 *
 * <ol>
 *   <li>the file: {@link org.rawabit.actors.ActorFile} reads {@link org.rawabit.actors.Actor}s and
 *       their {@link org.rawabit.actors.Phrase}s
 *   <li>matching: {@link org.rawabit.actors.GazetteerBuilder} compiles them, in all their {@link
 *       org.rawabit.actors.Spellings}, into a {@link org.rawabit.actors.Gazetteer}, in which a
 *       {@link org.rawabit.actors.Matcher} finds {@link org.rawabit.actors.Match}es
 *   <li>objecting: {@link org.rawabit.actors.Objections} take from matches the actors that they do
 *       not denote in this {@link org.rawabit.actors.Reading}, by the {@link
 *       org.rawabit.actors.Lexicon} and {@link org.rawabit.actors.Homographs}; {@link
 *       org.rawabit.actors.Surnames} join in between
 *   <li>resolving: a {@link org.rawabit.actors.Resolver} decides for one of several, on some {@link
 *       org.rawabit.actors.Ground}
 *   <li>references: {@link org.rawabit.actors.References} and {@link org.rawabit.actors.FirstNames}
 *       pick up those who were named
 *   <li>telling: {@link org.rawabit.actors.Explanation} makes {@link
 *       org.rawabit.actors.ActorMention}s
 * </ol>
 *
 * <p>Beside that, for those who write actor files: {@link org.rawabit.actors.ActorLint} and {@link
 * org.rawabit.actors.PhraseCoverage} (lint), {@link org.rawabit.actors.ActorPortrait} (show),
 * {@link org.rawabit.actors.NameCandidates} (suggest), {@link org.rawabit.actors.WikidataImport}
 * and {@link org.rawabit.actors.ActorYaml} (import).
 *
 * <p>A new rule of the language is an {@link org.rawabit.actors.Objection} in the list of {@link
 * org.rawabit.actors.Objections}; a word that rules ask for is a line of a list, under its {@link
 * org.rawabit.actors.WordClass}.
 */
@NullMarked
package org.rawabit.actors;

import org.jspecify.annotations.NullMarked;
