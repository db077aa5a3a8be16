#!/usr/bin/env node
'use strict';

const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { misnamed } = require('../lib/file-names');

/** Fails if a model in the folder given does not lie in a file named after its process. */
const [folder] = process.argv.slice(2);
const problems = readdirSync(folder)
  .filter((file) => file.endsWith('.bpmn'))
  .flatMap((file) => misnamed(file, readFileSync(join(folder, file), 'utf8')));

problems.forEach((problem) => console.error(problem));
process.exitCode = problems.length > 0 ? 1 : 0;
