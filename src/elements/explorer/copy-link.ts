/** Puts an address on the clipboard; resolves to how that went, in a sentence. */
export async function copyLink(address: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(address);
    return 'Link copied.';
  } catch {
    return 'The link could not be copied; it stands in the address bar.';
  }
}
