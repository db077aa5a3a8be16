/** Where an agent writes. */
export const composer = {
  'composer.tools': 'Writing tools',
  'composer.bold': 'Bold',
  'composer.italic': 'Italic',
};
