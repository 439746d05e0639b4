/** The same function, which answers a question that was asked before from memory; for pure functions of one text. */
export const remember = <Answer>(answer: (text: string) => Answer): ((text: string) => Answer) => {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const before = answers.get(text);
    if (before) return before.answer;
    const now = { answer: answer(text) };
    answers.set(text, now);
    return now.answer;
  };
};

/** The same function for the first `calls` different texts; `undefined` for all after them, so that work stays bounded. */
export const forTheFirst = <Answer>(
  calls: number,
  answer: (text: string) => Answer,
): ((text: string) => Answer | undefined) => {
  let left = calls;
  return remember((text) => {
    left -= 1;
    return left < 0 ? undefined : answer(text);
  });
};
