import { ElementEvent } from '../element-event.ts';

/** A file that the reader takes away. */
export interface ExportDetail {
  /** `svg`, `png`, `pdf`, `html`, `csv` …: the ending of its name. */
  readonly format: string;
  readonly fileName: string;
}

/** The reader has downloaded a file. */
export class CooperationExportEvent extends ElementEvent<ExportDetail> {
  static override readonly type = 'cooperation-export';
}

/** A file is made and about to be downloaded; `preventDefault()` keeps it from the reader. */
export class CooperationBeforeExportEvent extends ElementEvent<ExportDetail> {
  static override readonly type = 'cooperation-before-export';
  static override readonly cancelable = true;
}

declare global {
  interface HTMLElementEventMap {
    'cooperation-export': CooperationExportEvent;
    'cooperation-before-export': CooperationBeforeExportEvent;
  }
}
