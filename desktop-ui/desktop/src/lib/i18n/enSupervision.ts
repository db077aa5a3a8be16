/** The texts of the area Supervision. */
export const supervision = {
  'supervision.title': 'Supervision',
};
