/**
 * CSS declarations as text for the property `.style` of an element in a template. The attribute `style`,
 * and with it Lit's `styleMap`, which writes that at first, is refused by pages without `unsafe-inline`.
 */
export function declarations(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([property, value]) => `${property}:${value}`)
    .join(';');
}
