import type { Choice } from '../../src/taskpane/run/engine';
import {
  choiceOf,
  fittingChoice,
  fullChoice,
  offeredPairs,
  pairId,
  sameChoice,
  withWaves,
} from '../../src/taskpane/state/choice';
import { type PaneEvent, paneAfter } from '../../src/taskpane/state/events';
import { blocker, checkFreshness, insertionFreshness } from '../../src/taskpane/state/freshness';
import { lookOf } from '../../src/taskpane/state/look';
import { firstState, type PaneState } from '../../src/taskpane/state/state';
import { type Insertion, stepOfQuery } from '../../src/taskpane/state/steps';
import { findingAt, settlement, view } from './fixtures';

const AT = '2026-11-22T14:32:00';

const checked = (part = {}): PaneEvent => ({
  type: 'checked',
  at: AT,
  kinds: {},
  view: view(part),
  storedTrouble: undefined,
});
const recheckedAs = (kinds: Record<string, 'ignore'>): PaneEvent => ({
  type: 'checked',
  at: AT,
  kinds,
  view: view(),
  storedTrouble: undefined,
});
const ignored: PaneEvent = { type: 'kinds-chosen', kinds: { Lieferung: 'ignore' } };
const choose = (choice: Choice): PaneEvent => ({ type: 'choice-made', choice });

/** An insertion that is made from what the state holds at that moment, as the actions do. */
const insert =
  (insertion: Insertion) =>
  (state: PaneState): PaneEvent => ({
    type: 'inserted',
    insertion,
    at: AT,
    basis:
      (insertion === 'charts' || insertion === 'briefing' ? state.inserted.evaluate?.run : state.checked?.run) ?? 0,
    choice: state.choice,
    outcome: { sheets: {}, created: [], updated: [] },
    charts: [],
  });

type Happening = PaneEvent | ((state: PaneState) => PaneEvent);
const after = (...events: readonly Happening[]): PaneState =>
  events.reduce<PaneState>(
    (state, event) => paneAfter(state, typeof event === 'function' ? event(state) : event),
    firstState('check'),
  );

const words = (freshness: ReturnType<typeof checkFreshness>) =>
  freshness.state === 'outdated' ? freshness.because : freshness.state;

test.each([
  ['nothing done', [], 'not-run', 'not-run', 'not-run'],
  ['checked', [checked()], 'current', 'not-run', 'not-run'],
  ['evaluated', [checked(), insert('evaluate')], 'current', 'current', 'not-run'],
  ['charts made', [checked(), insert('evaluate'), insert('charts')], 'current', 'current', 'current'],
  [
    'checked again after the charts',
    [checked(), insert('evaluate'), insert('charts'), checked()],
    'current',
    'checked-again',
    'checked-again',
  ],
  [
    'evaluated again after the charts',
    [checked(), insert('evaluate'), insert('charts'), insert('evaluate')],
    'current',
    'current',
    'evaluated-again',
  ],
  [
    'choice changed after the charts',
    [checked(), insert('evaluate'), insert('charts'), choose({ waves: ['2017'] })],
    'current',
    'choice-changed',
    'choice-changed',
  ],
  [
    'index numbers wanted',
    [checked(), insert('evaluate'), insert('charts'), choose({ indexNumbers: true })],
    'current',
    'choice-changed',
    'choice-changed',
  ],
  [
    'values wanted, and formulas again',
    [checked(), insert('evaluate'), choose({ valuesOnly: true }), choose({})],
    'current',
    'current',
    'not-run',
  ],
  [
    'another comparison wanted',
    [checked(), insert('evaluate'), insert('charts'), choose({ pairs: [{ from: '2015', to: '2017' }] })],
    'current',
    'choice-changed',
    'choice-changed',
  ],
  [
    'choice changed and changed back',
    [checked(), insert('evaluate'), choose({ waves: ['2017'] }), choose({})],
    'current',
    'current',
    'not-run',
  ],
  ['a sheet kind changed', [checked(), insert('evaluate'), ignored], 'kinds-changed', 'kinds-changed', 'not-run'],
  [
    'a sheet kind changed and changed back',
    [checked(), insert('evaluate'), ignored, { type: 'kinds-chosen', kinds: {} } as const],
    'current',
    'current',
    'not-run',
  ],
  [
    'checked with the changed kind',
    [checked(), insert('evaluate'), ignored, recheckedAs({ Lieferung: 'ignore' })],
    'current',
    'checked-again',
    'not-run',
  ],
] as const)('freshness: %s', (_case, events, check, evaluation, charts) => {
  const state = after(...events);
  expect(words(checkFreshness(state))).toBe(check);
  expect(words(insertionFreshness(state, 'evaluate'))).toBe(evaluation);
  expect(words(insertionFreshness(state, 'charts'))).toBe(charts);
});

test.each([
  ['evaluate', 'nothing done', [], 'not-checked'],
  ['findings', 'nothing done', [], 'not-checked'],
  ['findings', 'checked', [checked()], undefined],
  ['findings', 'a sheet kind changed', [checked(), ignored], 'check-outdated'],
  ['evaluate', 'checked', [checked()], undefined],
  ['evaluate', 'no indicator chosen', [checked(), choose({ indicators: [] })], 'no-indicator'],
  ['evaluate', 'no wave chosen', [checked(), choose({ waves: [] })], 'no-wave'],
  ['evaluate', 'nothing compared', [checked(), choose({ pairs: [] })], 'no-pair'],
  ['evaluate', 'one wave has nothing to compare', [checked(), choose({ waves: ['2017'], pairs: [] })], undefined],
  [
    'evaluate',
    'nothing to evaluate',
    [checked({ offer: { indicators: [], levels: [], waves: [] } })],
    'nothing-to-evaluate',
  ],
  ['charts', 'checked', [checked()], 'not-evaluated'],
  ['charts', 'evaluated', [checked(), insert('evaluate')], undefined],
  ['briefing', 'choice changed', [checked(), insert('evaluate'), choose({ waves: ['2017'] })], 'evaluation-outdated'],
  ['charts', 'checked again', [checked(), insert('evaluate'), checked()], 'evaluation-outdated'],
] as const)('%s is blocked: %s', (insertion, _case, events, expected) => {
  expect(blocker(after(...events), insertion)).toBe(expected);
});

test.each([
  ['errors', [findingAt('error', 'A', 1), findingAt('warning', 'A', 2)], 'failed'],
  ['warnings only', [findingAt('warning', 'A', 2), findingAt('notice', 'A', 3)], 'doubtful'],
  ['notices only', [findingAt('notice', 'A', 3)], 'good'],
  ['nothing', [], 'good'],
] as const)('a check with %s looks accordingly', (_case, findings, look) => {
  const opened = { review: { settlement: settlement({ open: findings }), suspicions: [], repairs: [] } };
  expect(lookOf(after(checked(opened)), 'check')).toBe(look);
});

const offer = view().offer;

test.each([
  ['nothing said', {}, ['BEV-02', 'BEV-03'], undefined, ['2015', '2017']],
  ['one indicator', { indicators: ['BEV-03'] }, ['BEV-03'], undefined, ['2015', '2017']],
  ['an indicator that is not on offer', { indicators: ['XYZ-01'] }, [], undefined, ['2015', '2017']],
  ['a level', { level: 'stadtteil' }, ['BEV-02', 'BEV-03'], 'stadtteil', ['2015', '2017']],
  ['a level that is not on offer', { level: 'teilbereich' }, ['BEV-02', 'BEV-03'], undefined, ['2015', '2017']],
] as const)('ticked with %s', (_case, choice, indicators, level, waves) => {
  expect(fullChoice(choice, offer)).toMatchObject({ indicators, level, waves, indexNumbers: false, valuesOnly: false });
});

test('everything ticked says nothing, so that a later delivery is not cut down', () => {
  expect(choiceOf(fullChoice({}, offer), offer)).toEqual({});
});

const FOUR = { ...offer, waves: ['2010', '2012', '2015', '2017'] };
const ids = (pairs: readonly { readonly from: string; readonly to: string }[]) => pairs.map(pairId).join(' ');

test('two waves each can be compared; wave by wave and the whole time come first', () => {
  expect(ids(offeredPairs(FOUR.waves))).toBe('2010-2012 2012-2015 2015-2017 2010-2017 2010-2015 2012-2017');
});

test.each([
  ['nothing said', {}, '2010-2012 2012-2015 2015-2017 2010-2017'],
  ['fewer waves', { waves: ['2010', '2017'] }, '2010-2017'],
  ['a pair', { pairs: [{ from: '2012', to: '2017' }] }, '2012-2017'],
  ['a pair without its wave', { waves: ['2010', '2017'], pairs: [{ from: '2012', to: '2017' }] }, ''],
])('compared with %s', (_case, choice, pairs) => {
  const full = fullChoice(choice, FOUR);
  expect(ids(full.pairs)).toBe(pairs);
});

test('a wave less takes its comparisons along; where none is left the usual ones are back', () => {
  const full = fullChoice({ pairs: [{ from: '2012', to: '2017' }] }, FOUR);
  expect(ids(withWaves(full, ['2010', '2012', '2017']).pairs)).toBe('2012-2017');
  expect(ids(withWaves(full, ['2010', '2015', '2017']).pairs)).toBe('2010-2015 2015-2017 2010-2017');
  expect(choiceOf(withWaves(full, ['2010', '2015', '2017']), FOUR)).toEqual({ waves: ['2010', '2015', '2017'] });
});

test('a new check keeps how to evaluate, and forgets a comparison that is gone', () => {
  const choice = { pairs: [{ from: '2010', to: '2012' }], indexNumbers: true, valuesOnly: true };
  expect(fittingChoice(choice, FOUR)).toEqual(choice);
  expect(fittingChoice(choice, offer)).toEqual({ indexNumbers: true, valuesOnly: true });
});

test('a new check forgets what can no longer be chosen and keeps the rest', () => {
  expect(fittingChoice({ indicators: ['XYZ-01'], waves: ['2017'] }, offer)).toEqual({ waves: ['2017'] });
});

test('choices are the same by content', () => {
  expect(sameChoice({ waves: ['2017'] }, { waves: ['2017'] })).toBe(true);
  expect(sameChoice({ waves: ['2017'] }, {})).toBe(false);
  expect(sameChoice({ waves: [] }, {})).toBe(false);
});

test.each([
  ['?schritt=pruefen', 'check'],
  ['?schritt=auswerten&_host_Info=Excel', 'evaluate'],
  ['?schritt=diagramme', 'charts'],
  ['?schritt=kurzueberblick', 'briefing'],
  ['?schritt=unfug', 'check'],
  ['?schritt=toString', 'check'],
  ['', 'check'],
])('the address %s opens the step %s', (query, step) => {
  expect(stepOfQuery(query)).toBe(step);
});
