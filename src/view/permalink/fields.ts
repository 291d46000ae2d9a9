import { FAMILIES } from '../../model/entity.ts';
import { KINDS } from '../../model/kinds/registry.ts';
import { STATUSES } from '../../model/status.ts';
import { POLICIES } from '../../graph/policy.ts';
import { PROJECTIONS } from '../../graph/projection.ts';
import { LEVELS } from '../../graph/query.ts';
import { METRICS } from '../../metrics/registry.ts';
import { normaliseFacet, type Facet } from '../facets.ts';
import { INITIAL_STATE, PANELS, TABLES, THEMES, type ViewState } from '../state.ts';
import { FIGURE_FIELDS } from './figure-fields.ts';
import { NEAR, PATHS } from './path-fields.ts';
import { LAYOUT, PINS } from './place-fields.ts';
import { TIME_FIELDS } from './time-fields.ts';
import {
  isEntityId,
  readCamera,
  readSelection,
  readSort,
  writeCamera,
  writeSelection,
  writeSort,
} from './values.ts';

/** One key of a link. `write` gives null for the initial value; `read` gives null for nonsense. */
export interface LinkField {
  readonly key: string;
  readonly write: (state: ViewState) => string | null;
  readonly read: (text: string, state: ViewState) => ViewState | null;
}

function choice<
  K extends 'panel' | 'level' | 'projection' | 'policy' | 'metric' | 'color' | 'theme',
>(key: string, name: K, values: readonly string[]): LinkField {
  return {
    key,
    write: (state) => (state[name] === INITIAL_STATE[name] ? null : state[name]),
    read: (text, state) => (values.includes(text) ? { ...state, [name]: text } : null),
  };
}

type Flag = 'otherDomains' | 'unnamed' | 'bipartite' | 'statedToo' | 'weighted' | 'hulls';

function flag(key: string, name: Flag): LinkField {
  return {
    key,
    write: (state) => (state[name] ? '1' : null),
    read: (text, state) => (text === '1' ? { ...state, [name]: true } : null),
  };
}

/** A facet's values joined by commas. `values` null: the data knows them, any id-like word will do. */
function facet(key: string, name: Facet, values: readonly string[] | null): LinkField {
  const known = (value: string): boolean =>
    values === null ? /^[a-z0-9][a-z0-9-]{0,127}$/.test(value) : values.includes(value);
  return {
    key,
    write: (state) => (state[name].length === 0 ? null : state[name].join(',')),
    read: (text, state) => {
      const read = text.split(',');
      if (read.length > 1000 || !read.every(known)) return null;
      return { ...state, [name]: normaliseFacet(name, read) };
    },
  };
}

function entities(key: string, name: 'without' | 'expanded'): LinkField {
  return {
    key,
    write: (state) => (state[name].length === 0 ? null : state[name].join(',')),
    read: (text, state) => {
      const ids = text.split(',');
      if (ids.length > 1000 || !ids.every(isEntityId)) return null;
      return { ...state, [name]: [...new Set(ids)].sort() };
    },
  };
}

/** Metrics that a mark can show. */
const ENTITY_METRICS = METRICS.filter(({ of }) => of === 'entity').map(({ id }) => id);

const TABLE: LinkField = {
  key: 'table',
  write: ({ table }) => {
    const { name, open, sort } = table;
    if (!open && name === INITIAL_STATE.table.name && sort === null) return null;
    return [name, open ? 'open' : 'closed', ...(sort === null ? [] : [writeSort(sort)])].join('.');
  },
  read: (text, state) => {
    const [first, second, ...rest] = text.split('.');
    const name = TABLES.find((table) => table === first);
    const sort = rest.length === 0 ? null : readSort(rest.join('.'));
    if (name === undefined || (second !== 'open' && second !== 'closed')) return null;
    if (rest.length > 0 && sort === null) return null;
    return { ...state, table: { name, open: second === 'open', sort } };
  },
};

const SELECTION: LinkField = {
  key: 'select',
  write: ({ selection }) => (selection === null ? null : writeSelection(selection)),
  read: (text, state) => {
    const selection = readSelection(text);
    return selection === null ? null : { ...state, selection };
  },
};

const CAMERA: LinkField = {
  key: 'at',
  write: ({ camera }) => (camera === null ? null : writeCamera(camera)),
  read: (text, state) => {
    const camera = readCamera(text);
    return camera === null ? null : { ...state, camera };
  },
};

/** Every field of a link, in the order they are written. */
export const LINK_FIELDS: readonly LinkField[] = [
  choice('level', 'level', LEVELS),
  choice('ties', 'projection', PROJECTIONS),
  flag('stated', 'statedToo'),
  entities('open', 'expanded'),
  choice('policy', 'policy', POLICIES),
  choice('panel', 'panel', PANELS),
  SELECTION,
  choice('size', 'metric', ENTITY_METRICS),
  flag('weights', 'weighted'),
  entities('without', 'without'),
  choice('color', 'color', ['family', ...ENTITY_METRICS]),
  flag('hulls', 'hulls'),
  facet('family', 'families', FAMILIES),
  facet(
    'kind',
    'kinds',
    KINDS.map((kind) => kind.id),
  ),
  facet('status', 'statuses', STATUSES),
  facet('doc', 'documents', null),
  flag('other', 'otherDomains'),
  flag('groups', 'unnamed'),
  flag('across', 'bipartite'),
  ...TIME_FIELDS,
  NEAR,
  PATHS,
  LAYOUT,
  PINS,
  TABLE,
  CAMERA,
  choice('theme', 'theme', THEMES),
  ...FIGURE_FIELDS,
];
