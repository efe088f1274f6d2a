package org.rawabit.actors;

import java.io.Serializable;

/**
 * Words of an actor file.
 *
 * @param language ar, en or fr
 * @param text as typed
 */
public record Phrase(String language, String text) implements Serializable {}
