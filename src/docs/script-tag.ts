import { createHash } from 'node:crypto';

/** The published build a page loads. */
export interface PublishedBuild {
  readonly version: string;
  /** Value of an `integrity` attribute. */
  readonly integrity: string;
}

/** The build that these bytes are, as a page names it. */
export function publishedBuild(version: string, embed: Uint8Array): PublishedBuild {
  const hash = createHash('sha384').update(embed).digest('base64');
  return { version, integrity: `sha384-${hash}` };
}

/** The tag that loads `embed.js` of a version from the public CDN and refuses any other file. */
export function scriptTag({ version, integrity }: PublishedBuild): string {
  return `<script
  type="module"
  src="https://cdn.jsdelivr.net/npm/cooperation-graph@${version}/dist/embed.js"
  integrity="${integrity}"
  crossorigin="anonymous"
></script>`;
}
