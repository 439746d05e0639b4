import { makeStyles, tokens } from '@fluentui/react-components';
import type { Catalogue, Indicator } from '../../core/model/catalogue';
import { levelPluralText } from '../../core/text/catalogue.de';
import { listText } from '../../core/text/list.de';
import { SectionHeading } from '../Heading';
import { Fold } from '../Fold';
import { CheckList } from '../steps/CheckList';
import type { TemplateChoice } from './choice';
import { templateWords } from './de';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly choice: TemplateChoice;
  readonly catalogue: Catalogue;
  readonly onChoose: (indicators: readonly string[]) => void;
}

/** Where an indicator exists on some levels only, its option says so. */
const hintOf = ({ levels }: Indicator): { readonly hint?: string } => {
  const own = levels.filter((level) => level === 'stadtbezirk' || level === 'stadtteil');
  if (own.length === 2) return {};
  return { hint: templateWords.onlyLevels(listText(['gesamtstadt', ...own].map(levelPluralText))) };
};

/** Indicators to be ticked, by field of action. */
export const IndicatorChoice = ({ choice, catalogue, onChoose }: Props) => {
  const styles = useStyles();
  const { fields, indicators } = catalogue;
  return (
    <div className={styles.root}>
      <SectionHeading>{templateWords.indicators}</SectionHeading>
      {fields.map(({ id, name }) => {
        const own = indicators.filter(({ field }) => field === id);
        const selected = own.map((one) => one.id).filter((one) => choice.indicators.includes(one));
        const others = choice.indicators.filter((one) => !own.some((indicator) => indicator.id === one));
        if (own.length === 0) return null;
        return (
          <Fold key={id} {...templateWords.field(name, selected.length, own.length)}>
            <CheckList
              label={name}
              options={own.map((one) => ({ id: one.id, label: one.name, ...hintOf(one) }))}
              selected={selected}
              onChange={(ticked) =>
                onChoose(indicators.map((one) => one.id).filter((one) => ticked.includes(one) || others.includes(one)))
              }
            />
          </Fold>
        );
      })}
    </div>
  );
};
