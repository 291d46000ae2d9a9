import { LAYOUT_IDS } from '../../layout/layout-names.ts';
import { MOST_PINS, PIN_PARTS, withPin, type Pin } from '../pins.ts';
import type { LinkField } from './fields.ts';
import { isEntityId } from './values.ts';

/** How entities are placed. */
export const LAYOUT: LinkField = {
  key: 'layout',
  write: ({ layout }) => (layout === 'default' ? null : layout),
  read: (text, state) => {
    const layout = LAYOUT_IDS.find((id) => id === text);
    return layout === undefined ? null : { ...state, layout };
  },
};

const PIN = /^([^.]+)\.(\d{1,5})\.(\d{1,5})$/;

function readPin(text: string): Pin | null {
  const [, id = '', ...parts] = PIN.exec(text) ?? [];
  const [x = NaN, y = NaN] = parts.map((part) => Number(part) / PIN_PARTS);
  return isEntityId(id) && x <= 1 && y <= 1 ? { id, x, y } : null;
}

/** `country:fr.5120.300|country:pk.90.9000`: where the reader put them, in ten-thousandths of the plate. */
export const PINS: LinkField = {
  key: 'pin',
  write: ({ pins }) => {
    const parts = (share: number): number => Math.round(share * PIN_PARTS);
    const texts = pins.map(({ id, x, y }) => `${id}.${parts(x)}.${parts(y)}`);
    return texts.length === 0 ? null : texts.join('|');
  },
  read: (text, state) => {
    const pins = text.split('|').map(readPin);
    if (pins.length > MOST_PINS || pins.includes(null)) return null;
    return { ...state, pins: pins.reduce<readonly Pin[]>((all, pin) => withPin(all, pin!), []) };
  },
};
