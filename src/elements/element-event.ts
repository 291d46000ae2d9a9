/**
 * What elements fire: an event that bubbles out of every shadow root, with what it says in `detail`. Each
 * kind is a class of its own with the name it is fired under; one that asks before something is done is
 * `cancelable`.
 */
export abstract class ElementEvent<Detail> extends CustomEvent<Detail> {
  static readonly type: string;
  static readonly cancelable: boolean = false;

  constructor(detail: Detail) {
    const { type, cancelable } = new.target;
    super(type, { detail, bubbles: true, composed: true, cancelable });
  }
}
