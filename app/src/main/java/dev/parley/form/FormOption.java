package dev.parley.form;

/**
 * One of the things that can be chosen in a field.
 *
 * @param label what people read
 */
public record FormOption(String value, String label) {}
