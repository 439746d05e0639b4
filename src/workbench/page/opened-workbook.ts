import { ICommandService, type Univer } from '@univerjs/core';
import { createHost, type WorkbookHost } from '../host';
import { loadDocument } from '../../files/xlsx/load';
import { saveDocument } from '../../files/xlsx/save';
import { ChartsLayer } from './charts-layer';
import { startGrid } from './univer-view';

const SETTLE_MILLISECONDS = 150;

/** A workbook that the page shows and the pane works on. */
export interface OpenedWorkbook {
  readonly host: WorkbookHost;
  save(): Promise<Uint8Array>;
  close(): void;
}

const onEveryCommand = (univer: Univer, listener: () => void): (() => void) => {
  const subscription = univer.__getInjector().get(ICommandService).onCommandExecuted(listener);
  return () => subscription.dispose();
};

const keepChartsFresh = (univer: Univer, host: WorkbookHost, charts: ChartsLayer): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void charts.refresh(), SETTLE_MILLISECONDS);
  };
  const stops = [onEveryCommand(univer, later), host.model.subscribe(later)];
  later();
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
};

/** Opens a file in a grid of its own inside the element. Rejects when the file is none that can be shown. */
export const openWorkbook = async (bytes: Uint8Array, element: HTMLElement): Promise<OpenedWorkbook> => {
  const document = await loadDocument(bytes);
  const container = window.document.createElement('div');
  container.style.height = '100%';
  element.replaceChildren(container);
  const univer = startGrid(container);
  const host = createHost(document, { univer });
  const charts = new ChartsLayer(univer, host.model);
  const stop = keepChartsFresh(univer, host, charts);
  return {
    host,
    save: async () => saveDocument(await host.toDocument()),
    close: () => {
      stop();
      charts.clear();
      host.dispose();
      univer.dispose();
    },
  };
};
