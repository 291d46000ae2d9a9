import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dataset } from '../model/dataset.ts';
import { checkedText, MAX_FILE, type ReadableText, readableText } from '../text/readable-text.ts';
import { checkDocument, type DocumentCheck } from '../view/document-check.ts';
import { AnnounceEvent } from './announce-event.ts';
import { checkedDocument } from './checked-document.ts';
import { base } from './styles/base.ts';
import { documentCheck } from './styles/document-check.ts';
import { verbs } from './styles/verbs.ts';

/**
 * A place to drop, paste or choose a document's text: says which document it is and shows every cited
 * passage in place. The text stays in this element's memory and nowhere else. `records`: the documents
 * and statements to compare with.
 *
 * @fires announce - what was found
 */
export class CooperationDocumentCheckElement extends LitElement {
  static override styles = [base, verbs, documentCheck];

  @property({ attribute: false }) records: Pick<Dataset, 'documents' | 'statements'> | null = null;
  @state() private result: DocumentCheck | string | null = null;
  @state() private checking = false;
  /** Raised with each text, so that a slow file cannot overtake a later one. */
  #turn = 0;

  protected override render(): TemplateResult {
    return html`<details @dragover=${this.#dragged} @drop=${this.#dropped}>
      <summary>Check a document you have</summary>
      <p id="how" class="how">
        Drop or paste its text, or choose a file. Nothing leaves this page; nothing is kept.
      </p>
      <textarea
        rows="4"
        aria-label="Text of the document"
        aria-describedby="how"
        spellcheck="false"
        @paste=${this.#pasted}
      ></textarea>
      <p class="verbs">
        <button type="button" @click=${this.#checkBox}>Check this text</button>
        <label
          >Choose a file<input
            type="file"
            class="visually-hidden"
            accept=".txt,.md,text/*"
            @change=${this.#chosen}
        /></label>
        ${
          this.result === null
            ? nothing
            : html`<button type="button" @click=${this.#forget}>Forget it</button>`
        }
      </p>
      ${this.checking ? html`<p class="how">Checking…</p>` : this.#result()}
    </details>`;
  }

  #result(): TemplateResult | typeof nothing {
    if (this.result === null) return nothing;
    if (typeof this.result === 'string') return html`<p class="problem">${this.result}</p>`;
    return checkedDocument(this.result, (number) => this.#show(number));
  }

  get #box(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  readonly #dragged = (event: DragEvent): void => {
    event.preventDefault();
  };

  readonly #dropped = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void this.#readFile(file);
    else void this.#check(checkedText(event.dataTransfer?.getData('text/plain') ?? ''));
  };

  readonly #pasted = (event: ClipboardEvent): void => {
    const file = event.clipboardData?.files[0];
    if (file !== undefined) void this.#readFile(file);
    // The box holds the text only once the event is over.
    else setTimeout(this.#checkBox);
  };

  readonly #chosen = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const file = event.target.files?.[0];
    if (file !== undefined) void this.#readFile(file);
    // The same file may be chosen again after it was changed.
    event.target.value = '';
  };

  readonly #checkBox = (): void => {
    void this.#check(checkedText(this.#box?.value ?? ''));
  };

  readonly #forget = (): void => {
    this.#turn += 1;
    this.result = null;
    this.checking = false;
    if (this.#box !== null) this.#box.value = '';
  };

  async #readFile(file: File): Promise<void> {
    if (file.size > MAX_FILE) return this.#check({ problem: 'too-large' });
    return this.#check(readableText(new Uint8Array(await file.arrayBuffer())));
  }

  async #check(given: ReadableText): Promise<void> {
    if (this.records === null) return;
    const turn = (this.#turn += 1);
    this.checking = true;
    await this.updateComplete;
    // A frame for "Checking…" to be seen before the search takes the thread.
    await new Promise((resolve) => setTimeout(resolve));
    if (turn !== this.#turn) return;
    this.result = checkDocument(this.records, given);
    this.checking = false;
    const said = typeof this.result === 'string' ? this.result : this.result.summary;
    this.dispatchEvent(new AnnounceEvent(said));
  }

  /** Brings a passage into sight and focuses it. */
  #show(number: number): void {
    const passage = this.renderRoot.querySelector<HTMLElement>(`[data-passage="${number}"]`);
    passage?.scrollIntoView({ block: 'center' });
    passage?.focus();
  }
}
