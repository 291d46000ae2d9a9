import type { Camera, Selection, TableSort } from '../state.ts';

const ENTITY_ID = /^[a-z]+:[a-z0-9][a-z0-9-]{0,127}$/;

/** `country:fr`, or the two ends of a tie joined by `|`; `|shared` after them where it is one of shared missions. */
export function writeSelection(selection: Selection): string {
  return selection.kind === 'entity' ? selection.id : selection.id.slice('tie:'.length);
}

/** Whether a text has the form of an entity's id. */
export function isEntityId(text: string): boolean {
  return ENTITY_ID.test(text);
}

/** The selection a text names, or null where it is not an id. */
export function readSelection(text: string): Selection | null {
  const ends = text.replace(/(\|.*)\|shared$/, '$1').split('|');
  if (ends.length > 2 || !ends.every((id) => ENTITY_ID.test(id))) return null;
  return ends.length === 1 ? { kind: 'entity', id: text } : { kind: 'tie', id: `tie:${text}` };
}

/** Column name, with a minus in front where the order is descending. */
export function writeSort(sort: TableSort): string {
  return `${sort.descending ? '-' : ''}${sort.column}`;
}

/** The order a text names, or null. Whether the table has the column is for the table to say. */
export function readSort(text: string): TableSort | null {
  const match = /^(-?)([a-z][a-z0-9-]{0,31})$/.exec(text);
  return match === null ? null : { column: match[2] ?? '', descending: match[1] === '-' };
}

/** `x,y,zoom`, as the numbers print. */
export function writeCamera({ x, y, zoom }: Camera): string {
  return [x, y, zoom].join(',');
}

/** The camera a text names, or null where it is out of all bounds. */
export function readCamera(text: string): Camera | null {
  const parts = text.split(',');
  const [x = NaN, y = NaN, zoom = NaN] = parts.map(Number);
  if (parts.length !== 3 || parts.some((part) => part.trim() === '')) return null;
  if (![x, y].every((v) => v >= -2 && v <= 3) || !(zoom >= 0.1 && zoom <= 100)) return null;
  return { x, y, zoom };
}
