package dev.parley.demodata;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;

/** What people say, by language. */
record Phrases(List<String> products, List<Language> languages) {

  /**
   * One language.
   *
   * @param share how many of a hundred customers speak it
   * @param files what a file that they send is called
   */
  record Language(
      String code,
      int share,
      List<String> first,
      List<String> last,
      List<String> hello,
      List<String> agent,
      List<String> ask,
      List<Topic> topics,
      List<String> thanks,
      List<String> more,
      List<String> bye,
      List<String> notes,
      String files) {}

  /** What a chat is about: the customer's part, the agent's, and both again. */
  record Topic(List<String> open, List<String> answer, List<String> follow, List<String> solve) {}

  static Phrases read() throws IOException {
    try (var json = Phrases.class.getResourceAsStream("/demodata/phrases.json")) {
      return JsonMapper.shared().readValue(Objects.requireNonNull(json), Phrases.class);
    }
  }

  Language language(RandomGenerator random) {
    var at = random.nextInt(100);
    for (var language : languages) {
      at -= language.share();
      if (at < 0) {
        return language;
      }
    }
    return languages.getFirst();
  }

  static <T> T one(List<T> all, RandomGenerator random) {
    return all.get(random.nextInt(all.size()));
  }
}
