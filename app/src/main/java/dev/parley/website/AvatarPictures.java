package dev.parley.website;

import java.io.IOException;
import java.io.InputStream;

/** What makes avatars of uploaded pictures; the module that takes files answers. */
public interface AvatarPictures {
  /** The longest side of an avatar in pixels. */
  int LONGEST = 256;

  /** The picture written anew in small; refuses whatever is no picture. */
  Avatar encode(InputStream upload) throws IOException;
}
