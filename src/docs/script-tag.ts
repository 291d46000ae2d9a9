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

/** The address of a file of the package on the public CDN. */
export function publishedFile({ version }: PublishedBuild, path: string): string {
  return `https://cdn.jsdelivr.net/npm/cooperation-graph@${version}/${path}`;
}

/** The address of the dataset that comes with the package. */
export function datasetAddress(build: PublishedBuild): string {
  return publishedFile(build, 'dist/graph-data/cooperation.json');
}

/** The tag that loads `embed.js` of a version from the public CDN and refuses any other file. */
export function scriptTag(build: PublishedBuild): string {
  return `<script
  type="module"
  src="${publishedFile(build, 'dist/embed.js')}"
  integrity="${build.integrity}"
  crossorigin="anonymous"
></script>`;
}
