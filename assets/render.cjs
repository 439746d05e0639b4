// Draws the icons (assets/*.svg) as the PNG files that Office wants: `node assets/render.cjs`.
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { chromium } = require('playwright-core');
const { placeOf } = require('../test/tools.cjs');

const COMMAND_SIZES = [16, 32, 80];
const ICONS = {
  icon: [16, 32, 64, 80, 128],
  pruefen: COMMAND_SIZES,
  auswerten: COMMAND_SIZES,
  diagramme: COMMAND_SIZES,
  kurzueberblick: COMMAND_SIZES,
};

const render = async (page, name, size) => {
  const svg = readFileSync(join(__dirname, `${name}.svg`), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(join(__dirname, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
};

const main = async () => {
  const browser = await chromium.launch({
    executablePath: placeOf('Chromium', existsSync),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(ICONS)) for (const size of sizes) await render(page, name, size);
  await browser.close();
};

void main();
