package dev.parley.flow.check;

/** What was sent cannot be read as XML that we take; nothing else can be said about it. */
final class Unreadable extends Exception {
  private final transient Finding finding;

  Unreadable(String rule, Saying message) {
    this(Finding.ofModel(rule, message));
  }

  Unreadable(Finding finding) {
    super(finding.message().english());
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }
}
