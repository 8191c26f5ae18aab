// Evaluates batches for the fuzzer: each line of the input is a batch, each line of the output its answer.
//   {"orders":[…],"shapes":[{"template":…,"isRandom":true?,"definition":{…}?,"runs":[{"order":0,"gives":"JSON"},{"order":1}]}]}
//     →  [{"jsonata":[null,{"gives":…}|{"fails":"…"}],"jsonPath":[…]},…]
// A run without "gives" has to fail. The answer to a run is null if it does what it has to. With --oracle <folder>, the folder of an interpreter of ASL,
// a definition in JSONPath that puts the value into {"value":…} runs there too.
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { isSame } from './compare.mjs';
import { evaluateTemplate } from './evaluate.mjs';
import { importOracle } from '../../Workflows.Conformance.Tests/Oracle/lib/oracle.mjs';

const { values: options } = parseArgs({ options: { oracle: { type: 'string' } } });
const oracle = options.oracle ? await importOracle(options.oracle) : null;

const evaluateJsonata = (shape, order) => evaluateTemplate(shape.template, { input: order });

async function runJsonPath(shape, order) {
  const { status, output, error, cause } = await oracle.runStateMachine(shape.definition, order);
  if (status !== 'SUCCEEDED') throw new Error(`${status}: ${error}: ${cause}`);
  return output.value;
}

async function run(evaluate, shape, { order, gives }, orders) {
  let value;
  try {
    value = await evaluate(shape, orders[order]);
  } catch (error) {
    return gives === undefined ? null : { fails: String(error.message ?? error) };
  }
  const json = JSON.stringify(value);
  // Functions and the like have no JSON.
  if (json === undefined) return gives === undefined ? null : { fails: 'The value has no JSON.' };
  if (gives === undefined) return { gives: json };
  const [expected, actual] = [JSON.parse(gives), JSON.parse(json)];
  return (shape.isRandom ? typeof expected === typeof actual : isSame(expected, actual, orders[order])) ? null : { gives: json };
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { orders, shapes } = JSON.parse(line);
  const answers = [];
  for (const shape of shapes) {
    const answer = { jsonata: [], jsonPath: [] };
    for (const expected of shape.runs) {
      answer.jsonata.push(await run(evaluateJsonata, shape, expected, orders));
      if (oracle && shape.definition) answer.jsonPath.push(await run(runJsonPath, shape, expected, orders));
    }
    answers.push(answer);
  }
  process.stdout.write(`${JSON.stringify(answers)}\n`);
}
