package dev.parley.message;

import dev.parley.agent.Colleague;
import dev.parley.agent.ColleagueService;
import dev.parley.platform.live.LiveEvents;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people of the notes that mention them, and keeps it until they have seen it. Being
 * mentioned shows the note and whose chat it is about; the chat itself stays closed to them.
 */
@Service
public class MentionService {
  private static final int MOST = 100;

  private final MentionRepository mentions;
  private final ColleagueService colleagues;
  private final LiveEvents live;
  private final Clock clock;

  MentionService(
      MentionRepository mentions, ColleagueService colleagues, LiveEvents live, Clock clock) {
    this.mentions = mentions;
    this.colleagues = colleagues;
    this.live = live;
    this.clock = clock;
  }

  /** The newest mentions of somebody, at most {@code limit}. */
  public MentionPage of(UUID colleague, int limit) {
    return new MentionPage(
        mentions.newest(colleague, Math.clamp(limit, 1, MOST)), mentions.unseen(colleague));
  }

  /** They have seen these; what is not theirs, or was seen before, is passed over. */
  @Transactional
  public void see(UUID colleague, Collection<UUID> ids) {
    var seen = mentions.see(colleague, ids, clock.instant());
    if (!seen.isEmpty()) {
      live.toDesktop(colleague, MentionsSeenEvent.of(seen));
    }
  }

  /**
   * Those of the staff with these ids, by name.
   *
   * @throws ColleagueUnknown if one of them is nobody who can be mentioned
   */
  List<Colleague> mentioned(Set<UUID> ids) {
    var found = colleagues.all(ids);
    if (found.size() < ids.size()) {
      throw new ColleagueUnknown();
    }
    return found;
  }

  /** Stores and tells it, in the transaction that stored the note. */
  @Transactional(propagation = Propagation.MANDATORY)
  void mention(Note note, List<Colleague> mentioned) {
    for (var colleague : mentioned) {
      mentions.insert(note, colleague);
      live.toDesktop(colleague.id(), MentionEvent.of(mentions.of(note, colleague.id())));
    }
  }
}
