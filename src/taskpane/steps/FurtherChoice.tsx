import { Checkbox } from '@fluentui/react-components';
import { stepWords } from './de';
import { Fold } from '../Fold';
import { type FullChoice, isUsual, offeredPairs, pairId } from '../state/choice';
import { CheckList } from './CheckList';

interface Props {
  readonly full: FullChoice;
  readonly onChange: (part: Partial<FullChoice>) => void;
}

const summaryOf = (full: FullChoice): string =>
  stepWords.choice.moreSummary({ ...full, pairs: isUsual(full) ? undefined : full.pairs.length });

/** What is seldom changed (Weitere Einstellungen): comparisons, index numbers, values in place of formulas. */
export const FurtherChoice = ({ full, onChange }: Props) => {
  const offered = offeredPairs(full.waves);
  const ids = full.pairs.map(pairId);
  return (
    <Fold heading={stepWords.choice.more} summary={summaryOf(full)}>
      {offered.length > 1 && (
        <CheckList
          label={stepWords.choice.pairs}
          options={offered.map((pair) => ({ id: pairId(pair), label: stepWords.choice.pair(pair.from, pair.to) }))}
          selected={ids}
          onChange={(selected) => onChange({ pairs: offered.filter((pair) => selected.includes(pairId(pair))) })}
        />
      )}
      <Checkbox
        label={stepWords.choice.indexNumbers}
        checked={full.indexNumbers}
        onChange={(_, { checked }) => onChange({ indexNumbers: checked === true })}
      />
      <Checkbox
        label={stepWords.choice.valuesOnly}
        checked={full.valuesOnly}
        onChange={(_, { checked }) => onChange({ valuesOnly: checked === true })}
      />
    </Fold>
  );
};
