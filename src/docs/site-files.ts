import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from 'custom-elements-manifest';
import packageJson from '../../package.json' with { type: 'json' };
import { cssDefault } from './css-defaults.ts';
import { escapeHtml } from './escape-html.ts';
import { readExample, type Example } from './example.ts';
import { examplePage, type SiteFile } from './example-page.ts';
import { linkKeyList } from './link-keys.ts';
import { llmsText } from './llms-text.ts';
import { markdownToHtml } from './markdown.ts';
import { metricList } from './metric-list.ts';
import { namesList, type References } from './names-list.ts';
import { leadOf, pageContent, wholeText, type PageParts } from './page-content.ts';
import { PAGES } from './page-list.ts';
import { pageShell } from './page-shell.ts';
import { playgroundForm } from './playground-form.ts';
import { elementOf, referenceOf } from './reference-entry.ts';
import { referenceHtml } from './reference-html.ts';
import { publishedBuild, type PublishedBuild } from './script-tag.ts';

/** Where the sources are and where the package was built. */
export interface SitePlaces {
  /** `src/docs`. */
  readonly sources: string;
  /** `dist`, with `embed.js`, `custom-elements.json` and the dataset. */
  readonly dist: string;
  /** `graph-data/schema.json`. */
  readonly schema: string;
}

/** Elements with a reference, and the build that examples of theirs run on. */
const REFERENCES: readonly (readonly [tag: string, build: Example['build']])[] = [
  ['cooperation-graph', 'embed'],
  ['cooperation-explorer', 'define'],
];

/** Files of the examples that are data and no example. */
const EXAMPLE_DATA = /\.(csv|json)$/u;

/** Every file of the site but scripts and styles. Throws where the package is not built. */
export function siteFiles({ sources, dist, schema }: SitePlaces): readonly SiteFile[] {
  const embed = readFileSync(join(dist, 'embed.js'));
  const dataset = readFileSync(join(dist, 'graph-data/cooperation.json'));
  const manifestText = readFileSync(join(dist, 'custom-elements.json'), 'utf8');
  const names = readdirSync(join(sources, 'examples')).toSorted();
  const textOf = (path: string): string => readFileSync(join(sources, path), 'utf8');
  const examples = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => readExample(name.replace(/\.html$/u, ''), textOf(`examples/${name}`)));
  const build = publishedBuild(packageJson.version, embed);
  const manifest = JSON.parse(manifestText) as Package;
  const snippets = readdirSync(join(sources, 'snippets')).map(
    (name) => [name.replace(/\.txt$/u, ''), textOf(`snippets/${name}`).trimEnd()] as const,
  );
  const references = referencesOf(manifest);
  const parts = new Map([
    ...referenceParts(references, examples),
    ...snippets.map(([name, text]) => [`code ${name}`, codeHtml(text)] as const),
    ['playground-form', playgroundForm(elementOf(manifest, 'cooperation-graph'), build)],
    ['changelog', markdownToHtml(textOf('changelog.md'))],
    ['metrics', metricList()],
    ['link-keys', linkKeyList()],
    ['names', namesList(references)],
  ]);
  const pages = sitePages(textOf, { examples, build, parts });
  return [
    ...pages.files,
    ...examples.flatMap(examplePage),
    ...names
      .filter((name) => EXAMPLE_DATA.test(name))
      .map((name) => [`examples/${name}`, textOf(`examples/${name}`)] as const),
    ['examples/cooperation.json', dataset],
    ['embed.js', embed],
    ['metric-worker.js', readFileSync(join(dist, 'metric-worker.js'))],
    ['custom-elements.json', manifestText],
    ['schema.json', readFileSync(schema)],
    [
      'llms.txt',
      llmsText({ leads: pages.leads, references, firstCode: firstCode(examples, build), build }),
    ],
  ];
}

function codeHtml(text: string): string {
  return `<pre><code>${escapeHtml(text)}</code></pre>`;
}

function referencesOf(manifest: Package): References {
  return new Map(
    REFERENCES.map(([tag]) => [tag, referenceOf(elementOf(manifest, tag), cssDefault)]),
  );
}

function referenceParts(
  references: References,
  examples: readonly Example[],
): readonly (readonly [string, string])[] {
  return REFERENCES.map(([tag, build]) => [
    `reference ${tag}`,
    referenceHtml(references.get(tag) ?? [], examples, build),
  ]);
}

/** What a reader pastes first. */
function firstCode(examples: readonly Example[], build: PublishedBuild): string {
  const example = examples.find(({ name }) => name === 'quick-start');
  return example === undefined ? '' : wholeText(example, build);
}

function sitePages(
  textOf: (path: string) => string,
  parts: PageParts,
): { readonly files: readonly SiteFile[]; readonly leads: ReadonlyMap<string, string> } {
  const leads = new Map<string, string>();
  const { version } = parts.build;
  const files = PAGES.map((page): SiteFile => {
    const main = pageContent(textOf(`pages/${page.name}.html`), parts);
    leads.set(page.name, leadOf(main));
    const head = page.name === 'playground' ? PLAYGROUND_SCRIPTS : '';
    const description = leadOf(main);
    return [
      `${page.name}.html`,
      pageShell(page, { title: page.title, description, main, head, version }),
    ];
  });
  return { files, leads };
}

const PLAYGROUND_SCRIPTS = `<script type="module" src="embed.js"></script>
<script type="module" src="playground.js"></script>`;
