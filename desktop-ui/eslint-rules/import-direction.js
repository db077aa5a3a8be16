import path from 'node:path';

/** What each layer of a workspace's src/ may import: areas → features → components → api → lib. */
const ALLOWED = {
  areas: ['areas', 'features', 'components', 'api', 'lib'],
  features: ['features', 'components', 'api', 'lib'],
  components: ['components', 'api', 'lib'],
  api: ['api', 'lib'],
  lib: ['lib'],
};

/** Layers whose folders are islands: `features/offer` never reaches into `features/tabs`. */
const ISLANDS = new Set(['areas', 'features']);

/** @returns the layer and the folder inside it, or null for files outside the layers. */
export function layerOf(file) {
  const match = /\/src\/(areas|features|components|api|lib)\/([^/]+)/.exec(
    file.replaceAll('\\', '/'),
  );
  return match ? { layer: match[1], folder: match[2] } : null;
}

/** @returns why `from` may not import `to`, or null when it may. */
export function violation(from, to) {
  const source = layerOf(from);
  const target = layerOf(to);
  if (!source || !target) return null;
  if (!ALLOWED[source.layer].includes(target.layer)) {
    return `${source.layer}/ must not import from ${target.layer}/.`;
  }
  const sameIsland = source.layer === target.layer && source.folder === target.folder;
  if (source.layer === target.layer && ISLANDS.has(source.layer) && !sameIsland) {
    return `${source.layer}/${source.folder} must not import from ${target.layer}/${target.folder}.`;
  }
  return null;
}

/** Keeps imports pointing down the layers, by their paths alone. */
export const importDirection = {
  meta: { type: 'problem', schema: [], messages: { wrong: '{{ reason }}' } },
  create(context) {
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const reason = violation(
        context.filename,
        path.resolve(path.dirname(context.filename), source),
      );
      if (reason) context.report({ node, messageId: 'wrong', data: { reason } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
