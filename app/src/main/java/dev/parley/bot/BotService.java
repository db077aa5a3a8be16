package dev.parley.bot;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the bots; every change is in the audit log. */
@Service
public class BotService {
  private final BotRepository bots;
  private final AuditLog audit;

  BotService(BotRepository bots, AuditLog audit) {
    this.bots = bots;
    this.audit = audit;
  }

  /** In the order of their names. */
  public List<Bot> all() {
    return bots.all();
  }

  /**
   * Makes the bot, or changes the one with this key.
   *
   * @throws BotInvalid with what is wrong by field
   */
  @Transactional
  public Bot put(StaffIdentity actor, String key, BotChange change) {
    var problems = BotRules.problems(key, change);
    if (!problems.isEmpty()) {
      throw new BotInvalid(problems);
    }
    bots.put(key, change);
    audit.record(
        actor, "bot.changed", key, Map.of("name", change.name(), "account", change.account()));
    return bots.find(key).orElseThrow(BotNotFound::new);
  }

  /**
   * Flows that name it go on as if it had handed the chat over, and so do the chats that it has,
   * within moments after the commit ({@link ForsakenChats}).
   *
   * @throws BotNotFound if there is none
   */
  @Transactional
  public void delete(StaffIdentity actor, String key) {
    if (!bots.delete(key)) {
      throw new BotNotFound();
    }
    audit.record(actor, "bot.deleted", key, Map.of());
  }
}
