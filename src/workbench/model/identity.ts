/** An identity as Excel gives it to a new sheet or chart: no other ever bears it, in files too. */
export const newIdentity = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
