package dev.parley.cannedanswer;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Writes canned answers that keep the rules, whoever they belong to. */
@Component
class AnswerStore {
  private static final int MOST_IN_A_PLACE = 300;

  private final CannedAnswerRepository answers;

  AnswerStore(CannedAnswerRepository answers) {
    this.answers = answers;
  }

  /** The id of the new one. */
  UUID create(AnswerPlace place, AnswerWords words) {
    refuse(AnswerRules.problems(words));
    if (answers.count(place) >= MOST_IN_A_PLACE) {
      throw new TooManyCannedAnswers(MOST_IN_A_PLACE);
    }
    var id = UUID.randomUUID();
    onlyShortcut(() -> answers.insert(id, place, words));
    return id;
  }

  /**
   * Changes one that there is.
   *
   * @param version the one that was read
   */
  void change(UUID id, @Nullable Integer version, AnswerPlace place, AnswerWords words) {
    var problems = new HashMap<>(AnswerRules.problems(words));
    if (version == null) {
      problems.put("version", "the one that was read");
    }
    refuse(problems);
    onlyShortcut(
        () -> {
          if (version != null && !answers.update(id, version, place, words)) {
            throw new CannedAnswerOvertaken();
          }
        });
  }

  private static void onlyShortcut(Runnable write) {
    try {
      write.run();
    } catch (DuplicateKeyException taken) {
      throw new ShortcutTaken();
    }
  }

  private static void refuse(Map<String, Object> problems) {
    if (!problems.isEmpty()) {
      throw new CannedAnswerInvalid(problems);
    }
  }
}
