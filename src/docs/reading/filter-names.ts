/** Lets the list of all names be narrowed by typing. Pages without one are left alone. */
export function hearFilter(page: Document): void {
  const field = page.querySelector<HTMLInputElement>('#filter');
  const found = page.querySelector('#found');
  if (field === null || found === null) return;
  const rows = [...page.querySelectorAll<HTMLElement>('dl.names > div')];
  field.closest<HTMLElement>('[hidden]')!.hidden = false;
  const narrow = (): void => {
    const words = field.value.toLowerCase().split(/\s+/u);
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
    const count = rows.filter((row) => !row.hidden).length;
    found.textContent = `${count} of ${rows.length}`;
  };
  field.addEventListener('input', narrow);
  narrow();
}
