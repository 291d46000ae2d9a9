import { compareEdtf, parseEdtf } from '../../model/edtf.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { Analysis } from '../../view/analysis.ts';

/** The documents that the ties of a view are stated in, first published first, the undated last. */
export function documentsOf({ dataset, view }: Analysis): readonly DocumentRecord[] {
  const ids = new Set(view.statements.map(({ evidence }) => evidence[0]?.doc));
  return [...dataset.documents.values()]
    .filter(({ id }) => ids.has(id))
    .sort(
      (a, b) =>
        compareEdtf(parseEdtf(a.published), parseEdtf(b.published)) || (a.id < b.id ? -1 : 1),
    );
}
