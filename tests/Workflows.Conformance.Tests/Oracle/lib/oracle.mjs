// The interpreter, imported from a folder that is somebody else's: it is copied, because it may be read-only and needs its dependency.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Gives what the oracle exports; its copy goes when the process ends. */
export async function importOracle(source) {
  const copy = mkdtempSync(join(tmpdir(), 'asl-oracle-'));
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  cpSync(source, copy, { recursive: true, filter: (file) => basename(file) !== 'node_modules' });
  execFileSync('npm', ['ci', '--silent', '--no-audit', '--no-fund'], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
  return import(pathToFileURL(join(copy, 'asl-oracle.mjs')).href);
}
