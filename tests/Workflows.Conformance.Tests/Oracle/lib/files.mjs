// The scenarios and recordings in the source tree. A case is `workflow/name`.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const definitionName = 'definition';

export const scenarioFile = (name) => join(project, 'Scenarios', `${name}.json`);
export const recordingFile = (name) => join(project, 'Recordings', `${name}.json`);
export const originalFile = (name) => join(project, 'Originals', `${name}.json`);
export const originalDefinitionFile = (workflow) => join(project, 'Originals', workflow, `${definitionName}.asl.json`);
export const recordedDefinitionFile = (workflow) => join(project, 'Recordings', workflow, `${definitionName}.asl.json`);

const jsonFiles = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json'));

const cases = (folder) => jsonFiles(join(project, folder))
  .filter((file) => !file.endsWith(`/${definitionName}.asl.json`))
  .map((file) => file.slice(0, -'.json'.length))
  .sort();

export const scenarios = () => cases('Scenarios');
export const recordings = () => cases('Recordings');
export const originals = () => cases('Originals');

export const readText = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
export const toText = (value) => `${JSON.stringify(value, null, 2)}\n`;

export function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
