import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Suspicion } from '../../core/model/blame';
import { suspicionText } from '../../core/text/blame.de';
import { Fold } from '../Fold';
import { PlaceButton, placeText } from '../findings/PlaceButton';
import { Paged } from '../Paged';
import { reviewWords } from '../review.de';
import type { StepProps } from '../steps/step-props';
import { type SuspicionGroup, suspicionGroups } from './groups';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  item: { overflowWrap: 'anywhere' },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  others: {
    margin: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  other: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXXS },
});

const { suspicions: texts } = reviewWords;

interface OneProps extends StepProps {
  readonly suspicion: Suspicion;
  readonly short?: boolean;
}

/** Cells to look at; where none could be named, the first contradiction. */
const Cells = ({ suspicion: { cells, broken }, short = false, actions }: OneProps) => {
  const places = cells.length > 0 ? cells.map(({ place }) => place) : broken.slice(0, 1);
  return (
    <span className={useStyles().cells}>
      {places.map((place) => (
        <PlaceButton key={placeText(place)} place={place} short={short} onReveal={actions.reveal} />
      ))}
    </span>
  );
};

const Item = ({ group: { first, others }, ...props }: StepProps & { readonly group: SuspicionGroup }) => {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <Cells suspicion={first} {...props} />
      <div>{suspicionText(first)}</div>
      {others.length > 0 && (
        <div className={styles.others}>
          {texts.others}
          {others.map((suspicion, index) => (
            <div key={index} className={styles.other}>
              <Cells suspicion={suspicion} short {...props} />
              <span>{texts.other(suspicion)}</span>
            </div>
          ))}
        </div>
      )}
    </li>
  );
};

/** Cells that are most likely wrong. */
export const SuspicionSection = ({
  suspicions,
  ...props
}: StepProps & { readonly suspicions: readonly Suspicion[] }) => {
  const styles = useStyles();
  const groups = useMemo(() => suspicionGroups(suspicions), [suspicions]);
  if (groups.length === 0) return null;
  return (
    <Fold heading={texts.heading} summary={texts.count(groups.length)}>
      <p className={styles.text}>{texts.explain}</p>
      <Paged items={groups} label={texts.heading}>
        {(group, index) => <Item key={index} group={group} {...props} />}
      </Paged>
    </Fold>
  );
};
