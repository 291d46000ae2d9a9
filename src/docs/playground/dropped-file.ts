/** A file the reader gave, as text. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** Hears of files that are chosen in a field or dropped anywhere on its page, which shows that it takes them. */
export function hearFiles(field: HTMLInputElement, give: (file: GivenFile) => void): void {
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) give({ name: file.name, text: await file.text() });
  };
  field.addEventListener('change', () => void take(field.files?.[0]));
  const page = field.ownerDocument;
  const mark = (isOver: boolean): void => {
    page.body.toggleAttribute('data-dropping', isOver);
  };
  page.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    mark(true);
  });
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  page.addEventListener('drop', (event) => {
    mark(false);
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void take(file);
  });
}
