/**
 * Rawabit tells who appears with whom in the news, and proves it.
 *
 * <p>An article walks down once. A package imports only from those above it in this list:
 *
 * <ol>
 *   <li>{@code yaml} mappings that know the file and line of each value
 *   <li>{@code text} normalization, tokens, sentences, stems, clitics
 *   <li>{@code dates} dates of publication: their precision, where they come from
 *   <li>{@code language} languages of texts and paragraphs
 *   <li>{@code decoding} bytes to characters: encodings, mended text
 *   <li>{@code pages} web pages to articles: main text, what a page says of itself
 *   <li>{@code duplicates} texts that repeat each other: shingles, MinHash
 *   <li>{@code stats} association measures, false discovery rate
 *   <li>{@code network} networks of actors: centrality, communities, backbone
 *   <li>{@code actors} actor files, the matcher, the resolver
 *   <li>{@code tables} one record a table, their encoders, reading and writing
 *   <li>{@code corpus} input files to articles: one reader a format
 *   <li>{@code ml} our tokenizers as Spark MLlib Transformers
 *   <li>{@code stages} rows in, rows out
 *   <li>{@code query} DuckDB over the tables
 *   <li>{@code concordance} mentions and terms in their context (KWIC)
 *   <li>{@code evaluation} found mentions against annotated ones
 *   <li>{@code explain} from which counts and sentences a number came
 *   <li>{@code report} the report that people open
 *   <li>{@code export} a run in formats of other programs
 *   <li>{@code job} the job file and its run: reads tables, calls stages, writes tables
 *   <li>{@code cli} the commands
 * </ol>
 */
@NullMarked
package org.rawabit;

import org.jspecify.annotations.NullMarked;
