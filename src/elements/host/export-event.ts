/** A file that the reader takes away. */
export interface ExportDetail {
  /** `svg`, `png`, `pdf`, `html`, `csv` …: the ending of its name. */
  readonly format: string;
  readonly fileName: string;
}

/** The reader has downloaded a file. */
export class CooperationExportEvent extends CustomEvent<ExportDetail> {
  static readonly type = 'cooperation-export';

  constructor(detail: ExportDetail) {
    super(CooperationExportEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** A file is made and about to be downloaded; `preventDefault()` keeps it from the reader. */
export class CooperationBeforeExportEvent extends CustomEvent<ExportDetail> {
  static readonly type = 'cooperation-before-export';

  constructor(detail: ExportDetail) {
    super(CooperationBeforeExportEvent.type, {
      detail,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cooperation-export': CooperationExportEvent;
    'cooperation-before-export': CooperationBeforeExportEvent;
  }
}
