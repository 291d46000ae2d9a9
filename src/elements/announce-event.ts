/** A panel has something to say to people who cannot see it; the outermost element's live region says it. */
export class AnnounceEvent extends CustomEvent<string> {
  static readonly type = 'announce';

  constructor(message: string) {
    super(AnnounceEvent.type, { detail: message, bubbles: true, composed: true });
  }
}
