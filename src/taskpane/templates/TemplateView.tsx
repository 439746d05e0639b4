import { Button, Checkbox, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import type { Catalogue } from '../../core/model/catalogue';
import { TEMPLATE_LEVELS } from '../../core/model/template';
import { levelPluralText } from '../../core/text/catalogue.de';
import { listText, quoted } from '../../core/text/list.de';
import { News } from '../batch/News';
import { useObserved } from '../batch/useObserved';
import { StepHeading } from '../Heading';
import { CheckList } from '../steps/CheckList';
import { useKeptFocus } from '../useKeptFocus';
import type { Templates } from './actions';
import { proposedName, rowCount, withDepartment, withoutRows } from './choice';
import { templateWords } from './de';
import { IndicatorChoice } from './IndicatorChoice';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
  heading: { outlineStyle: 'none' },
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  save: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
});

interface Props {
  readonly templates: Templates;
  readonly catalogue: Catalogue;
}

const Head = ({ templates }: Pick<Props, 'templates'>) => {
  const styles = useStyles();
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useKeptFocus(heading, useObserved(templates));
  return (
    <div className={styles.head}>
      <Button
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeft16Regular />}
        onClick={() => templates.show(false)}
      >
        {templateWords.back}
      </Button>
      <div ref={heading} tabIndex={-1} className={styles.heading}>
        <StepHeading>{templateWords.heading}</StepHeading>
      </div>
      <p className={styles.text}>{templateWords.describe}</p>
    </div>
  );
};

const DepartmentChoice = ({ templates, catalogue }: Props) => {
  const { choice } = useObserved(templates);
  const { departments = [] } = catalogue;
  if (departments.length === 0) return null;
  return (
    <Field label={templateWords.department} hint={templateWords.departmentHint}>
      <Select
        value={choice.department}
        onChange={(_, { value }) => templates.choose(withDepartment(choice, value, catalogue))}
      >
        <option value="">{templateWords.noDepartment}</option>
        {departments.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
};

const GridChoice = ({ templates, catalogue }: Props) => {
  const { choice } = useObserved(templates);
  return (
    <>
      <CheckList
        label={templateWords.waves}
        options={catalogue.waves.map(({ id }) => ({ id, label: id }))}
        selected={choice.waves}
        inRow
        onChange={(waves) => templates.choose({ waves })}
      />
      <CheckList
        label={templateWords.levels}
        options={TEMPLATE_LEVELS.map((id) => ({ id, label: levelPluralText(id) }))}
        selected={choice.levels}
        inRow
        onChange={(levels) => templates.choose({ levels: TEMPLATE_LEVELS.filter((one) => levels.includes(one)) })}
      />
      <Checkbox
        label={templateWords.breakdowns}
        checked={choice.breakdowns}
        onChange={(_, { checked }) => templates.choose({ breakdowns: checked === true })}
      />
    </>
  );
};

/** What the template will hold, and what it cannot. */
const Outlook = ({ templates, catalogue }: Props) => {
  const styles = useStyles();
  const { choice } = useObserved(templates);
  const [rows, left] = [rowCount(choice, catalogue), withoutRows(choice, catalogue)];
  return (
    <>
      <p className={styles.text}>{rows === 0 ? templateWords.nothing : templateWords.rows(rows)}</p>
      {rows > 0 && left.length > 0 && (
        <p className={styles.text}>
          {templateWords.left(listText(left.map(({ name }) => quoted(name))), left.length === 1)}
        </p>
      )}
    </>
  );
};

const Saving = ({ templates, catalogue }: Props) => {
  const styles = useStyles();
  const { choice, running, saved } = useObserved(templates);
  const blocked = running || rowCount(choice, catalogue) === 0;
  return (
    <div className={styles.save}>
      <Field label={templateWords.name}>
        <Input
          value={choice.name}
          placeholder={proposedName(choice, catalogue)}
          onChange={(_, { value }) => templates.choose({ name: value })}
        />
      </Field>
      <Outlook templates={templates} catalogue={catalogue} />
      <Button
        appearance="primary"
        icon={<ArrowDownload16Regular />}
        disabledFocusable={blocked}
        onClick={() => void templates.save()}
      >
        {templateWords.save}
      </Button>
      {running && <p className={styles.text}>{templateWords.running}</p>}
      {saved !== undefined && (
        <p className={styles.text}>
          {templateWords.saved(saved)} {templateWords.before}
        </p>
      )}
    </div>
  );
};

/** An empty workbook for a department, chosen and saved beside the open workbook. */
export const TemplateView = ({ templates, catalogue }: Props) => {
  const { choice, saved } = useObserved(templates);
  return (
    <>
      <Head templates={templates} />
      <DepartmentChoice templates={templates} catalogue={catalogue} />
      <GridChoice templates={templates} catalogue={catalogue} />
      <IndicatorChoice
        choice={choice}
        catalogue={catalogue}
        onChoose={(indicators) => templates.choose({ indicators })}
      />
      <Saving templates={templates} catalogue={catalogue} />
      <News>{saved === undefined ? '' : templateWords.saved(saved)}</News>
    </>
  );
};
