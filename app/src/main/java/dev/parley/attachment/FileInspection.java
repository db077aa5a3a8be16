package dev.parley.attachment;

import dev.parley.website.AttachmentGroup;
import dev.parley.website.AttachmentSettings;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Finds out what a file is, refuses what is not taken and makes the rest harmless. */
@Component
class FileInspection {
  private final FileTypes types;
  private final PictureCodec pictures;

  FileInspection(FileTypes types, PictureCodec pictures) {
    this.types = types;
    this.pictures = pictures;
  }

  /**
   * @param name as the client calls the file; tells apart only what bytes cannot
   * @param folder takes what is made of the file
   * @throws AttachmentTypeRefused if the website does not take it
   * @throws AttachmentInvalid if nobody should
   */
  HarmlessFile inspect(Path file, String name, AttachmentSettings settings, UploadFolder folder)
      throws IOException {
    var type = types.find(file, name);
    if (!settings.accepts(type)) {
      throw new AttachmentTypeRefused(type);
    }
    return AttachmentGroup.of(type).orElseThrow() == AttachmentGroup.IMAGES
        ? pictures.encodeAnew(file, type, folder)
        : unchanged(file, type);
  }

  private static HarmlessFile unchanged(Path file, String type) throws IOException {
    if (type.equals("application/pdf") && PdfScripts.isIn(file)) {
      throw AttachmentInvalid.active();
    }
    return new HarmlessFile(file, type, null);
  }
}
