/** What can be taken of a graph as an image. */
export type ImageForm = 'svg' | 'png' | 'copy';

/** A reader asks for the view as an image. */
export class ImageRequestEvent extends CustomEvent<ImageForm> {
  static readonly type = 'image-request';

  constructor(form: ImageForm) {
    super(ImageRequestEvent.type, { detail: form, bubbles: true, composed: true });
  }
}
