package dev.parley.flow;

/** A file of the desktop modeler. */
public record ModelFile(String name, byte[] content) {}
