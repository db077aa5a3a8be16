package dev.parley.interaction;

/** On the desktop's wire: the interaction as it stands now. */
public record DesktopInteractionEvent(String type, InteractionView interaction) {
  static DesktopInteractionEvent of(InteractionView interaction) {
    return new DesktopInteractionEvent("interaction", interaction);
  }
}
