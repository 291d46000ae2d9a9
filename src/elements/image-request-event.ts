import { ElementEvent } from './element-event.ts';

/** What can be taken of a graph as an image. */
export type ImageForm = 'svg' | 'png' | 'copy';

/** A reader asks for the view as an image. */
export class ImageRequestEvent extends ElementEvent<ImageForm> {
  static override readonly type = 'image-request';
}
