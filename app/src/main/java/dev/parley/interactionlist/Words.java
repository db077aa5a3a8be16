package dev.parley.interactionlist;

import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.THAI;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a text, without case and accents. Scripts that put no spaces between words are cut
 * into pairs of neighbouring characters.
 */
public final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR);
  private static final int LONGEST = 60;
  private static final int MOST_ASKED = 8;

  /** In bytes of UTF-8: twice as much is still less than the 1 MB that one tsvector holds. */
  static final int MOST_KEPT = 400_000;

  private static final int BYTES_OF_A_CHAR = 3;

  private Words() {}

  /** What is found of these texts, each word once; of very long ones not the end. */
  public static Set<String> kept(Stream<String> texts) {
    var words =
        texts
            .flatMap(text -> runs(text).stream())
            .flatMap(run -> unspaced(run) ? pairs(run, true).stream() : Stream.of(cut(run)))
            .iterator();
    var kept = new LinkedHashSet<String>();
    var room = MOST_KEPT;
    while (words.hasNext() && room > 0) {
      var word = words.next();
      if (kept.add(word)) {
        room -= word.length() * BYTES_OF_A_CHAR;
      }
    }
    return kept;
  }

  /**
   * A {@code tsquery} of words that all must begin a kept one, or be it if they are one letter;
   * empty if the text has no word.
   */
  public static Optional<String> query(String text) {
    var asked =
        runs(text).stream()
            .flatMap(run -> unspaced(run) ? pairs(run, false).stream() : Stream.of(cut(run)))
            .distinct()
            .limit(MOST_ASKED)
            .map(Words::asked)
            .collect(Collectors.joining(" & "));
    return asked.isEmpty() ? Optional.empty() : Optional.of(asked);
  }

  /** One letter begins too many words; of a script without spaces it is half a pair. */
  private static String asked(String word) {
    var whole = word.codePointCount(0, word.length()) == 1 && !unspaced(word);
    return "'" + word + (whole ? "'" : "':*");
  }

  private static List<String> runs(String text) {
    var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    var runs = new ArrayList<String>();
    var words = WORD.matcher(plain.toLowerCase(Locale.ROOT));
    while (words.find()) {
      split(words.group(), runs);
    }
    return runs;
  }

  /** Where a script with spaces meets one without, a word ends. */
  private static void split(String word, List<String> runs) {
    var start = 0;
    var at = 0;
    while (at < word.length()) {
      if (!lengthens(word, at) && unspaced(word, at) != unspaced(word, start)) {
        runs.add(word.substring(start, at));
        start = at;
      }
      at += Character.charCount(word.codePointAt(at));
    }
    runs.add(word.substring(start));
  }

  private static boolean unspaced(String run) {
    return unspaced(run, 0);
  }

  private static boolean unspaced(String text, int at) {
    return UNSPACED.contains(UnicodeScript.of(text.codePointAt(at)));
  }

  /** As in スキー, a sign that belongs to whatever stands before it. */
  private static boolean lengthens(String text, int at) {
    return at > 0 && Character.getType(text.codePointAt(at)) == Character.MODIFIER_LETTER;
  }

  /** A single character is found as the beginning of a pair; the last one has no pair. */
  private static List<String> pairs(String run, boolean withLast) {
    var characters = run.codePoints().mapToObj(Character::toString).toList();
    var pairs = new ArrayList<String>();
    for (var i = 0; i + 1 < characters.size(); i++) {
      pairs.add(characters.get(i) + characters.get(i + 1));
    }
    if (withLast || pairs.isEmpty()) {
      pairs.add(characters.getLast());
    }
    return pairs;
  }

  private static String cut(String word) {
    if (word.length() <= LONGEST) {
      return word;
    }
    return word.substring(
        0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
  }
}
