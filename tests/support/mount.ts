import axe from 'axe-core';
import { LitElement, css, html, type TemplateResult } from 'lit';
import { ThemeController } from '../../src/elements/theme-controller.ts';
import { tokens } from '../../src/elements/styles/tokens.ts';
import { ViewActionEvent } from '../../src/elements/view-action-event.ts';
import type { ViewAction } from '../../src/view/action.ts';

/** Stands for the outermost element: it has the tokens, and a column's width. */
class TokenFrame extends LitElement {
  readonly theme = new ThemeController(this);

  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        width: 325px;
        background: var(--cooperation-paper);
      }
      :host([data-wide]) {
        width: 1000px;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

/** A panel in a page, with the actions it asked for and what it announced, oldest first. */
export interface Mounted<E extends LitElement> {
  readonly element: E;
  readonly frame: HTMLElement;
  readonly actions: ViewAction[];
  readonly said: string[];
}

/** Puts an element with these properties into a fresh frame in the page. Call `unmountAll` after each test. */
export async function mount<E extends LitElement>(
  tag: string,
  properties: Partial<E>,
  theme: 'light' | 'dark' = 'light',
): Promise<Mounted<E>> {
  if (customElements.get('token-frame') === undefined) {
    customElements.define('token-frame', TokenFrame);
  }
  const frame = document.createElement('token-frame') as TokenFrame;
  frame.theme.show(theme === 'dark');
  const element = document.createElement(tag) as E;
  Object.assign(element, properties);
  const actions: ViewAction[] = [];
  const said: string[] = [];
  frame.addEventListener(ViewActionEvent.type, (e) => actions.push((e as ViewActionEvent).detail));
  frame.addEventListener('announce', (e) => said.push((e as CustomEvent<string>).detail));
  frame.append(element);
  document.body.append(frame);
  await settled(element);
  return { element, frame, actions, said };
}

/** Removes what `mount` put into the page. */
export function unmountAll(): void {
  for (const frame of document.querySelectorAll('token-frame')) frame.remove();
}

/** Resolves once an element and every element of ours inside it has rendered. */
export async function settled(element: LitElement): Promise<void> {
  await element.updateComplete;
  for (const inner of deep(element, '*')) {
    if (inner instanceof LitElement) await inner.updateComplete;
  }
}

/** Every match inside an element's shadow tree, nested shadow trees included, in tree order. */
export function deep(element: Element, selector: string): HTMLElement[] {
  const root = element.shadowRoot ?? element;
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((inner) => [
    ...(inner.matches(selector) ? [inner] : []),
    ...(inner.shadowRoot === null ? [] : deep(inner, selector)),
  ]);
}

/** The button with these words, or by this accessible name. */
export function button(element: Element, words: string): HTMLElement {
  const found = deep(element, 'button, summary, [role=tab]').find(
    (b) => b.getAttribute('aria-label') === words || plain(b).includes(words),
  );
  if (found === undefined) throw new Error(`no button "${words}"`);
  return found;
}

/** All text in an element, nested shadow trees included, with single spaces. */
export function plain(element: Element): string {
  const root = element.shadowRoot ?? element;
  return [...root.childNodes]
    .map((node) =>
      node instanceof Element && !(node instanceof HTMLStyleElement)
        ? plain(node)
        : node instanceof Text
          ? node.data
          : '',
    )
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What axe finds wrong in a frame: rule and place. Whole-page rules are left out. */
export async function axeViolations(frame: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(frame, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap((v) =>
    v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary ?? ''}`),
  );
}

/** Opens every statement in a panel: rows of lists and of claim tables. */
export async function openStatements(element: LitElement): Promise<void> {
  for (const row of deep(element, 'details')) (row as HTMLDetailsElement).open = true;
  for (const row of deep(element, '[aria-expanded=false]')) row.click();
  // `toggle` events of details elements come in a task of their own.
  await new Promise((resolve) => setTimeout(resolve));
  await settled(element);
}
