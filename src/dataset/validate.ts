import type { Fault } from '../model/errors.ts';
import { CLAIM } from './check-claim.ts';
import { DOCUMENT } from './check-document.ts';
import { ENTITY } from './check-entity.ts';
import { checkLimits } from './check-limits.ts';
import { checkReferences } from './check-references.ts';
import { STATEMENT } from './check-statement.ts';
import { type DataPart, noRecords, type PartFault, placeRecords } from './data-part.ts';
import { datasetHash } from './dataset-hash.ts';
import { DATASET_LISTS, type DatasetJson, isRecord, STORED_DRAWINGS } from './dataset-json.ts';
import { joinParts } from './join-parts.ts';
import { checkPositions, POSITIONS } from './positions.ts';
import { type Report, reportTo } from './report.ts';
import { listOf } from './shapes/list-of.ts';
import { optional, recordOf } from './shapes/record-of.ts';
import type { Shape } from './shapes/shape.ts';
import { SHOWN_TEXT, textLike } from './shapes/text.ts';

/** Any file of a dataset: the head, some or all of the lists, or everything. */
export const DATASET_FILE: Shape = recordOf({
  title: optional(SHOWN_TEXT),
  version: optional(SHOWN_TEXT),
  licence: optional(SHOWN_TEXT),
  entities: optional(listOf(ENTITY)),
  documents: optional(listOf(DOCUMENT)),
  statements: optional(listOf(STATEMENT)),
  claims: optional(listOf(CLAIM)),
  hash: optional(textLike(/^sha256:[0-9a-f]{64}$/u, 'is not sha256: and 64 hexadecimal digits')),
  positions: optional(POSITIONS),
  columnPositions: optional(POSITIONS),
  tallPositions: optional(POSITIONS),
});

const HEAD = ['title', 'version'] as const;

/** Every fault of a whole dataset that stands in one value; none if it can be loaded. */
export function validate(value: unknown): readonly Fault[] {
  return validateParts([{ name: 'the dataset', value }]);
}

/** Every fault of a dataset that stands in several files, each with the file it is in. */
export function validateParts(parts: readonly DataPart[]): readonly PartFault[] {
  const faults: PartFault[] = [];
  const placed = noRecords();
  const reports = parts.map(({ name, value }) => {
    const report = reportIn(name, faults);
    checkLimits(value, '$', report);
    DATASET_FILE.check(value, '$', report);
    placeRecords(value, report, placed);
    if (
      isRecord(value) &&
      ![...HEAD, ...DATASET_LISTS, ...STORED_DRAWINGS].some((f) => f in value)
    ) {
      report('$', 'holds nothing of a dataset', value);
    }
    return report;
  });
  checkReferences(placed);
  for (const [i, { value }] of parts.entries()) {
    checkPositions(value, placed.entities, reports[i] ?? reportIn('', faults));
  }
  if (parts.every(({ value }) => isRecord(value))) checkHead(parts, faults);
  // A hash of faulty data says nothing.
  if (faults.length === 0) checkHash(parts, faults);
  return faults;
}

function reportIn(file: string, faults: PartFault[]): Report {
  const found: Fault[] = [];
  const report = reportTo(found);
  return (...fault) => {
    report(...fault);
    for (const one of found.splice(0)) faults.push({ file, ...one });
  };
}

/** Title and version stand in one of the files, and nowhere differently. */
function checkHead(parts: readonly DataPart[], faults: PartFault[]): void {
  for (const field of [...HEAD, 'licence', 'hash'] as const) {
    const said = parts.flatMap(({ name, value }) =>
      isRecord(value) && Object.hasOwn(value, field) ? [{ name, value: value[field] }] : [],
    );
    const first = said[0];
    for (const other of said.slice(1)) {
      if (other.value === first?.value) continue;
      reportIn(other.name, faults)(
        `$.${field}`,
        `differs from that in ${first?.name}`,
        other.value,
      );
    }
    if (first === undefined && field !== 'licence' && field !== 'hash') {
      reportIn(parts.map(({ name }) => name).join(', '), faults)(`$.${field}`, 'is missing');
    }
  }
}

function checkHash(parts: readonly DataPart[], faults: PartFault[]): void {
  const hash = datasetHash(joinParts(parts) as Partial<DatasetJson>);
  for (const { name, value } of parts) {
    if (!isRecord(value) || value['hash'] === undefined || value['hash'] === hash) continue;
    reportIn(name, faults)('$.hash', `is not the hash of the data, ${hash}`, value['hash']);
  }
}
