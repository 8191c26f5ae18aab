// Evaluates templates as Step Functions does: every '{% … %}' is an expression, and one that gives nothing is an error.
import { createHash, randomUUID } from 'node:crypto';
import jsonata from 'jsonata';

const whole = /^\{%([^]*)%\}$/;
const compiled = new Map();

/** What Step Functions has besides JSONata's own functions, and what it takes away. */
const functions = {
  eval: undefined,
  uuid: () => randomUUID(),
  hash: (text, algorithm) => (text === undefined ? undefined : createHash((algorithm ?? 'SHA-256').replace('-', '')).update(text).digest('hex')),
  parse: (text) => (text === undefined ? undefined : JSON.parse(text)),
  random: (seed) => (seed === undefined ? Math.random() : 0.5),
  partition: (items, size) => items === undefined ? undefined : partition(Array.isArray(items) ? items : [items], size),
  range: (first, last, step) => asSequence(range(first, last, step)),
};

function partition(items, size) {
  const parts = [];
  for (let i = 0; i < items.length; i += size) parts.push(items.slice(i, i + size));
  return parts;
}

function range(first, last, step) {
  const numbers = [];
  for (let number = first; step > 0 ? number <= last : number >= last; number += step) numbers.push(number);
  return numbers;
}

/** A sequence of one is that one. */
const asSequence = (items) => Object.defineProperty(items, 'sequence', { value: true });

function compile(text) {
  let expression = compiled.get(text);
  if (expression === undefined) {
    // Long runs see each text only in one batch.
    if (compiled.size > 5000) compiled.clear();
    compiled.set(text, (expression = jsonata(text)));
  }
  return expression;
}

async function evaluateText(text, states, variables) {
  const value = await compile(text).evaluate(undefined, { ...functions, ...variables, states });
  if (value === undefined) throw new Error(`'${text}' gives nothing.`);
  if (typeof value === 'function' || value?._jsonata_lambda) throw new Error(`'${text}' gives a function.`);
  return value;
}

/** The template with its expressions evaluated. */
export async function evaluateTemplate(template, states, variables = {}) {
  if (typeof template === 'string') {
    const text = whole.exec(template)?.[1].trim();
    return text === undefined ? template : evaluateText(text, states, variables);
  }
  if (Array.isArray(template)) {
    const items = [];
    for (const item of template) items.push(await evaluateTemplate(item, states, variables));
    return items;
  }
  if (template !== null && typeof template === 'object') {
    const members = {};
    for (const [name, value] of Object.entries(template)) members[name] = await evaluateTemplate(value, states, variables);
    return members;
  }
  return template;
}
