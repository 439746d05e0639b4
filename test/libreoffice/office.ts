import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { placeOf } from '../tools.cjs';

const run = promisify(execFile);

const item = (path: string) =>
  `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${path}" oor:op="fuse"><value>0</value></prop></item>`;

/** Numbers with a decimal comma, whatever the machine speaks. */
const GERMAN =
  '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>de-DE</value></prop></item>';

/** LibreOffice keeps the results that a file brings along, unless it is told to compute always (0). */
const ALWAYS_COMPUTE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${item('OOXMLRecalcMode')}${item('ODFRecalcMode')}${GERMAN}</oor:items>
`;

const makeProfile = (folder: string): string => {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_COMPUTE);
  return pathToFileURL(profile).href;
};

/** A folder of its own for a test, below the system's folder for such. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'monitoring-'));

/** Opens a file in LibreOffice, recalculates everything, and saves it in another format; answers the new file. */
export const convert = async (file: string, format: 'xlsx' | 'pdf'): Promise<string> => {
  const folder = temporaryFolder();
  const profile = makeProfile(folder);
  const office = placeOf('LibreOffice', existsSync);
  await run(office, [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    file,
  ]);
  return join(folder, `${basename(file, extname(file))}.${format}`);
};
