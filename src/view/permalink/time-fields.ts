import { firstDayOf, lastDayOf } from '../../graph/time/day-of.ts';
import { withTime } from '../time-choice.ts';
import type { LinkField } from './fields.ts';

/** The keys of a link that concern time. Days may be written as months or years too. */
export const TIME_FIELDS: readonly LinkField[] = [
  {
    key: 'since',
    write: ({ since }) => since,
    read: (text, state) => {
      const day = firstDayOf(text);
      return day === null ? null : withTime(state, day, state.asOf);
    },
  },
  {
    key: 'as-of',
    write: ({ asOf }) => asOf,
    read: (text, state) => {
      const day = lastDayOf(text);
      return day === null ? null : withTime(state, state.since, day);
    },
  },
  {
    key: 'reading',
    write: ({ reading }) => (reading === 'by' ? null : reading),
    read: (text, state) => (text === 'in-force' ? { ...state, reading: text } : null),
  },
  {
    key: 'undated',
    write: ({ undated }) => (undated ? null : '0'),
    read: (text, state) => (text === '0' ? { ...state, undated: false } : null),
  },
  {
    key: 'known-on',
    write: ({ knownOn }) => knownOn,
    read: (text, state) => {
      const day = lastDayOf(text);
      return day === null ? null : { ...state, knownOn: day };
    },
  },
];
