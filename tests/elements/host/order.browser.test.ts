import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../../src/define.ts';
import { ViewActionEvent } from '../../../src/elements/view-action-event.ts';
import { deep, plain } from '../../support/mount.ts';
import { answer, host, leave, NETWORK, quiet, TAGS } from './host-page.ts';

afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

const CSV = 'source,target\nada,grace\ngrace,mary\n';

describe.each(TAGS)('%s', (tag) => {
  test('methods before there are data wait for them, each after the one before', async () => {
    const { element, heard } = await host(tag, { attributes: { metric: 'closeness' } });
    element.select('country:bb');
    element.setView('level=actors&select=country:cc');
    expect(element.getView()).toBe('level=actors&select=country:cc');
    element.select('country:aa');
    element.data = NETWORK;
    await quiet(element);
    expect(element.getView()).toMatch(/^level=actors&select=country:aa&data=/);
    expect(heard.map(({ type }) => type)).toEqual(['cooperation-ready']);
  });

  test('so do methods before the element comes into a page', async () => {
    const element = document.createElement(tag) as Awaited<ReturnType<typeof host>>['element'];
    Object.assign(element, { data: NETWORK, selected: 'country:bb' });
    element.fit();
    element.select('country:aa');
    document.body.append(element);
    await element.ready;
    expect(element.getView()).toMatch(/^select=country:aa&data=/);
    element.select(null);
    expect(element.getView()).toMatch(/^data=/);
  });

  test('an attribute set after a link overrides it, before data too; those set before do not', async () => {
    const { element } = await host(tag, { attributes: { metric: 'closeness', level: 'actors' } });
    element.setView('select=country:aa');
    element.level = 'countries';
    element.data = NETWORK;
    await quiet(element);
    expect(element.getView()).toMatch(/^level=countries&select=country:aa&data=/);
    element.setView('select=country:bb');
    element.metric = 'strength';
    await quiet(element);
    expect(element.getView()).toMatch(/^select=country:bb&size=strength&data=/);
    element.view = 'level=actors';
    await quiet(element);
    expect(element.getView()).toMatch(/^level=countries&size=strength&data=/);
  });

  test('a view set after a link that waits takes its place', async () => {
    const { element } = await host(tag);
    element.setView('select=country:aa');
    element.view = 'level=actors';
    element.data = NETWORK;
    await quiet(element);
    expect(element.getView()).toMatch(/^level=actors&data=/);
  });

  test('of what is set in one go the last word holds, by property or method', async () => {
    const { element } = await host(tag, { properties: { data: NETWORK } });
    element.selected = 'country:bb';
    element.select('country:aa');
    await quiet(element);
    expect(element.getView()).toMatch(/^select=country:aa&data=/);
    element.metric = 'strength';
    element.setView('level=actors');
    await quiet(element);
    expect(element.getView()).toMatch(/^level=actors&data=/);
    element.view = 'at=0.4,0.4,2';
    element.fit();
    await quiet(element);
    expect(element.getView()).not.toContain('at=');
    element.data = CSV;
    element.select('institution:ada');
    await quiet(element);
    expect(element.getView()).toMatch(/select=institution:ada/);
  });

  test('what is chosen while other data are loading is chosen in those', async () => {
    let resolve!: (response: Response) => void;
    const promise = new Promise<Response>((done) => (resolve = done));
    answer(() => promise);
    const { element, details } = await host(tag, { properties: { data: NETWORK } });
    Object.assign(element, { data: null, src: 'people.csv' });
    await quiet(element);
    element.select('institution:ada');
    resolve(new Response(CSV));
    await element.ready;
    expect(element.getView()).toContain('select=institution:ada');
    expect(details('cooperation-error')).toEqual([]);
  });

  test('the same value again changes nothing, and keeps what the reader chose since', async () => {
    const { element } = await host(tag, {
      attributes: { selected: 'country:aa', view: 'level=actors' },
      properties: { data: NETWORK },
    });
    const selection = { kind: 'entity', id: 'country:bb' } as const;
    deep(element, 'cooperation-plate')[0]!.dispatchEvent(
      new ViewActionEvent({ kind: 'select', selection }),
    );
    await quiet(element);
    const chosen = element.getView();
    expect(chosen).toContain('select=country:bb');
    element.setAttribute('selected', 'country:aa');
    element.setAttribute('view', 'level=actors');
    element.data = NETWORK;
    await quiet(element);
    expect(element.getView()).toBe(chosen);
    // Methods do it again.
    element.select('country:aa');
    expect(element.getView()).toContain('select=country:aa');
  });

  test('a link that cannot be followed is an event and a notice, before data and after', async () => {
    const { element, details } = await host(tag);
    element.setView('level=galaxies&size=strength');
    element.data = NETWORK;
    await quiet(element);
    expect(element.getView()).toMatch(/^size=strength&data=/);
    const errors = (): { code: string; message: string }[] =>
      details('cooperation-error') as { code: string; message: string }[];
    expect(errors()).toMatchObject([{ code: 'bad-attribute' }]);
    for (const link of [
      'select=country:zz',
      'javascript:alert(1)',
      'x'.repeat(200_000),
      '%',
      '=&=',
    ]) {
      element.setView(link);
    }
    element.setView(null as never);
    await quiet(element);
    expect(element.getView()).toMatch(/^data=/);
    element.setView('select=country:zz');
    await quiet(element);
    expect(plain(element)).toContain(errors().at(-1)!.message);
    expect(errors().at(-1)!.message).toContain('country:zz');
  });
});
