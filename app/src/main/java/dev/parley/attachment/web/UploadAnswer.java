package dev.parley.attachment.web;

import dev.parley.message.Message;
import dev.parley.message.StoredMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** 201 when the file has been stored, 200 when it had been stored before. */
final class UploadAnswer {
  private UploadAnswer() {}

  static ResponseEntity<Message> of(StoredMessage stored) {
    return ResponseEntity.status(stored.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(stored.message());
  }
}
