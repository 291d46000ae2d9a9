/**
 * The height to reserve, as CSS: of a number of px, or of a CSS length; empty where none is asked for, null
 * where it is neither.
 */
export function reservedHeight(height: string | number | null): string | null {
  const text = String(height ?? '').trim();
  if (text === '') return '';
  if (/^\d+(\.\d+)?$/.test(text)) return `${text}px`;
  return CSS.supports('min-block-size', text) && /^[\d.]|\(/.test(text) ? text : null;
}
