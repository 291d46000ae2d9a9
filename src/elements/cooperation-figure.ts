import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FigureRequest } from '../figure/figure.ts';
import { writtenWords } from '../figure/written-words.ts';
import type { ViewAction } from '../view/action.ts';
import type { FigureChange } from '../view/figure-edits.ts';
import type { Derived } from '../view/pipeline.ts';
import { INITIAL_STATE, type ViewState } from '../view/state.ts';
import { AnnounceEvent } from './announce-event.ts';
import { copyText } from './copy-text.ts';
import { downloadBlob, downloadFile } from './download-file.ts';
import type { FigurePhase } from './figure-controller.ts';
import { carryingSection } from './figure/carrying-section.ts';
import { citationsSection } from './figure/citations-section.ts';
import {
  downloadSection,
  fileNameOf,
  type FormatChoice,
  type Outcome,
} from './figure/download-section.ts';
import { extentSection, groundSection } from './figure/extent-section.ts';
import { furnitureSection } from './figure/furniture-section.ts';
import { labelsSection } from './figure/labels-section.ts';
import { methodsSection } from './figure/methods-section.ts';
import { FORMAT_NAMES } from './figure/names.ts';
import { notesSection } from './figure/notes-section.ts';
import type { FigurePanelModel } from './figure/panel-model.ts';
import { pictureSection } from './figure/picture-section.ts';
import { sizeSection } from './figure/size-section.ts';
import { styleSection, type Refused } from './figure/style-section.ts';
import { wordsSection } from './figure/words-section.ts';
import { base } from './styles/base.ts';
import { chip } from './styles/chip.ts';
import { details } from './styles/details.ts';
import { figurePanel } from './styles/figure-panel.ts';
import { figureWords } from './styles/figure-words.ts';
import { samples } from './styles/samples.ts';
import { smallHeading } from './styles/small-heading.ts';
import { verbs } from './styles/verbs.ts';
import { ViewActionEvent } from './view-action-event.ts';

/** What makes files of the figure, and opens one. Each rejects with a reason for people. */
export interface FigureDesk {
  /** What was downloaded last. */
  format: FormatChoice;
  /** The file of a format. */
  readonly file: (format: FormatChoice) => Promise<Blob>;
  /** Whether the browser let the image be copied. */
  readonly copy: () => Promise<boolean>;
  /** Opens a figure; resolves to what came of it, in a sentence. */
  readonly open: (file: File) => Promise<string>;
}

/**
 * The choices about the figure, and what it is made into. `shown`: the view; `state`: what the reader chose;
 * `request`: what the figure is made from; `phase`: the figure as drawn; `desk`: what makes files.
 *
 * @fires view-action - `set-figure`, `edit-label`
 * @fires announce - what was made, copied or refused
 */
export class CooperationFigureElement extends LitElement {
  static override readonly styles = [
    base,
    samples,
    details,
    smallHeading,
    verbs,
    chip,
    figureWords,
    figurePanel,
  ];

  @property({ attribute: false }) shown: Derived | null = null;
  @property({ attribute: false }) state: ViewState = INITIAL_STATE;
  @property({ attribute: false }) request: FigureRequest | null = null;
  @property({ attribute: false }) phase: FigurePhase | null = null;
  @property({ attribute: false }) desk: FigureDesk | null = null;

  @state() private busy: string | null = null;
  @state() private outcome: Outcome | null = null;
  @state() private refused: Refused | null = null;
  @state() private labelsOpen = false;
  /** The note whose words are to be written next. */
  #newNote: number | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { shown, state, desk, request } = this;
    if (shown === null || desk === null || request === null) return nothing;
    const model = this.#model(shown, request);
    const copy = (text: string, what: string): void => void this.#copyText(text, what);
    return html`
      <h2>Figure</h2>
      ${downloadSection({
        figure: model.figure,
        format: desk.format,
        choose: (change) => this.#choose(change),
        busy: this.busy,
        outcome: this.outcome,
        download: () => void this.#download(),
        copy: () => void this.#copyImage(),
        open: (file) => void this.#open(file),
      })}
      <div class="choices">
        ${pictureSection(model)} ${sizeSection(model)}
        ${state.figure.picture === 'graph' ? extentSection(model) : nothing} ${groundSection(model)}
        ${furnitureSection(model)} ${carryingSection(model)}
      </div>
      ${wordsSection(model)}
      ${
        state.figure.picture === 'graph'
          ? labelsSection(model, this.labelsOpen, (open) => (this.labelsOpen = open))
          : nothing
      }
      ${notesSection(model, (index) => (this.#newNote = index))}
      ${styleSection({
        ...model,
        refused: this.refused,
        refuse: (refused) => this.#refuse(refused),
      })}
      ${methodsSection(model, copy)}
      ${citationsSection({
        analysis: shown.analysis,
        copy,
        download: ({ fileName, mediaType }, text) => {
          if (this.shadowRoot !== null) downloadFile(fileName, mediaType, text, this.shadowRoot);
          this.#say(`${fileName} downloaded.`);
        },
      })}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#newNote === null || !changed.has('state')) return;
    const box = this.renderRoot.querySelector<HTMLTextAreaElement>(`#note-${this.#newNote}`);
    this.#newNote = null;
    box?.focus();
    box?.select();
  }

  #model({ analysis, scene }: Derived, request: FigureRequest): FigurePanelModel {
    const { state } = this;
    const choices = state.figure;
    return {
      analysis,
      state,
      choices,
      figure: this.phase?.figure ?? null,
      written: writtenWords({
        request,
        choices,
        analysis,
        scene: choices.picture === 'graph' ? scene : null,
      }),
      act: (action) => this.#act(action),
      set: (figure: FigureChange) => this.#act({ kind: 'set-figure', figure }),
    };
  }

  #choose(change: Partial<FormatChoice>): void {
    if (this.desk !== null) this.desk.format = { ...this.desk.format, ...change };
    this.outcome = null;
    this.requestUpdate();
  }

  #refuse(refused: Refused | null): void {
    this.refused = refused;
    if (refused !== null) this.#say(refused.problem);
  }

  /** Does one thing at a time, says how it went, and keeps the focus where it is. */
  async #run(busy: string, work: () => Promise<Outcome>): Promise<void> {
    if (this.busy !== null) return;
    this.busy = busy;
    try {
      this.outcome = await work();
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      this.outcome = { words, failed: true };
    }
    this.busy = null;
    if (this.outcome !== null) this.#say(this.outcome.words);
  }

  #download(): Promise<void> {
    const { desk, phase, shadowRoot: root } = this;
    const figure = phase?.figure ?? null;
    if (desk === null || root === null || figure === null) return Promise.resolve();
    const { format } = desk;
    return this.#run(`Making the ${FORMAT_NAMES[format.format]}…`, async () => {
      const blob = await desk.file(format);
      const name = fileNameOf(figure, format);
      return downloadBlob(name, blob, root)
        ? { words: `${name} downloaded.`, failed: false }
        : { words: 'This page does not offer the file.', failed: true };
    });
  }

  #copyImage(): Promise<void> {
    const { desk } = this;
    if (desk === null || (this.phase?.figure ?? null) === null) return Promise.resolve();
    return this.#run('Copying the image…', async () =>
      (await desk.copy())
        ? { words: 'Image copied, with its alt text.', failed: false }
        : {
            words: 'This browser does not let a page copy images: download the PNG.',
            failed: true,
          },
    );
  }

  #open(file: File): Promise<void> {
    const { desk } = this;
    if (desk === null) return Promise.resolve();
    return this.#run(`Opening ${file.name}…`, async () => ({
      words: await desk.open(file),
      failed: false,
    }));
  }

  async #copyText(text: string, what: string): Promise<void> {
    if (this.shadowRoot === null) return;
    const copied = await copyText(text, this.shadowRoot);
    this.#say(copied ? `${what} copied.` : `${what} could not be copied.`);
  }

  #say(words: string): void {
    this.dispatchEvent(new AnnounceEvent(words));
  }

  #act(action: ViewAction): void {
    this.dispatchEvent(new ViewActionEvent(action));
  }
}
