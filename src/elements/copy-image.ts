import { blobAddress } from './blob-address.ts';

/** An image to be copied, and what stands for it where it cannot be seen. */
export interface CopiedImage {
  readonly png: Blob;
  readonly alt: string;
}

/** The image as browsers copy one from a page: with the text in its place. */
async function asMarkup({ png, alt }: CopiedImage): Promise<Blob> {
  const image = document.createElement('img');
  image.alt = alt;
  image.setAttribute('src', await blobAddress(png));
  return new Blob([new XMLSerializer().serializeToString(image)], { type: 'text/html' });
}

/**
 * Puts an image on the clipboard; resolves to whether the browser allowed it. To be called while a press is
 * handled, before the image is there: browsers ask for that. Rejects where the image cannot be made.
 */
export async function copyImage(made: Promise<CopiedImage>): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'image/png': made.then(({ png }) => png),
      'text/html': made.then(asMarkup),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    await made;
    return false;
  }
}
