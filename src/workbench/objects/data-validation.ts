import { formatAddress } from '../../files/xlsx/a1';
import { contains } from '../../files/xlsx/area';
import type { ValidationDocument } from '../../files/xlsx/document';
import { assign, type Mutable } from '../model/mutable';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import type { CellTarget } from './cell-target';

type State = Mutable<ValidationDocument>;
interface Bounds {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
}
type Rule = Readonly<Partial<Record<'wholeNumber' | 'decimal' | 'date' | 'textLength', Bounds>>> & {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: unknown };
  readonly custom?: { readonly formula: string };
};

const KINDS = { wholeNumber: 'whole', decimal: 'decimal', date: 'date', textLength: 'textLength' } as const;
const TYPES = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;
type Kind = keyof typeof KINDS;

/** Ranges stand for their address, numbers for themselves, as in Excel's own rules. */
function formula(value: unknown): string {
  const target = value as Partial<CellTarget> | null;
  if (typeof value === 'object' && target?.sheet && target.area)
    return `=${formatAddress(target.sheet.name, target.area, '$')}`;
  return String(value);
}

const lower = (operator: string): string => operator.charAt(0).toLowerCase() + operator.slice(1);
const upper = (operator: string): string => operator.charAt(0).toUpperCase() + operator.slice(1);

function conditions({ formula1, formula2, operator }: Bounds): Partial<State> {
  return {
    operator: lower(operator ?? 'Between'),
    ...(formula1 === undefined || formula1 === null ? {} : { formula1: formula(formula1) }),
    ...(formula2 === undefined || formula2 === null || formula2 === '' ? {} : { formula2: formula(formula2) }),
  };
}

function fromRule(rule: Rule): Omit<State, 'range'> | null {
  if (rule.list) return { type: 'list', formula1: formula(rule.list.source) };
  if (rule.custom) return { type: 'custom', formula1: rule.custom.formula };
  const kind = (Object.keys(KINDS) as Kind[]).find((name) => rule[name]);
  return kind ? { type: KINDS[kind], ...conditions(rule[kind] ?? {}) } : null;
}

function toRule(state: State): Rule {
  if (state.type === 'list') return { list: { inCellDropDown: true, source: state.formula1 ?? '' } };
  if (state.type === 'custom') return { custom: { formula: state.formula1 ?? '' } };
  const kind = (Object.keys(KINDS) as Kind[]).find((name) => KINDS[name] === state.type) ?? 'decimal';
  return {
    [kind]: { formula1: state.formula1, formula2: state.formula2, operator: upper(state.operator ?? 'between') },
  };
}

export class DataValidation extends OfficeObject {
  constructor(
    session: Session,
    private readonly target: CellTarget,
  ) {
    super(session);
  }

  get Type(): string {
    return this.state === undefined ? 'None' : TYPES[this.state.type];
  }

  get Rule(): Rule {
    return this.state === undefined ? {} : toRule(this.state);
  }

  set Rule(rule: Rule) {
    const made = fromRule(rule);
    const before = this.state;
    this.Clear();
    if (made === null) return;
    const { errorTitle, errorMessage, promptTitle, promptMessage } = before ?? {};
    const state: State = { range: { ...this.target.area }, ...made };
    assign(state, 'errorTitle', errorTitle);
    assign(state, 'errorMessage', errorMessage);
    assign(state, 'promptTitle', promptTitle);
    assign(state, 'promptMessage', promptMessage);
    this.target.sheet.state.validations.push(state);
    this.target.sheet.showRules();
  }

  get ErrorAlert(): object {
    const { errorTitle, errorMessage } = this.state ?? {};
    return { title: errorTitle ?? '', message: errorMessage ?? '', showAlert: true, style: 'Stop' };
  }

  set ErrorAlert(alert: { readonly title?: string; readonly message?: string }) {
    this.change('errorTitle', alert.title);
    this.change('errorMessage', alert.message);
  }

  get Prompt(): object {
    const { promptTitle, promptMessage } = this.state ?? {};
    return { title: promptTitle ?? '', message: promptMessage ?? '', showPrompt: promptMessage !== undefined };
  }

  set Prompt(prompt: { readonly title?: string; readonly message?: string }) {
    this.change('promptTitle', prompt.title);
    this.change('promptMessage', prompt.message);
  }

  get IgnoreBlanks(): boolean {
    return true;
  }

  set IgnoreBlanks(_ignored: boolean) {
    // Documents do not carry it.
  }

  Clear(): void {
    this.target.refuseProtected();
    this.target.sheet.clearRules('validations', this.target.area);
  }

  private get state(): State | undefined {
    return this.target.sheet.state.validations.find((validation) => contains(validation.range, this.target.area));
  }

  private change(key: 'errorTitle' | 'errorMessage' | 'promptTitle' | 'promptMessage', text: string | undefined): void {
    this.target.refuseProtected();
    if (this.state !== undefined) assign(this.state, key, text === '' ? undefined : text);
    this.target.sheet.showRules();
  }
}
