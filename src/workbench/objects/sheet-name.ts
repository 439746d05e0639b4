import { refuse } from '../protocol/host-failure';

interface Named {
  readonly name: string;
}

const FORBIDDEN = /[\\/?*[\]:]/;

/** Excel's rules: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at an end, unlike every other name. */
export function refuseSheetName(name: string, others: readonly Named[]): void {
  const wrong = name === '' || name.length > 31 || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'");
  if (wrong) refuse('InvalidArgument');
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) refuse('ItemAlreadyExists');
}

export function freeSheetName(others: readonly Named[]): string {
  for (let number = others.length + 1; ; number++) {
    const name = `Tabelle${number}`;
    if (!others.some((other) => other.name.toLowerCase() === name.toLowerCase())) return name;
  }
}
