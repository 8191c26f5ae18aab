// Evaluates every text in Recordings over its runs with the reference JSONata and compares what comes out.
// The C# tests prove that the compiler prints these texts; this proves what they mean.
//   npm ci && node verify.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import jsonata from 'jsonata';

const folder = new URL('./Recordings/', import.meta.url);

async function evaluate(expression, run) {
  const states = structuredClone({ input: run.input, result: run.result, context: run.context });
  try {
    const value = await expression.evaluate(undefined, { states, ...run.variables });
    // Nothing at all is an error to Step Functions, so it must not pass for null.
    return value === undefined ? { nothing: true } : { gives: JSON.parse(JSON.stringify(value)) };
  } catch (error) {
    return { fails: error.message ?? true, isOurs: error.code === 'D3137' };
  }
}

function isAsExpected(actual, run) {
  if ('gives' in run) {
    return 'gives' in actual && isDeepStrictEqual(actual.gives, run.gives);
  }

  return run.fails === true ? 'fails' in actual : actual.isOurs === true && actual.fails === run.fails;
}

let expressions = 0;
let runs = 0;
let differences = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
  for (const recorded of JSON.parse(readFileSync(new URL(file, folder), 'utf8'))) {
    expressions++;
    const expression = jsonata(recorded.jsonata);
    for (const run of recorded.runs) {
      runs++;
      const actual = await evaluate(expression, run);
      if (!isAsExpected(actual, run)) {
        differences++;
        console.error(`${file}: ${recorded.name}: ${recorded.jsonata}\n  run    ${JSON.stringify(run)}\n  actual ${JSON.stringify(actual)}`);
      }
    }
  }
}

console.log(`${expressions} expressions\n${runs - differences} passed, ${differences} failed`);
process.exitCode = expressions > 0 && differences === 0 ? 0 : 1;
