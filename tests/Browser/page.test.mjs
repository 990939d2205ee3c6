// The pages in a browser: they ask for nothing, can be used by everyone, and print whole.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { check, compare, cover, dossier, draft, folder, overdue, report, scenario, track } from './reports.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
const pages = { check, draft, scenario, track, overdue, cover, dossier, compare };
// The text area of a sheet of A4 between the margins of the page's style, in CSS pixels (96 to the inch).
const sheet = Math.floor((210 - 2 * 16) / 25.4 * 96);

let browser;
before(async () => { browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags }); });
after(async () => { await browser?.close(); });

/** Opens a page and runs what is asked; the page's own policy must not stop the tester, so it is passed by. */
async function opened(name, options, run) {
  const path = report(`${name}.html`, ...pages[name]);
  const context = await browser.newContext({ bypassCSP: true, ...options });
  try {
    const page = await context.newPage();
    const requests = [];
    page.on('request', request => requests.push(request.url()));
    const faults = [];
    page.on('console', message => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', error => faults.push(error.message));
    await page.goto(pathToFileURL(path).href, { waitUntil: 'load' });
    await run(page, { requests, faults, path });
  } finally {
    await context.close();
  }
}

/** Elements of a page whose content is wider than they are, or that reach beyond its right edge. */
const clipped = () => [...document.querySelectorAll('body *')].filter(element => {
  // What only a screen reader meets is clipped on purpose.
  const hidden = element.closest('thead, .unseen, .skip, .drawings');
  if (element.namespaceURI.endsWith('svg') || (hidden && getComputedStyle(hidden).position === 'absolute')) {
    return false;
  }
  const box = element.getBoundingClientRect();
  return box.right > document.documentElement.clientWidth + 1
    || (getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1);
}).map(element => `${element.tagName}.${element.className}: ${element.textContent.slice(0, 60)}`);

for (const name of Object.keys(pages)) {
  test(`${name}: opens with no request but the file itself`, () => opened(name, { bypassCSP: false }, async (page, { requests, faults, path }) => {
    assert.deepEqual(requests, [pathToFileURL(path).href]);
    assert.deepEqual(faults, []);
    assert.equal(await page.evaluate(() => performance.getEntriesByType('resource').length), 0);
    assert.doesNotMatch(readFileSync(path, 'utf8'), /<(script|img|iframe|object|embed|link|form)\b|@import|url\(|javascript:/i);
  }));

  for (const colorScheme of ['light', 'dark']) {
    test(`${name}: no one is shut out (${colorScheme})`, () => opened(name, { colorScheme }, async page => {
      await page.addScriptTag({ content: axe });
      const result = await page.evaluate(() => globalThis.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }));
      const grave = result.violations.map(v => `${v.impact} ${v.id}: ${v.nodes.slice(0, 3).map(n => n.html).join(' | ')}`);
      assert.deepEqual(grave, []);
      assert.ok(result.passes.some(rule => rule.id === 'color-contrast'), 'the contrast of text was measured');
    }));
  }

  test(`${name}: every link within the page leads somewhere, and every anchor stands once`, () => opened(name, {}, async page => {
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
      const links = [...document.querySelectorAll('a[href], use[href]')].map(element => element.getAttribute('href'));
      return {
        links: links.length,
        dead: links.filter(href => !href.startsWith('#') || !document.getElementById(decodeURIComponent(href.slice(1)))),
        twice: ids.filter((id, i) => ids.indexOf(id) !== i),
        unnamed: [...document.querySelectorAll('[aria-labelledby]')].filter(e => !document.getElementById(e.getAttribute('aria-labelledby'))).length,
      };
    });
    assert.ok(found.links > 5);
    assert.deepEqual({ dead: found.dead, twice: found.twice, unnamed: found.unnamed }, { dead: [], twice: [], unnamed: 0 });
  }));

  test(`${name}: fits a narrow window and a window at 400 %`, () => opened(name, { viewport: { width: 320, height: 640 } }, async page => {
    assert.deepEqual(await page.evaluate(clipped), []);
  }));

  test(`${name}: prints without anything cut off`, () => opened(name, { viewport: { width: sheet, height: 1000 } }, async page => {
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await page.evaluate(clipped), []);
    // What only a screen reader meets is not on paper.
    await page.evaluate(() => document.querySelectorAll('.unseen').forEach(element => element.remove()));
    const words = await page.evaluate(() => document.body.innerText.match(/[\p{L}\p{N}]{4,}/gu).filter(word => !/^Skip/.test(word)));
    const path = `${folder}/${name}.pdf`;
    await page.pdf({ path, preferCSSPageSize: true });
    const printed = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).replace(/[^\p{L}\p{N}]/gu, '');
    assert.deepEqual([...new Set(words)].filter(word => !printed.includes(word)), []);
  }));
}

test('check: the keyboard reaches the findings at once', () => opened('check', {}, async page => {
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the findings');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
}));

test('check: both sides of a contradiction stand next to each other', () => opened('check', { viewport: { width: 1280, height: 900 } }, async page => {
  const sides = await page.locator('#kind-contradiction .finding').first().locator('.side').evaluateAll(all => all.map(side => side.getBoundingClientRect()).map(box => ({ top: box.top, left: box.left })));
  assert.equal(sides.length, 2);
  assert.equal(sides[0].top, sides[1].top);
  assert.ok(sides[0].left < sides[1].left);
}));

test('track: a figure of the ledger opens to its lines, and a line leads to where it is written', () => opened('track', {}, async page => {
  const figure = page.locator('#ledger td details').first();
  assert.equal(await figure.locator('a').first().isVisible(), false);
  await figure.locator('summary').click();
  assert.equal(await figure.locator('a').first().isVisible(), true);
  await figure.locator('a').first().click();
  const line = page.locator(await figure.locator('a').first().evaluate(link => `[id="${decodeURIComponent(link.hash.slice(1))}"]`));
  assert.equal(await line.isVisible(), true);
  assert.match(await line.innerText(), /\.fetial:\d+/);
}));

test('overdue: a request without an answer says so in words and in the colour of errors', () => opened('overdue', {}, async page => {
  const state = page.locator('#clocks tbody tr').first().locator('.state');
  assert.match(await state.innerText(), /overdue, 46 days over/);
  const [shown, severe] = await page.evaluate(() => {
    const probe = document.querySelector('#clocks .state');
    return [getComputedStyle(probe).color, getComputedStyle(document.documentElement).getPropertyValue('--error').trim()];
  });
  const [red, green, blue] = severe.match(/[0-9a-f]{2}/gi).map(part => parseInt(part, 16));
  assert.equal(shown, `rgb(${red}, ${green}, ${blue})`);
}));

test('track: what runs out first stands before what is answered', () => opened('track', {}, async page => {
  const states = await page.locator('#clocks tbody .state').allInnerTexts();
  const order = ['overdue', 'running', 'cannot be told', 'answered in part', 'answered late', 'open', 'ahead', 'answered', 'not researched'];
  const ranks = states.map(state => order.findIndex(word => new RegExp(`^\\S ${word}(,|$)`).test(state.trim())));
  assert.ok(ranks.every(rank => rank >= 0), states.join(' | '));
  assert.deepEqual(ranks, [...ranks].sort((a, b) => a - b));
}));

test('track: the ledger has no zero where nothing is recorded, and a stage in every title', () => opened('track', {}, async page => {
  const titles = await page.locator('#ledger h3').allInnerTexts();
  assert.ok(titles.length > 1);
  for (const title of titles) {
    assert.match(title, /announced|pledged|allocated|delivered|withdrawn|one column for each stage/i);
  }
  const cells = await page.locator('#ledger td').allInnerTexts();
  assert.deepEqual(cells.filter(cell => /^[≤≥~ ]*0([.,]0*)?$/.test(cell.trim())), []);
}));

test('cover: every spell of the strip is told in the table below it', () => opened('cover', { viewport: { width: 1280, height: 900 } }, async page => {
  const [spells, rows] = [await page.locator('.strip').first().locator('.spell').count(), await page.locator('#levels-1 table').first().locator('tbody tr').count()];
  assert.ok(spells > 0);
  assert.equal(spells, rows);
  assert.match(await page.locator('#levels-1').innerText(), /a gap/);
}));
