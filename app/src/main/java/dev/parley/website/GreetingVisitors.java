package dev.parley.website;

/** Whom a greeting is for; the customer's browser knows whether there was a chat before. */
public enum GreetingVisitors {
  EVERYBODY,
  NEW,
  RETURNING
}
