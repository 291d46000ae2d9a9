import { ElementEvent } from './element-event.ts';

/** A panel has something to say to people who cannot see it; the outermost element's live region says it. */
export class AnnounceEvent extends ElementEvent<string> {
  static override readonly type = 'announce';
}
