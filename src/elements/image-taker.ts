import type { LitElement, ReactiveController } from 'lit';
import { FigureError } from '../figure/figure-error.ts';
import type { Figure } from '../figure/figure.ts';
import { copyImage, type CopiedImage } from './copy-image.ts';
import { copyText } from './copy-text.ts';
import { downloadBlob } from './download-file.ts';
import type { FigureMaker } from './figure-maker.ts';
import { isFrameOfNoOrigin } from './frame-of-no-origin.ts';
import { ImageRequestEvent, type ImageForm } from './image-request-event.ts';

/** Of what is taken as pixels: sharp on the screens of today. */
const SCALE = 2;

const NOT_HERE = 'This page does not offer the file.';

/** Hands the view of an element to its reader as an image: as a file, or on the clipboard. */
export class ImageTaker implements ReactiveController {
  /** What became of the last image, in a sentence. */
  note = '';
  readonly #host: LitElement;
  readonly #figures: FigureMaker;
  readonly #say: (message: string) => void;

  constructor(host: LitElement, figures: FigureMaker, say: (message: string) => void) {
    this.#host = host;
    this.#figures = figures;
    this.#say = say;
    host.addController(this);
    host.addEventListener(ImageRequestEvent.type, (event) => {
      event.stopPropagation();
      void this.take((event as ImageRequestEvent).detail);
    });
  }

  hostConnected(): void {}

  /** Makes the image; what goes wrong is said, too. */
  async take(form: ImageForm): Promise<void> {
    // Copying has to begin while the press is handled.
    const taken = form === 'copy' ? this.#copy() : this.#download(form);
    this.note = '';
    this.#host.requestUpdate();
    this.note = await taken.catch((thrown: unknown) =>
      thrown instanceof FigureError ? thrown.message : 'The image could not be made.',
    );
    this.#say(this.note);
    this.#host.requestUpdate();
  }

  async #download(form: 'svg' | 'png'): Promise<string> {
    const figure = await this.#figures.figure();
    const { writeSvg, figureFileName } = await import('./figure-tools.ts');
    const blob =
      form === 'svg'
        ? new Blob([writeSvg(figure)], { type: 'image/svg+xml' })
        : await this.#png(figure);
    const name = figureFileName(figure, form);
    const isGone = downloadBlob(name, blob, this.#host.shadowRoot!);
    if (!isGone) return NOT_HERE;
    return isFrameOfNoOrigin()
      ? 'The frame this stands in may keep files from being saved. If none has come, copy the image.'
      : `${form.toUpperCase()} downloaded.`;
  }

  async #copy(): Promise<string> {
    const copied = await copyImage(this.#image());
    if (copied) return 'Image copied.';
    return isFrameOfNoOrigin()
      ? this.#copySource()
      : 'The browser did not let the image be copied; the PNG can be downloaded.';
  }

  /** Frames that may not copy images may still copy text. */
  async #copySource(): Promise<string> {
    const { writeSvg } = await import('./figure-tools.ts');
    const source = writeSvg(await this.#figures.figure());
    return (await copyText(source, this.#host.shadowRoot!))
      ? 'The browser did not let the image be copied here. Its SVG was copied as text.'
      : 'The frame this stands in lets nothing be copied. Open the graph in a page of its own.';
  }

  async #image(): Promise<CopiedImage> {
    const figure = await this.#figures.figure();
    return { png: await this.#png(figure), alt: figure.alt };
  }

  async #png(figure: Figure): Promise<Blob> {
    const { figurePng } = await import('./figure-tools.ts');
    return new Blob([await figurePng(figure, { scale: SCALE })], { type: 'image/png' });
  }
}
