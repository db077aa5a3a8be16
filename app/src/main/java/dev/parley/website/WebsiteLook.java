package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the chat looks on a website's pages.
 *
 * @param colour of the launcher and the header, as {@code #rrggbb}; the snippet finds a text colour
 *     that is readable on it
 * @param texts for every language that has none of its own
 * @param translations by language; an empty text is taken from {@code texts}
 * @param avatar hash of a picture at {@code /api/avatars/{hash}}; empty = none
 * @param launcherBottom pixels between the launcher and the page's lower edge
 * @param languages codes of those in which the chat may be
 * @param language which of them it is in where a customer reads none of them
 */
@Schema(name = "WebsiteLook")
public record WebsiteLook(
    @NotNull String colour,
    @NotNull @Valid LookTexts texts,
    @NotNull Map<String, @NotNull @Valid LookTexts> translations,
    @NotNull String avatar,
    @NotNull LookSide side,
    @NotNull LookScheme scheme,
    @NotNull Integer launcherBottom,
    @NotNull List<@NotNull String> languages,
    @NotNull String language) {

  /** As it is stored; its values have been checked. */
  WebsiteLook cleaned() {
    var kept = new TreeMap<String, LookTexts>();
    translations.forEach((code, words) -> kept.put(code, words.cleaned()));
    kept.values().removeIf(LookTexts::isEmpty);
    return new WebsiteLook(
        colour.strip().toLowerCase(Locale.ROOT),
        texts.cleaned(),
        kept,
        avatar,
        side,
        scheme,
        launcherBottom,
        LookRules.LANGUAGES.stream().filter(languages::contains).toList(),
        language);
  }
}
