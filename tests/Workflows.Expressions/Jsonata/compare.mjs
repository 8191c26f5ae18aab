// Whether JSONata gave what C# gave.

/**
 * Equal as JSON values. A nullable member that an object of the input lacks is null to C#, which writes it, and stays missing where JSONata
 * passes the object on; so it may be missing in the result, but only of an object that has all members of such an object of the input. JSON
 * in a text of the input is of the input too: '$parse' makes it an object.
 */
export function isSame(csharp, jsonata, input) {
  if (csharp === null || jsonata === null || typeof csharp !== 'object' || typeof jsonata !== 'object') {
    return csharp === jsonata; // -0 is 0
  }
  if (Array.isArray(csharp) || Array.isArray(jsonata)) {
    return Array.isArray(csharp) && Array.isArray(jsonata) && csharp.length === jsonata.length && csharp.every((item, i) => isSame(item, jsonata[i], input));
  }
  const names = Object.keys(csharp);
  const missing = names.filter((name) => !Object.hasOwn(jsonata, name));
  return names.every((name) => (Object.hasOwn(jsonata, name) ? isSame(csharp[name], jsonata[name], input) : csharp[name] === null))
    && Object.keys(jsonata).every((name) => Object.hasOwn(csharp, name))
    && (missing.length === 0 || objectsOf(input).some((known) => missing.every((name) => !Object.hasOwn(known, name)) && Object.keys(known).length > 0 && Object.keys(known).every((name) => Object.hasOwn(jsonata, name))));
}

const found = new WeakMap();

function objectsOf(input) {
  if (input === null || typeof input !== 'object') return [];
  if (!found.has(input)) found.set(input, [...walk(input)]);
  return found.get(input);
}

function* walk(value) {
  if (typeof value === 'string') value = parsed(value);
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) yield value;
  for (const item of Object.values(value)) yield* walk(item);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
