/** What stands to the right of the diagram. */
export type Side = 'properties' | 'versions' | null;
