/** The places of the flows in the query cache. */
export const flowKeys = {
  all: ['flows'],
  list: ['flows', 'list'],
  templates: ['flows', 'templates'],
  versions: (key: string) => ['flows', 'versions', key],
  model: (key: string, version: number) => ['flows', 'model', key, version],
};
