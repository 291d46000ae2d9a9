/** A row that cannot be read: its line from 1, what is wrong with it, and the offending value. */
export interface EdgeListFault {
  readonly line: number;
  readonly problem: string;
  readonly value?: string;
}

/** Text that is no edge list. Holds every fault; nothing was read. */
export class EdgeListError extends Error {
  override readonly name = 'EdgeListError';
  readonly faults: readonly EdgeListFault[];

  constructor(faults: readonly EdgeListFault[]) {
    const first = faults[0];
    super(first === undefined ? 'no edge list' : `line ${first.line}: ${first.problem}`);
    this.faults = faults;
  }
}
