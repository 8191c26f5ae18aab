// Checks emitted definitions with what others wrote: asl-validator, the oracle's static checks and the JSONata parser.
//
//   npm ci && node validate.mjs --oracle <folder> <folder or file of *.asl.json>…
//
// Without --oracle only asl-validator and JSONata check.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importOracle } from './lib/oracle.mjs';

const require = createRequire(import.meta.url);
const aslValidator = require('asl-validator');
const jsonata = require('jsonata');
const version = (name) => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

const { values: options, positionals } = parseArgs({ options: { oracle: { type: 'string' } }, allowPositionals: true });
const files = positionals.flatMap((path) => {
  if (!existsSync(path)) return [path];
  return statSync(path).isDirectory() ? readdirSync(path).filter((file) => file.endsWith('.asl.json')).sort().map((file) => join(path, file)) : [path];
});
const oracle = options.oracle && await importOracle(options.oracle);

/** Every string of a definition. */
function* strings(node) {
  if (typeof node === 'string') yield node;
  else if (node !== null && typeof node === 'object') for (const child of Object.values(node)) yield* strings(child);
}

let expressions = 0;
function jsonataProblems(definition) {
  const problems = [];
  for (const text of strings(definition)) {
    const expression = /^\{%([^]*)%\}$/.exec(text)?.[1];
    if (expression === undefined) continue;
    expressions++;
    try { jsonata(expression); } catch (error) { problems.push(`jsonata: ${error.message} in ${text}`); }
  }
  return problems;
}

/** asl-validator does not know yet that a ResultWriter may have nothing but a WriterConfig, which formats results that are not exported. */
function withoutFormatters(node) {
  if (node === null || typeof node !== 'object') return node;
  if (Array.isArray(node)) return node.map(withoutFormatters);
  return Object.fromEntries(Object.entries(node)
    .filter(([name, value]) => name !== 'ResultWriter' || value.Resource !== undefined || value.WriterConfig === undefined)
    .map(([name, value]) => [name, withoutFormatters(value)]));
}

/** asl-validator changes what it checks, so it gets a copy. */
function validatorProblems(definition) {
  const { isValid, errors } = aslValidator(withoutFormatters(definition));
  return isValid ? [] : errors.map((error) => `asl-validator: ${error.Message ?? error.message ?? JSON.stringify(error)}`);
}

function problemsOf(file) {
  let definition;
  try { definition = JSON.parse(readFileSync(file, 'utf8')); } catch (error) { return [error.message]; }
  return [...validatorProblems(definition), ...jsonataProblems(definition), ...(oracle ? oracle.validate(definition).map((problem) => `oracle: ${problem}`) : [])];
}

let failed = 0;
for (const file of files) {
  const problems = problemsOf(file);
  if (problems.length) { failed++; console.log(`FAIL ${file}\n  ${problems.join('\n  ')}`); }
}
console.log(`asl-validator ${version('asl-validator')}, jsonata ${version('jsonata')}${oracle ? ', oracle' : ', no oracle'}: ${expressions} expressions in ${files.length} definitions`);
console.log(`${files.length - failed} passed, ${failed} failed`);
process.exit(failed || !files.length ? 1 : 0);
