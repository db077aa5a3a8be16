package dev.parley.transcript;

/** Text as the fonts of the report can show it; what it says stays the same. */
final class PrintableText {
  private static final int JOINER = 0x200D;

  private PrintableText() {}

  /**
   * Without what turns the direction of its surroundings and without what only tells how an emoji
   * is coloured or joined: there are no glyphs for that.
   */
  static String of(String text) {
    var printable = new StringBuilder(text.length());
    var points = text.codePoints().filter(point -> !isLeftOut(point)).toArray();
    for (var index = 0; index < points.length; index++) {
      if (points[index] != JOINER || !joinsEmoji(points, index)) {
        printable.appendCodePoint(points[index]);
      }
    }
    return printable.toString();
  }

  /** Whether the first letter that has a direction runs from right to left (UAX #9, P2 and P3). */
  static boolean isRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(
            direction ->
                direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(direction))
        .mapToObj(PrintableText::isRightToLeft)
        .findFirst()
        .orElse(false);
  }

  private static boolean isRightToLeft(int direction) {
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isLeftOut(int point) {
    return isDirectionControl(point) || isSkinTone(point) || isVariation(point);
  }

  private static boolean isDirectionControl(int point) {
    return point == 0x200E
        || point == 0x200F
        || point == 0x061C
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }

  private static boolean isSkinTone(int point) {
    return point >= 0x1F3FB && point <= 0x1F3FF;
  }

  private static boolean isVariation(int point) {
    return point >= 0xFE00 && point <= 0xFE0F;
  }

  private static boolean joinsEmoji(int[] points, int index) {
    return index > 0 && Character.getType(points[index - 1]) == Character.OTHER_SYMBOL;
  }
}
