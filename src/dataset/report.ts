import type { Fault } from '../model/errors.ts';
import { shownValue } from './shown-value.ts';

/** Takes down one fault: where (JSONPath), what, and the offending value. */
export type Report = (path: string, problem: string, value?: unknown) => void;

/** A report that appends to a list of faults; values are kept in their short shown form only. */
export function reportTo(faults: Fault[]): Report {
  return (path, problem, ...value) => {
    const fault = { path, problem };
    faults.push(value.length === 0 ? fault : { ...fault, value: shownValue(value[0]) });
  };
}

/** The JSONPath of a member of the object at `path`. */
export function memberPath(path: string, name: string): string {
  return /^[A-Za-z_]\w*$/u.test(name) ? `${path}.${name}` : `${path}[${shownValue(name)}]`;
}
