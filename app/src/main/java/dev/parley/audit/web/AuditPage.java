package dev.parley.audit.web;

import dev.parley.audit.AuditEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit log, the newest first.
 *
 * @param next give it as {@code before} for the next page; null at the end
 */
record AuditPage(List<AuditEntry> entries, @Nullable Long next) {}
