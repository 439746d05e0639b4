import { largestPartText } from '../../text/chart-message.de';
import { printed, shown, strongest, type MessageSubject, type Observation } from './message';

/** Message of a structure (Struktur): its largest part. Nothing where a part is missing or two are equally large. */
export const largestMessage = (subject: MessageSubject, parts: readonly Observation[]): string | undefined => {
  const all = printed(parts, subject.decimals);
  const most = strongest(all);
  const [first] = most;
  return first && most.length === 1 && all.length > 1
    ? largestPartText(subject.name, first.name, shown(first.value, subject))
    : undefined;
};
