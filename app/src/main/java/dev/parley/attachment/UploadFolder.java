package dev.parley.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A directory for one upload while it is looked at; gone with everything in it when closed. */
final class UploadFolder implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(UploadFolder.class);

  private final Path directory;

  UploadFolder() throws IOException {
    directory = Files.createTempDirectory("parley-upload-");
  }

  /** Stores the bytes as a file; answers their SHA-256. */
  byte[] copy(InputStream bytes, Path file) throws IOException {
    try (var hashed = new DigestInputStream(bytes, sha256())) {
      Files.copy(hashed, file);
      return hashed.getMessageDigest().digest();
    }
  }

  Path file(String name) {
    return directory.resolve(name);
  }

  @Override
  public void close() {
    try (var files = Files.list(directory)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(directory);
    } catch (IOException left) {
      log.warn("The files of an upload could not be deleted", left);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
