'use strict';

const PROCESS_ID = /<(?:\w+:)?process\s[^>]*?\bid="([^"]*)"/g;
const KEBAB_CASE = /^[a-z]+(-[a-z]+)*$/;

/** What is wrong with the name of a model's file: one process a file, kebab-case, file = id. */
function misnamed(file, xml) {
  const ids = [...xml.matchAll(PROCESS_ID)].map(([, id]) => id);
  if (ids.length !== 1) {
    return [`${file}: holds ${ids.length} processes, not one`];
  }
  const [id] = ids;
  return [
    ...(KEBAB_CASE.test(id) ? [] : [`${file}: process id ${id} is not kebab-case`]),
    ...(file === `${id}.bpmn` ? [] : [`${file}: must be named ${id}.bpmn after its process`]),
  ];
}

module.exports = { misnamed };
