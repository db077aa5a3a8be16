package dev.parley.platform;

import static dev.parley.platform.Caller.ADMINISTRATOR;
import static dev.parley.platform.Caller.AGENT;
import static dev.parley.platform.Caller.ANALYST;
import static dev.parley.platform.Caller.ANONYMOUS;
import static dev.parley.platform.Caller.BOT;
import static dev.parley.platform.Caller.CUSTOMER;
import static dev.parley.platform.Caller.OTHER_AGENT;
import static dev.parley.platform.Caller.SUPERVISOR;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Who may call which HTTP route. */
final class RouteTable {
  // a token of the staff is none here, and a bad token is not the same as none
  private static final Set<Caller> PUBLIC = EnumSet.of(ANONYMOUS, CUSTOMER);
  private static final Set<Caller> AGENTS = EnumSet.of(AGENT, OTHER_AGENT);
  private static final Set<Caller> SUPERVISORS = EnumSet.of(SUPERVISOR);
  private static final Set<Caller> DESK = EnumSet.of(AGENT, OTHER_AGENT, SUPERVISOR);
  private static final Set<Caller> ANALYSTS = EnumSet.of(ANALYST);
  private static final Set<Caller> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR);
  private static final Set<Caller> STAFF =
      EnumSet.of(AGENT, OTHER_AGENT, SUPERVISOR, ANALYST, ADMINISTRATOR);

  /** The reviewed table: who passes the wall. What happens behind it is other tests' business. */
  static final Map<String, Set<Caller>> TABLE = new LinkedHashMap<>();

  static {
    TABLE.put("GET /api/snippet/{websiteKey}", PUBLIC);
    TABLE.put("POST /api/snippet/{websiteKey}/interactions", PUBLIC);
    TABLE.put("POST /api/snippet/{websiteKey}/offline-messages", PUBLIC);
    TABLE.put("GET /api/customer/interaction", EnumSet.of(CUSTOMER));
    TABLE.put("GET /api/customer/interaction/messages", EnumSet.of(CUSTOMER));
    TABLE.put("PUT /api/customer/interaction/attributes", EnumSet.of(CUSTOMER));
    TABLE.put("POST /api/customer/interaction/messages", EnumSet.of(CUSTOMER));
    TABLE.put("POST /api/customer/interaction/attachments", EnumSet.of(CUSTOMER));
    TABLE.put("GET /api/customer/interaction/attachments/{attachmentId}", EnumSet.of(CUSTOMER));
    TABLE.put(
        "GET /api/customer/interaction/attachments/{attachmentId}/preview", EnumSet.of(CUSTOMER));
    TABLE.put("POST /api/customer/interaction/form", EnumSet.of(CUSTOMER));
    TABLE.put("POST /api/customer/interaction/close", EnumSet.of(CUSTOMER));
    TABLE.put("PUT /api/customer/interaction/identity", EnumSet.of(CUSTOMER));
    TABLE.put("POST /api/customer/interaction/rating", EnumSet.of(CUSTOMER));
    TABLE.put("POST /api/customer/interaction/video/join", EnumSet.of(CUSTOMER));
    TABLE.put("GET /api/customer/interaction/transcript.pdf", EnumSet.of(CUSTOMER));
    TABLE.put("PUT /api/customer/interaction/transcript-mail", EnumSet.of(CUSTOMER));
    TABLE.put("GET /api/me", STAFF);
    TABLE.put("PUT /api/me/presence", AGENTS);
    TABLE.put("GET /api/offers", AGENTS);
    TABLE.put("POST /api/offers/{id}/accept", AGENTS);
    TABLE.put("POST /api/offers/{id}/reject", AGENTS);
    TABLE.put("GET /api/offers/{id}/decision", AGENTS);
    TABLE.put("GET /api/interactions/{id}/decisions", AGENTS);
    TABLE.put("GET /api/offers/{id}/forms", AGENTS);
    TABLE.put("GET /api/interactions/{id}/forms", AGENTS);
    TABLE.put("GET /api/interactions/{id}/attributes", AGENTS);
    TABLE.put("POST /api/interactions/{id}/wrap-up/end", AGENTS);
    TABLE.put("POST /api/interactions/search", AGENTS);
    TABLE.put("POST /api/interactions/news", AGENTS);
    TABLE.put("GET /api/interactions/filters", AGENTS);
    TABLE.put("POST /api/supervision/interactions/search", SUPERVISORS);
    TABLE.put("POST /api/supervision/interactions/news", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/filters", SUPERVISORS);
    // only a supervisor who is an agent too, and nobody here is both
    TABLE.put("POST /api/supervision/interactions/{id}/take-over", EnumSet.noneOf(Caller.class));
    TABLE.put("POST /api/supervision/interactions/{id}/re-offer", SUPERVISORS);
    TABLE.put("POST /api/supervision/interactions/{id}/move", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}/decisions", SUPERVISORS);
    TABLE.put("GET /api/interactions/{id}/transcript", AGENTS);
    TABLE.put("GET /api/supervision/interactions/{id}/transcript", SUPERVISORS);
    TABLE.put("GET /api/interactions/{id}/transcript.pdf", AGENTS);
    TABLE.put("GET /api/supervision/interactions/{id}/transcript.pdf", SUPERVISORS);
    TABLE.put("GET /api/transcripts/rights", AGENTS);
    TABLE.put("GET /api/transcripts/{id}", EnumSet.of(AGENT, OTHER_AGENT, SUPERVISOR));
    TABLE.put("DELETE /api/transcripts/{id}", EnumSet.of(AGENT, OTHER_AGENT, SUPERVISOR));
    TABLE.put("GET /api/settings/mail", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/mail", ADMINISTRATORS);
    TABLE.put("POST /api/settings/mail/test", ADMINISTRATORS);
    TABLE.put("GET /api/settings/transcripts", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/transcripts", ADMINISTRATORS);
    TABLE.put("GET /api/supervision/agents", SUPERVISORS);
    TABLE.put("GET /api/supervision/queues", SUPERVISORS);
    TABLE.put("GET /api/interactions", AGENTS);
    TABLE.put("GET /api/interactions/{id}", AGENTS);
    TABLE.put("GET /api/interactions/{id}/messages", AGENTS);
    TABLE.put("POST /api/interactions/{id}/messages", AGENTS);
    TABLE.put("POST /api/interactions/{id}/attachments", AGENTS);
    TABLE.put("GET /api/interactions/{id}/attachments/{attachmentId}", AGENTS);
    TABLE.put("GET /api/interactions/{id}/attachments/{attachmentId}/preview", AGENTS);
    TABLE.put("POST /api/interactions/{id}/close", AGENTS);
    TABLE.put("GET /api/interactions/{id}/dispositions", AGENTS);
    TABLE.put("POST /api/interactions/{id}/disposition", AGENTS);
    TABLE.put("POST /api/interactions/{id}/transfer", AGENTS);
    TABLE.put("DELETE /api/interactions/{id}/transfer", AGENTS);
    TABLE.put("GET /api/interactions/{id}/transfer-targets", AGENTS);
    TABLE.put("POST /api/interactions/{id}/video", AGENTS);
    TABLE.put("POST /api/interactions/{id}/video/join", AGENTS);
    TABLE.put("POST /api/interactions/{id}/video/end", AGENTS);
    TABLE.put("GET /api/video-calls", AGENTS);
    TABLE.put("GET /api/interactions/{id}/notes", AGENTS);
    TABLE.put("POST /api/interactions/{id}/notes", AGENTS);
    // of an agent's own chat; the interactions of its contact need not be the agent's own
    TABLE.put("GET /api/interactions/{id}/contact", DESK);
    TABLE.put("PUT /api/interactions/{id}/contact", DESK);
    TABLE.put("POST /api/interactions/{id}/tags", DESK);
    TABLE.put("GET /api/interactions/{id}/known-tags", DESK);
    TABLE.put("GET /api/interactions/{id}/offers", DESK);
    TABLE.put("GET /api/interactions/{id}/journey", DESK);
    TABLE.put("GET /api/interactions/{id}/journey/{other}", DESK);
    TABLE.put("GET /api/interactions/{id}/journey/{other}/messages", DESK);
    TABLE.put("GET /api/interactions/{id}/journey/{other}/attachments/{attachmentId}", DESK);
    TABLE.put(
        "GET /api/interactions/{id}/journey/{other}/attachments/{attachmentId}/preview", DESK);
    TABLE.put("GET /api/interactions/{id}/process", DESK);
    TABLE.put("GET /api/interactions/{id}/process-definitions/{definition}", DESK);
    TABLE.put("GET /api/settings/contact-lists", ADMINISTRATORS);
    TABLE.put("POST /api/settings/contact-lists", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/contact-lists/{id}", ADMINISTRATORS);
    TABLE.put("DELETE /api/settings/contact-lists/{id}", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/contact-lists/{id}/websites/{websiteKey}", ADMINISTRATORS);
    TABLE.put("POST /api/settings/websites/{key}/identity-secret", ADMINISTRATORS);
    TABLE.put("DELETE /api/settings/websites/{key}/identity-secret", ADMINISTRATORS);
    TABLE.put("GET /api/colleagues", DESK);
    TABLE.put("GET /api/me/mentions", DESK);
    TABLE.put("POST /api/me/mentions/seen", DESK);
    TABLE.put("GET /api/supervision/interactions", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}/process", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}/events", SUPERVISORS);
    TABLE.put("POST /api/supervision/interactions/{id}/spy", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}/messages", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}/attributes", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}/attachments/{attachmentId}", SUPERVISORS);
    TABLE.put(
        "GET /api/supervision/interactions/{id}/attachments/{attachmentId}/preview", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}/notes", SUPERVISORS);
    TABLE.put("POST /api/supervision/interactions/{id}/notes", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}/forms", SUPERVISORS);
    TABLE.put("POST /api/supervision/interactions/{id}/spy/end", SUPERVISORS);
    TABLE.put("POST /api/supervision/interactions/{id}/whisper", SUPERVISORS);
    TABLE.put("POST /api/supervision/interactions/{id}/close", SUPERVISORS);
    TABLE.put("GET /api/supervision/process-definitions/{id}", SUPERVISORS);
    TABLE.put("GET /api/supervision/offline-messages", SUPERVISORS);
    TABLE.put("POST /api/supervision/offline-messages/{id}/done", SUPERVISORS);
    TABLE.put("GET /api/flows", ANALYSTS);
    TABLE.put("GET /api/flows/templates", ANALYSTS);
    TABLE.put("POST /api/flows/check", ANALYSTS);
    TABLE.put("GET /api/flows/{key}/versions", ANALYSTS);
    TABLE.put("POST /api/flows/{key}/versions", ANALYSTS);
    TABLE.put("GET /api/flows/{key}/versions/{version}", ANALYSTS);
    TABLE.put("POST /api/flows/{key}/roll-back", ANALYSTS);
    TABLE.put("GET /engine-rest/version", ANALYSTS);
    TABLE.put("GET /engine-rest/deployment", ANALYSTS);
    TABLE.put("POST /engine-rest/deployment/create", ANALYSTS);
    TABLE.put("GET /api/settings/audit", ADMINISTRATORS);
    // pages fetch it without a token; a customer's is none here
    TABLE.put("GET /api/avatars/{hash}", EnumSet.complementOf(EnumSet.of(CUSTOMER)));
    TABLE.put("GET /api/settings/websites", ADMINISTRATORS);
    TABLE.put("GET /api/settings/websites/{key}/look", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/websites/{key}/look", ADMINISTRATORS);
    TABLE.put("GET /api/settings/websites/{key}/pre-chat-form", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/websites/{key}/pre-chat-form", ADMINISTRATORS);
    TABLE.put("GET /api/settings/websites/{key}/queue-hints", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/websites/{key}/queue-hints", ADMINISTRATORS);
    TABLE.put("GET /api/settings/websites/{key}/greetings", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/websites/{key}/greetings", ADMINISTRATORS);
    TABLE.put("POST /api/settings/websites/{key}/avatars", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/websites/{key}", ADMINISTRATORS);
    TABLE.put("GET /api/settings/routing-flows", ADMINISTRATORS);
    TABLE.put("GET /api/settings/working-hours", ADMINISTRATORS);
    TABLE.put("GET /api/working-hours", ANALYSTS);
    TABLE.put("POST /api/working-hours/check", ANALYSTS);
    TABLE.put("GET /api/working-hours/{key}/now", ANALYSTS);
    TABLE.put("GET /api/working-hours/{key}/versions", ANALYSTS);
    TABLE.put("POST /api/working-hours/{key}/versions", ANALYSTS);
    TABLE.put("GET /api/working-hours/{key}/versions/{version}", ANALYSTS);
    TABLE.put("GET /api/settings/queues", ADMINISTRATORS);
    TABLE.put("POST /api/settings/queues", ADMINISTRATORS);
    TABLE.put("GET /api/settings/queues/{id}", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/queues/{id}", ADMINISTRATORS);
    TABLE.put("DELETE /api/settings/queues/{id}", ADMINISTRATORS);
    TABLE.put("GET /api/settings/teams", ADMINISTRATORS);
    TABLE.put("POST /api/settings/teams", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/teams/{id}", ADMINISTRATORS);
    TABLE.put("DELETE /api/settings/teams/{id}", ADMINISTRATORS);
    TABLE.put("GET /api/settings/agents", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/agents/{id}", ADMINISTRATORS);
    TABLE.put("GET /api/settings/routing", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/routing", ADMINISTRATORS);
    TABLE.put("GET /api/settings/video", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/video", ADMINISTRATORS);
    TABLE.put("GET /api/settings/webhooks", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/webhooks/{key}", ADMINISTRATORS);
    TABLE.put("DELETE /api/settings/webhooks/{key}", ADMINISTRATORS);
    TABLE.put("GET /v3/api-docs", STAFF);
    TABLE.put("GET /v3/api-docs.yaml", STAFF);
    TABLE.put("GET /api/settings/bots", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/bots/{key}", ADMINISTRATORS);
    TABLE.put("DELETE /api/settings/bots/{key}", ADMINISTRATORS);
    TABLE.put("GET /api/settings/canned-answers", ADMINISTRATORS);
    TABLE.put("POST /api/settings/canned-answers", ADMINISTRATORS);
    TABLE.put("GET /api/settings/canned-answers/{id}", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/canned-answers/{id}", ADMINISTRATORS);
    TABLE.put("DELETE /api/settings/canned-answers/{id}", ADMINISTRATORS);
    TABLE.put("GET /api/settings/dispositions", ADMINISTRATORS);
    TABLE.put("GET /api/settings/dispositions/{place}", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/dispositions/{place}", ADMINISTRATORS);
    TABLE.put("GET /api/me/canned-answers", AGENTS);
    TABLE.put("POST /api/me/canned-answers", AGENTS);
    TABLE.put("PUT /api/me/canned-answers/{id}", AGENTS);
    TABLE.put("DELETE /api/me/canned-answers/{id}", AGENTS);
    TABLE.put("GET /api/interactions/{id}/canned-answers", AGENTS);
    TABLE.put("GET /api/bot/chats", EnumSet.of(BOT));
    TABLE.put("POST /api/bot/chats/{id}/messages", EnumSet.of(BOT));
    TABLE.put("POST /api/bot/chats/{id}/hand-over", EnumSet.of(BOT));
    TABLE.put("POST /api/bot/chats/{id}/finish", EnumSet.of(BOT));
    // the container's own, for what failed elsewhere
    TABLE.put("ANY /error", Set.of());
  }

  private RouteTable() {}
}
