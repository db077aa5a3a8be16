package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * The words by which a website's pages may ask for a queue, as the administrator sees them.
 *
 * @param name of the website
 * @param hints by their words
 */
@Schema(name = "WebsiteQueueHints")
public record WebsiteQueueHints(String key, String name, List<QueueHint> hints) {}
