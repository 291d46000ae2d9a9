import { lineWidth, type TextStyle } from '../text/break-lines.ts';

/** A text cut, with an ellipsis at its end, to what fits into so much width; empty where nothing does. */
export function fitText(text: string, width: number, style: TextStyle): string {
  if (lineWidth(text, style) <= width) return text;
  const characters = [...text];
  let [least, most] = [0, characters.length];
  const cut = (length: number): string => `${characters.slice(0, length).join('').trimEnd()}…`;
  while (least < most) {
    const middle = (least + most + 1) >> 1;
    if (lineWidth(cut(middle), style) <= width) least = middle;
    else most = middle - 1;
  }
  return least === 0 ? '' : cut(least);
}
