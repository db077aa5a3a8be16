package dev.parley.customerjourney;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Interactions of a contact, the newest first.
 *
 * @param websites all on which the contact has chatted, whatever the filter
 * @param next goes into {@code after} for the next page; null if this is the last
 */
public record JourneyPage(
    List<JourneyEntry> interactions, List<JourneyWebsite> websites, @Nullable String next) {

  /** A website on which the contact has chatted. */
  public record JourneyWebsite(String key, String name) {}
}
