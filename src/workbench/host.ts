import type { Univer } from '@univerjs/core';
import type { WorkbookDocument } from '../files/xlsx/document';
import { createModel, type WorkbookModel } from './model/model';
import { Workbook } from './objects/workbook';
import { type Fault, Faults } from './protocol/fault';
import { HostFailure } from './protocol/host-failure';
import { byteLength, PAYLOAD_LIMIT } from './protocol/limits';
import type { Answer, Query } from './protocol/messages';
import { processQuery, refusal } from './protocol/process-query';
import { Session } from './protocol/session';

export interface HostOptions {
  /** Univer of a page that shows the workbook; without it the workbook has no view. */
  readonly univer?: Univer;
  /** Bytes of a request or an answer; 5 MB as in Excel on the web. */
  readonly payloadLimit?: number;
}

/**
 * What went over the wire since the host was made. Requests in which the client only gives back ranges that it held are
 * not counted: they are sent after a batch, and nobody waits for them.
 */
export interface HostStats {
  readonly requests: number;
  /** Of requests and answers together. */
  readonly bytes: number;
  readonly actions: number;
}

/** Answers office.js from a workbook model. */
export interface WorkbookHost {
  /** Takes the body of a ProcessQuery request, as text or parsed; answers its text. */
  processQuery(body: string | object): Promise<string>;
  readonly model: WorkbookModel;
  readonly stats: HostStats;
  /** Makes a request or action fail; returns the way to take the fault back. */
  inject(fault: Fault): () => void;
  toDocument(): Promise<WorkbookDocument>;
  /** Gives charts their text equivalents, for which Office.js has no request; charts that are gone are passed over. */
  readonly describeCharts: (texts: readonly ChartText[]) => Promise<void>;
  dispose(): void;
}

/** A text equivalent of a chart, by the ids of its sheet and of itself. */
export interface ChartText {
  readonly sheet: string;
  readonly chart: string;
  readonly text: string;
}

const NO_FAULTS = new Faults();

function isGivingBack({ Actions }: Query): boolean {
  return (
    Actions.some(({ Name }) => Name === '_RemoveReference') &&
    Actions.every(({ Name }) => Name === '' || Name === '_RemoveReference')
  );
}

function refusalOf(check: () => void): Answer | null {
  try {
    check();
    return null;
  } catch (trouble) {
    if (trouble instanceof HostFailure) return refusal(trouble);
    throw trouble;
  }
}

function describeCharts(model: WorkbookModel, texts: readonly ChartText[]): void {
  for (const { sheet, chart, text } of texts) {
    const found = model.sheet(sheet)?.state.charts.find(({ id }) => id === chart);
    if (found) found.alternative = text;
  }
  model.changed();
}

export function createHost(document: WorkbookDocument, options: HostOptions = {}): WorkbookHost {
  const model = createModel(document, options.univer);
  const session = new Session(model);
  const workbook = new Workbook(session);
  const faults = new Faults();
  const stats = { requests: 0, bytes: 0, actions: 0 };
  const limit = options.payloadLimit ?? PAYLOAD_LIMIT;

  async function perform(text: string): Promise<Answer> {
    const query = JSON.parse(text) as Query;
    if (isGivingBack(query)) return processQuery(query, session, workbook, NO_FAULTS);
    stats.requests += 1;
    stats.actions += query.Actions.length;
    const refused = refusalOf(() => {
      faults.beforeRequest();
      if (byteLength(text) > limit) throw new HostFailure('RequestPayloadSizeLimitExceeded');
    });
    if (refused) return refused;
    await model.idle();
    return processQuery(query, session, workbook, faults);
  }

  async function answered(text: string): Promise<string> {
    const answer = JSON.stringify(await perform(text));
    const sent =
      byteLength(answer) > limit
        ? JSON.stringify(refusal(new HostFailure('ResponsePayloadSizeLimitExceeded')))
        : answer;
    stats.bytes += byteLength(text) + byteLength(sent);
    return sent;
  }

  let queue: Promise<unknown> = Promise.resolve();
  return {
    // Requests wait for each other, as in Excel: recalculation lets others in between.
    processQuery(body) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const next = queue.then(() => answered(text));
      queue = next.catch(() => undefined);
      return next;
    },
    model,
    stats,
    inject: (fault) => faults.inject(fault),
    toDocument: () => model.toDocument(),
    describeCharts: async (texts) => describeCharts(model, texts),
    dispose: () => model.dispose(),
  };
}
