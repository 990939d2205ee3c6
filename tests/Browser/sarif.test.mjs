// The logs against the schema of the standard, SARIF 2.1.0, as the package of its Microsoft SDK ships it.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { check, draft, folder, report, scenario } from './reports.mjs';

const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
formats(ajv);
const validate = ajv.compile(schema);

/** A log that fits the schema. */
function log(name, words) {
  const read = JSON.parse(readFileSync(report(`${name}.sarif`, ...words), 'utf8'));
  validate(read);
  assert.deepEqual(validate.errors ?? [], []);
  return read;
}

test('the schema refuses what is not SARIF', () => {
  assert.equal(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Fetial' } }, results: [{ level: 'fatal' }] }] }), false);
  assert.equal(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] }), false);
});

test('a check', () => {
  const [run] = log('check', check).runs;
  assert.ok(run.results.length > 10);
  for (const result of run.results) {
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
    assert.ok(run.tool.driver.rules[result.ruleIndex].help.text.length > 40);
    assert.deepEqual(result.suppressions, []);
    assert.match(result.partialFingerprints['fetialMatter/v1'], /^F[0-9]{3}-[0-9a-f]{6}$/);
  }
  const both = run.results.find(result => result.ruleId === 'F301');
  assert.equal(both.locations.length + both.relatedLocations.length, 2);
});

test('an accepted finding is suppressed with its reason and the place of the line', () => {
  const print = log('check', check).runs[0].results.find(result => result.ruleId === 'F301').partialFingerprints['fetialMatter/v1'];
  const path = join(folder, 'acceptance.fetial');
  writeFileSync(path, `accept ${print} because "Both {sides} know [it](1)."\n`);
  const accepted = log('accepted', ['check', 'corpus/atlantia', path]).runs[0].results.filter(result => result.suppressions.length > 0);
  assert.equal(accepted.length, 1);
  assert.equal(accepted[0].partialFingerprints['fetialMatter/v1'], print);
  assert.equal(accepted[0].suppressions[0].justification, 'Both {sides} know [it](1).');
  assert.equal(accepted[0].suppressions[0].location.physicalLocation.region.startLine, 1);
});

test('a review of a draft and of a scenario says what is new, changed and gone', () => {
  const states = (name, words) => new Set(log(name, words).runs[0].results.map(result => result.baselineState));
  assert.deepEqual(states('draft', draft), new Set(['new', 'updated']));
  assert.ok(states('scenario', scenario).has('absent'));
});

test('places that could not be read are notifications of the run', () => {
  const path = join(folder, 'broken.fetial');
  writeFileSync(path, 'state A\nstate B iso\nactor\n');
  const [run] = log('broken', ['check', path]).runs;
  assert.ok(run.invocations[0].toolExecutionNotifications.length > 0);
  assert.ok(run.invocations[0].toolExecutionNotifications.every(n => n.locations[0].physicalLocation.region.startLine >= 1));
});
