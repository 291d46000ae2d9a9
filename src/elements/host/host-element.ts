import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Level } from '../../graph/query.ts';
import type { LayoutId } from '../../layout/layout-names.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Theme } from '../../view/state.ts';
import { webAddress } from '../../view/web-address.ts';
import type { HostChoices } from './asked-view.ts';
import { VIEW_ATTRIBUTES } from './view-attributes.ts';

/** What data may be given as: a dataset that was loaded, its JSON value, or the text of JSON or CSV. */
export type GivenData = Dataset | Readonly<Record<string, unknown>> | string;

/**
 * What a host page sets on an outermost element. Readers' changes are never written here: properties and
 * attributes hold what the host asked for, `getView()` gives what is shown.
 *
 * @cssstate dark - it is drawn in the dark theme
 * @cssprop --cooperation-paper - what the picture and its words stand on
 * @cssprop --cooperation-wash - ground of fields and of what the pointer is over
 * @cssprop --cooperation-rule - thin lines between parts
 * @cssprop --cooperation-ink - headings, words that matter, outlines
 * @cssprop --cooperation-ink-2 - running words
 * @cssprop --cooperation-ink-3 - notes and captions
 * @cssprop --cooperation-tie - ties of the highest standing
 * @cssprop --cooperation-tie-soft - other ties
 * @cssprop --cooperation-tie-quiet - ties aside of what is selected, and what belongs to nothing
 * @cssprop --cooperation-country - countries
 * @cssprop --cooperation-organisation - organisations
 * @cssprop --cooperation-mission - missions
 * @cssprop --cooperation-band - bands around what has one owner
 * @cssprop --cooperation-pencil - what the reader selected or marked, and what is contested
 * @cssprop --cooperation-other - marks of groups too small for a colour
 * @cssprop --cooperation-none - marks without a value
 * @cssprop --cooperation-sans - family of the sans serif face
 * @cssprop --cooperation-serif - family of the serif face
 * @cssprop --cooperation-ramp-0 - marks by a metric, step 1 of 7, from low to high
 * @cssprop --cooperation-ramp-1 - marks by a metric, step 2 of 7, from low to high
 * @cssprop --cooperation-ramp-2 - marks by a metric, step 3 of 7, from low to high
 * @cssprop --cooperation-ramp-3 - marks by a metric, step 4 of 7, from low to high
 * @cssprop --cooperation-ramp-4 - marks by a metric, step 5 of 7, from low to high
 * @cssprop --cooperation-ramp-5 - marks by a metric, step 6 of 7, from low to high
 * @cssprop --cooperation-ramp-6 - marks by a metric, step 7 of 7, from low to high
 * @cssprop --cooperation-group-1 - marks by group, the largest group
 * @cssprop --cooperation-group-2 - marks by group, the second group
 * @cssprop --cooperation-group-3 - marks by group, the third group
 * @cssprop --cooperation-group-4 - marks by group, the fourth group
 * @cssprop --cooperation-group-5 - marks by group, the fifth group
 * @cssprop --cooperation-group-6 - marks by group, the sixth group
 * @cssprop --cooperation-group-7 - marks by group, the seventh group
 * @cssprop --cooperation-group-8 - marks by group, the eighth group
 * @cssprop --cooperation-mono - family of the monospaced face, for code to copy
 * @cssprop --cooperation-sheet - what a figure without a ground lies on
 * @cssprop --cooperation-font-size - size of running words; all others are steps of it
 * @cssprop --cooperation-font-size-x-small - size of notes, captions, the key and the timeline
 * @cssprop --cooperation-font-size-small - size of tables, terms and words that do something
 * @cssprop --cooperation-font-size-large - size of ledes, and of what is typed on phones
 * @cssprop --cooperation-font-size-x-large - size of the graph's own heading and of words in the picture's place
 * @cssprop --cooperation-font-size-xx-large - size of headings of tools, and of all of them on phones
 * @cssprop --cooperation-font-size-xxx-large - size of headlines
 * @cssprop --cooperation-line-height - line height of running words, a number; the others are steps of it
 * @cssprop --cooperation-line-height-tight - line height of headings
 * @cssprop --cooperation-line-height-loose - line height of words that are pressed
 * @cssprop --cooperation-space - the unit of distances; all others are steps of it
 * @cssprop --cooperation-space-1 - distance between lines that belong together
 * @cssprop --cooperation-space-2 - distance between a mark and its word
 * @cssprop --cooperation-space-3 - distance between columns, and between a heading and what it is of
 * @cssprop --cooperation-space-4 - distance between words that are chosen from
 * @cssprop --cooperation-space-5 - distance between words that do something, and from the edges of phones
 * @cssprop --cooperation-space-6 - distance between sections
 * @cssprop --cooperation-space-7 - distance from the edges of the explorer
 * @cssprop --cooperation-gap - space between the parts
 * @cssprop --cooperation-radius - rounding of outlines, keys and handles
 * @cssprop --cooperation-radius-sheet - rounding of sheets on phones
 */
export abstract class HostElement extends LitElement {
  /** Address of the data: a dataset (JSON) or an edge list (CSV with the header `source,target` or `source,target,weight`). */
  @property({ reflect: true }) src: string | null = null;
  /** The data themselves, in place of `src`: a `Dataset`, its JSON value, or the text of JSON or CSV. */
  @property({ attribute: false }) data: GivenData | null = null;
  /** The view to open on, as a link of the explorer or its fragment; single attributes override it. */
  @property({ reflect: true }) view: string | null = null;
  /** Which graph is shown: `two-mode`, `actors` or `countries`. */
  @property({ reflect: true }) level: Level | null = null;
  /** The metric that sizes marks, by its id, such as `degree`. */
  @property({ reflect: true }) metric: string | null = null;
  /** The day the graph is shown for, an ISO date; months and years will do. */
  @property({ reflect: true, attribute: 'as-of' }) asOf: string | null = null;
  /** Ids of entities to take out, separated by spaces or commas. */
  @property({ reflect: true }) without: string | readonly EntityId[] | null = null;
  /** The id of the entity or the tie that is selected. */
  @property({ reflect: true }) selected: string | null = null;
  /** How entities are placed: `default`, `concentric`, `two-columns`, `community` or `grid`. */
  @property({ reflect: true }) layout: LayoutId | null = null;
  /** `light`, `dark`, or as the reader's system has it. */
  @property({ reflect: true }) theme: Theme | null = null;
  /** `lazy`: nothing is fetched or computed before the element is near the window. */
  @property({ reflect: true, useDefault: true }) loading: 'eager' | 'lazy' = 'eager';
  /** Address of `metric-worker.js` on the page's own origin, for pages that allow no worker from a blob. */
  @property({ reflect: true, attribute: 'worker-url' }) workerUrl: string | null = null;
  /** `none`: no worker is started, however long metrics take. */
  @property({ reflect: true, useDefault: true }) worker: 'auto' | 'none' = 'auto';
  /**
   * Address of an explorer of the same data, which links in figures lead to. Without it a figure has the
   * view but not the page it was made on, which is its host's to tell.
   */
  @property({ reflect: true, attribute: 'explorer-url' }) explorerUrl: string | null = null;

  /** The explorer's whole address, without fragment; null where none is named that is on the web. */
  protected get explorerAddress(): string | null {
    return webAddress(this.explorerUrl ?? undefined, this.baseURI)?.split('#')[0] ?? null;
  }

  /** What the host asks of the view. */
  protected get choices(): HostChoices {
    const { view, level, metric, asOf, without, selected, layout, theme } = this;
    const set = { view, level, metric, 'as-of': asOf, without, selected, layout, theme };
    const names = ['view', ...VIEW_ATTRIBUTES.map(({ name }) => name)] as const;
    return Object.fromEntries(
      names.map((name) => {
        const value = set[name as keyof typeof set];
        return [name, value === null || value === undefined ? null : String(value)];
      }),
    );
  }
}
