import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { roundHalfAwayFromZero } from '../../src/core/model/rounding';
import { readSubmission } from '../../src/files/submission';
import { ANLAGE } from '../core/briefing/anlage';
import { openBrowser } from './chromium';
import { pagesOfThisRun, servePages } from './workbench-server';

const LONG = 240_000;
jest.setTimeout(LONG);

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  server = await servePages(await pagesOfThisRun());
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

const downloaded = async (page: Page) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Speichern' }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
};

const downloadedSheets = async (page: Page) =>
  (await readSubmission('gespeichert.xlsx', await downloaded(page))).sheets;

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
    const sheets = await downloadedSheets(opened.page);
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Bevölkerung', 'Daten', 'Veränderung', 'Rangfolge', 'Diagramme', 'Kurzüberblick']),
    );
    const rows = sheets.find(({ name }) => name === 'Daten')?.values ?? [];
    const share = rows.find(([key]) => key === 'BEV-03|insgesamt|stadt|2017')?.[12];
    expect(roundHalfAwayFromZero(Number(share), 1)).toBe(23.2);
  });

  // Source: the published share of 23,2 per cent for 2017.
  test('its charts have their text equivalents in the drawings', async () => {
    const parts = Object.entries(unzipSync(await downloaded(opened.page)));
    const drawings = parts.filter(([name]) => /^xl\/drawings\/[^/]+\.xml$/.test(name));
    const charts = drawings.flatMap(([, bytes]) => strFromU8(bytes).match(/<xdr:cNvPr [^>]*>/g) ?? []);
    expect(charts.length).toBeGreaterThan(10);
    expect(charts.filter((chart) => !/ descr="[^"]{40,}/.test(chart))).toEqual([]);
    expect(charts.find((chart) => chart.includes('name="entwicklung-BEV-03"'))).toMatch(/steigt auf 23,2\s%/);
  });

  test('the form is started from last time’s text; a problem leads to its field, and what is entered is laid out', async () => {
    const { page, pane } = opened;
    const button = (name: string | RegExp) => pane.getByRole('button', { name });
    await step(pane, 'Kurzüberblick').click();
    await button(/^Aus der letzten Anlage/).click();
    await pane.getByLabel('Text der letzten Anlage').fill(ANLAGE);
    await button('Text lesen').click();
    await pane.getByRole('button', { name: 'Übernehmen', exact: true }).click();
    await button(/^Noch zu klären/).click();
    await pane.getByRole('button', { name: 'Vorlagennummer', exact: true }).click();
    await pane.locator('[data-field=reference] input:focus').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type('V/0700/2018');
    await button('Kurzüberblick aktualisieren').click();
    await pane
      .getByRole('status')
      .filter({ hasText: 'Der Kurzüberblick ist eingefügt.' })
      .waitFor({ state: 'attached', timeout: LONG });
    const sheet = (await downloadedSheets(page)).find(({ name }) => name === 'Kurzüberblick');
    expect(sheet?.values.flat()).toEqual(expect.arrayContaining(['Anlage A zur V/0700/2018', 'Nr. 0501', '☒ teilw.']));
  });

  describe('a chart that was chosen', () => {
    const NAME = 'Rangfolge Migrationsanteil (Stadtteile)';
    const saved = async (name: RegExp | string): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
      const button = opened.pane.getByRole('button', { name }).first();
      const [download] = await Promise.all([opened.page.waitForEvent('download', { timeout: LONG }), button.click()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };

    beforeAll(async () => {
      const { page, pane } = opened;
      await step(pane, 'Diagramme').click();
      await pane.getByRole('button', { name: 'Diagramme wählen' }).click();
      await pane.getByRole('checkbox', { name: /^Anteil der Bevölkerung mit Migrationsvorgeschichte/ }).check();
      await pane.getByRole('checkbox', { name: /^Rangfolge/ }).check();
      await pane.getByRole('radio', { name: 'Stadtteile' }).check();
      await pane
        .getByRole('img', { name: /^Diagramm: Migrationsanteil am höchsten im Stadtteil\sCoerde/ })
        .waitFor({ timeout: LONG });
      expect(await axe(page)).toEqual([]);
      await pane.getByRole('button', { name: '1 Diagramm hinzufügen' }).click();
      await pane.getByText('Eigene Auswahl').waitFor();
      await pane.getByRole('button', { name: 'Diagramme aktualisieren' }).click();
      await pane
        .getByRole('tabpanel')
        .getByText(/Blätter eingefügt/)
        .first()
        .waitFor({ timeout: LONG });
      await pane.getByRole('button', { name: /^Anteil der Bevölkerung mit Migrationsvorgeschichte/ }).click();
      await pane
        .getByRole('button', { name: /^Rangfolge.*ansehen/ })
        .last()
        .click();
      await pane.getByRole('img', { name: /im Stadtteil\sCoerde/ }).waitFor({ timeout: LONG });
    }, LONG);

    test('the list with its picture has no violation that axe can see', async () => {
      expect(await axe(opened.page)).toEqual([]);
    });

    // Source: 16 cm at 300 pixels to the inch are 1889.8 pixels; 300 to the inch are 11811 to the metre.
    test('is saved as PNG for print', async () => {
      const { name, bytes } = await saved(/als PNG speichern/);
      expect(name).toBe(`${NAME}.png`);
      expect(bytes.readUInt32BE(16)).toBe(1890);
      expect(bytes.toString('latin1', 37, 41)).toBe('pHYs');
      expect([bytes.readUInt32BE(41), bytes.readUInt32BE(45)]).toEqual([11811, 11811]);
    });

    // Source: the highest and the lowest share of the 45 Stadtteile in 2017 in the delivered figures.
    test('is saved as SVG in its size, with values, notes and source', async () => {
      const { name, bytes } = await saved(/als SVG speichern/);
      const svg = bytes.toString('utf8');
      expect(name).toBe(`${NAME}.svg`);
      expect(svg).toMatch(/^<svg [^>]*width="16cm" height="[\d.]+cm" viewBox/);
      for (const text of ['>Coerde<', '>52,2<', '>Kreuz<', '>11,5<', '>Quelle: Stadt Münster'])
        expect(svg).toContain(text);
    });

    test('all charts are saved in one file, with their texts', async () => {
      const { name, bytes } = await saved('Alle Diagramme als ZIP');
      const files = Object.entries(unzipSync(bytes));
      const names = files.map(([file]) => file);
      expect(name).toBe('Diagramme.zip');
      expect(names.filter((file) => file.endsWith('.png'))).toHaveLength(
        names.filter((file) => file.endsWith('.svg')).length,
      );
      expect(names.filter((file) => /^\d\d /.test(file) && file.slice(3).startsWith(`${NAME}.`))).toHaveLength(2);
      expect(strFromU8(files.find(([file]) => file === 'Texte.txt')![1])).toContain(
        'Migrationsanteil am höchsten im Stadtteil Coerde',
      );
    });
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
    await pane.getByRole('button', { name: /!D7/ }).first().click({ timeout: LONG });
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === 'D7',
    );
    expect(await axe(page)).toEqual([]);
    await page.close();
  });
});

describe('repairs and acceptances in a faulty workbook', () => {
  const READ = 'Prüfung fertig';
  let opened: Opened;

  beforeAll(async () => {
    opened = await openWorkbench();
    const { page, pane } = opened;
    await page.getByLabel('Beispiel laden').selectOption({ label: 'Münster mit eingebauten Fehlern' });
    await page.getByText('fehlerhaft.xlsx').waitFor();
    await pane.getByRole('button', { name: 'Prüfen', exact: true }).click();
    await said(READ);
  }, LONG);

  afterAll(() => opened.page.close());

  const button = (name: string | RegExp) => opened.pane.getByRole('button', { name });
  const said = (text: string | RegExp) =>
    opened.pane.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached', timeout: LONG });
  const countIn = async (text: string | RegExp) =>
    Number(/\d+/.exec((await button(text).first().textContent()) ?? '')?.[0]);
  const focused = () => opened.pane.locator('*:focus').first();

  test('all repairs are made after consent, and taken back', async () => {
    const [repairs, warnings] = [await countIn(/^Korrekturvorschläge/), await countIn(/^Warnungen/)];
    await button(/^Korrekturvorschläge/).click();
    await button(/ausgewählte übernehmen/).click();
    await opened.pane.getByRole('dialog').getByText('sonst nichts').waitFor();
    expect(await axe(opened.page)).toEqual([]);
    await button(`${repairs} Zellen korrigieren`).click();
    await said(`${repairs} Zellen korrigiert. ${READ}`);
    expect(await button(/^Korrekturvorschläge/).count()).toBe(0);
    expect(await countIn(/^Warnungen/)).toBeLessThan(warnings);
    await button('Rückgängig machen').click();
    await said(`${repairs} Zellen wieder wie vor der Korrektur. ${READ}`);
    expect(await countIn(/^Korrekturvorschläge/)).toBe(repairs);
    expect(await countIn(/^Warnungen/)).toBe(warnings);
  });

  test('a finding is accepted by keyboard, and open again when its acceptance is removed', async () => {
    const { page, pane } = opened;
    const all = await countIn(/^Alle/);
    const [warning, next] = [0, 1].map((index) =>
      pane.locator('li > button').filter({ hasText: 'Warnung' }).nth(index),
    );
    const nextText = await next!.textContent();
    await warning!.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const dialog = pane.getByRole('dialog');
    await dialog.getByLabel('Begründung').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type('Neubaugebiet, vom Fachamt bestätigt');
    await page.keyboard.press('Tab');
    await page.keyboard.type('M. Muster');
    await page.keyboard.press('Enter');
    await said('Der Befund ist begründet angenommen.');
    expect(await countIn(/^Alle/)).toBe(all - 1);
    expect(await focused().textContent()).toBe(nextText);
    await button(/^Angenommen/).click();
    await pane.getByText('von M. Muster: „Neubaugebiet, vom Fachamt bestätigt“').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(/^Annahme des Befundes/).press('Enter');
    await dialog.getByRole('button', { name: 'Abbrechen' }).click();
    expect(await focused().getAttribute('aria-label')).toMatch(/^Annahme des Befundes/);
    await button(/^Annahme des Befundes/).press('Enter');
    await dialog.getByRole('button', { name: 'Aufheben' }).click();
    await said('Die Annahme ist entfernt.');
    expect(await countIn(/^Alle/)).toBe(all);
  });
});
