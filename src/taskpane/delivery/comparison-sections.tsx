import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../../core/model/address';
import type { Catalogue } from '../../core/model/catalogue';
import type { Comparison, SingleFigure, ValueChange } from '../../core/model/comparison';
import type { Finding } from '../../core/model/finding';
import { singleFigureText, valueChangeText } from '../../core/text/comparison.de';
import { FindingLine, PlaceLine } from '../batch/PlaceLine';
import type { Section } from '../batch/Sections';
import { Paged } from '../Paged';
import { deliveryWords } from './de';

const useStyles = makeStyles({ hint: { margin: 0, color: tokens.colorNeutralForeground2 } });

type Reveal = (place: Place) => void;

/** What the lists of a comparison are drawn with; `onRevealEarlier` is absent where the earlier delivery is not open. */
export interface ListContext {
  readonly catalogue: Catalogue;
  readonly onReveal: Reveal;
  readonly onRevealEarlier: Reveal | undefined;
}

const Hints = ({ earlier, explain }: { readonly earlier: boolean; readonly explain?: string | undefined }) => {
  const styles = useStyles();
  return (
    <>
      {explain !== undefined && <p className={styles.hint}>{explain}</p>}
      {earlier && <p className={styles.hint}>{deliveryWords.notOpen}</p>}
    </>
  );
};

type ListId = keyof typeof deliveryWords.lists;

const section = (id: ListId, summary: string, content: () => ReactNode): Section => ({
  id,
  heading: deliveryWords.lists[id],
  summary,
  content,
});

const findingsSection = (
  id: 'resolved' | 'appeared' | 'remaining' | 'unverifiable',
  findings: readonly Finding[],
  onReveal: Reveal | undefined,
): Section =>
  section(id, deliveryWords.findings(findings.length), () => (
    <>
      <Hints earlier={!onReveal} explain={id === 'unverifiable' ? deliveryWords.explainList.unverifiable : undefined} />
      <Paged label={deliveryWords.lists[id]} items={findings}>
        {(finding, index) => <FindingLine key={index} finding={finding} onReveal={onReveal} />}
      </Paged>
    </>
  ));

const changesSection = (changed: readonly ValueChange[], { catalogue, onReveal }: ListContext): Section =>
  section('changed', deliveryWords.values(changed.length), () => (
    <Paged label={deliveryWords.lists.changed} items={changed}>
      {(change, index) => (
        <PlaceLine
          key={index}
          place={change.places.after}
          sentence={valueChangeText(change, catalogue)}
          remark={deliveryWords.before(change)}
          onReveal={onReveal}
        />
      )}
    </Paged>
  ));

const figuresSection = (
  id: 'added' | 'removed',
  figures: readonly SingleFigure[],
  catalogue: Catalogue,
  onReveal: Reveal | undefined,
): Section =>
  section(id, deliveryWords.values(figures.length), () => (
    <>
      <Hints earlier={!onReveal} />
      <Paged label={deliveryWords.lists[id]} items={figures}>
        {(figure, index) => (
          <PlaceLine
            key={index}
            place={figure.place}
            sentence={singleFigureText(figure, catalogue)}
            onReveal={onReveal}
          />
        )}
      </Paged>
    </>
  ));

const count = ({ resolved, appeared, remaining, unverifiable, changed, added, removed }: Comparison) => ({
  resolved: resolved.length,
  appeared: appeared.length,
  remaining: remaining.length,
  unverifiable: unverifiable.length,
  changed: changed.length,
  added: added.length,
  removed: removed.length,
});

/** Lists of a comparison that are not empty: new findings and changed values first, for they need a look. */
export const comparisonSections = (comparison: Comparison, context: ListContext): readonly Section[] => {
  const { catalogue, onReveal, onRevealEarlier } = context;
  const now = comparison.remaining.map((pair) => pair.now);
  const counts = count(comparison);
  return [
    findingsSection('appeared', comparison.appeared, onReveal),
    changesSection(comparison.changed, context),
    findingsSection('remaining', now, onReveal),
    findingsSection('unverifiable', comparison.unverifiable, onRevealEarlier),
    findingsSection('resolved', comparison.resolved, onRevealEarlier),
    figuresSection('added', comparison.added, catalogue, onReveal),
    figuresSection('removed', comparison.removed, catalogue, onRevealEarlier),
  ].filter(({ id }) => counts[id as ListId] > 0);
};
