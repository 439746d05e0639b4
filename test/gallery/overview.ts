import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../browser/chromium';

/** A case with the file names of its pictures. */
export interface Overview {
  readonly id: string;
  readonly name: string;
  readonly pictures: readonly string[];
}

const STYLE = `
  body { margin: 0; background: #fff; font: 13px Arial, sans-serif }
  section { width: 1248px; padding: 8px; background: #e6e6e6 }
  h2 { margin: 4px 8px; font-size: 16px }
  figure { display: inline-block; vertical-align: top; margin: 4px }
  img { width: 404px; display: block }
  figure.small img { width: 196px }`;

// Small charts are read side by side: six in a row are as wide as three others.
const figure = (file: string): string =>
  `<figure class="${file.includes('--kleine-vielfache') ? 'small' : ''}"><img src="${encodeURI(file)}"></figure>`;

const section = ({ id, name, pictures }: Overview): string => {
  const small = pictures.filter((file) => file.includes('--kleine-vielfache'));
  const others = pictures.filter((file) => !small.includes(file));
  return `<section id="${id}"><h2>${name}</h2>${[...others, ...small].map(figure).join('')}</section>`;
};

/** All pictures in an index.html, and those of each case in one picture (`ID.png`). */
export const drawOverviews = async (folder: string, cases: readonly Overview[]): Promise<void> => {
  const index = join(folder, 'index.html');
  writeFileSync(index, `<meta charset="utf-8"><style>${STYLE}</style>${cases.map(section).join('')}`);
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1264, height: 900 } });
  await page.goto(pathToFileURL(resolve(index)).href);
  for (const { id } of cases) await page.locator(`#${id}`).screenshot({ path: join(folder, `${id}.png`) });
  await browser.close();
};
