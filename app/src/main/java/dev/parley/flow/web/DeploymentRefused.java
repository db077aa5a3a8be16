package dev.parley.flow.web;

/** A deployment that holds something else than one diagram. */
class DeploymentRefused extends RuntimeException {
  DeploymentRefused(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
