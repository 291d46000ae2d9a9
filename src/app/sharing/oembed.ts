import { EMBED_HEIGHT, iframeCode } from '../../figure/embed-code.ts';
import type { SharedPage } from './share-tags.ts';

/** Width of the frame where nobody asked for another, CSS px. */
const WIDTH = 960;

/**
 * The answer of oEmbed 1.0 for a published page: a frame with its graph (type `rich`). A site without a
 * server cannot answer for each size or view that is asked for: the same file stands for all.
 */
export function oEmbed({
  title,
  address,
  image,
}: SharedPage & { readonly address: string }): object {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Cooperation graph',
    provider_url: address,
    ...(image !== null && {
      thumbnail_url: address + image.fileName,
      thumbnail_width: image.width,
      thumbnail_height: image.height,
    }),
    html: iframeCode({
      address: `${address}embed.html`,
      title,
      height: EMBED_HEIGHT,
      script: null,
    }),
    width: WIDTH,
    height: EMBED_HEIGHT,
    cache_age: 86_400,
  };
}
