import { NEAR_STEPS } from '../../graph/paths/neighbourhood.ts';
import { changePaths, MOST_COMPARED, NO_PATHS, PATH_SHOWS } from '../path-choice.ts';
import type { LinkField } from './fields.ts';
import { isEntityId } from './values.ts';

/** `country:fr.2`: everybody within two steps of France. */
export const NEAR: LinkField = {
  key: 'near',
  write: ({ near }) => (near === null ? null : `${near.id}.${near.steps}`),
  read: (text, state) => {
    const [id = '', number, ...more] = text.split('.');
    const steps = NEAR_STEPS.find((known) => String(known) === number);
    if (steps === undefined || more.length > 0 || !isEntityId(id)) return null;
    return { ...state, near: { id, steps } };
  },
};

/** `country:fr|country:pk.threads`: both ends, further entities, what is shown. Either end may be missing. */
export const PATHS: LinkField = {
  key: 'path',
  write: ({ paths: { from, to, also, show } }) => {
    const ids = [from ?? '', to ?? '', ...also].join('|');
    if (ids === '|' && show === NO_PATHS.show) return null;
    return show === NO_PATHS.show ? ids : `${ids}.${show}`;
  },
  read: (text, state) => {
    const [ids = '', name = NO_PATHS.show, ...more] = text.split('.');
    const [from, to, ...also] = ids.split('|');
    const show = PATH_SHOWS.find((known) => known === name);
    if (show === undefined || more.length > 0 || from === undefined || to === undefined)
      return null;
    if (also.length > MOST_COMPARED - 2 || !also.every(isEntityId)) return null;
    if (![from, to].every((id) => id === '' || isEntityId(id))) return null;
    const ends = { from: from === '' ? null : from, to: to === '' ? null : to };
    return { ...state, paths: changePaths(NO_PATHS, { ...ends, also, show }) };
  },
};
