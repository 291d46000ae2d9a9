import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../../src/define.ts';
import type { CooperationGraphElement } from '../../../src/elements/cooperation-graph.ts';
import type { CooperationPlateElement } from '../../../src/elements/cooperation-plate.ts';
import { ERROR_CODES } from '../../../src/elements/host/error-codes.ts';
import type { FigureErrorCode } from '../../../src/figure/figure-error.ts';
import type { LoadError } from '../../../src/model/errors.ts';
import { ViewActionEvent } from '../../../src/elements/view-action-event.ts';
import { button, deep, settled } from '../../support/mount.ts';
import { pointer } from '../../support/pointers.ts';
import { EVENTS, host, leave, NETWORK, quiet, TAGS } from './host-page.ts';

afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

function plateOf(element: Element): CooperationPlateElement {
  return deep(element, 'cooperation-plate')[0] as CooperationPlateElement;
}

/** The names that events of our own are fired under, by the modules that define them. */
function firedNames(): readonly string[] {
  const modules = import.meta.glob<Record<string, unknown>>(
    '../../../src/elements/**/*-event{,s}.ts',
    { eager: true },
  );
  const classes = Object.values(modules).flatMap((module) => Object.values(module));
  return classes.flatMap((one) =>
    typeof one === 'function' && one.prototype instanceof CustomEvent
      ? ((one as { readonly type?: string }).type ?? [])
      : [],
  );
}

describe.each(TAGS)('%s', (tag) => {
  test('[API] 17 events are prefixed CustomEvents that bubble out of every shadow, panels’ own stay inside', async () => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const inner = firedNames().filter((name) => !name.startsWith('cooperation-'));
    expect(inner).toContain('view-action');
    const leaked: string[] = [];
    const stop = new AbortController();
    for (const type of inner) {
      document.addEventListener(type, () => leaked.push(type), { signal: stop.signal });
    }
    const { element, heard } = await host(tag, { properties: { data: NETWORK } });
    const plate = plateOf(element);
    deep(plate, '.proxy')[0]!.focus();
    plate.dispatchEvent(new ViewActionEvent({ kind: 'set-metric', metric: 'strength' }));
    await vi.waitFor(() => expect(plate.canvas).not.toBeNull(), 10_000);
    const at = plate.canvas!.screenPosition('country:aa')!;
    for (const type of ['pointermove', 'pointerdown', 'pointerup']) {
      pointer(plate.canvasBox!, type, at);
    }
    element.setAttribute('level', 'none of these');
    button(element, 'Table').click();
    await quiet(element);
    button(deep(element, 'cooperation-table')[0]!, 'CSV').click();
    await quiet(element);
    expect(new Set(heard.map(({ type }) => type))).toEqual(new Set(EVENTS));
    for (const event of heard) {
      expect(event).toBeInstanceOf(CustomEvent);
      expect(event).toMatchObject({ bubbles: true, composed: true, target: element });
      expect(event.constructor.name).toMatch(/^Cooperation\w+Event$/u);
      expect(event.cancelable).toBe(event.type.includes('-before-'));
    }
    expect(leaked).toEqual([]);
    stop.abort();
  });

  test('[API] 18 what the host sets itself fires nothing', async () => {
    const { element, heard } = await host(tag, { properties: { data: NETWORK } });
    element.select('country:aa');
    element.setView('level=actors&select=country:bb&at=0.4,0.4,2');
    await quiet(element);
    element.fit();
    element.select(null);
    Object.assign(element, { metric: 'strength', without: 'country:cc', theme: 'dark' });
    await quiet(element);
    expect(element.getView()).toMatch(/^level=actors&size=strength&without=country:cc&theme=dark/);
    expect(heard.map(({ type }) => type)).toEqual(['cooperation-ready']);
  });

  test('a selection is told, and can be refused', async () => {
    const { element, details } = await host(tag, { properties: { data: NETWORK } });
    const select = async (id: string | null): Promise<void> => {
      const selection = id === null ? null : ({ kind: 'entity', id } as const);
      plateOf(element).dispatchEvent(new ViewActionEvent({ kind: 'select', selection }));
      await quiet(element);
    };
    await select('country:aa');
    element.addEventListener('cooperation-before-select', (event) => {
      if (event.detail.id === 'country:bb') event.preventDefault();
    });
    await select('country:bb');
    expect(element.getView()).toContain('select=country:aa');
    await select(null);
    expect(details('cooperation-select')).toEqual([
      { kind: 'entity', id: 'country:aa' },
      { kind: null, id: null },
    ]);
    expect(details('cooperation-before-select')).toHaveLength(3);
    expect(details('cooperation-view-change')).toHaveLength(2);
  });

  test('a metric is told with its values', async () => {
    const { element, details } = await host(tag, { properties: { data: NETWORK } });
    plateOf(element).dispatchEvent(new ViewActionEvent({ kind: 'set-metric', metric: 'core' }));
    await quiet(element);
    const [{ metric, values }] = details('cooperation-metric') as [
      { metric: string; values: ReadonlyMap<string, number> },
    ];
    expect(metric).toBe('core');
    expect(values.get('country:aa')).toBeGreaterThan(0);
    expect(details('cooperation-metric')).toHaveLength(1);
  });

  test('a file is told, and can be kept back', async () => {
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const { element, details } = await host(tag, {
      properties: { data: NETWORK, view: 'table=entities.open' },
    });
    const save = (): void => button(deep(element, 'cooperation-table')[0]!, 'CSV').click();
    save();
    expect(saved).toHaveBeenCalledTimes(1);
    const [detail] = details('cooperation-export');
    expect(detail).toEqual({ format: 'csv', fileName: expect.stringMatching(/\.csv$/u) });
    expect(details('cooperation-before-export')).toEqual([detail]);
    element.addEventListener('cooperation-before-export', (event) => event.preventDefault());
    save();
    expect(saved).toHaveBeenCalledTimes(1);
    expect(details('cooperation-export')).toHaveLength(1);
  });

  test('the ready promise resolves for data given later, and rejects with the error', async () => {
    const { element, details } = await host(tag);
    const early = element.ready;
    element.data = NETWORK;
    const detail = await early;
    await quiet(element);
    expect(details('cooperation-ready')).toEqual([detail]);
    element.data = { title: 7 };
    await expect(element.ready).rejects.toMatchObject({ name: 'DatasetError' });
    expect(details('cooperation-error')).toMatchObject([{ code: 'invalid-data' }]);
    element.data = 'source,target\na,b\n';
    expect((await element.ready).hash).toMatch(/^sha256:/u);
    await quiet(element);
    expect(details('cooperation-ready')).toHaveLength(2);
  });

  test('an unknown id selects nothing and says so', async () => {
    const { element, details } = await host(tag, { properties: { data: NETWORK } });
    element.select('country:aa');
    element.select('tie:country:aa|nobody:at-all');
    await quiet(element);
    expect(element.getView()).not.toContain('select');
    expect(details('cooperation-error')).toMatchObject([{ code: 'bad-attribute' }]);
    element.select('tie:country:aa|mission:lyra');
    await quiet(element);
    expect(decodeURIComponent(element.getView())).toContain('select=country:aa|mission:lyra');
  });
});

test('define takes another tag, and keeps a first definition', async () => {
  const { CooperationGraphElement: Graph } =
    await import('../../../src/elements/cooperation-graph.ts');
  Graph.define('our-graph');
  Graph.define('our-graph');
  Graph.define();
  const { element } = await host<CooperationGraphElement>('our-graph', {
    properties: { data: NETWORK },
  });
  expect(element).toBeInstanceOf(Graph);
  await settled(element);
  expect(plateOf(element)).toBeDefined();
});

test('define takes a registry of the page’s own, which alone then has the tag', async () => {
  const { CooperationGraphElement: Graph } =
    await import('../../../src/elements/cooperation-graph.ts');
  const defined = new Map<string, CustomElementConstructor>();
  const registry = {
    get: (tag: string) => defined.get(tag),
    define: (tag: string, element: CustomElementConstructor) => void defined.set(tag, element),
  } as unknown as CustomElementRegistry;
  Graph.define('their-graph', registry);
  Graph.define('cooperation-graph', registry);
  expect([...defined.keys()]).toEqual(['their-graph', 'cooperation-graph']);
  expect(defined.get('their-graph')!.prototype).toBeInstanceOf(Graph);
  expect(defined.get('cooperation-graph')).toBe(Graph);
  expect(customElements.get('their-graph')).toBeUndefined();
});

/** Codes of errors, and whether a host page can meet them: the others are of files that readers open. */
const MET: Readonly<Record<FigureErrorCode | LoadError['code'], boolean>> = {
  network: true,
  status: true,
  'too-large': true,
  aborted: true,
  'not-json': true,
  'no-such-picture': true,
  'too-small': true,
  'glyph-missing': true,
  'no-data': true,
  'not-in-this-build': true,
  'not-a-figure': false,
  'nothing-carried': false,
  'too-new': false,
  truncated: false,
  altered: false,
};

test('codes of errors are told apart and each has a meaning, those of rejected promises too', () => {
  const codes = new Set<string>(ERROR_CODES.map(({ code }) => code));
  expect(codes.size).toBe(ERROR_CODES.length);
  for (const [code, isMet] of Object.entries(MET)) expect(codes.has(code), code).toBe(isMet);
  for (const { meaning } of ERROR_CODES) expect(meaning).toMatch(/^[A-Z].*\.$/u);
});
