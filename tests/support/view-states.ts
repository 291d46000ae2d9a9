import fc from 'fast-check';
import { isoDay } from '../../src/model/calendar.ts';
import { FAMILIES } from '../../src/model/entity.ts';
import { KINDS } from '../../src/model/kinds/registry.ts';
import { STATUSES } from '../../src/model/status.ts';
import { POLICIES } from '../../src/graph/policy.ts';
import { PROJECTIONS } from '../../src/graph/projection.ts';
import { LEVELS } from '../../src/graph/query.ts';
import { READINGS } from '../../src/graph/time/time-query.ts';
import { LAYOUT_IDS } from '../../src/layout/layout-names.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import { NEAR_STEPS } from '../../src/graph/paths/neighbourhood.ts';
import {
  BACKGROUNDS,
  CARRYING,
  DEFAULT_FIGURE,
  FIGURE_COLORS,
  FIGURE_SIZE_IDS,
  FURNITURE_IDS,
  PICTURE_IDS,
} from '../../src/view/figure-choices.ts';
import { changeFigure } from '../../src/view/figure-edits.ts';
import { normaliseFacet } from '../../src/view/facets.ts';
import { changePaths, NO_PATHS, PATH_SHOWS } from '../../src/view/path-choice.ts';
import { roundCamera } from '../../src/view/camera.ts';
import { withPin, type Pin } from '../../src/view/pins.ts';
import { withTime } from '../../src/view/time-choice.ts';
import { PANELS, TABLES, THEMES, type ViewState } from '../../src/view/state.ts';

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const entityId = fc
  .tuple(fc.constantFrom('country', 'agency', 'mission'), slug)
  .map((p) => p.join(':'));
const selection = fc.oneof(
  fc.constant(null),
  entityId.map((id) => ({ kind: 'entity' as const, id })),
  fc
    .tuple(entityId, entityId, fc.constantFrom('', '|shared'))
    .map(([a, b, type]) => ({ kind: 'tie' as const, id: `tie:${a}|${b}${type}` })),
);
const sort = fc.option(
  fc.record({ column: fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/), descending: fc.boolean() }),
);
const share = fc.double({ min: -1, max: 2, noNaN: true });
const camera = fc.option(
  fc
    .record({ x: share, y: share, zoom: fc.double({ min: 0.5, max: 12, noNaN: true }) })
    .map(roundCamera),
);

const ENTITY_METRICS = METRICS.filter(({ of }) => of === 'entity').map(({ id }) => id);

const day = fc
  .record({
    year: fc.integer({ min: 0, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => isoDay(year, month, day));

const words = fc.option(fc.string({ maxLength: 30, unit: 'binary' }));
const number = fc.double({ min: -200, max: 2000 });
const side = fc.double({ min: 1, max: 12_000 });

/** Any choices about figures a reader can reach. */
export const figureChoices = fc
  .record({
    picture: fc.constantFrom(...PICTURE_IDS),
    size: fc.constantFrom(...FIGURE_SIZE_IDS),
    custom: fc.record({ width: side, height: fc.option(side), unit: fc.constantFrom('px', 'mm') }),
    extent: fc.constantFrom('whole', 'view'),
    crop: fc.boolean(),
    background: fc.constantFrom(...BACKGROUNDS),
    selection: fc.boolean(),
    off: fc.shuffledSubarray([...FURNITURE_IDS]),
    carrying: fc.constantFrom(...CARRYING),
    words: fc.record({
      title: words,
      subtitle: words,
      credit: words,
      alt: words,
      description: words,
    }),
    labels: fc.array(
      fc.record({
        id: entityId,
        text: words,
        hidden: fc.boolean(),
        offset: fc.option(fc.record({ x: number, y: number })),
      }),
      { maxLength: 4 },
    ),
    highlights: fc.array(entityId, { maxLength: 4 }),
    callouts: fc.array(
      fc.record({
        text: fc.string({ maxLength: 30, unit: 'binary' }),
        at: fc.record({ x: share, y: share }),
        target: fc.option(entityId),
      }),
      { maxLength: 12 },
    ),
    fonts: fc.record({ sans: words, serif: words }),
    colors: fc.dictionary(
      fc.constantFrom(...FIGURE_COLORS),
      fc.oneof(fc.constantFrom('navy', 'RebeccaPurple', '#A0B1C2'), fc.string()),
    ),
  })
  .map((choices) => changeFigure(DEFAULT_FIGURE, choices));

/** Any view state a reader can reach. */
export const viewStates: fc.Arbitrary<ViewState> = fc
  .record({
    level: fc.constantFrom(...LEVELS),
    families: fc.subarray([...FAMILIES]),
    kinds: fc.subarray(KINDS.map((kind) => kind.id)),
    statuses: fc.subarray([...STATUSES]),
    documents: fc.uniqueArray(slug, { maxLength: 14 }),
    otherDomains: fc.boolean(),
    unnamed: fc.boolean(),
    bipartite: fc.boolean(),
    projection: fc.constantFrom(...PROJECTIONS),
    statedToo: fc.boolean(),
    policy: fc.constantFrom(...POLICIES),
    expanded: fc
      .uniqueArray(entityId, { maxLength: 3 })
      .map((ids): readonly string[] => ids.toSorted()),
    asOf: fc.option(day),
    reading: fc.constantFrom(...READINGS),
    since: fc.option(day),
    undated: fc.boolean(),
    knownOn: fc.option(day),
    panel: fc.constantFrom(...PANELS),
    selection,
    metric: fc.constantFrom(...ENTITY_METRICS),
    without: fc
      .uniqueArray(entityId, { maxLength: 4 })
      .map((ids): readonly string[] => ids.toSorted()),
    weighted: fc.boolean(),
    color: fc.constantFrom('family', ...ENTITY_METRICS),
    hulls: fc.boolean(),
    near: fc.option(fc.record({ id: entityId, steps: fc.constantFrom(...NEAR_STEPS) })),
    paths: fc
      .record({
        from: fc.option(entityId),
        to: fc.option(entityId),
        also: fc.uniqueArray(entityId, { maxLength: 4 }),
        show: fc.constantFrom(...PATH_SHOWS),
      })
      .map((choice) => changePaths(NO_PATHS, choice)),
    layout: fc.constantFrom(...LAYOUT_IDS),
    pins: fc
      .array(fc.record({ id: entityId, x: share, y: share }), { maxLength: 4 })
      .map((pins) => pins.reduce<readonly Pin[]>(withPin, [])),
    theme: fc.constantFrom(...THEMES),
    table: fc.record({ open: fc.boolean(), name: fc.constantFrom(...TABLES), sort }),
    camera,
    figure: fc.oneof(fc.constant(DEFAULT_FIGURE), figureChoices),
  })
  .map((state) => withTime(state, state.since, state.asOf))
  .map((state) => ({ ...state, documents: normaliseFacet('documents', state.documents) }));
