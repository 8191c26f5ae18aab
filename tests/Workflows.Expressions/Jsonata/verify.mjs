// Evaluates the JSONata of every row of the table on every order, and compares with what C# gave.
//   npm ci && node verify.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { isSame } from './compare.mjs';
import { evaluateTemplate } from './evaluate.mjs';

const folder = new URL('../Recordings/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const orders = read('orders.json');

async function evaluate(template, input) {
  try {
    return { gives: JSON.parse(JSON.stringify(await evaluateTemplate(template, { input: structuredClone(input) }))) };
  } catch (error) {
    return { fails: error.message ?? true };
  }
}

function isAsExpected(actual, expected, row, input) {
  if ('fails' in actual || 'fails' in expected) return 'fails' in actual && 'fails' in expected;
  return row.isRandom ? typeof actual.gives === expected.gives.toLowerCase() : isSame(expected.gives, actual.gives, input);
}

const counts = { rows: 0, passed: 0, failed: 0 };
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'orders.json').sort()) {
  for (const row of read(file)) {
    counts.rows++;
    for (const [name, expected] of Object.entries(row.runs)) {
      const actual = await evaluate(row.jsonata, orders[name]);
      if (isAsExpected(actual, expected, row, orders[name])) {
        counts.passed++;
      } else {
        counts.failed++;
        console.error(`${row.id} on '${name}': ${row.csharp}\n  jsonata ${JSON.stringify(row.jsonata)}\n  C#      ${JSON.stringify(expected)}\n  actual  ${JSON.stringify(actual)}`);
      }
    }
  }
}

console.log(`${counts.rows} rows\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.rows > 0 && counts.failed === 0 ? 0 : 1;
