package dev.parley.message;

import java.util.List;

/**
 * The newest mentions of somebody.
 *
 * @param unseen how many they have not seen, in all
 */
public record MentionPage(List<Mention> mentions, long unseen) {}
