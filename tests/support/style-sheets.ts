import type { CSSResult, CSSResultGroup, LitElement } from 'lit';
import { CooperationExplorerElement } from '../../src/elements/cooperation-explorer.ts';
import { CooperationGraphElement } from '../../src/elements/cooperation-graph.ts';
import { EXPLORER_PARTS } from '../../src/elements/explorer-parts.ts';
import { tokens } from '../../src/elements/styles/tokens.ts';

/** One declaration of a style sheet, without its comments. */
export interface Declaration {
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

/** The text of an element's own style sheets, without the tokens. */
function sheetText(styles: CSSResultGroup | undefined): string {
  if (styles === undefined || styles === tokens) return '';
  if (Array.isArray(styles))
    return styles.map((one) => sheetText(one as CSSResultGroup)).join('\n');
  return (styles as CSSResult).cssText;
}

/** The declarations of a style sheet; those in a media or container query too. */
export function declarationsOf(text: string): readonly Declaration[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//gu, '');
  return [...bare.matchAll(/([^{};]+)\{([^{}]*)\}/gu)].flatMap(([, selector, body]) =>
    body!
      .split(';')
      .map((line) => /^\s*([\w-]+):\s*([\s\S]+?)\s*$/u.exec(line))
      .filter((found) => found !== null)
      .map(([, property, value]) => ({
        selector: selector!.replace(/\s+/gu, ' ').trim(),
        property: property!,
        value: value!.replace(/\s+/gu, ' '),
      })),
  );
}

/** Every element of ours with its style sheets, tag → text. */
export const STYLE_SHEETS: ReadonlyMap<string, string> = new Map(
  [
    ['cooperation-graph', CooperationGraphElement] as const,
    ['cooperation-explorer', CooperationExplorerElement] as const,
    ...EXPLORER_PARTS,
  ].map(([tag, element]) => [tag, sheetText((element as unknown as typeof LitElement).styles)]),
);
