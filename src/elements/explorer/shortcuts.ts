/** What a key press inside the explorer asks for. */
export type Shortcut = 'undo' | 'redo' | 'search';

function isEditable(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox], [type=radio], [type=file]), textarea, select'))
  );
}

/**
 * The shortcut of a key press: Ctrl/⌘+Z undoes, with Shift (or Ctrl+Y) redoes, `/` searches. While
 * something is being typed, keys belong to the field.
 */
export function explorerShortcut(event: KeyboardEvent): Shortcut | null {
  if (event.defaultPrevented || isEditable(event.composedPath()[0])) return null;
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'y' && !event.shiftKey ? 'redo' : null;
  }
  return key === '/' && !event.altKey ? 'search' : null;
}
