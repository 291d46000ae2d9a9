import type { Dataset } from '../../model/dataset.ts';
import type { ViewController } from '../view-controller.ts';
import { viewOfLink, withChoices, type AskedView, type HostChoices } from './asked-view.ts';
import { VIEW_ATTRIBUTES } from './view-attributes.ts';

const NAMES = VIEW_ATTRIBUTES.map(({ name }) => name);

/** Keeps the view in step with what the host asks for, the last word of it first, and with nothing else. */
export class HostView {
  readonly #view: ViewController;
  readonly #report: (problem: string) => void;
  #dataset: Dataset | null = null;
  /** The choices that the view has followed, or that stood when the host asked for a link. */
  #choices: HostChoices = {};
  /** A link that was asked for while there were no data, and what was chosen after it. */
  #link: string | null = null;
  #chosen: HostChoices = {};

  /** `report` is told of every choice that could not be followed. */
  constructor(view: ViewController, report: (problem: string) => void) {
    this.#view = view;
    this.#report = report;
  }

  /** The link that waits for data; null where none does. */
  get waitingLink(): string | null {
    return this.#link;
  }

  /** Takes data, null while there are none, and choices; of those it has seen it follows only what is new. */
  see(dataset: Dataset | null, choices: HostChoices): void {
    const isNew = dataset !== this.#dataset;
    this.#dataset = dataset;
    if (dataset === null) return;
    const before = this.#choices;
    this.#choices = choices;
    const isSame = (name: string): boolean => (choices[name] || null) === (before[name] || null);
    const changed = NAMES.filter((name) => !isSame(name));
    const chosen = NAMES.filter((name) => choices[name]);
    const view = choices['view'] ?? '';
    if (isNew) {
      const link = isSame('view') ? this.#link : null;
      const names = link === null ? chosen : chosen.filter((name) => changed.includes(name));
      this.#begin(dataset, this.#opened(link ?? view, names));
    } else if (!isSame('view')) this.#show(this.#opened(view, chosen));
    else if (changed.length > 0) this.#choose(changed, choices, viewOfLink(view, dataset));
  }

  /** Opens a link in place of all that was chosen before, these choices among it. */
  open(link: string, choices: HostChoices): void {
    this.#choices = choices;
    if (this.#dataset !== null) this.#show(viewOfLink(link, this.#dataset));
    else {
      this.#link = link;
      this.#chosen = {};
    }
  }

  /** Follows one choice as if its attribute had it, without setting that. */
  choose(name: string, value: string): void {
    if (this.#dataset === null) this.#chosen = { ...this.#chosen, [name]: value };
    else this.#choose([name], { [name]: value }, viewOfLink('', this.#dataset));
  }

  /** The view of a link with choices over it. */
  #opened(link: string, names: readonly string[]): AskedView {
    const { state, problems } = viewOfLink(link, this.#dataset!);
    const asked = withChoices(state, state, names, this.#choices, this.#dataset!);
    return { ...asked, problems: [...problems, ...asked.problems] };
  }

  /** Opens data on a view, with what was chosen while they were awaited. */
  #begin(dataset: Dataset, asked: AskedView): void {
    const names = Object.keys(this.#chosen);
    const { state } = viewOfLink('', dataset);
    const last = withChoices(asked.state, state, names, this.#chosen, dataset);
    this.#link = null;
    this.#chosen = {};
    const all = { ...last, problems: [...asked.problems, ...last.problems] };
    this.#view.useDataset(dataset, all);
    this.#tell(all);
  }

  #choose(names: readonly string[], choices: HostChoices, base: AskedView): void {
    this.#show(withChoices(this.#view.state, base.state, names, choices, this.#dataset!));
  }

  #show(asked: AskedView): void {
    this.#view.show(asked);
    this.#tell(asked);
  }

  #tell({ problems }: AskedView): void {
    for (const problem of problems) this.#report(problem);
  }
}
