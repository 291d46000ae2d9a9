/** Kinds of `<input>` that are no text: letters mean nothing to them. */
const NO_TEXT: ReadonlySet<string> = new Set(['checkbox', 'radio', 'range', 'button', 'file']);

function takesText(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/**
 * Keeps from the page what readers write into a field of ours. Pages with shortcuts of one letter ask whether
 * the event's target is a field; out of a shadow root the target is the element, and every letter would be a
 * shortcut.
 */
export function keepTypedKeys(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  // What AltGr writes comes with Ctrl and Alt in some systems.
  const command = (ctrlKey || metaKey || altKey) && !event.getModifierState('AltGraph');
  if (key.length === 1 && !command && takesText(event.composedPath()[0])) event.stopPropagation();
}
