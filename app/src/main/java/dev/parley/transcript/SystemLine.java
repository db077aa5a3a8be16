package dev.parley.transcript;

import dev.parley.message.MessageKind;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What Parley itself said in a chat, in the words of a transcript: the message's kind tells what it
 * was, its stored text who, how many or how long.
 */
final class SystemLine {
  private static final Pattern NAME =
      Pattern.compile("(.*) has joined the chat\\.", Pattern.DOTALL);
  private static final Pattern MINUTES = Pattern.compile("\\D*(\\d+)\\D*", Pattern.DOTALL);
  private static final Pattern LASTED = Pattern.compile(".* (\\d+ (?:s|min))", Pattern.DOTALL);

  /** What of the stored text stands in the words. */
  private static final Map<MessageKind, Pattern> PARTS =
      Map.of(MessageKind.AGENT_CHANGED, NAME, MessageKind.VIDEO_CALL_ENDED, LASTED);

  private SystemLine() {}

  static String in(TranscriptWords words, Said said) {
    var kind = MessageKind.valueOf(said.kind());
    if (kind == MessageKind.IDLE_WARNING) {
      return idleWarning(words, said.text());
    }
    var part = PARTS.get(kind);
    if (part == null) {
      return words.has(key(kind)) ? words.word(key(kind)) : said.text();
    }
    var found = part.matcher(said.text());
    return found.matches() ? words.word(key(kind), found.group(1)) : said.text();
  }

  private static String idleWarning(TranscriptWords words, String text) {
    var minutes = MINUTES.matcher(text);
    return minutes.matches()
        ? words.word("line.IDLE_CLOSES", minutes.group(1))
        : words.word("line.IDLE_WARNING");
  }

  private static String key(MessageKind kind) {
    return "line." + kind;
  }
}
