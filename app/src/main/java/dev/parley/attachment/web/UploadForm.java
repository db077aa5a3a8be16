package dev.parley.attachment.web;

import dev.parley.attachment.AttachmentInvalid;
import dev.parley.attachment.Upload;
import dev.parley.message.MessageText;
import dev.parley.platform.api.MayBeAbsent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The parts of an upload.
 *
 * @param id of the message, made by the client; repeating it with the same bytes is harmless
 * @param text what is written to the file
 * @param file exactly one
 */
record UploadForm(
    @NotNull UUID id,
    @MayBeAbsent @Nullable String text,
    @Schema(type = "string", format = "binary") @Nullable List<MultipartFile> file) {

  Upload upload() {
    if (file == null || file.size() != 1) {
      throw AttachmentInvalid.notOneFile();
    }
    var only = file.getFirst();
    return new Upload(
        id,
        MessageText.caption(Objects.requireNonNullElse(text, "")),
        Objects.requireNonNullElse(only.getOriginalFilename(), ""),
        only,
        only.getSize());
  }
}
