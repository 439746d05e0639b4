import type { Field } from '../../model/sheet-schema';
import type { Logical } from '../logical';
import type { Reader } from './reader';

/**
 * Lists of values of one type between delimiters; each is read in the default form of its type, around which white space
 * does not count where the type is no text. Missing values are no entries.
 */
export const listReader = ({ delimiter = ',', itemType = 'string' }: Field, item: Reader): Reader => ({
  text: (text) => {
    const values: Logical[] = [];
    for (const part of text.split(delimiter)) {
      const value = item.text(itemType === 'string' ? part : part.trim());
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  },
  length: (value) => (value as readonly Logical[]).length,
});
