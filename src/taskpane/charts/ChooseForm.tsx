import { Button, Checkbox, Field, Radio, RadioGroup, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Catalogue } from '../../core/model/catalogue';
import { chartKey } from '../../core/model/chart-order';
import { type OrderChoice, ordersFor } from '../../core/order/list';
import { levelPluralText } from '../../core/text/catalogue.de';
import { useObserved } from '../batch/useObserved';
import { words } from '../de';
import { SectionHeading } from '../Heading';
import type { Offer } from '../run/engine';
import { CheckList } from '../steps/CheckList';
import type { StepProps } from '../steps/step-props';
import { ChartPager } from './ChartPager';
import { chartWords } from './de';
import { orderName } from './names';
import { isChosen, wantedOrders } from './orders';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    outlineStyle: 'none',
    scrollMarginTop: '80px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  select: { width: '100%', minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
});

interface FormProps {
  readonly draft: OrderChoice;
  readonly offer: Offer;
  readonly catalogue: Catalogue;
  readonly onChange: (draft: OrderChoice) => void;
}

/** The draft with another part; a part that is undefined is that of the evaluation. */
const withPart = (draft: OrderChoice, part: { readonly [K in keyof OrderChoice]?: OrderChoice[K] | undefined }) =>
  Object.fromEntries(
    Object.entries({ ...draft, ...part }).filter(([, value]) => value !== undefined),
  ) as unknown as OrderChoice;

const What = ({ draft, offer, catalogue, onChange }: FormProps) => {
  const names = new Map(catalogue.indicators.map(({ id, name }) => [id, name]));
  const templates = (catalogue.chartTemplates ?? []).filter(({ shown }) => shown);
  return (
    <>
      <CheckList
        label={chartWords.indicators}
        options={offer.indicators.map((id) => ({ id, label: names.get(id) ?? id }))}
        selected={draft.indicators}
        onChange={(indicators) => onChange(withPart(draft, { indicators }))}
      />
      <CheckList
        label={chartWords.templates}
        options={templates.map(({ id, name, kind }) => ({ id, label: name, hint: chartWords.kinds[kind] }))}
        selected={draft.templates}
        onChange={(chosen) => onChange(withPart(draft, { templates: chosen }))}
      />
    </>
  );
};

const AS_EVALUATED = 'wie-auswertung';

const Which = ({ draft, offer, onChange }: FormProps) => {
  const waves = draft.waves ?? offer.waves;
  return (
    <>
      <Field label={chartWords.level}>
        <RadioGroup
          value={draft.level ?? AS_EVALUATED}
          onChange={(_, { value }) => onChange(withPart(draft, { level: offer.levels.find((one) => one === value) }))}
        >
          <Radio value={AS_EVALUATED} label={chartWords.levelAsEvaluated} />
          {offer.levels.map((one) => (
            <Radio key={one} value={one} label={levelPluralText(one)} />
          ))}
        </RadioGroup>
      </Field>
      <CheckList
        label={chartWords.waves}
        options={offer.waves.map((id) => ({ id, label: id }))}
        selected={waves}
        inRow
        onChange={(chosen) =>
          onChange(withPart(draft, { waves: chosen.length === offer.waves.length ? undefined : [...chosen] }))
        }
      />
    </>
  );
};

const Highlight = ({ draft, offer, catalogue, onChange }: FormProps) => {
  const levels = draft.level ? [draft.level] : offer.levels;
  return (
    <Field label={chartWords.highlight}>
      <Select
        className={useStyles().select}
        value={draft.highlight ?? ''}
        onChange={(_, { value }) => onChange(withPart(draft, { highlight: value === '' ? undefined : value }))}
      >
        <option value="">{chartWords.noHighlight}</option>
        {levels.map((level) => (
          <optgroup key={level} label={levelPluralText(level)}>
            {catalogue.areas
              .filter((area) => area.level === level)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
};

const Size = ({ draft, catalogue, onChange }: FormProps) => {
  const [usual, ...others] = catalogue.settings.chartSizes ?? [];
  if (!usual) return null;
  return (
    <Field label={chartWords.size}>
      <RadioGroup
        value={draft.size ?? usual.id}
        onChange={(_, { value }) => onChange(withPart(draft, { size: value === usual.id ? undefined : value }))}
      >
        {[usual, ...others].map((size) => (
          <Radio key={size.id} value={size.id} label={chartWords.sizeOf(size)} />
        ))}
      </RadioGroup>
    </Field>
  );
};

const hintOf = ({ indicators, templates, waves }: OrderChoice, count: number): string | undefined => {
  if (waves?.length === 0) return chartWords.noWave;
  if (indicators.length === 0 || templates.length === 0) return chartWords.chooseFirst;
  const unfit = indicators.length * templates.length - count;
  if (count === 0) return chartWords.nothingFits;
  return unfit > 0 ? chartWords.unfit(unfit) : undefined;
};

/** Chooses charts and shows each as it will look, before it is added. */
export const ChooseForm = ({ offer, charts, state, catalogue }: StepProps & { readonly offer: Offer }) => {
  const styles = useStyles();
  const now = useObserved(charts);
  const { draft, built, building, running, edited } = now;
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const orders = draft.waves?.length === 0 ? [] : ordersFor(draft, catalogue);
  const hint = hintOf(draft, orders.length);
  const busy = running !== undefined || state.running !== undefined;
  const there = new Set(isChosen(now) ? wantedOrders(now, state, catalogue).map(chartKey) : []);
  const again = edited ? 0 : orders.filter((order) => there.has(chartKey(order))).length;
  const heading = edited ? chartWords.editing(orderName(edited, catalogue)) : chartWords.choose;
  const idle = busy || orders.length === 0;
  const form = { draft, offer, catalogue, onChange: charts.draft };
  return (
    <section ref={place} tabIndex={-1} aria-label={heading} className={styles.root}>
      <SectionHeading>{heading}</SectionHeading>
      {edited && <p className={styles.text}>{chartWords.explainEdit}</p>}
      <What {...form} />
      <Which {...form} />
      <Highlight {...form} />
      <Size {...form} />
      <Checkbox
        label={chartWords.briefing}
        checked={draft.briefing === true}
        onChange={(_, { checked }) => charts.draft(withPart(draft, { briefing: checked === true ? true : undefined }))}
      />
      <SectionHeading>{chartWords.preview}</SectionHeading>
      {hint !== undefined && <p className={styles.text}>{hint}</p>}
      {again > 0 && <p className={styles.text}>{chartWords.there(again)}</p>}
      {orders.length > 0 && (
        <ChartPager {...{ orders, built, catalogue, busy, outdated: building }} desk={charts} saved={false} />
      )}
      <div className={styles.buttons}>
        {edited && (
          <Button appearance="primary" disabledFocusable={idle} onClick={() => !idle && void charts.replace()}>
            {chartWords.replace(orders.length)}
          </Button>
        )}
        <Button
          appearance={edited ? 'secondary' : 'primary'}
          disabledFocusable={idle}
          onClick={() => !idle && void charts.add()}
        >
          {edited ? chartWords.addAlso(orders.length) : chartWords.add(orders.length)}
        </Button>
        <Button onClick={() => charts.choose(false)}>{words.cancel}</Button>
      </div>
    </section>
  );
};
