import { useCallback, useEffect, useRef, useState } from 'react';
import { words } from './de';
import { openWorkbook, type OpenedWorkbook } from './opened-workbook';
import type { PaneSurroundings } from './pane-client';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const surroundings = window as unknown as PaneSurroundings;

interface Shown {
  readonly name: string;
  readonly workbook: OpenedWorkbook;
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

const download = (name: string, bytes: Uint8Array): void => {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
};

const fetchSample = async (file: string): Promise<Uint8Array> => {
  const response = await fetch(`beispiele/${file}`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
};

/** Opens files into the grid; the pane's frame is made anew for each, so that it knows nothing of the last one. */
const useWorkbook = () => {
  const grid = useRef<HTMLDivElement>(null);
  const current = useRef<OpenedWorkbook | undefined>(undefined);
  const [shown, setShown] = useState<Shown>();
  const [message, setMessage] = useState<string>(words.loading);

  const open = useCallback(async (name: string, read: () => Promise<Uint8Array>) => {
    if (!grid.current) return;
    setMessage(words.loading);
    try {
      const bytes = await read();
      current.current?.close();
      setShown(undefined);
      const workbook = await openWorkbook(bytes, grid.current);
      current.current = workbook;
      surroundings.openedWorkbook = workbook;
      setShown({ name, workbook });
      setMessage('');
    } catch (cause) {
      setMessage(words.notOpened(name, reasonOf(cause)));
    }
  }, []);

  return { grid, shown, message, setMessage, open };
};

const saveAs = async ({ name, workbook }: Shown, say: (message: string) => void): Promise<void> => {
  try {
    download(name, await workbook.save());
    say(words.saved(name));
  } catch (cause) {
    say(`${words.notSaved} ${reasonOf(cause)}`);
  }
};

/** The page: a bar, the workbook, and the add-in's pane in a frame of its own. */
export const Workbench = () => {
  const { grid, shown, message, setMessage, open } = useWorkbook();
  const openSample = useCallback((file: string) => open(file, () => fetchSample(file)), [open]);
  useEffect(() => void openSample(words.samples[0].file), [openSample]);

  return (
    <div className="workbench">
      <header className="bar">
        <h1>{words.title}</h1>
        <span className="purpose">{words.purpose}</span>
        <span className="file">{shown?.name}</span>
        <select aria-label={words.examples} value="" onChange={({ target }) => void openSample(target.value)}>
          <option value="" disabled>
            {words.examples}
          </option>
          {words.samples.map(({ file, name }) => (
            <option key={file} value={file}>
              {name}
            </option>
          ))}
        </select>
        <label className="button">
          {words.open}
          <input
            type="file"
            accept=".xlsx,.xlsm"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) void open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
              target.value = '';
            }}
          />
        </label>
        <button className="primary" disabled={!shown} onClick={() => shown && void saveAs(shown, setMessage)}>
          {words.save}
        </button>
      </header>
      <p className="message" role="status" hidden={message === ''}>
        {message}
      </p>
      <main ref={grid} className="grid" aria-label={words.workbook} />
      {shown ? (
        <iframe key={shown.workbook.host.model.id} className="pane" title={words.pane} src="pane.html" />
      ) : (
        <div className="pane" />
      )}
    </div>
  );
};
