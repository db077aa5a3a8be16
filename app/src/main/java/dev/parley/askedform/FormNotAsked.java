package dev.parley.askedform;

import dev.parley.platform.problem.Conflict;

/** The customer is not asked this form now: never, not any more, or another one instead. */
public class FormNotAsked extends Conflict {
  FormNotAsked() {
    super("form-not-asked", "Form not asked", "This form is not asked for any more.");
  }
}
