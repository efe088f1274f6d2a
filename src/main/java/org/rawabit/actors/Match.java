package org.rawabit.actors;

import java.util.List;

/**
 * A phrase of the actor files found in a text, before it is decided whom it denotes.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param clitics printed length of the clitics before it, in UTF-16 code units
 * @param aliases whom it may denote, in the order of the files
 */
record Match(int first, int last, int clitics, List<Alias> aliases) {}
