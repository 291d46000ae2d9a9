/** UTF-8's byte order mark: without it spreadsheets take a file for the local encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Hands a text to the reader as a file, through a link inside `root` that is gone afterwards. */
export function downloadFile(
  name: string,
  mediaType: string,
  text: string,
  root: ShadowRoot,
): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  root.append(link);
  link.click();
  link.remove();
  // Some browsers read the blob only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
