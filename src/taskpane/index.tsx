import { createRoot } from 'react-dom/client';
import type { DescribeCharts } from '../core/model/workbook-port';
import { canOpenCopy, openOfficeCopy, readOfficeFile } from '../excel/file';
import { HostError } from '../excel/host-error';
import { connectWorkbook } from '../excel/workbook';
import { shippedCatalogue } from '../files/catalogue';
import { App } from './App';
import { words } from './de';
import type { FilePorts } from './delivery/tools';
import { offerDownload } from './download';
import { workerEngine } from './run/worker-engine';
import type { HostTrouble } from './state/state';
import { stepOfQuery } from './state/steps';

const FLOOR = '1.9';

const root = document.getElementById('root') ?? document.body;

const detailsOf = ({ code, cause }: HostError): string | undefined => {
  if (cause === undefined) return undefined;
  return [code, cause instanceof Error ? (cause.stack ?? cause.message) : JSON.stringify(cause)].join('\n\n');
};

const hostTrouble = (cause: unknown): HostTrouble | undefined =>
  cause instanceof HostError ? { sentence: cause.message, details: detailsOf(cause) } : undefined;

const spawnWorker = () => new Worker(new URL('./run/worker.ts', import.meta.url));

const showPane = (
  openContext: () => Excel.RequestContext,
  host: Pick<FilePorts, 'readFile' | 'openCopy'>,
  dark: boolean,
  describe?: DescribeCharts,
): void => {
  const catalogue = shippedCatalogue();
  createRoot(root).render(
    <App
      workbook={connectWorkbook(openContext, describe)}
      engine={workerEngine(spawnWorker, catalogue)}
      catalogue={catalogue}
      files={{ askFiles: workerEngine(spawnWorker, catalogue).askFiles, ...host, download: offerDownload }}
      now={() => new Date()}
      hostTrouble={hostTrouble}
      firstStep={stepOfQuery(window.location.search)}
      dark={dark}
    />,
  );
};

const refuse = (sentence: string): void => {
  root.textContent = sentence;
};

const showInOffice = async (): Promise<void> => {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return refuse(words.notInExcel);
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) return refuse(words.tooOld);
  const files = { readFile: readOfficeFile, ...(canOpenCopy() && { openCopy: openOfficeCopy }) };
  showPane(() => new Excel.RequestContext(), files, Office.context.officeTheme?.isDarkTheme === true);
};

// Set by the development workbench, whose page answers Office's requests at this address.
const workbookUrl = root.dataset['workbook'];
const readWorkbenchFile = async (): Promise<Uint8Array> => {
  const answer = await fetch(`${workbookUrl}/file`);
  if (!answer.ok) throw new Error(`The workbench did not give its workbook: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};
const describeInWorkbench: DescribeCharts = async (texts) => {
  const answer = await fetch(`${workbookUrl}/chart-texts`, { method: 'PUT', body: JSON.stringify(texts) });
  if (!answer.ok) throw new Error(`The workbench did not take the texts of its charts: ${answer.status}`);
};

const prefersDark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches;
if (workbookUrl)
  showPane(
    () => new Excel.RequestContext(workbookUrl),
    { readFile: readWorkbenchFile },
    prefersDark(),
    describeInWorkbench,
  );
else void showInOffice();
