package dev.parley.process;

import java.util.Arrays;
import java.util.Optional;

/**
 * The steps of routing flows that are done at once: service tasks, each with a bean of the app
 * behind it and its parameters as extension properties ({@link StepProperty}).
 */
public enum RoutingTask {
  /** Writes {@link StepProperty#TEXT} to the customer, as often as {@link ReplyMode} says. */
  AUTOMATIC_REPLY("automaticReplyDelegate"),
  /** Puts {@link StepProperty#TAG} on the interaction. */
  TAG("tagInteractionDelegate"),
  /** Gives the interaction its {@link StepProperty#PRIORITY}. */
  SET_PRIORITY("setPriorityDelegate"),
  /** The agent must have these {@link StepProperty#SKILLS}, instead of those required before. */
  SET_SKILLS("setSkillsDelegate"),
  /** Asks whether the website is open now; answers with {@link #OPEN}. */
  WORKING_HOURS("workingHoursDelegate"),
  /** Closes the interaction with {@link StepProperty#DISPOSITION}. */
  CLOSE_WITH_DISPOSITION("closeWithDispositionDelegate");

  /** What {@link #WORKING_HOURS} sets. */
  public static final YesNo OPEN = new YesNo("open");

  private final String bean;

  RoutingTask(String bean) {
    this.bean = bean;
  }

  /** How a model names it: {@code camunda:delegateExpression}. */
  public String delegateExpression() {
    return "${" + bean + "}";
  }

  /** The task with exactly this delegate expression. */
  public static Optional<RoutingTask> of(String delegateExpression) {
    return Arrays.stream(values())
        .filter(task -> task.delegateExpression().equals(delegateExpression))
        .findFirst();
  }
}
