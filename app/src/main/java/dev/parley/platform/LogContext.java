package dev.parley.platform;

import dev.parley.platform.security.CustomerAuthentication;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Who the running thread works for, as the log names them: ids only. */
public final class LogContext {

  /** The interaction at hand; the engine sets it too, from the business key. */
  public static final String INTERACTION = "interactionId";

  private static final String AGENT = "agentId";

  private LogContext() {}

  public static void enter(@Nullable Principal principal) {
    if (principal != null) {
      MDC.put(
          principal instanceof CustomerAuthentication ? INTERACTION : AGENT, principal.getName());
    }
  }

  public static void leave() {
    MDC.remove(INTERACTION);
    MDC.remove(AGENT);
  }
}
