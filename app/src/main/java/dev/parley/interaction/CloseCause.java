package dev.parley.interaction;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why the system closed a chat. */
@Schema(name = "CloseCause", enumAsRef = true)
public enum CloseCause {
  /** Nobody took it. */
  UNMANAGED,
  /** Nobody wrote for as long as the website allows. */
  TIMEOUT,
  /** The routing flow says so. */
  FLOW
}
