package dev.parley.attachment;

import dev.parley.website.AttachmentGroup;
import dev.parley.website.Avatar;
import dev.parley.website.AvatarPictures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.springframework.stereotype.Component;

/** Makes avatars as pictures of chats are made: of their pixels and nothing else. */
@Component
class AvatarEncoder implements AvatarPictures {
  private final FileTypes types;
  private final PictureCodec pictures;

  AvatarEncoder(FileTypes types, PictureCodec pictures) {
    this.types = types;
    this.pictures = pictures;
  }

  @Override
  public Avatar encode(InputStream upload) throws IOException {
    try (var folder = new UploadFolder()) {
      var file = folder.file("upload");
      folder.copy(upload, file);
      if (Files.size(file) == 0) {
        throw AttachmentInvalid.empty();
      }
      var type = types.find(file, "");
      if (AttachmentGroup.IMAGES.find(type).isEmpty()) {
        throw new AttachmentTypeRefused(type);
      }
      var small = folder.file("avatar");
      var written = pictures.encodeSmall(file, type, LONGEST, small);
      return new Avatar(written, Files.readAllBytes(small));
    }
  }
}
