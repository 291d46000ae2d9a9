import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/define.ts';
import type { CooperationEntityFieldElement } from '../../src/elements/cooperation-entity-field.ts';
import type { CooperationPathsElement } from '../../src/elements/cooperation-paths.ts';
import { analyse } from '../../src/view/analysis.ts';
import { NO_PATHS, type PathChoice } from '../../src/view/path-choice.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { button, deep, mount, plain, unmountAll } from '../support/mount.ts';
import { PATH_NETWORK } from '../support/path-network.ts';

const [AA, EE] = ['country:aa', 'country:ee'];

beforeAll(async () => {
  await customElements.whenDefined('cooperation-paths');
});
afterEach(unmountAll);

/** The panel of paths, whose two ends are fields. */
function open(paths: Partial<PathChoice> = {}) {
  const state: ViewState = { ...INITIAL_STATE, panel: 'paths', paths: { ...NO_PATHS, ...paths } };
  return mount<CooperationPathsElement>('cooperation-paths', {
    analysis: analyse(PATH_NETWORK, state, state),
    state,
  });
}

const fields = (element: Element) =>
  deep(element, 'cooperation-entity-field') as CooperationEntityFieldElement[];
const boxIn = (element: Element): HTMLInputElement => deep(element, 'input')[0] as HTMLInputElement;

describe('a field for an entity', () => {
  test('is a combobox: written in, gone through with arrows, picked with Enter', async () => {
    const { element, actions } = await open({ from: AA! });
    const to = fields(element)[1]!;
    const box = boxIn(to);
    expect(box.getAttribute('role')).toBe('combobox');
    element.focusOpenEnd();
    await userEvent.keyboard('ed');
    await to.updateComplete;
    expect(box.getAttribute('aria-expanded')).toBe('true');
    const list = to.shadowRoot?.getElementById(box.getAttribute('aria-controls') ?? '');
    expect(list?.getAttribute('role')).toBe('listbox');
    await userEvent.keyboard('{Enter}');
    expect(actions).toEqual([{ kind: 'set-paths', paths: { to: EE } }]);
  });

  test('finds Chinese names, and says when it finds nothing', async () => {
    const { element, said } = await open();
    const [from] = fields(element);
    from!.focus();
    await userEvent.keyboard('阿国');
    await from!.updateComplete;
    expect(deep(from!, '[role=option]').map(plain)).toEqual(['Arda 阿国 country']);
    await userEvent.keyboard('zzz');
    await from!.updateComplete;
    expect(plain(from!)).toContain('No entity of that name');
    expect(said.at(-1)).toContain('No entity of that name');
  });

  test('Escape gives the old name back; emptied and entered, it is nobody’s', async () => {
    const { element, actions } = await open({ from: AA!, to: EE! });
    const [from] = fields(element);
    from!.focus();
    await userEvent.keyboard('x{Escape}');
    await from!.updateComplete;
    expect(boxIn(from!).value).toBe('Arda');
    expect(actions).toEqual([]);
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}{Enter}');
    expect(actions).toEqual([{ kind: 'set-paths', paths: { from: null } }]);
    button(element, 'Remove Edra').click();
    expect(actions.at(-1)).toEqual({ kind: 'set-paths', paths: { to: null } });
  });
});
