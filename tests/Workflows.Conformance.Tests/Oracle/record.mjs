// Runs every scenario in an independent ASL interpreter with the emitted definitions, and compares with what was recorded.
//
//   node record.mjs --oracle <folder> --asl <folder> --check                          fails on any drift, writes nothing
//   node record.mjs --oracle <folder> --asl <folder> --record [--overwrite <case>]…   records what is new
//
// --oracle is the folder of asl-oracle.mjs, --asl the folder that the build of this project fills with *.asl.json.
// A recording that differs is never overwritten unless it is named: what the oracle says is the expectation, and a
// difference is a bug in the compiler until somebody has understood it.
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { importOracle } from './lib/oracle.mjs';
import {
  originalDefinitionFile, originalFile, originals, readJson, readText, recordedDefinitionFile, recordingFile, recordings, scenarioFile, scenarios, toText, write,
} from './lib/files.mjs';
import { runBoth } from './lib/originals.mjs';
import { runScenario } from './lib/run.mjs';

const { values: options } = parseArgs({ options: {
  oracle: { type: 'string' }, asl: { type: 'string' }, check: { type: 'boolean' }, record: { type: 'boolean' },
  overwrite: { type: 'string', multiple: true, default: [] },
} });
if (!options.oracle || !options.asl || options.check === options.record || (options.check && options.overwrite.length)) {
  console.error('usage: node record.mjs --oracle <folder> --asl <folder> (--check | --record [--overwrite <case>]…)');
  process.exit(2);
}

const oracle = await importOracle(options.oracle);
const counts = { same: 0, recorded: 0, failed: 0 };
const changed = new Set();
const fail = (name, why) => { counts.failed++; console.log(`FAIL ${name}: ${why}`); };

/** Compares one scenario with its recording, or records it. */
async function visit(name) {
  const scenario = readJson(scenarioFile(name));
  const [workflow, executionName] = name.split('/');
  const text = readText(join(options.asl, `${workflow}.asl.json`));
  if (scenario.workflow !== workflow || text === undefined) return fail(name, `the build left no definition of '${scenario.workflow}' for this folder`);

  await compare(name, recordingFile(name), () => runScenario(oracle, JSON.parse(text), scenario, executionName));
  const original = readText(originalDefinitionFile(workflow));
  if (original !== undefined) {
    await compare(name, originalFile(name), () => runBoth(oracle, JSON.parse(original), JSON.parse(text), scenario, executionName));
  }
}

/** Compares what the oracle does with a recording, or records it. */
async function compare(name, file, run) {
  const [workflow] = name.split('/');
  let outcome;
  try {
    outcome = await run();
  } catch (error) {
    changed.add(workflow);
    return fail(name, `the oracle could not run it. ${error.message}`);
  }

  const recorded = readText(file);
  if (recorded !== undefined && isDeepStrictEqual(JSON.parse(recorded), JSON.parse(toText(outcome)))) return void counts.same++;
  if (options.record && (recorded === undefined || options.overwrite.includes(name))) {
    write(file, toText(outcome));
    return void counts.recorded++;
  }

  changed.add(workflow);
  return fail(name, recorded === undefined ? 'it was never recorded' : `it was recorded as\n${recorded}but now is\n${toText(outcome)}`);
}

/** The definition that was run lies beside the recordings, so that tests without the oracle know whether it is still the one. */
function visitDefinition(workflow) {
  const text = readText(join(options.asl, `${workflow}.asl.json`));
  if (text === undefined || text === readText(recordedDefinitionFile(workflow))) return;
  if (options.check) fail(`${workflow}/definition`, 'the definition is not the one that was recorded; record again');
  else if (changed.has(workflow)) fail(`${workflow}/definition`, 'the definition is not recorded while one of its scenarios fails');
  else { write(recordedDefinitionFile(workflow), text); counts.recorded++; }
}

const names = scenarios();
for (const name of names) await visit(name);
for (const workflow of new Set(names.map((name) => name.split('/')[0]))) visitDefinition(workflow);
for (const name of originals().filter((name) => !names.includes(name))) fail(name, 'a recording of an original without a scenario');
for (const name of recordings().filter((name) => !names.includes(name))) fail(name, 'a recording without a scenario');
console.log(`${counts.same} passed, ${counts.failed} failed${options.record ? `, ${counts.recorded} files recorded` : ''}`);
process.exit(counts.failed || !names.length ? 1 : 0);
