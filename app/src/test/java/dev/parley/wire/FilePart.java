package dev.parley.wire;

/** The file of an upload. */
public record FilePart(String name, byte[] bytes) {}
