package dev.parley.process;

/**
 * The decision that says whether a website is served: a calendar. There may be several, each under
 * its own key; all take the same inputs and give the same output.
 */
public final class WorkingHours {

  /** Key of the calendar that is shipped; the analysts' own from then on. */
  public static final String KEY = "working-hours";

  /** The local date, a {@code LocalDate}. */
  public static final String DATE = "date";

  /** The day of the week in English capitals, {@code MONDAY} to {@code SUNDAY}. */
  public static final String WEEKDAY = "weekday";

  /** The local time, a {@code LocalTime}. */
  public static final String TIME = "time";

  /** Whether the website is served, a boolean; no matching rule means no. */
  public static final String OPEN = "open";

  private WorkingHours() {}
}
