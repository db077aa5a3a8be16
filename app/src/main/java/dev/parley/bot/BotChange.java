package dev.parley.bot;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** What the administrator sets of a bot; see {@link Bot}. */
@Schema(name = "BotChange")
public record BotChange(@NotNull String name, @NotNull String account) {
  public BotChange {
    name = name == null ? "" : name.strip();
    account = account == null ? "" : account.strip();
  }
}
