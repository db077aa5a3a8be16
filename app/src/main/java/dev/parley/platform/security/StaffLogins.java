package dev.parley.platform.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which of our login sessions belong to which session of the identity provider, for all nodes: when
 * that one ends, so do ours, their sockets and the presence.
 */
@Service
public class StaffLogins implements OidcSessionRegistry {

  private static final Logger log = LoggerFactory.getLogger(StaffLogins.class);

  // longer than the identity provider keeps a session
  private static final Duration REMEMBERED = Duration.ofDays(2);

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StaffLogins(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Those of the identity provider's sessions that have ended. */
  public Set<String> ended(Collection<String> logins) {
    return jdbc.sql("select sid from ended_login where sid = any(:sids)")
        .param("sids", logins.toArray(String[]::new))
        .query(String.class)
        .set();
  }

  /** Ends every session of ours that belongs to the login. Again is harmless. */
  @Transactional
  public void end(String login) {
    jdbc.sql("insert into ended_login (sid, ended_at) values (:sid, :now) on conflict do nothing")
        .param("sid", login)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    jdbc.sql(
            """
            with ours as (delete from staff_login where sid = :sid returning session_id)
            delete from spring_session where session_id in (select session_id from ours)
            """)
        .param("sid", login)
        .update();
    events.publishEvent(new StaffLoggedOut(login));
  }

  /** What the identity provider's token names: one session, or all of a person. */
  @Transactional
  public void end(OidcLogoutToken token) {
    var logins =
        token.getSessionId() == null ? of(token.getSubject()) : List.of(token.getSessionId());
    logins.forEach(this::end);
    log.info("{} logins of {} ended by the identity provider", logins.size(), token.getSubject());
  }

  private List<String> of(String staff) {
    return jdbc.sql("select distinct sid from staff_login where staff_id = :staff")
        .param("staff", UUID.fromString(staff))
        .query(String.class)
        .list();
  }

  /** A login; one that comes back in the same session of the identity provider is not over. */
  @Override
  @Transactional
  public void saveSessionInformation(OidcSessionInformation session) {
    loginOf(session.getPrincipal()).ifPresent(login -> save(session, login));
  }

  private void save(OidcSessionInformation session, String login) {
    jdbc.sql("delete from ended_login where sid = :sid").param("sid", login).update();
    jdbc.sql(
            """
            insert into staff_login (session_id, sid, staff_id, created_at)
            values (:session, :sid, :staff, :now)
                on conflict (session_id) do update
               set sid = excluded.sid, staff_id = excluded.staff_id
            """)
        .param("session", session.getSessionId())
        .param("sid", login)
        .param("staff", UUID.fromString(session.getPrincipal().getSubject()))
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  private static Optional<String> loginOf(OidcUser user) {
    return Optional.ofNullable(user.getClaimAsString(StaffIdentity.LOGIN));
  }

  @Override
  public @Nullable OidcSessionInformation removeSessionInformation(String session) {
    jdbc.sql("delete from staff_login where session_id = :session")
        .param("session", session)
        .update();
    return null;
  }

  /** Ends the sessions itself, so there is none left for the caller to end. */
  @Override
  @Transactional
  public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
    end(token);
    return List.of();
  }

  @Scheduled(fixedDelayString = "${parley.login.forget-every:1h}")
  @Transactional
  void forget() {
    var old = Timestamp.from(clock.instant().minus(REMEMBERED));
    jdbc.sql("delete from ended_login where ended_at < :old").param("old", old).update();
    jdbc.sql(
            """
            delete from staff_login l where l.created_at < :old
               and not exists (select from spring_session s where s.session_id = l.session_id)
            """)
        .param("old", old)
        .update();
  }
}
