import { CooperationBeforeExportEvent, CooperationExportEvent } from './host/export-event.ts';

/** UTF-8's byte order mark: without it spreadsheets take a file for the local encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Hands a text to the reader as a file, as `downloadBlob` does. */
export function downloadFile(
  name: string,
  mediaType: string,
  text: string,
  root: ShadowRoot,
): boolean {
  return downloadBlob(name, new Blob([text], { type: `${mediaType};charset=utf-8` }), root);
}

/**
 * Hands bytes to the reader as a file, through a link inside `root` that is gone afterwards. The host page
 * hears of it; false where it does not let the file go.
 */
export function downloadBlob(name: string, blob: Blob, root: ShadowRoot): boolean {
  const detail = { format: name.slice(name.lastIndexOf('.') + 1), fileName: name };
  if (!root.dispatchEvent(new CooperationBeforeExportEvent(detail))) return false;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  root.append(link);
  link.click();
  link.remove();
  // Some browsers read the blob only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  root.dispatchEvent(new CooperationExportEvent(detail));
  return true;
}
