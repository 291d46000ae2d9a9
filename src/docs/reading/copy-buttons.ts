/** How long a button says what became of it, ms. */
const SAID = 2000;

/** Gives every block of code a button that copies it. */
export function addCopyButtons(page: Document): void {
  for (const code of page.querySelectorAll('pre > code')) {
    const block = code.parentElement!;
    const button = page.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', () => void copy(code.textContent, button));
    const box = page.createElement('div');
    box.className = 'code';
    block.replaceWith(box);
    box.append(block, button);
  }
}

async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  const words = await navigator.clipboard.writeText(text).then(
    () => 'Copied',
    () => 'Not allowed',
  );
  button.textContent = words;
  setTimeout(() => (button.textContent = 'Copy'), SAID);
}
