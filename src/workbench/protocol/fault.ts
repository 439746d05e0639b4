import { HostFailure } from './host-failure';

/**
 * A refusal that a test asks for.
 *
 * `request` and `action` count from 1, from the moment of the injection on; actions are counted across requests, or
 * within the given request when both are named. `times` requests or actions are refused, one by default. Without either
 * number every request is refused until the fault is taken back: so the user editing a cell is played.
 */
export interface Fault {
  readonly code: string;
  readonly message?: string;
  readonly request?: number;
  readonly action?: number;
  readonly times?: number;
}

class Armed {
  private requests = 0;
  private actions = 0;

  constructor(private readonly fault: Fault) {}

  request(): HostFailure | null {
    this.requests += 1;
    if (this.fault.request !== undefined && this.fault.action !== undefined) this.actions = 0;
    if (this.fault.action !== undefined) return null;
    return this.fault.request === undefined || this.within(this.requests, this.fault.request) ? this.failure() : null;
  }

  action(): HostFailure | null {
    const { request, action } = this.fault;
    if (action === undefined) return null;
    this.actions += 1;
    if (request !== undefined && this.requests !== request) return null;
    return this.within(this.actions, action) ? this.failure() : null;
  }

  private within(count: number, first: number): boolean {
    return count >= first && count < first + (this.fault.times ?? 1);
  }

  private failure(): HostFailure {
    return new HostFailure(this.fault.code, this.fault.message);
  }
}

/** Faults that wait for their request or action. */
export class Faults {
  private readonly armed = new Set<Armed>();

  /** Returns the way to take the fault back. */
  inject(fault: Fault): () => void {
    const armed = new Armed(fault);
    this.armed.add(armed);
    return () => this.armed.delete(armed);
  }

  beforeRequest(): void {
    this.raise((armed) => armed.request());
  }

  beforeAction(): void {
    this.raise((armed) => armed.action());
  }

  private raise(failureOf: (armed: Armed) => HostFailure | null): void {
    // Every fault counts, also when an earlier one strikes.
    const failures = [...this.armed].map(failureOf);
    const first = failures.find((failure) => failure !== null);
    if (first) throw first;
  }
}
