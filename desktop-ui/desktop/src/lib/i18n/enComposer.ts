/** Where an agent writes. */
export const composer = {
  'composer.tools': 'Writing tools',
  'composer.bold': 'Bold',
  'composer.italic': 'Italic',
  'composer.emoji': 'Emoji',
  'emoji.failed': 'The emoji could not be loaded.',
};
