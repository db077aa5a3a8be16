package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Customers read the chat in the language of their page. */
class SnippetLanguagesStoryIT extends BrowserStory {
  private static final Map<String, String> HTML =
      Map.of("Content-Type", "text/html; charset=utf-8");
  private static final HostSite SITE = HostSite.start();

  @BeforeEach
  void allowSite() {
    chats.allowShopOn(SITE.domain());
  }

  @AfterAll
  static void closeSite() {
    SITE.close();
  }

  @ParameterizedTest
  @CsvSource({
    "it-CH, Apri la chat, Inizia la chat, Il tuo messaggio, Sei il numero 1 in coda",
    "de, Chat öffnen, Chat starten, Ihre Nachricht, Sie sind Nummer 1 in der Warteschlange",
    "es, Abrir el chat, Iniciar el chat, Su mensaje, Es el número 1 de la cola",
    "fr-FR, Ouvrir le chat, Démarrer le chat, Votre message, "
        + "Vous êtes numéro 1 dans la file d’attente",
  })
  void aChatIsHeldInTheLanguageOfThePage(
      String language, String open, String start, String field, String place) {
    var page = shown("<!doctype html><html lang='%s'>".formatted(language), "", desktop());

    page.button(open).click();
    page.takesFocus();
    page.field(field).fill("Ciao");
    page.button(start).click();

    page.standsAt(place);
    Pictures.of("snippet-language-" + language, page.page());
  }

  @Test
  void inArabicAllGoesFromRightToLeft() {
    var anna = availableAgent("anna");
    var page = shown("<!doctype html><html lang=ar dir=rtl>", "", desktop());
    page.button("افتح المحادثة").click();
    page.takesFocus();
    assertThat(page.window()).hasCSS("direction", "rtl");
    page.field("اسمك (اختياري)").fill("ليلى");
    page.field("رسالتك").fill("مرحبا، أين طلبي؟");
    Pictures.of("snippet-arabic-start", page.page());
    page.button("ابدأ المحادثة").click();
    anna.accept("ليلى");
    anna.say("أهلا ليلى، لحظة من فضلك.");
    assertThat(page.page().getByText("أهلا ليلى، لحظة من فضلك.")).isVisible();

    var own = page.page().getByText("مرحبا، أين طلبي؟").boundingBox();
    var other = page.page().getByText("أهلا ليلى، لحظة من فضلك.").boundingBox();

    assertThat(own.x).as("own words stand on the left").isLessThan(other.x);
    Screens.look("snippet-arabic", page.page());
  }

  @Test
  void thePagesOwnChoiceCountsMoreThanItsLanguage() {
    var page = shown("<!doctype html><html lang=fr>", "data-language=de", phone());

    page.button("Chat öffnen").tap();
    page.takesFocus();

    assertThat(page.button("Chat starten")).isVisible();
    Screens.look("snippet-german-phone", page.page());
  }

  @Test
  void onlyTheLanguageThatIsReadIsFetched() {
    var page = people.arrives("customer", desktop()).newPage();
    var fetched = new StringBuilder();
    page.onRequest(request -> fetched.append(request.url()).append('\n'));
    var address = SITE.page("<!doctype html><html lang=it>" + script(""), HTML);

    assertThat(CustomerPage.open(page, address).button("Apri la chat")).isVisible();

    assertThat(fetched).contains("parley-it.js").doesNotContain("parley-de.js", "parley-window.js");
  }

  @ParameterizedTest
  @CsvSource({
    "it, Apri la chat, Inizia la chat, Il tuo messaggio, Emoji, pollice, pollice in su",
    "fr, Ouvrir le chat, Démarrer le chat, Votre message, Emoji, fete, cotillons",
    "ar, افتح المحادثة, ابدأ المحادثة, رسالتك, رموز تعبيرية, إيطاليا, علم: إيطاليا",
  })
  void emojiAreFoundByWordsOfTheLanguage(
      String language,
      String open,
      String start,
      String field,
      String emoji,
      String search,
      String name) {
    var page = shown("<!doctype html><html lang='%s'>".formatted(language), "", desktop());
    page.button(open).click();
    page.takesFocus();
    page.field(field).fill("1");
    page.button(start).click();

    page.button(emoji).click();
    page.page().getByRole(AriaRole.SEARCHBOX).fill(search);

    assertThat(page.button(name)).isVisible();
    Screens.look("snippet-emoji-" + language, page.page());
  }

  private CustomerPage shown(String html, String attributes, NewContextOptions options) {
    var page = people.arrives("customer", options).newPage();
    return CustomerPage.open(page, SITE.page(html + script(attributes), HTML));
  }

  private String script(String attributes) {
    return "<meta name=viewport content=width=device-width><title>Shop</title><script src='%ssnippet/parley.js' data-website=SHOP %s async></script>"
        .formatted(parley(), attributes);
  }

  private static NewContextOptions desktop() {
    return new NewContextOptions().setViewportSize(1280, 720);
  }

  private static NewContextOptions phone() {
    return new NewContextOptions().setViewportSize(360, 640).setIsMobile(true).setHasTouch(true);
  }
}
