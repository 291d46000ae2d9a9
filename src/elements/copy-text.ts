/**
 * Puts text on the clipboard; resolves to whether that worked. Where the page may not use the clipboard
 * (plain http, some frames), the older command is tried, at last on a field inside `root`, which is gone
 * afterwards.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, root);
  }
}

function copyByCommand(text: string, root: ShadowRoot): boolean {
  return copyByEvent(text) || copyFromField(text, root);
}

/** Gives the command its text when it asks for it: what has the focus keeps it. */
function copyByEvent(text: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    given = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { capture: true });
  // Deprecated, yet the only way without a secure context.
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  return copied && given;
}

/** For browsers that ask for nothing while nothing is selected. */
function copyFromField(text: string, root: ShadowRoot): boolean {
  const focused = root.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  root.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
