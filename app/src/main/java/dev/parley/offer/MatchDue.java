package dev.parley.offer;

/** Event: an agent may be asked again, or a chat began to wait; matched after the commit. */
record MatchDue() {}
