import type { RepairOutcome } from '../../src/core/model/workbook-port';
import { countsOf, openFindings } from '../../src/taskpane/state/counts';
import { type PaneEvent, paneAfter } from '../../src/taskpane/state/events';
import { blocker, checkFreshness, insertionFreshness } from '../../src/taskpane/state/freshness';
import { lookOf } from '../../src/taskpane/state/look';
import { firstState, type PaneState, type RepairRun } from '../../src/taskpane/state/state';
import { stepOf } from '../../src/taskpane/state/steps';
import { acceptanceOf, findingAt, repairAt, settlement, view } from './fixtures';

const AT = '2026-11-22T14:32:00';
const checked: PaneEvent = { type: 'checked', at: AT, kinds: {}, view: view(), storedTrouble: undefined };
const madeFrom = (basis: number): PaneEvent => ({
  type: 'inserted',
  insertion: 'findings',
  at: AT,
  basis,
  choice: {},
  outcome: { sheets: {}, created: [], updated: [] },
  charts: [],
});

const made = (row: number) => ({ repair: repairAt('Lieferung', row), numberFormat: '@' });
const leftAt = (row: number, why: RepairOutcome['left'][number]['why']) => ({
  place: repairAt('Lieferung', row).place,
  why,
});
const repaired = (outcome: RepairOutcome, task: RepairRun['task'] = 'repair'): PaneEvent => ({
  type: 'repaired',
  task,
  at: AT,
  outcome,
});

const [error, warning] = settlement().open;
const onlyWarning = settlement({ open: [warning!], accepted: [{ finding: error!, acceptance: acceptanceOf(error!) }] });
const accepted: PaneEvent = { type: 'settled', task: 'accept', settlement: onlyWarning, name: 'M. Muster' };
const ask: PaneEvent = { type: 'asked', question: { ask: 'accept', finding: error! } };

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(paneAfter, firstState('check'));
const words = (freshness: ReturnType<typeof checkFreshness>) =>
  freshness.state === 'outdated' ? freshness.because : freshness.state;

test.each([
  ['checked', [checked], 'current', 'not-run'],
  ['repaired', [checked, repaired({ done: [made(1)], left: [] })], 'repaired', 'not-run'],
  ['repaired and checked again', [checked, repaired({ done: [made(1)], left: [] }), checked], 'current', 'not-run'],
  ['report inserted', [checked, madeFrom(1)], 'current', 'current'],
  ['report inserted, then accepted', [checked, madeFrom(1), accepted], 'current', 'settled-again'],
  ['accepted, then report inserted', [checked, accepted, madeFrom(1)], 'current', 'current'],
  ['report inserted, then repaired', [checked, madeFrom(1), repaired({ done: [], left: [] })], 'repaired', 'repaired'],
] as const)('freshness: %s', (_case, events, check, report) => {
  const state = after(...events);
  expect(words(checkFreshness(state))).toBe(check);
  expect(words(insertionFreshness(state, 'findings'))).toBe(report);
});

test('after repairs nothing is evaluated from what was read before', () => {
  expect(blocker(after(checked, repaired({ done: [made(1)], left: [] })), 'evaluate')).toBe('check-outdated');
});

test('accepted findings do not count, neither in numbers nor in the look of the step', () => {
  const state = after(checked, accepted);
  expect(countsOf(openFindings(state))).toEqual({ error: 0, warning: 1, notice: 0 });
  expect(lookOf(after(checked), 'check')).toBe('failed');
  expect(lookOf(state, 'check')).toBe('doubtful');
});

test('accepting does not make an evaluation outdated', () => {
  const evaluated: PaneEvent = { ...madeFrom(1), insertion: 'evaluate' } as PaneEvent;
  expect(insertionFreshness(after(checked, evaluated, accepted), 'evaluate').state).toBe('current');
});

test.each([
  ['repairs can be taken back', repaired({ done: [made(1), made(2)], left: [] }), [1, 2]],
  ['what was left alone cannot', repaired({ done: [made(1)], left: [leftAt(2, 'value-changed')] }), [1]],
  ['after taking back nothing is left', repaired({ done: [made(1), made(2)], left: [] }, 'undo'), []],
  [
    'a protected sheet can be tried again, a changed cell cannot',
    repaired({ done: [], left: [leftAt(1, 'sheet-protected'), leftAt(2, 'value-changed')] }, 'undo'),
    [1],
  ],
] as const)('%s', (_case, event, rows) => {
  const before = after(checked, repaired({ done: [made(1), made(2)], left: [] }), checked);
  const { undoable } = paneAfter(before, event).repaired!;
  expect(undoable.map(({ repair }) => repair.place.cell.row)).toEqual(rows);
});

test('the way back stays open over a check', () => {
  expect(after(checked, repaired({ done: [made(1)], left: [] }), checked, checked).repaired?.undoable).toEqual([
    made(1),
  ]);
});

test.each([
  ['dismissed', { type: 'question-dismissed' }],
  ['answered', accepted],
  ['in vain, since what is stored cannot be read', { type: 'acceptances-unreadable', trouble: 'unreadable' }],
] as const)('a question that was %s is closed', (_case, event) => {
  expect(after(checked, ask, { type: 'started', task: 'accept' }, event)).toMatchObject({ question: undefined });
});

test.each([
  ['something went wrong in Excel', { type: 'failed', trouble: { sentence: 'Gesperrt.', details: undefined } }],
  ['it was refused', { type: 'refused', refusal: 'full' }],
] as const)('a question stays open where %s, so that nothing typed is lost', (_case, event) => {
  const state = after(checked, ask, { type: 'started', task: 'accept' }, event);
  expect(state).toMatchObject({ question: { ask: 'accept' }, running: undefined });
});

test('the question about repairs is closed when they begin', () => {
  const asked: PaneEvent = { type: 'asked', question: { ask: 'repair', repairs: [] } };
  expect(after(checked, asked, { type: 'started', task: 'repair' }).question).toBeUndefined();
});

test('the name is remembered for the next acceptance', () => {
  expect(after(checked, accepted, checked).name).toBe('M. Muster');
});

test('unreadable acceptances are known until they are removed or a check can read them', () => {
  const unreadable: PaneEvent = { ...checked, storedTrouble: 'other-version' };
  expect(after(unreadable).storedTrouble).toBe('other-version');
  expect(after(unreadable, checked).storedTrouble).toBeUndefined();
  const discarded: PaneEvent = { type: 'settled', task: 'discard', settlement: settlement() };
  expect(after(unreadable, discarded).storedTrouble).toBeUndefined();
});

test.each(['repair', 'undo', 'accept', 'withdraw', 'discard', 'findings', 'check'] as const)(
  '%s belongs to the step of the check',
  (task) => {
    expect(stepOf(task)).toBe('check');
  },
);

test('findings of the check before are not mixed with the new ones', () => {
  const fresh = view({
    review: { settlement: settlement({ open: [findingAt('notice', 'Neu', 1)] }), suspicions: [], repairs: [] },
  });
  const state = after(checked, accepted, { ...checked, view: fresh } as PaneEvent);
  expect(openFindings(state)).toEqual([findingAt('notice', 'Neu', 1)]);
});
