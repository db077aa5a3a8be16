package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.attachment.SampleFiles;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.FilePart;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The files of a contact's other chats are for those who may read these chats. */
class JourneyFilesIT extends ContactChats {
  private static final FilePart TEXT = new FilePart("list.txt", SampleFiles.utf8("one\ntwo\n"));
  private static final FilePart PICTURE =
      new FilePart("photo.jpg", SampleFiles.photograph(1300, 800));

  @Test
  void anAgentLoadsWhatTheContactOfTheirChatHasSentToOthers() {
    scene.queue("RING_ALL", "bruno");
    var bruno = scene.available("bruno");
    var past = started(identity("one", null), null);
    bruno.take(past);
    var text = sent(past, TEXT);
    var picture = sent(past, PICTURE);
    past.leave().expect(204);
    scene.queue("RING_ALL", "anna");
    var chat = started(identity("two", null), null);
    taken(chat);

    assertThat(anna.http().load(file(chat, past, text)).bytes()).isEqualTo(TEXT.bytes());
    var preview = anna.http().load(file(chat, past, picture) + "/preview");
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.header("content-disposition")).startsWith("inline;");
    assertThat(preview.header("content-security-policy")).isEqualTo("sandbox; default-src 'none'");
    assertThat(anna.http().load(file(chat, past, text) + "/preview").status()).isEqualTo(404);
    assertThat(scene.supervisor().http().load(file(chat, past, text)).status()).isEqualTo(200);
    // not beside another's chat, nor in the agent's own way to a chat that was never theirs
    assertThat(bruno.http().load(file(chat, past, text)).status()).isEqualTo(404);
    var own = "/api/interactions/" + past.interaction() + "/attachments/" + text;
    assertThat(anna.http().load(own).status()).isEqualTo(404);
  }

  @Test
  void nobodyLoadsTheFilesOfAnotherContact() {
    var stranger = started(null, null);
    var text = sent(stranger, TEXT);
    var chat = started(identity("one", null), null);
    taken(chat);

    assertThat(anna.http().load(file(chat, stranger, text)).status()).isEqualTo(404);
    assertThat(anna.http().load(file(chat, chat, text)).status()).isEqualTo(404);
    assertThat(scene.supervisor().http().load(file(chat, stranger, text)).status()).isEqualTo(404);
    assertThat(chat.http().load(file(chat, chat, text)).status()).isIn(401, 403, 404);
  }

  private static String sent(CustomerClient customer, FilePart file) {
    return customer
        .http()
        .upload("/api/customer/interaction/attachments", UUID.randomUUID(), "", file)
        .expect(201)
        .body()
        .at("/attachment/id")
        .asString();
  }

  private static String file(CustomerClient chat, CustomerClient other, String id) {
    return "/api/interactions/%s/journey/%s/attachments/%s"
        .formatted(chat.interaction(), other.interaction(), id);
  }
}
