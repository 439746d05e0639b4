import type { BaseValueObject } from '@univerjs/engine-formula';
import { BaseFunction, StringValueObject } from '@univerjs/engine-formula';

/**
 * HYPERLINK as Excel shows it: the second argument, or the target where there is none.
 *
 * The engine's own function leaves a rich-text document in the cell and no value, so that nothing could refer to it.
 */
class PlainHyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(target: BaseValueObject, label?: BaseValueObject): BaseValueObject {
    const shown = this.first(label ?? target);
    return shown.isError() || !shown.isNull() ? shown : StringValueObject.create('');
  }

  private first(value: BaseValueObject): BaseValueObject {
    return value.isArray()
      ? ((value as unknown as { get(row: number, column: number): BaseValueObject | null }).get(0, 0) ?? value)
      : value;
  }
}

/** Functions in which the engine differs from Excel in what our formulas need. */
export const CORRECTED_FUNCTIONS: readonly BaseFunction[] = [new PlainHyperlink('HYPERLINK')];
