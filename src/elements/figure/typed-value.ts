import { noChange } from 'lit';
import { Directive, directive, type Part, type PropertyPart } from 'lit/directive.js';

/** Bound to the value of a field: what is being typed stays until there is something else to show. */
class TypedValue extends Directive {
  #last: string | null = null;

  override render(value: string): unknown {
    return value;
  }

  override update(part: Part, [value]: [string]): unknown {
    const field = (part as PropertyPart).element as HTMLInputElement | HTMLTextAreaElement;
    const isSame = value === this.#last;
    this.#last = value;
    // Whoever types has not said it yet: the page around is drawn anew all the time.
    if (isSame && field.matches(':focus')) return noChange;
    if (field.value !== value) field.value = value;
    return noChange;
  }
}

/** The value of a field, written into it when it changes or when nobody types there. */
export const typedValue = directive(TypedValue);
