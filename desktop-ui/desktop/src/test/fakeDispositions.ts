import type {
  DispositionChoice,
  DispositionLevel,
  DispositionPlace,
  DispositionTree,
} from '@parley/wire';

const CHOICE = /^\/api\/interactions\/[^/]+\/dispositions$/u;
const SETTINGS = /^\/api\/settings\/dispositions(?:\/([\w-]+))?$/u;

/** The form of dispositions, as its file is. */
const FORM = {
  schemaVersion: 19,
  id: 'disposition',
  type: 'default',
  components: [
    {
      id: 'Field_Disposition',
      type: 'select',
      key: 'disposition',
      label: 'Disposition',
      valuesKey: 'dispositions',
      validate: { required: true },
    },
    {
      id: 'Field_Comment',
      type: 'textarea',
      key: 'comment',
      label: 'Comment',
      validate: { maxLength: 1000 },
    },
  ],
};

/** The dispositions of the fake server. */
export class FakeDispositions {
  trees: DispositionTree[] = [
    dispositionTree(),
    dispositionTree({ place: 'website-SHOP', scope: 'WEBSITE', placeName: 'Alpine Shop' }),
  ];

  choice: DispositionChoice = { mandatory: false, form: FORM, dispositions: [] };

  /** Undefined for what is not asked of dispositions. */
  answer(method: string, path: string, body: Record<string, unknown>) {
    if (CHOICE.test(path)) return { status: 200, body: this.choice };
    const found = SETTINGS.exec(path);
    if (!found) return undefined;
    const place = found[1];
    if (place === undefined) return { status: 200, body: this.trees.map(placeOf) };
    if (method === 'PUT') {
      this.trees = this.trees.map((one) =>
        one.place === place ? { ...one, ...body, revision: `${one.revision}+` } : one,
      );
    }
    const tree = this.trees.find((one) => one.place === place);
    return tree
      ? { status: 200, body: tree }
      : { status: 404, body: { type: '/problems/disposition-place-not-found', status: 404 } };
  }
}

function placeOf({ place, scope, placeName, dispositions }: DispositionTree): DispositionPlace {
  return { place, scope, placeName, count: dispositions.length };
}

export function dispositionTree(changes: Partial<DispositionTree> = {}): DispositionTree {
  return {
    place: 'everywhere',
    scope: 'EVERYWHERE',
    placeName: null,
    revision: 'revision-1',
    dispositions: [],
    ...changes,
  };
}

/** A disposition whose id is its name. */
export function level(name: string, ...below: DispositionLevel[]): DispositionLevel {
  return { id: name, name, below };
}
