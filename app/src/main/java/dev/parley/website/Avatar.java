package dev.parley.website;

/**
 * A small picture that stands for a website.
 *
 * @param type PNG or JPEG
 */
public record Avatar(String type, byte[] bytes) {}
