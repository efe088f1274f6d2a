package org.rawabit.yaml;

/**
 * A plain value of a YAML file.
 *
 * @param line where it stands, from 1; 0 where it is of no file
 */
public record YamlText(String value, int line) {}
