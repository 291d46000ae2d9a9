import { tokens } from '../elements/styles/tokens.ts';

/**
 * What a custom property is where a host sets none: of a colour, in light and in dark. Null where the
 * tokens do not have it.
 */
export function cssDefault(property: string): string | null {
  const values = [...tokens.cssText.matchAll(/(--[\w-]+):\s*([^;}]+)/gu)]
    .filter(([, name]) => name === property)
    .map(([, , value]) => value!.replace(/\s+/gu, ' ').trim());
  const [light, dark] = values;
  if (light === undefined) return null;
  return dark === undefined || dark === light ? light : `${light}, dark ${dark}`;
}
