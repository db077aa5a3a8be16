package dev.parley.platform.problem;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How large a request's body may be: what holds everywhere, and the few paths that take more. */
@Component
class BodyLimits {
  private static final DataSize LARGEST_FILE = DataSize.ofMegabytes(25);
  private static final DataSize LARGEST_AVATAR = DataSize.ofMegabytes(5);
  private static final DataSize FORM_FIELDS = DataSize.ofKilobytes(64);
  private static final Problem MODEL_TOO_LARGE = Problem.of(HttpStatus.CONTENT_TOO_LARGE);

  private static final List<Larger> LARGER =
      List.of(
          new Larger("/api/flows/.*", DataSize.ofMegabytes(1).toBytes(), MODEL_TOO_LARGE),
          new Larger(
              "/engine-rest/deployment/create", DataSize.ofMegabytes(1).toBytes(), MODEL_TOO_LARGE),
          new Larger(
              "/api/(customer/interaction|interactions/[^/]+)/attachments",
              LARGEST_FILE.toBytes() + FORM_FIELDS.toBytes(),
              fileTooLarge(LARGEST_FILE)),
          new Larger(
              "/api/settings/websites/[^/]+/avatars",
              LARGEST_AVATAR.toBytes() + FORM_FIELDS.toBytes(),
              fileTooLarge(LARGEST_AVATAR)));

  private final Limit general;

  BodyLimits(@Value("${parley.http.max-body:64KB}") DataSize general) {
    this.general = new Limit(general.toBytes(), Problem.of(HttpStatus.CONTENT_TOO_LARGE));
  }

  /** What a path takes that is not named here. */
  Limit general() {
    return general;
  }

  /**
   * What a path takes.
   *
   * @param exceeded the answer to more
   */
  record Limit(long bytes, Problem exceeded) {}

  private record Larger(Pattern path, Limit limit) {
    Larger(String path, long bytes, Problem exceeded) {
      this(Pattern.compile(path), new Limit(bytes, exceeded));
    }
  }

  Limit of(String path) {
    return LARGER.stream()
        .filter(larger -> larger.path().matcher(path).matches())
        .map(Larger::limit)
        .findAny()
        .orElse(general);
  }

  private static Problem fileTooLarge(DataSize most) {
    return new Problem(
        HttpStatus.CONTENT_TOO_LARGE,
        "attachment-too-large",
        "The file is too large",
        null,
        Map.of("maxBytes", most.toBytes()));
  }
}
