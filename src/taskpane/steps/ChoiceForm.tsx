import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { levelPluralText } from '../../core/text/catalogue.de';
import { stepWords } from './de';
import type { ComparedLevel, Offer } from '../run/engine';
import { choiceOf, fullChoice, type FullChoice, withWaves } from '../state/choice';
import { CheckList } from './CheckList';
import { FurtherChoice } from './FurtherChoice';
import type { StepProps } from './step-props';

const ALL_LEVELS = 'alle';

const LevelChoice = ({
  offer,
  level,
  onChange,
}: {
  readonly offer: Offer;
  readonly level: ComparedLevel | undefined;
  readonly onChange: (level: ComparedLevel | undefined) => void;
}) => {
  if (offer.levels.length < 2) return null;
  const together = offer.levels.filter((one) => one !== 'teilbereich').map(levelPluralText);
  return (
    <Field label={stepWords.choice.level}>
      <RadioGroup
        value={level ?? ALL_LEVELS}
        onChange={(_, { value }) => onChange(offer.levels.find((one) => one === value))}
      >
        <Radio value={ALL_LEVELS} label={stepWords.choice.allLevels(together)} />
        {offer.levels.map((one) => (
          <Radio key={one} value={one} label={stepWords.choice.onlyLevel(levelPluralText(one))} />
        ))}
      </RadioGroup>
    </Field>
  );
};

/** What shall be evaluated, and how; everything that the figures allow is ticked at first. */
export const ChoiceForm = ({ offer, state, dispatch, catalogue }: StepProps & { readonly offer: Offer }) => {
  const full = fullChoice(state.choice, offer);
  const choose = (part: Partial<FullChoice>) =>
    dispatch({ type: 'choice-made', choice: choiceOf({ ...full, ...part }, offer) });
  const names = new Map(catalogue.indicators.map(({ id, name }) => [id, name]));
  const indicators = offer.indicators.map((id) => ({ id, label: names.get(id) ?? id }));
  const waves = offer.waves.map((id) => ({ id, label: id }));
  return (
    <>
      <LevelChoice offer={offer} level={full.level} onChange={(level) => choose({ level })} />
      <CheckList
        label={stepWords.choice.waves}
        options={waves}
        selected={full.waves}
        inRow
        onChange={(selected) => choose(withWaves(full, selected))}
      />
      <CheckList
        label={stepWords.choice.indicators}
        options={indicators}
        selected={full.indicators}
        onChange={(selected) => choose({ indicators: selected })}
      />
      <FurtherChoice full={full} onChange={choose} />
    </>
  );
};
