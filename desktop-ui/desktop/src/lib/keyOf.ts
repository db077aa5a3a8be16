const SHORTEST_KEY = 3;
const LONGEST_KEY = 60;

/** A key from a name: "Été à Zürich!" gives "ete-a-zurich"; empty when too short. */
export function keyOf(name: string): string {
  const key = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[^a-z]+/u, '')
    .slice(0, LONGEST_KEY)
    .replace(/-+$/u, '');
  return key.length < SHORTEST_KEY ? '' : key;
}
