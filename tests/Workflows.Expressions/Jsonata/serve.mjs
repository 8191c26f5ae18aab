// Evaluates batches for the fuzzer: each line of the input is a batch, each line of the output its answer.
//   {"orders":[…],"shapes":[{"template":…,"runs":[{"order":0,"gives":"JSON"},{"order":1}]}]}  →  [[null,{"gives":…}|{"fails":"…"}],…]
// A run without "gives" has to fail. The answer to a run is null if it does what it has to.
import { createInterface } from 'node:readline';
import { isSame } from './compare.mjs';
import { evaluateTemplate } from './evaluate.mjs';

async function run(shape, { order, gives }, orders) {
  let value;
  try {
    value = await evaluateTemplate(shape.template, { input: orders[order] });
  } catch (error) {
    return gives === undefined ? null : { fails: String(error.message ?? error) };
  }
  const json = JSON.stringify(value);
  // Functions and the like have no JSON.
  if (json === undefined) return gives === undefined ? null : { fails: 'The value has no JSON.' };
  return gives !== undefined && isSame(JSON.parse(gives), JSON.parse(json), orders[order]) ? null : { gives: json };
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { orders, shapes } = JSON.parse(line);
  const answers = [];
  for (const shape of shapes) {
    const results = [];
    for (const expected of shape.runs) results.push(await run(shape, expected, orders));
    answers.push(results);
  }
  process.stdout.write(`${JSON.stringify(answers)}\n`);
}
