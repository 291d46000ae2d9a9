import type { LabelBox } from '../../view/placed-label.ts';

/** What lies over the plate in the same box of the page says so by this attribute. */
const OVER = '[data-over-plate]';

/** Where words lie over a plate: px from its upper left corner, where labels are not to stand. */
export function wordsOverPlate(plate: HTMLElement): readonly LabelBox[] {
  const over = [...(plate.parentElement?.querySelectorAll(OVER) ?? [])];
  if (over.length === 0) return [];
  const { left, top, width } = plate.getBoundingClientRect();
  const scale = plate.clientWidth / width || 1;
  return over.flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return [];
    return {
      left: (box.left - left) * scale,
      top: (box.top - top) * scale,
      width: box.width * scale,
      height: box.height * scale,
    };
  });
}
