import type { ViewAction } from '../view/action.ts';

/** A panel asks the outermost element for a change of the view state. Stays inside that element. */
export class ViewActionEvent extends CustomEvent<ViewAction> {
  static readonly type = 'view-action';

  constructor(action: ViewAction) {
    super(ViewActionEvent.type, { detail: action, bubbles: true, composed: true });
  }
}
