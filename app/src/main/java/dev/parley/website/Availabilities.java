package dev.parley.website;

/** What the snippet's page needs to know of chats; the module that has them answers. */
public interface Availabilities {
  /** As of now; the start of a chat decides again. */
  Availability of(Website website);
}
