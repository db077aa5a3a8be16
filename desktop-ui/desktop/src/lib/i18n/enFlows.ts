/** The texts of the area Flows. */
export const flows = {
  'flows.title': 'Flows',
};
