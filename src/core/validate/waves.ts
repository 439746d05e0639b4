import type { RuleContext } from './rule';

/** Years of the waves, in order: those that the schema expects, else the catalogue's. */
export const waveYears = ({ schema, catalogue }: RuleContext): readonly string[] =>
  [...(schema?.monitoring?.waves ?? catalogue.waves.map(({ id }) => id))].sort();
