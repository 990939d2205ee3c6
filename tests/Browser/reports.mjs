// Runs the built command line on the fictional case. What it writes is what the tests look at.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
export const track = ['track', 'corpus/atlantia'];
export const cover = ['cover', 'corpus/atlantia', '--of', 'Atlantia', '--against', 'Borduria attacks Atlantia', '--at', 'assist', '--exits', '1'];
export const dossier = ['show', 'Borduria', 'corpus/atlantia'];
export const compare = ['compare', 'corpus/atlantia', 'northern-frame-2019'];

// Neither case has an overdue request, so one is written here.
const late = join(folder, 'late.fetial');
writeFileSync(late, `researched to 2024-03-01
state A
state B
source s "Text of the pact"
  evidence text
instrument pact "Pact on Grain"
  force treaty
  by A, B
  in force from 2020-01-01
  source [s]
article pact/c1
  who A
  must supply grain to B
  on B requests grain from A
  within 10 days
  source [s]
article pact/c2
  who B
  must consult with A
  within 1 day after a request by A
  source [s]
2024-01-05  B requests grain from A  under pact/c1  as q1  [s]
`);
export const overdue = ['track', late];
