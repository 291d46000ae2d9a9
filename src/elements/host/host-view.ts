import type { Dataset } from '../../model/dataset.ts';
import type { ViewController } from '../view-controller.ts';
import { viewOfLink, withChoices, type AskedView, type HostChoices } from './asked-view.ts';
import { VIEW_ATTRIBUTES } from './view-attributes.ts';

const NAMES = VIEW_ATTRIBUTES.map(({ name }) => name);

/** Keeps the view in step with what the host asks for by attributes, and with nothing else. */
export class HostView {
  readonly #view: ViewController;
  readonly #report: (problem: string) => void;
  #dataset: Dataset | null = null;
  #choices: HostChoices = {};

  /** `report` is told of every choice that could not be followed. */
  constructor(view: ViewController, report: (problem: string) => void) {
    this.#view = view;
    this.#report = report;
  }

  /** Takes data and choices; of those it has seen it follows only what is new. */
  see(dataset: Dataset, choices: HostChoices): void {
    const before = this.#choices;
    const isNew = dataset !== this.#dataset;
    this.#dataset = dataset;
    this.#choices = choices;
    const isSame = (name: string): boolean => (choices[name] || null) === (before[name] || null);
    const changed = NAMES.filter((name) => !isSame(name));
    if (!isNew && isSame('view') && changed.length === 0) return;
    const base = viewOfLink(choices['view'] ?? '', dataset);
    if (isNew || !isSame('view')) {
      const { state } = base;
      const chosen = NAMES.filter((name) => choices[name]);
      const asked = withChoices(state, state, chosen, choices, dataset);
      const all = { ...asked, problems: [...base.problems, ...asked.problems] };
      if (isNew) this.#view.useDataset(dataset, all);
      else this.#view.show(all);
      this.#tell(all);
    } else this.#show(changed, choices, base);
  }

  /** Follows one choice as if its attribute had it, without setting that. */
  choose(name: string, value: string): void {
    if (this.#dataset === null) return;
    this.#show([name], { [name]: value }, viewOfLink('', this.#dataset));
  }

  #show(names: readonly string[], choices: HostChoices, base: AskedView): void {
    const asked = withChoices(this.#view.state, base.state, names, choices, this.#dataset!);
    this.#view.show(asked);
    this.#tell(asked);
  }

  #tell({ problems }: AskedView): void {
    for (const problem of problems) this.#report(problem);
  }
}
