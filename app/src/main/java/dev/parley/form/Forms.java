package dev.parley.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The forms on the class path, read once at the start. */
@Service
public class Forms {
  /** What customers fill in when no chat is possible. */
  public static final String OFFLINE_MESSAGE = "offline-message";

  /** What agents fill in when a chat is over; it knows not what its field offers. */
  public static final String DISPOSITION = "disposition";

  private static final String OWN = "classpath*:forms/*.form";
  private static final String ASKED = "classpath*:forms/ask/*.form";
  private static final String PRE_CHAT = "classpath*:forms/prechat/*.form";

  private final FormReader reader;
  private final List<Form> asked;
  private final List<Form> preChat;
  private final Map<String, Form> byId;

  Forms(ResourcePatternResolver resources, JsonMapper json) {
    reader = new FormReader(json);
    asked = read(resources, ASKED);
    asked.forEach(AskableForm::require);
    preChat = read(resources, PRE_CHAT);
    preChat.forEach(PreChatForm::require);
    var all = new ArrayList<>(read(resources, OWN));
    all.addAll(asked);
    all.addAll(preChat);
    byId = all.stream().collect(Collectors.toUnmodifiableMap(Form::id, Function.identity()));
  }

  /** Empty when no file has this name. */
  public Optional<Form> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** One that the product itself ships. */
  public Form get(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("There is no form " + id));
  }

  /** Those that routing flows may ask, by id. */
  public List<Form> asked() {
    return asked;
  }

  /** One that routing flows may ask; empty for every other. */
  public Optional<Form> findAsked(String id) {
    return asked.stream().filter(form -> form.id().equals(id)).findFirst();
  }

  /** Those that websites may begin their chats with, by id. */
  public List<Form> preChat() {
    return preChat;
  }

  /** One that websites may begin their chats with; empty for every other. */
  public Optional<Form> findPreChat(String id) {
    return preChat.stream().filter(form -> form.id().equals(id)).findFirst();
  }

  private List<Form> read(ResourcePatternResolver resources, String files) {
    try {
      return Arrays.stream(resources.getResources(files))
          .map(this::read)
          .sorted(Comparator.comparing(Form::id))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Form read(Resource file) {
    var id = String.valueOf(file.getFilename()).replaceFirst("\\.form$", "");
    try {
      return reader.read(id, file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new IllegalStateException("The form " + id + " cannot be read", unreadable);
    }
  }
}
