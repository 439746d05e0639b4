import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { roundHalfAwayFromZero } from '../../src/core/model/rounding';
import { readSubmission } from '../../src/files/submission';
import { openBrowser } from './chromium';
import { buildPages, servePages } from './workbench-server';

const LONG = 240_000;
jest.setTimeout(LONG);

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  server = await servePages(await buildPages({ workbench: true }, 'development'));
  browser = await openBrowser();
}, LONG);

afterAll(async () => {
  await browser.close();
  server.close();
});

interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly requests: readonly string[];
  readonly troubles: readonly string[];
}

const openWorkbench = async (): Promise<Opened> => {
  const context = await browser.newContext({ viewport: { width: 1500, height: 900 }, locale: 'de-DE' });
  const page = await context.newPage();
  const requests: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(server.url);
  const pane = page.frameLocator('iframe[title="Aufgabenbereich des Add-ins"]');
  await pane.getByRole('button', { name: 'Prüfen', exact: true }).waitFor();
  return { page, pane, requests, troubles };
};

const step = (pane: FrameLocator, name: string) => pane.getByRole('tab', { name: new RegExp(`\\d ${name}`) });

/** Opens a step, presses its button and waits until it says that it is done. */
const runStep = async (pane: FrameLocator, tab: string, button: string, done: RegExp) => {
  await step(pane, tab).click();
  await pane.getByRole('button', { name: button, exact: true }).click();
  await pane.getByRole('tabpanel').getByText(done).first().waitFor({ timeout: LONG });
};

const axe = async (page: Page) =>
  (
    await new AxeBuilder({ page }).include(['iframe', 'main']).exclude(['iframe', '[data-tabster-dummy]']).analyze()
  ).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);

describe('the whole way in the workbench', () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openWorkbench();
    const { pane } = opened;
    await runStep(pane, 'Prüfen', 'Prüfen', /Keine Befunde/);
    await runStep(pane, 'Auswerten', 'Auswerten', /Blätter eingefügt/);
    await runStep(pane, 'Diagramme', 'Diagramme einfügen', /Bl(att|ätter) eingefügt/);
    await runStep(pane, 'Kurzüberblick', 'Kurzüberblick einfügen', /Bl(att|ätter) eingefügt/);
  }, LONG);

  afterAll(() => opened.page.close());

  test('nothing goes wrong in the page', () => {
    expect(opened.troubles).toEqual([]);
  });

  test('no request leaves the page’s own origin', () => {
    expect(opened.requests.filter((url) => !/^(blob:|data:)/.test(url) && !url.startsWith(server.url))).toEqual([]);
    expect(opened.requests.length).toBeGreaterThan(5);
  });

  test('the pane has no violation that axe can see', async () => {
    expect(await axe(opened.page)).toEqual([]);
  });

  // Source: the published share of 23,2 per cent for 2017 (31.12.), and 20,9 for 2010.
  test('„Speichern“ downloads a workbook with our sheets and the published share', async () => {
    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.page.getByRole('button', { name: 'Speichern' }).click(),
    ]);
    const { sheets } = await readSubmission('gespeichert.xlsx', new Uint8Array(readFileSync(await download.path())));
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Bevölkerung', 'Daten', 'Veränderung', 'Rangfolge', 'Diagramme', 'Kurzüberblick']),
    );
    const rows = sheets.find(({ name }) => name === 'Daten')?.values ?? [];
    const share = rows.find(([key]) => key === 'BEV-03|insgesamt|stadt|2017')?.[12];
    expect(roundHalfAwayFromZero(Number(share), 1)).toBe(23.2);
  });

  test('a second run updates the same sheets', async () => {
    const { pane } = opened;
    await step(pane, 'Auswerten').click();
    await pane.getByRole('button', { name: 'Neu auswerten' }).click();
    await pane.getByRole('tabpanel').getByText('aktualisiert').first().waitFor({ timeout: LONG });
    expect(await pane.getByRole('tabpanel').getByText('neu', { exact: true }).count()).toBe(0);
  });
});

describe('a faulty workbook', () => {
  test('findings are listed, and one leads to its cell', async () => {
    const { page, pane } = await openWorkbench();
    await page.getByLabel('Beispiel laden').selectOption({ label: 'Münster mit eingebauten Fehlern' });
    await page.getByText('fehlerhaft.xlsx').waitFor();
    await pane.getByRole('button', { name: 'Prüfen', exact: true }).click();
    await pane.getByRole('button', { name: /C23/ }).first().click({ timeout: LONG });
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === 'C23',
    );
    expect(await axe(page)).toEqual([]);
    await page.close();
  });
});
