import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { placeOf } from '../tools.cjs';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: placeOf('Chromium', existsSync), args: FLAGS });
