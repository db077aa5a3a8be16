package dev.parley.transcript;

import java.nio.file.Path;

/**
 * A file that goes into the PDF.
 *
 * @param number counted from one, as the message names it
 * @param name for whoever takes it out
 * @param type its media type
 * @param bytes where they wait
 */
record EnclosedFile(int number, String name, String type, Path bytes) {}
