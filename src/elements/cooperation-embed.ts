import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnnounceEvent } from './announce-event.ts';
import { copyText } from './copy-text.ts';
import { downloadBlob } from './download-file.ts';
import type { EmbedDesk, EmbedForm, Embedding } from './explorer/embed-desk.ts';
import { oneOf } from './figure/words.ts';
import { PopoverController } from './popover-controller.ts';
import { popoverWord } from './popover-word.ts';
import { base } from './styles/base.ts';
import { embedStyles } from './styles/embed.ts';
import { figureWords } from './styles/figure-words.ts';
import { popover } from './styles/popover.ts';
import { verbs } from './styles/verbs.ts';

const NAMES: Readonly<Record<EmbedForm, string>> = {
  element: 'Element',
  iframe: 'Frame',
  image: 'Image',
};

/** Lines of code that are seen at once. */
const MOST_LINES = 14;

/**
 * The word that opens code for putting the view into another page. `desk`: what makes the code.
 *
 * @fires announce - what was copied or refused
 */
export class CooperationEmbedElement extends LitElement {
  static override readonly styles = [base, popover, verbs, figureWords, embedStyles];

  @property({ attribute: false }) desk: EmbedDesk | null = null;

  @state() private embedding: Embedding | null = null;
  @state() private form: EmbedForm = 'element';
  @state() private said = '';

  readonly #popover = new PopoverController(this);

  protected override render(): TemplateResult {
    const disabled = this.desk === null;
    const press = (): void => void this.#toggle();
    return popoverWord(
      this.#popover,
      { name: 'embed', words: 'Embed', look: 'verb', disabled, press },
      () => this.#sheet(),
    );
  }

  #sheet(): TemplateResult {
    return html`<div class="popover" id="embed" role="group" aria-label="Embed this view">
      ${this.embedding === null ? nothing : this.#choices(this.embedding)}
      <p class="detail">${this.said}</p>
    </div>`;
  }

  #choices({ snippets, warning }: Embedding): TemplateResult {
    const chosen = snippets.find(({ form }) => form === this.form) ?? snippets[0]!;
    const { form, code, words } = chosen;
    const lines = code.split('\n').length;
    return html`${oneOf({
        name: 'form',
        legend: 'As',
        choices: snippets.map((one) => ({ value: one.form, words: NAMES[one.form] })),
        chosen: form,
        initial: form,
        pick: (value) => this.#pick(value),
      })}
      <p class="detail">${words}</p>
      <textarea
        readonly
        wrap="off"
        spellcheck="false"
        aria-label="Code"
        rows=${Math.min(lines, MOST_LINES)}
        .value=${code}
      ></textarea>
      <p class="verbs">
        <button type="button" class="verb main" @click=${() => void this.#copy(code)}>
          Copy code
        </button>
        ${
          form === 'iframe'
            ? nothing
            : html`<button type="button" class="verb" @click=${() => void this.#download()}>
                Download image
              </button>`
        }
      </p>
      ${warning === null ? nothing : html`<p class="detail">${warning}</p>`}`;
  }

  #pick(form: EmbedForm): void {
    this.form = form;
    this.said = '';
  }

  async #toggle(): Promise<void> {
    this.#popover.toggle('embed');
    const { desk } = this;
    if (this.#popover.open === null || desk === null) return;
    this.embedding = null;
    this.said = 'Writing the code…';
    await this.#try(async () => {
      this.embedding = await desk.embedding();
      return '';
    });
  }

  async #copy(code: string): Promise<void> {
    const root = this.shadowRoot;
    if (root === null) return;
    const copied = await copyText(code, root);
    this.#say(copied ? 'Code copied.' : 'The code could not be copied: select it and copy it.');
  }

  async #download(): Promise<void> {
    const { desk, embedding, shadowRoot: root } = this;
    if (desk === null || embedding === null || root === null) return;
    this.said = 'Making the image…';
    await this.#try(async () => {
      const { fileName } = embedding;
      return downloadBlob(fileName, await desk.image(), root)
        ? `${fileName} downloaded. Put it beside your page.`
        : 'This page does not offer the file.';
    });
  }

  /** Does what takes a while, and says how it went. */
  async #try(work: () => Promise<string>): Promise<void> {
    try {
      this.#say(await work());
    } catch (error) {
      this.#say(error instanceof Error ? error.message : String(error));
    }
  }

  #say(words: string): void {
    this.said = words;
    if (words !== '') this.dispatchEvent(new AnnounceEvent(words));
  }
}
