import { entitiesOf } from '../graph/evidence-graph.ts';
import type { Tie } from '../graph/view-graph.ts';
import type { Entity, EntityId, Name } from '../model/entity.ts';
import type { StatementId } from '../model/statement.ts';
import type { Analysis } from './analysis.ts';
import { claimsAbout, type ClaimTable } from './claim-table.ts';
import { compareNames } from './compare-names.ts';
import { countWords, formatCount } from './count-words.ts';
import { spanOf, yearsInWords } from './date-words.ts';
import { type EntityReference, referenceTo } from './entity-reference.ts';
import { ENTITY_TYPE_NAMES } from './family-names.ts';
import { groupLabel } from './group-label.ts';
import { lineStyleOf } from './line-style.ts';
import { ownerSentence } from './owner-words.ts';
import type { LineStyle } from './scene.ts';
import { type StatementRow, statementList } from './statement-list.ts';
import { tieWords } from './tie-words.ts';

/** A tie of an entity, seen from it. */
export interface TieRow {
  readonly tie: Tie;
  readonly other: EntityReference;
  readonly line: LineStyle;
  readonly words: string;
}

/** An owner or something owned: a band, not a tie. */
export interface OwnershipRow {
  readonly other: EntityReference;
  readonly words: string;
}

/** One entity in words, ready to be shown. */
export interface EntityDetails {
  readonly reference: EntityReference;
  /** The name shown beside the first, in another language. */
  readonly secondName: Name | null;
  /** Every further form of the name that the documents use. */
  readonly otherNames: readonly Name[];
  readonly facts: string;
  /** Strongest first; who runs or contains it last. */
  readonly ties: readonly TieRow[];
  readonly ownership: readonly OwnershipRow[];
  /** Oldest first; those that tie nothing in this view too. */
  readonly statements: readonly StatementRow[];
  readonly claims: readonly ClaimTable[];
}

/** Strength, then sources, then statements, then name; structure after everything else. */
function byStrength(a: TieRow, b: TieRow): number {
  return (
    Number(a.tie.structural) - Number(b.tie.structural) ||
    b.tie.strength - a.tie.strength ||
    b.tie.origins - a.tie.origins ||
    b.tie.statements.length - a.tie.statements.length ||
    compareNames(a.other.label, b.other.label)
  );
}

function tiesOf(analysis: Analysis, id: EntityId): readonly TieRow[] {
  const { view, dataset } = analysis;
  return [...view.ties.values()]
    .filter((tie) => tie.source === id || tie.target === id)
    .map((tie) => ({
      tie,
      other: referenceTo(analysis, tie.source === id ? tie.target : tie.source),
      line: lineStyleOf(tie),
      words: tieWords(dataset, tie, id),
    }))
    .sort(byStrength);
}

function ownershipOf(analysis: Analysis, id: EntityId): readonly OwnershipRow[] {
  return analysis.view.bands
    .filter((band) => band.owner === id || band.owned === id)
    .map(({ owner, owned }) => {
      const other = owner === id ? owned : owner;
      const type = analysis.dataset.entities.get(other)?.type ?? 'institution';
      const name = ENTITY_TYPE_NAMES[type].one;
      const words = owner === id ? `its ${name}` : 'its owner';
      return { other: referenceTo(analysis, other), words };
    });
}

/** How many of the ties several independent sources report. */
function corroboration(ties: readonly Tie[]): string {
  const several = ties.filter((tie) => tie.origins > 1).length;
  if (ties.length === 0) return '';
  if (several === 0) return ' No tie is reported by more than one independent source.';
  if (several === ties.length && several > 1) {
    return ' Every tie is reported by more than one independent source.';
  }
  if (several === 1) return ' Only one tie is reported by more than one independent source.';
  return ` ${formatCount(several)} ties are reported by more than one independent source.`;
}

function countSentence(
  analysis: Analysis,
  ties: readonly Tie[],
  behind: ReadonlySet<StatementId>,
  loose: number,
): string {
  const statements = [...behind].flatMap((id) => analysis.dataset.statements.get(id) ?? []);
  const documents = new Set(statements.map((s) => s.evidence[0]?.doc));
  const years = yearsInWords(statements.map((s) => spanOf(s.time)));
  if (ties.length === 0) {
    return loose === 0
      ? 'No tie in this view.'
      : `No tie in this view; ${countWords(loose, 'statement')} that ${loose === 1 ? 'names' : 'name'} no other party shown.`;
  }
  const from = `${countWords(ties.length, 'tie')} from ${countWords(behind.size, 'statement')} in ${countWords(documents.size, 'document')}`;
  const further =
    loose === 0
      ? ''
      : ` ${countWords(loose, 'further statement')} ${loose === 1 ? 'draws' : 'draw'} no tie here.`;
  return `${from}${years === '' ? '' : `, ${years}`}.${corroboration(ties)}${further}`;
}

function namesOf(entity: Entity): Pick<EntityDetails, 'secondName' | 'otherNames'> {
  const first = entity.names.find((n) => n.lang === 'en') ?? entity.names[0];
  const second = entity.names.find((n) => n.lang !== first?.lang) ?? null;
  const shown = new Set([first?.text, second?.text]);
  const others = new Map<string, Name>();
  for (const name of [...entity.names, ...(entity.aliases ?? [])]) {
    if (!shown.has(name.text) && !others.has(name.text)) others.set(name.text, name);
  }
  return { secondName: second, otherNames: [...others.values()] };
}

/** What the documents say of an unnamed group: "17 countries, 6 documents, two readings." */
function groupSentence({ view }: Analysis, entity: Entity): string | null {
  const label = groupLabel(view, entity);
  return label === null ? null : `Unnamed: ${label}.`;
}

/** An entity of a view in words; null where the dataset has none of this id. */
export function entityDetails(analysis: Analysis, id: EntityId): EntityDetails | null {
  const { dataset, view } = analysis;
  const entity = dataset.entities.get(id);
  if (entity === undefined) return null;
  const rows = tiesOf(analysis, id);
  const ties = rows.map((row) => row.tie);
  const behind = new Set(ties.flatMap((tie) => [...tie.statements, ...tie.denials]));
  const loose = [...view.statements, ...view.untied]
    .filter((s) => entitiesOf(s).has(id) && !behind.has(s.id))
    .map((s) => s.id);
  const counts = countSentence(analysis, ties, behind, loose.length);
  return {
    reference: referenceTo(analysis, id),
    ...namesOf(entity),
    facts: `${groupSentence(analysis, entity) ?? ownerSentence(analysis, entity)} ${counts}`,
    ties: rows,
    ownership: ownershipOf(analysis, id),
    statements: statementList(analysis, [...behind, ...loose]),
    claims: claimsAbout(analysis, id),
  };
}
