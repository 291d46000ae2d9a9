import { availableParallelism } from 'node:os';

/** The kind of machine a run was made on, in words: cores and Node's version. */
export function machineInWords(): string {
  return `${availableParallelism()} cores, Node ${process.versions.node}`;
}
