/** The languages that the snippet speaks, each by its own name. */
export const LANGUAGES = new Map<string, string>([
  ['en', 'English'],
  ['it', 'Italiano'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['ar', 'العربية'],
]);
