import { afterEach, expect, test, vi } from 'vitest';
import { register } from '../../src/elements/register.ts';

/** The module as another script on the page has it. */
function loadAgain(copy: string): Promise<{ readonly register: typeof register }> {
  const root = import.meta.url.replace(/tests\/elements\/.*/, '');
  return import(/* @vite-ignore */ `${root}src/elements/register.ts?${copy}`);
}

afterEach(() => void vi.restoreAllMocks());

test('[PKG] 3 a tag that is taken keeps its first class, and is told of once', async () => {
  const first = class extends HTMLElement {};
  const later = class extends HTMLElement {};
  const warn = vi.spyOn(console, 'warn').mockReturnValue();

  register([['taken-tag', first]]);
  register([['taken-tag', first]]);
  expect(warn).not.toHaveBeenCalled();

  const copy = await loadAgain('first');
  copy.register([
    ['taken-tag', later],
    ['other-tag', later],
  ]);
  copy.register([['taken-tag', later]]);
  expect(customElements.get('taken-tag')).toBe(first);
  expect(customElements.get('other-tag')).toBe(later);
  expect(warn.mock.calls.map(([message]) => String(message))).toEqual([
    expect.stringMatching(
      /^<taken-tag> was defined by version (\S+) of cooperation-graph; version \1 /,
    ),
  ]);
});

test('[PKG] 3 a tag that a stranger took is left to them', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  customElements.define('strange-tag', class extends HTMLElement {});
  const copy = await loadAgain('second');
  copy.register([['strange-tag', class extends HTMLElement {}]]);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toContain('defined by another script');
});
