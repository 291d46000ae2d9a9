import { html, type TemplateResult } from 'lit';
import type { WheelMode } from '../canvas/gesture-handlers.ts';
import type { EntityId } from '../model/entity.ts';
import { byValue, describeEntity, partnersByStrength } from '../view/reading-order.ts';
import type { Palette } from '../view/palette.ts';
import type { Derived } from '../view/pipeline.ts';
import { takenOutNames } from '../view/taken-out-words.ts';
import type { ViewState } from '../view/state.ts';

/** The plate of a view: its picture, and what the keyboard and screen readers need to walk it. */
export function plate(
  { analysis, scene }: Derived,
  state: ViewState,
  palette: Palette,
  wheel: WheelMode,
): TemplateResult {
  const ranked = byValue(analysis, state.metric);
  const present = scene.nodes.length - analysis.without.size;
  const without = analysis.without.size > 0 ? `, without ${takenOutNames(analysis)}` : '';
  return html`<cooperation-plate
    wheel=${wheel}
    label=${`Network of ${present} entities and ${scene.ties.length} ties${without}`}
    .scene=${scene}
    .palette=${palette}
    .camera=${state.camera}
    .describe=${(id: EntityId) => describeEntity(analysis, ranked, id, state.color)}
    .follow=${(id: EntityId) => partnersByStrength(analysis.view, id, analysis.without)}
    .ranked=${ranked}
    ?inert=${state.table.open}
  ></cooperation-plate>`;
}
