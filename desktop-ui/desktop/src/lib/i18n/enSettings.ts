/** The texts of the area Settings. */
export const settings = {
  'settings.title': 'Settings',
};
