import type { HtmlTagDescriptor } from 'vite';
import type { DataWords } from '../bundle/built-data.ts';

/** The picture that stands for a page where its address is shared, and its size in px. */
export interface ShareImage {
  readonly fileName: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

export interface SharedPage extends DataWords {
  /** Where the page is published, with a slash at its end; null: not known, and what needs it is left out. */
  readonly address: string | null;
  readonly image: ShareImage | null;
}

type Attributes = Record<string, string>;

function imageOf({ address, image }: SharedPage): readonly Attributes[] {
  if (address === null || image === null) return [];
  return [
    { property: 'og:image', content: address + image.fileName },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: String(image.width) },
    { property: 'og:image:height', content: String(image.height) },
    { property: 'og:image:alt', content: image.alt },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

/**
 * What the head of a page says for whoever shares its address: a description, Open Graph, and where its
 * oEmbed stands. Open Graph wants absolute addresses, so tags with one are there only where it is known.
 */
export function shareTags(page: SharedPage): HtmlTagDescriptor[] {
  const { title, description, address } = page;
  const metas: readonly Attributes[] = [
    { name: 'description', content: description },
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: 'Cooperation graph' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    ...(address === null ? [] : [{ property: 'og:url', content: address }]),
    ...imageOf(page),
  ];
  // At the end of the head: the encoding has to stand among its first 1024 bytes.
  const injectTo = 'head';
  const tags: HtmlTagDescriptor[] = metas.map((attrs) => ({ tag: 'meta', attrs, injectTo }));
  if (address === null) return tags;
  const link = (attrs: Attributes): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo });
  return [
    ...tags,
    link({ rel: 'canonical', href: address }),
    link({
      rel: 'alternate',
      type: 'application/json+oembed',
      href: `${address}oembed.json`,
      title,
    }),
  ];
}
