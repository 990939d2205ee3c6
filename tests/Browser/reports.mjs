// Runs the built command line on the fictional case. What it writes is what the tests look at.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const program = join(root, 'src/Fetial.Cli/bin/Release/net10.0/Fetial.Cli.dll');

/** A folder that is gone when the process ends. */
export const folder = mkdtempSync(join(tmpdir(), 'fetial-reports-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const written = new Set();

/** Writes a report to a file of the folder, once, and returns its path. Findings (exit code 1) are no failure. */
export function report(name, ...words) {
  const path = join(folder, name);
  if (written.has(path)) {
    return path;
  }

  written.add(path);
  try {
    execFileSync('dotnet', [program, ...words, '--output', path], { cwd: root, stdio: 'pipe' });
  } catch (failure) {
    if (failure.status !== 1) {
      throw new Error(`fetial ${words.join(' ')}: ${failure.stderr}`);
    }
  }
  return path;
}

export const draft = ['review', 'corpus/atlantia-drafts/quay-lease.fetial', '--against', 'corpus/atlantia'];
export const scenario = ['review', '--scenario', 'early-accession', '--against', 'corpus/atlantia'];
export const check = ['check', 'corpus/atlantia'];
