package dev.parley.platform.problem;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How large a request's body may be: what holds everywhere, and the few paths that take more. */
@Component
class BodyLimits {
  /** By the beginning of the path. Multipart bodies have the servlet's own limit as well. */
  private static final Map<String, DataSize> LARGER =
      Map.of(
          "/api/flows/", DataSize.ofMegabytes(1),
          "/engine-rest/deployment/create", DataSize.ofMegabytes(1));

  private final long general;

  BodyLimits(@Value("${parley.http.max-body:64KB}") DataSize general) {
    this.general = general.toBytes();
  }

  long of(String path) {
    return LARGER.entrySet().stream()
        .filter(larger -> path.startsWith(larger.getKey()))
        .mapToLong(larger -> larger.getValue().toBytes())
        .findAny()
        .orElse(general);
  }
}
