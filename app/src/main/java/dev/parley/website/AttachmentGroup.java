package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that a website may accept; each is a list of types, and no other exists. */
@Schema(name = "AttachmentGroup", enumAsRef = true)
public enum AttachmentGroup {
  IMAGES(
      type("image/jpeg", ".jpg", ".jpeg"),
      type("image/png", ".png"),
      type("image/gif", ".gif"),
      type("image/webp", ".webp")),
  DOCUMENTS(
      type("application/pdf", ".pdf"),
      type("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
      type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
      type("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
      type("application/vnd.oasis.opendocument.text", ".odt"),
      type("application/vnd.oasis.opendocument.spreadsheet", ".ods"),
      type("application/vnd.oasis.opendocument.presentation", ".odp")),
  AUDIO(
      type("audio/mpeg", ".mp3"),
      type("audio/mp4", ".m4a"),
      type("audio/ogg", ".ogg", ".oga", ".opus"),
      type("audio/wav", ".wav")),
  VIDEO(type("video/mp4", ".mp4"), type("video/webm", ".webm"), type("video/quicktime", ".mov")),
  ARCHIVES(
      type("application/zip", ".zip"),
      type("application/x-7z-compressed", ".7z"),
      type("application/gzip", ".gz")),
  TEXT(type("text/plain", ".txt", ".log", ".md"), type("text/csv", ".csv"));

  private final List<Type> types;

  AttachmentGroup(Type... types) {
    this.types = List.of(types);
  }

  /**
   * A type of files.
   *
   * @param extensions how the names of such files end, the usual one first
   */
  public record Type(String mediaType, List<String> extensions) {}

  /** The group that a media type belongs to; empty for types that nobody accepts. */
  public static Optional<AttachmentGroup> of(String mediaType) {
    return Stream.of(values()).filter(group -> group.find(mediaType).isPresent()).findFirst();
  }

  /** The type of this group with that media type. */
  public Optional<Type> find(String mediaType) {
    return types.stream().filter(type -> type.mediaType().equals(mediaType)).findFirst();
  }

  /** Media types and extensions, as a file chooser takes them. */
  Stream<String> accept() {
    return types.stream()
        .flatMap(type -> Stream.concat(Stream.of(type.mediaType()), type.extensions().stream()));
  }

  private static Type type(String mediaType, String... extensions) {
    return new Type(mediaType, List.of(extensions));
  }
}
