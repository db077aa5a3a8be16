'use strict';

/**
 * Reads models whether or not the moddle knows the engine's extensions: without them an extension
 * element is generic, its attributes are plain keys and its children lie in `$children`.
 */

const is = (element, type) => element.$instanceOf(type);

const isAny = (element, types) => types.some((type) => is(element, type));

const isModdle = (value) => typeof value === 'object' && value !== null && '$type' in value;

const containedBy = (element) => {
  if (element.$descriptor.isGeneric) {
    return element.$children ?? [];
  }
  return element.$descriptor.properties
    .filter((property) => !property.isAttr && !property.isReference)
    .flatMap((property) => element.get(property.name) ?? [])
    .filter(isModdle);
};

/** Calls visit(element, id of the nearest element that has one) for the element and all within. */
function walk(element, visit, ownerId) {
  const id = element.id ?? ownerId;
  visit(element, id);
  for (const child of containedBy(element)) {
    walk(child, visit, id);
  }
}

/** The attributes and the text of an element by name; those of what it contains are not among them. */
function stringsOf(element) {
  const named = element.$descriptor.isGeneric
    ? Object.entries(element).filter(([name]) => !name.startsWith('$'))
    : element.$descriptor.properties
        .filter((property) => !property.isReference)
        .map((property) => [property.name, element.get(property.name)]);
  return [...named, ...Object.entries(element.$attrs ?? {}), ['text', element.$body]].filter(
    ([, value]) => typeof value === 'string',
  );
}

/** A rule that looks at every element of a model, those of the engine's extensions included. */
function ruleForEveryElement(inspect) {
  return () => ({
    check(node, reporter) {
      if (node.$type === 'bpmn:Definitions') {
        node.rootElements?.forEach((root) =>
          walk(root, (element, id) => inspect(element, (message) => reporter.report(id, message))),
        );
      }
    },
  });
}

const localName = (element) => element.$type.split(':')[1].toLowerCase();

/** An extension element of the engine, such as `camunda:script`, under any spelling of its type. */
const isEngine = (element, name) =>
  element.$type.startsWith('camunda:') && localName(element) === name.toLowerCase();

module.exports = { is, isAny, isEngine, ruleForEveryElement, stringsOf };
