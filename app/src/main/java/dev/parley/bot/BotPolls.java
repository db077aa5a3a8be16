package dev.parley.bot;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;

/**
 * The requests of bots that wait for their customers to write. They hold no thread; one look at the
 * database answers for all of them, whichever node took the messages.
 */
@Component
public class BotPolls {
  public static final Duration LONGEST = Duration.ofSeconds(25);
  private static final int MOST_OF_AN_ACCOUNT = 10;

  private final BotMail mail;
  private final List<Poll> waiting = new CopyOnWriteArrayList<>();

  BotPolls(BotMail mail) {
    this.mail = mail;
  }

  private record Poll(BotAccount bot, long after, DeferredResult<BotNews> answer) {}

  /**
   * Answers with what is new, as soon as there is something, or with nothing when the wait is over.
   *
   * @param wait at most {@link #LONGEST}
   * @throws TooManyWaiting if ten requests of the account wait
   */
  public DeferredResult<BotNews> ask(BotAccount bot, long after, Duration wait) {
    var answer = new DeferredResult<BotNews>(wait.toMillis() + 1, () -> BotNews.nothing(after));
    var news = mail.read(bot, after);
    if (news.isEmpty() && wait.isPositive()) {
      await(new Poll(bot, after, answer));
    } else {
      answer.setResult(news);
    }
    return answer;
  }

  private void await(Poll poll) {
    if (waiting.stream().filter(other -> other.bot().equals(poll.bot())).count()
        >= MOST_OF_AN_ACCOUNT) {
      throw new TooManyWaiting();
    }
    poll.answer().onCompletion(() -> waiting.remove(poll));
    waiting.add(poll);
  }

  @Scheduled(fixedDelayString = "${parley.bot.look-every:250ms}")
  void look() {
    var accounts = waiting.stream().map(poll -> poll.bot().client()).collect(Collectors.toSet());
    if (!accounts.isEmpty()) {
      answer(mail.newest(accounts));
    }
  }

  private void answer(Map<String, Long> newest) {
    waiting.stream()
        .filter(poll -> newest.getOrDefault(poll.bot().client(), 0L) > poll.after())
        .forEach(poll -> answer(poll, mail.read(poll.bot(), poll.after())));
  }

  private static void answer(Poll poll, BotNews news) {
    if (!news.isEmpty()) {
      poll.answer().setResult(news);
    }
  }

  /** Nobody waits for a node that stops. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    waiting.forEach(poll -> poll.answer().setResult(BotNews.nothing(poll.after())));
  }
}
