import { css, type CSSResult, type LitElement, type ReactiveController } from 'lit';
import { parseDataset } from '../dataset/parse.ts';
import { datasetOfText, isDataText } from '../exchange/read-source.ts';
import { FigureError } from '../figure/figure-error.ts';
import type { Dataset } from '../model/dataset.ts';
import { DatasetError } from '../model/errors.ts';
import type { ReadFigure } from '../figure/carried/read-figure.ts';

/** While a file is held over the element. */
export const dropStyles: CSSResult = css`
  :host([data-drop])::after {
    content: 'Let go to open the file';
    position: absolute;
    inset: 0;
    z-index: 9;
    display: grid;
    place-items: center;
    pointer-events: none;
    font: 600 var(--cooperation-font-size-x-large) / var(--cooperation-line-height)
      var(--cooperation-sans);
    color: var(--cooperation-ink);
    background: color-mix(in srgb, var(--cooperation-paper) 88%, transparent);
    outline: 2px solid var(--cooperation-pencil);
    outline-offset: -2px;
  }
`;

/** What opening a figure needs of its element. */
export interface DropTarget {
  /** The hash of the data that is open; null while there is none. */
  readonly hash: () => string | null;
  /** Puts other data in the place of what is open. */
  readonly openData: (json: unknown) => void;
  /** Shows the view of a link, as one step to undo. */
  readonly openView: (link: string) => void;
  /** Something went well. */
  readonly say: (message: string) => void;
  /** Something the reader should see until it is put away. */
  readonly notify: (message: string) => void;
}

/** Larger files are no figures; their first bytes say as much. */
const READ_LIMIT = 50_000_001;

const UNCHANGED = 'Nothing was changed.';

/** Fields take what is dropped and pasted themselves; so does the check of documents. */
function isTaken(event: Event): boolean {
  return (
    event.defaultPrevented ||
    event
      .composedPath()
      .some(
        (target) =>
          target instanceof HTMLElement &&
          (target.isContentEditable ||
            /^(input|textarea|cooperation-document-check)$/i.test(target.tagName)),
      )
  );
}

function holdsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** What a file is called, where it has a name. */
function nameOf(file: Blob): string {
  return file instanceof File ? file.name : 'data.csv';
}

/** Why a file could not be opened, in a sentence. */
function reasonOf(thrown: unknown): string {
  if (thrown instanceof FigureError) return thrown.message;
  return thrown instanceof DatasetError ? `${thrown.message}.` : 'This file could not be read.';
}

/** Markup of an image that was copied as text. */
function asSvg(text: string): Blob | null {
  return /^\s*<(\?xml|svg)[\s>]/.test(text) ? new Blob([text.trim()]) : null;
}

/**
 * Opens figures that are dropped or pasted on an element, or handed to `open`: the view they were made of,
 * and its data where they hold other data than is open; and files of data: a dataset or an edge list. A
 * file that cannot be opened changes nothing.
 */
export class FigureDrop implements ReactiveController {
  readonly #host: LitElement;
  readonly #target: DropTarget;
  #document: Document | null = null;
  /** Raised with each file, so that a slow one cannot overtake a later one. */
  #turn = 0;

  constructor(host: LitElement, target: DropTarget) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
    host.addEventListener('dragover', this.#over);
    host.addEventListener('dragleave', this.#left);
    host.addEventListener('drop', this.#dropped);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    // On the document: while nothing is focused, what is pasted goes to its body.
    this.#document.addEventListener('paste', this.#pasted);
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('paste', this.#pasted);
  }

  /**
   * Opens a figure from a file; resolves to what was opened, in a sentence that is also said. Rejects with
   * an `Error` that says why the figure could not be opened; nothing has changed then.
   */
  async open(file: Blob): Promise<string> {
    const turn = (this.#turn += 1);
    try {
      const { readFigure } = await import('../figure/carried/read-figure.ts');
      const bytes = new Uint8Array(await file.slice(0, READ_LIMIT).arrayBuffer());
      const text = new TextDecoder().decode(bytes);
      const opened = isDataText(text)
        ? { data: datasetOfText(text, nameOf(file)) }
        : { figure: readFigure(bytes) };
      if (turn !== this.#turn) return '';
      return opened.data === undefined ? this.#show(opened.figure) : this.#replace(opened.data);
    } catch (thrown) {
      throw new Error(`${reasonOf(thrown)} ${UNCHANGED}`, { cause: thrown });
    }
  }

  async #take(file: Blob): Promise<void> {
    const turn = this.#turn + 1;
    await this.open(file).catch((failed: Error) => {
      if (turn === this.#turn) this.#target.notify(failed.message);
    });
  }

  #replace(data: Dataset): string {
    const { openData, notify } = this.#target;
    const opened = `“${data.title}” is open now in place of the data before. To come back, load the page again.`;
    openData(data);
    notify(opened);
    return opened;
  }

  #show({ title, carried }: ReadFigure): string {
    const { hash, openData, openView, say, notify } = this.#target;
    const { link, version, data } = carried;
    if (hash() === carried.hash) {
      const shown = `The view of “${title}” is shown. Undo brings back the one before.`;
      openView(link);
      say(shown);
      return shown;
    }
    if (data === null) {
      const which = `version ${version}, ${carried.hash.replace(/^(.*:)?(.{8}).*$/, '$2')}`;
      throw new FigureError(
        'no-data',
        `“${title}” shows other data than is open here (${which}), and the file does not hold them. Open those data first, then the figure.`,
      );
    }
    const opened = `“${title}” shows other data (version ${version}), which the file holds: they are open now in place of those before. To come back, load the page again.`;
    openData(parsedData(data, carried.hash));
    openView(link);
    notify(opened);
    return opened;
  }

  readonly #over = (event: DragEvent): void => {
    if (isTaken(event) || !holdsFile(event)) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    this.#host.toggleAttribute('data-drop', true);
  };

  readonly #left = (event: DragEvent): void => {
    const to = event.relatedTarget;
    if (to instanceof Node && this.#host.contains(to)) return;
    this.#host.toggleAttribute('data-drop', false);
  };

  readonly #dropped = (event: DragEvent): void => {
    this.#host.toggleAttribute('data-drop', false);
    if (isTaken(event) || !holdsFile(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void this.#take(file);
  };

  readonly #pasted = (event: ClipboardEvent): void => {
    const path = event.composedPath();
    const isHere = path.includes(this.#host) || path[0] === this.#document?.body;
    if (!isHere || isTaken(event)) return;
    const { clipboardData } = event;
    const file = clipboardData?.files[0] ?? asSvg(clipboardData?.getData('text/plain') ?? '');
    if (file === null) return;
    event.preventDefault();
    void this.#take(file);
  };
}

/** Carried data as a JSON value that is sure to load. Throws a `FigureError` where it is not what it says. */
function parsedData(data: string, hash: string): unknown {
  try {
    const json: unknown = JSON.parse(data);
    if (parseDataset(json).hash === hash) return json;
  } catch {
    // Falls through: what does not parse was changed after it was written.
  }
  throw new FigureError('altered', 'The data in this figure were changed after it was made.');
}
