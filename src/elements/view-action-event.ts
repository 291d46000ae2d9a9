import type { ViewAction } from '../view/action.ts';
import { ElementEvent } from './element-event.ts';

/** A panel asks the outermost element for a change of the view state. Stays inside that element. */
export class ViewActionEvent extends ElementEvent<ViewAction> {
  static override readonly type = 'view-action';
}
