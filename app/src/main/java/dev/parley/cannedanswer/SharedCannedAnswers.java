package dev.parley.cannedanswer;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The canned answers that administrators keep; every change is in the audit log, no text is. */
@Service
public class SharedCannedAnswers {
  private final CannedAnswerRepository answers;
  private final AnswerStore store;
  private final SharedAnswerPlaces places;
  private final AuditLog audit;

  SharedCannedAnswers(
      CannedAnswerRepository answers,
      AnswerStore store,
      SharedAnswerPlaces places,
      AuditLog audit) {
    this.answers = answers;
    this.store = store;
    this.places = places;
    this.audit = audit;
  }

  /**
   * By shortcut, from after the cursor.
   *
   * @param scope null for all of them
   */
  public List<CannedAnswer> list(
      @Nullable AnswerScope scope, @Nullable AnswerCursor after, int limit) {
    return answers.shared(scope, after == null ? AnswerCursor.BEGINNING : after, limit);
  }

  /** The canned answer; {@link CannedAnswerNotFound} if there is none or it is an agent's own. */
  public CannedAnswer get(UUID id) {
    return answers.findShared(id).orElseThrow(CannedAnswerNotFound::new);
  }

  /**
   * @throws CannedAnswerInvalid with what is wrong by field
   * @throws ShortcutTaken if the shortcut is there already
   */
  @Transactional
  public CannedAnswer create(StaffIdentity actor, CannedAnswerChange change) {
    var id = store.create(places.of(change), change.words());
    return recorded(actor, "canned-answer.created", get(id));
  }

  /** As {@link #create}; {@link CannedAnswerOvertaken} if somebody else has changed it since. */
  @Transactional
  public CannedAnswer change(StaffIdentity actor, UUID id, CannedAnswerChange change) {
    get(id);
    store.change(id, change.version(), places.of(change), change.words());
    return recorded(actor, "canned-answer.changed", get(id));
  }

  /** Chats that are open do without it when they next ask. */
  @Transactional
  public void delete(StaffIdentity actor, UUID id) {
    var answer = get(id);
    answers.delete(id);
    recorded(actor, "canned-answer.deleted", answer);
  }

  private CannedAnswer recorded(StaffIdentity actor, String action, CannedAnswer answer) {
    var details = new HashMap<String, String>();
    details.put("scope", answer.scope().name());
    if (answer.placeName() != null) {
      details.put("place", answer.placeName());
    }
    audit.record(actor, action, answer.shortcut(), details);
    return answer;
  }
}
