package dev.parley.offline.web;

import dev.parley.offline.OfflineMessageView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of offline messages, the newest first.
 *
 * @param next give it as {@code after} for the next page; null at the end
 */
record OfflineMessagePage(List<OfflineMessageView> messages, @Nullable String next) {}
