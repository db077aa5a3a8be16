package dev.parley.platform.security;

import static dev.parley.platform.security.StaffRole.ADMINISTRATOR;
import static dev.parley.platform.security.StaffRole.AGENT;
import static dev.parley.platform.security.StaffRole.ANALYST;
import static dev.parley.platform.security.StaffRole.SUPERVISOR;

import dev.parley.platform.web.DesktopPages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/**
 * The table of what may be called over HTTP and by whom; whatever it does not name is denied. A new
 * endpoint needs a row here and a row in the table of the test that calls every route in every
 * role.
 */
final class HttpRules {

  static final List<Rule> CUSTOMERS =
      List.of(
          anybody(HttpMethod.GET, "/api/snippet/{websiteKey}"),
          anybody(HttpMethod.POST, "/api/snippet/{websiteKey}/interactions"),
          anybody(HttpMethod.POST, "/api/snippet/{websiteKey}/offline-messages"),
          customer(HttpMethod.GET, "/api/customer/interaction"),
          customer(HttpMethod.GET, "/api/customer/interaction/messages"),
          customer(HttpMethod.POST, "/api/customer/interaction/messages"),
          customer(HttpMethod.POST, "/api/customer/interaction/attachments"),
          customer(HttpMethod.GET, "/api/customer/interaction/attachments/{attachmentId}"),
          customer(HttpMethod.GET, "/api/customer/interaction/attachments/{attachmentId}/preview"),
          customer(HttpMethod.POST, "/api/customer/interaction/form"),
          customer(HttpMethod.PUT, "/api/customer/interaction/attributes"),
          customer(HttpMethod.POST, "/api/customer/interaction/close"),
          customer(HttpMethod.PUT, "/api/customer/interaction/identity"),
          customer(HttpMethod.GET, "/api/customer/interaction/transcript.pdf"),
          customer(HttpMethod.PUT, "/api/customer/interaction/transcript-mail"),
          customer(HttpMethod.POST, "/api/customer/interaction/rating"),
          customer(HttpMethod.POST, "/api/customer/interaction/video/join"));

  /** What the desktop modeler calls, with a bearer token and nothing else. */
  static final List<Rule> MODELER =
      List.of(
          staff(HttpMethod.GET, "/engine-rest/version", ANALYST),
          staff(HttpMethod.GET, "/engine-rest/deployment", ANALYST),
          staff(HttpMethod.POST, "/engine-rest/deployment/create", ANALYST));

  static final List<Rule> BOTS =
      List.of(
          bot(HttpMethod.GET, "/api/bot/chats"),
          bot(HttpMethod.POST, "/api/bot/chats/{id}/messages"),
          bot(HttpMethod.POST, "/api/bot/chats/{id}/hand-over"),
          bot(HttpMethod.POST, "/api/bot/chats/{id}/finish"));

  private static final List<Rule> STAFF_ENDPOINTS =
      List.of(
          staff(HttpMethod.GET, "/api/me", StaffRole.values()),
          staff(HttpMethod.PUT, "/api/me/presence", AGENT),
          staff(HttpMethod.GET, "/api/offers", AGENT),
          staff(HttpMethod.POST, "/api/offers/{id}/accept", AGENT),
          staff(HttpMethod.POST, "/api/offers/{id}/reject", AGENT),
          staff(HttpMethod.GET, "/api/offers/{id}/decision", AGENT),
          staff(HttpMethod.GET, "/api/interactions/{id}/decisions", AGENT),
          staff(HttpMethod.GET, "/api/supervision/interactions/{id}/decisions", SUPERVISOR),
          staff(HttpMethod.GET, "/api/offers/{id}/forms", AGENT),
          staff(HttpMethod.GET, "/api/interactions/{id}/forms", AGENT),
          staff(HttpMethod.GET, "/api/interactions/{id}/attributes", AGENT),
          staff(HttpMethod.GET, "/api/supervision/interactions/{id}/attributes", SUPERVISOR),
          staff(HttpMethod.GET, "/api/supervision/interactions/{id}/forms", SUPERVISOR),
          staff(HttpMethod.GET, "/api/interactions", AGENT),
          staff(HttpMethod.POST, "/api/interactions/search", AGENT),
          staff(HttpMethod.POST, "/api/interactions/news", AGENT),
          staff(HttpMethod.GET, "/api/interactions/filters", AGENT),
          staff(HttpMethod.GET, "/api/interactions/{id}", AGENT),
          staff(HttpMethod.GET, "/api/interactions/{id}/messages", AGENT),
          staff(HttpMethod.POST, "/api/interactions/{id}/messages", AGENT),
          staff(HttpMethod.POST, "/api/interactions/{id}/attachments", AGENT),
          staff(HttpMethod.GET, "/api/interactions/{id}/attachments/{attachmentId}", AGENT),
          staff(HttpMethod.GET, "/api/interactions/{id}/attachments/{attachmentId}/preview", AGENT),
          staff(HttpMethod.POST, "/api/interactions/{id}/close", AGENT),
          staff(HttpMethod.GET, "/api/interactions/{id}/dispositions", AGENT),
          staff(HttpMethod.POST, "/api/interactions/{id}/disposition", AGENT),
          staff(HttpMethod.POST, "/api/interactions/{id}/transfer", AGENT),
          staff(HttpMethod.DELETE, "/api/interactions/{id}/transfer", AGENT),
          staff(HttpMethod.GET, "/api/interactions/{id}/transfer-targets", AGENT),
          staff(HttpMethod.POST, "/api/interactions/{id}/wrap-up/end", AGENT),
          staff(HttpMethod.POST, "/api/supervision/interactions/{id}/take-over", SUPERVISOR),
          staff(HttpMethod.POST, "/api/supervision/interactions/{id}/re-offer", SUPERVISOR),
          staff(HttpMethod.POST, "/api/supervision/interactions/{id}/move", SUPERVISOR),
          staff(HttpMethod.POST, "/api/interactions/{id}/video", AGENT),
          staff(HttpMethod.POST, "/api/interactions/{id}/video/join", AGENT),
          staff(HttpMethod.POST, "/api/interactions/{id}/video/end", AGENT),
          staff(HttpMethod.GET, "/api/video-calls", AGENT),
          staff(HttpMethod.GET, "/api/interactions/{id}/notes", AGENT),
          staff(HttpMethod.POST, "/api/interactions/{id}/notes", AGENT),
          // an agent's own chat opens its contact's other interactions, whose agent they need not
          // be
          staff(HttpMethod.GET, "/api/interactions/{id}/contact", AGENT, SUPERVISOR),
          staff(HttpMethod.PUT, "/api/interactions/{id}/contact", AGENT, SUPERVISOR),
          staff(HttpMethod.POST, "/api/interactions/{id}/tags", AGENT, SUPERVISOR),
          staff(HttpMethod.GET, "/api/interactions/{id}/known-tags", AGENT, SUPERVISOR),
          staff(HttpMethod.GET, "/api/interactions/{id}/offers", AGENT, SUPERVISOR),
          staff(HttpMethod.GET, "/api/interactions/{id}/journey", AGENT, SUPERVISOR),
          staff(HttpMethod.GET, "/api/interactions/{id}/journey/{other}", AGENT, SUPERVISOR),
          staff(
              HttpMethod.GET, "/api/interactions/{id}/journey/{other}/messages", AGENT, SUPERVISOR),
          staff(
              HttpMethod.GET,
              "/api/interactions/{id}/journey/{other}/attachments/{attachmentId}",
              AGENT,
              SUPERVISOR),
          staff(
              HttpMethod.GET,
              "/api/interactions/{id}/journey/{other}/attachments/{attachmentId}/preview",
              AGENT,
              SUPERVISOR),
          staff(HttpMethod.GET, "/api/interactions/{id}/process", AGENT, SUPERVISOR),
          staff(
              HttpMethod.GET,
              "/api/interactions/{id}/process-definitions/{definition}",
              AGENT,
              SUPERVISOR),
          staff(HttpMethod.GET, "/api/colleagues", AGENT, SUPERVISOR),
          staff(HttpMethod.GET, "/api/me/mentions", AGENT, SUPERVISOR),
          staff(HttpMethod.POST, "/api/me/mentions/seen", AGENT, SUPERVISOR),
          staff(HttpMethod.GET, "/api/supervision/interactions", SUPERVISOR),
          staff(HttpMethod.POST, "/api/supervision/interactions/search", SUPERVISOR),
          staff(HttpMethod.POST, "/api/supervision/interactions/news", SUPERVISOR),
          staff(HttpMethod.GET, "/api/supervision/interactions/filters", SUPERVISOR),
          staff(HttpMethod.GET, "/api/supervision/agents", SUPERVISOR),
          staff(HttpMethod.GET, "/api/supervision/queues", SUPERVISOR),
          staff(HttpMethod.GET, "/api/supervision/interactions/{id}", SUPERVISOR),
          staff(HttpMethod.GET, "/api/supervision/interactions/{id}/process", SUPERVISOR),
          staff(HttpMethod.GET, "/api/supervision/interactions/{id}/events", SUPERVISOR),
          staff(HttpMethod.POST, "/api/supervision/interactions/{id}/spy", SUPERVISOR),
          staff(HttpMethod.POST, "/api/supervision/interactions/{id}/spy/end", SUPERVISOR),
          staff(HttpMethod.GET, "/api/supervision/interactions/{id}/messages", SUPERVISOR),
          staff(HttpMethod.GET, "/api/supervision/interactions/{id}/notes", SUPERVISOR),
          staff(
              HttpMethod.GET,
              "/api/supervision/interactions/{id}/attachments/{attachmentId}",
              SUPERVISOR),
          staff(
              HttpMethod.GET,
              "/api/supervision/interactions/{id}/attachments/{attachmentId}/preview",
              SUPERVISOR),
          staff(HttpMethod.POST, "/api/supervision/interactions/{id}/notes", SUPERVISOR),
          staff(HttpMethod.POST, "/api/supervision/interactions/{id}/whisper", SUPERVISOR),
          staff(HttpMethod.POST, "/api/supervision/interactions/{id}/close", SUPERVISOR),
          staff(HttpMethod.GET, "/api/supervision/process-definitions/{id}", SUPERVISOR),
          staff(HttpMethod.GET, "/api/supervision/offline-messages", SUPERVISOR),
          staff(HttpMethod.POST, "/api/supervision/offline-messages/{id}/done", SUPERVISOR),
          staff(HttpMethod.GET, "/api/flows", ANALYST),
          staff(HttpMethod.GET, "/api/flows/templates", ANALYST),
          staff(HttpMethod.POST, "/api/flows/check", ANALYST),
          staff(HttpMethod.GET, "/api/flows/{key}/versions", ANALYST),
          staff(HttpMethod.POST, "/api/flows/{key}/versions", ANALYST),
          staff(HttpMethod.GET, "/api/flows/{key}/versions/{version}", ANALYST),
          staff(HttpMethod.POST, "/api/flows/{key}/roll-back", ANALYST),
          staff(HttpMethod.GET, "/api/working-hours", ANALYST),
          staff(HttpMethod.POST, "/api/working-hours/check", ANALYST),
          staff(HttpMethod.GET, "/api/working-hours/{key}/now", ANALYST),
          staff(HttpMethod.GET, "/api/working-hours/{key}/versions", ANALYST),
          staff(HttpMethod.POST, "/api/working-hours/{key}/versions", ANALYST),
          staff(HttpMethod.GET, "/api/working-hours/{key}/versions/{version}", ANALYST),
          staff(HttpMethod.GET, "/api/settings/audit", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/websites", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/websites/{key}", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/websites/{key}/look", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/websites/{key}/look", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/websites/{key}/pre-chat-form", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/websites/{key}/pre-chat-form", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/websites/{key}/queue-hints", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/websites/{key}/queue-hints", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/websites/{key}/greetings", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/websites/{key}/greetings", ADMINISTRATOR),
          staff(HttpMethod.POST, "/api/settings/websites/{key}/avatars", ADMINISTRATOR),
          anybody(HttpMethod.GET, "/api/avatars/{hash}"),
          staff(HttpMethod.GET, "/api/settings/routing-flows", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/working-hours", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/queues", ADMINISTRATOR),
          staff(HttpMethod.POST, "/api/settings/queues", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/queues/{id}", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/queues/{id}", ADMINISTRATOR),
          staff(HttpMethod.DELETE, "/api/settings/queues/{id}", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/teams", ADMINISTRATOR),
          staff(HttpMethod.POST, "/api/settings/teams", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/teams/{id}", ADMINISTRATOR),
          staff(HttpMethod.DELETE, "/api/settings/teams/{id}", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/agents", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/agents/{id}", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/routing", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/routing", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/video", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/video", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/webhooks", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/webhooks/{key}", ADMINISTRATOR),
          staff(HttpMethod.DELETE, "/api/settings/webhooks/{key}", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/bots", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/bots/{key}", ADMINISTRATOR),
          staff(HttpMethod.DELETE, "/api/settings/bots/{key}", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/canned-answers", ADMINISTRATOR),
          staff(HttpMethod.POST, "/api/settings/canned-answers", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/canned-answers/{id}", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/canned-answers/{id}", ADMINISTRATOR),
          staff(HttpMethod.DELETE, "/api/settings/canned-answers/{id}", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/dispositions", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/dispositions/{place}", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/dispositions/{place}", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/contact-lists", ADMINISTRATOR),
          staff(HttpMethod.POST, "/api/settings/contact-lists", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/contact-lists/{id}", ADMINISTRATOR),
          staff(HttpMethod.DELETE, "/api/settings/contact-lists/{id}", ADMINISTRATOR),
          staff(
              HttpMethod.PUT,
              "/api/settings/contact-lists/{id}/websites/{websiteKey}",
              ADMINISTRATOR),
          staff(HttpMethod.POST, "/api/settings/websites/{key}/identity-secret", ADMINISTRATOR),
          staff(HttpMethod.DELETE, "/api/settings/websites/{key}/identity-secret", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/me/canned-answers", AGENT),
          staff(HttpMethod.POST, "/api/me/canned-answers", AGENT),
          staff(HttpMethod.PUT, "/api/me/canned-answers/{id}", AGENT),
          staff(HttpMethod.DELETE, "/api/me/canned-answers/{id}", AGENT),
          staff(HttpMethod.GET, "/api/interactions/{id}/canned-answers", AGENT),
          staff(HttpMethod.GET, "/api/interactions/{id}/transcript", AGENT),
          staff(HttpMethod.GET, "/api/supervision/interactions/{id}/transcript", SUPERVISOR),
          staff(HttpMethod.GET, "/api/interactions/{id}/transcript.pdf", AGENT),
          staff(HttpMethod.GET, "/api/supervision/interactions/{id}/transcript.pdf", SUPERVISOR),
          staff(HttpMethod.GET, "/api/transcripts/rights", AGENT),
          staff(HttpMethod.GET, "/api/transcripts/{id}", AGENT, SUPERVISOR),
          staff(HttpMethod.DELETE, "/api/transcripts/{id}", AGENT, SUPERVISOR),
          staff(HttpMethod.GET, "/api/settings/mail", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/mail", ADMINISTRATOR),
          staff(HttpMethod.POST, "/api/settings/mail/test", ADMINISTRATOR),
          staff(HttpMethod.GET, "/api/settings/transcripts", ADMINISTRATOR),
          staff(HttpMethod.PUT, "/api/settings/transcripts", ADMINISTRATOR),
          staff(HttpMethod.GET, "/ws/desktop", StaffRole.values()),
          // the token comes with the first STOMP frame
          anybody(HttpMethod.GET, "/ws/customer"),
          staff(HttpMethod.GET, "/v3/api-docs", StaffRole.values()),
          staff(HttpMethod.GET, "/v3/api-docs.yaml", StaffRole.values()));

  private static final List<Rule> FILES =
      Stream.concat(
              Stream.of("/index.html", "/assets/**", "/snippet/**", "/favicon.svg", "/favicon.ico"),
              DesktopPages.PATHS.stream())
          .map(path -> anybody(HttpMethod.GET, path))
          .toList();

  static final List<Rule> STAFF = Stream.concat(STAFF_ENDPOINTS.stream(), FILES.stream()).toList();

  private HttpRules() {}

  private static Rule anybody(HttpMethod method, String path) {
    return new Rule(method, path, List.of());
  }

  private static Rule customer(HttpMethod method, String path) {
    return new Rule(method, path, List.of("ROLE_CUSTOMER"));
  }

  private static Rule bot(HttpMethod method, String path) {
    return new Rule(method, path, List.of(BotTokens.AUTHORITY));
  }

  private static Rule staff(HttpMethod method, String path, StaffRole... roles) {
    return new Rule(method, path, Arrays.stream(roles).map(StaffRole::authority).toList());
  }

  /** One row; anybody may call it if it names no authority. */
  record Rule(HttpMethod method, String path, List<String> authorities) {}
}
