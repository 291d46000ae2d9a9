import { BIBTEX } from './bibtex.ts';
import { PLAIN_CITATION } from './citation-plain.ts';
import type { CitationFormat } from './citation.ts';
import { CSL_JSON } from './csl-json.ts';

/** Every way to write a citation; a new one is one file and one line here. */
export const CITATION_FORMATS: readonly CitationFormat[] = [PLAIN_CITATION, BIBTEX, CSL_JSON];
