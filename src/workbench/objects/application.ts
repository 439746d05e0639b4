import { OfficeObject } from '../protocol/office-object';

/** Suspensions are without effect: nothing is computed or drawn before the next query anyway. */
export class Application extends OfficeObject {
  get CalculationMode(): string {
    return 'Automatic';
  }

  get CalculationState(): string {
    return 'Done';
  }

  Calculate(): void {
    // Every query sees recalculated values.
  }

  SuspendApiCalculationUntilNextSync(): void {
    // See above.
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // See above.
  }
}
