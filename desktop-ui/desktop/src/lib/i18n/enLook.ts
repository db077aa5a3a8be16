/** Texts about what pages tell of their customers. */
export const look = {
  'attributes.title': 'Told by the page',
  'attributes.unverified': 'Not verified: the page says so.',
  'attributes.failed': 'What the page told could not be loaded.',
};
