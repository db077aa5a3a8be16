package dev.parley.process;

import java.time.Duration;

/**
 * Asks the customer to fill in a form, and waits until they have or the time is over; called by
 * routing flows.
 */
public final class AskForm {

  public static final String KEY = "ask-form";

  public static final String FORM_NAMED = "Event_FormNamed";
  public static final String LOOK_UP_FORM = "Task_LookUpForm";
  public static final String FILL_IN_FORM = "Task_FillInForm";
  public static final String FORM_FILLED_IN = "Event_FormFilledIn";
  public static final String FORM_UNKNOWN = "Event_FormUnknown";
  public static final String FORM_PASSED_OVER = "Event_FormPassedOver";
  public static final String FORM_MISSING = "Event_FormMissing";
  public static final String FORM_TIME_OVER = "Event_FormTimeOver";
  public static final String TAKE_BACK_FORM = "Task_TakeBackForm";
  public static final String TIME_OVER = "Event_TimeOver";

  /** Which form: its id. */
  public static final ProcessVariable<String> FORM = Codecs.text("form");

  /** The key of the field whose choice becomes {@link #ANSWER}, or {@link #none()}. */
  public static final ProcessVariable<String> FIELD = Codecs.text("formField");

  /** How long the customer may take. */
  public static final ProcessVariable<Duration> FORM_TIME_LIMIT = Codecs.duration("formTimeLimit");

  /** How long a chat rests whose form there is not. */
  public static final ProcessVariable<Duration> REST = Codecs.duration("formRest");

  /** {@link #answered()} or {@link #timeOver()}; goes back to the caller. */
  public static final ProcessVariable<String> OUTCOME = Codecs.text("formOutcome");

  /**
   * What the customer has chosen in the field {@link #FIELD}, one of the form's own values, or
   * {@link #none()}; goes back to the caller. Nothing else of the answers is ever a variable.
   */
  public static final ProcessVariable<String> ANSWER = Codecs.text("formAnswer");

  private AskForm() {}

  /** Error code of {@link #LOOK_UP_FORM} when there is no such form to be asked. */
  public static String unknown() {
    return "FORM_UNKNOWN";
  }

  /** The outcome when the customer has filled the form in. */
  public static String answered() {
    return "answered";
  }

  /** The outcome when the customer has not filled it in, in time or because it is not there. */
  public static String timeOver() {
    return "timeOver";
  }

  /** Stands where no field is named and where nothing was chosen. */
  public static String none() {
    return "-";
  }
}
