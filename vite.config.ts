import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { browserLaunchOptions } from './e2e/browser.mjs';
import packageJson from './package.json' with { type: 'json' };
import { embedScript } from './src/app/bundle/embed-script-plugin.ts';
import { graphData } from './src/app/bundle/graph-data-plugin.ts';
import { inlineWorker } from './src/app/bundle/inline-worker-plugin.ts';
import { licences } from './src/app/bundle/licences-plugin.ts';
import { loadAtOnce } from './src/app/bundle/load-at-once-plugin.ts';
import { publishedScripts } from './src/app/bundle/published-scripts-plugin.ts';
import { figureFonts } from './src/app/fonts/figure-fonts-plugin.ts';
import { embedPage, heightScript } from './src/app/frame/frame-plugin.ts';
import { elementManifest } from './src/app/manifest/element-manifest-plugin.ts';
import { sharing } from './src/app/sharing/sharing-plugin.ts';
import { ownArrayFrom } from './src/app/slim/own-array-from.ts';
import { slimCytoscape } from './src/app/slim/cytoscape/slim-cytoscape-plugin.ts';
import { lastPass } from './src/app/slim/last-pass-plugin.ts';
import { leanTemplates } from './src/app/slim/lean-templates-plugin.ts';
import { litWithoutGlobals } from './src/app/slim/lit-without-globals-plugin.ts';
import { slimGraphology } from './src/app/slim/slim-graphology-plugin.ts';
import { slimJspdf } from './src/app/slim/slim-jspdf-plugin.ts';
import { docsSite } from './src/docs/docs-site-plugin.ts';

/** A dependency or a file in it. A library leaves them to its user, who then has each only once. */
const dependency = new RegExp(`^(${Object.keys(packageJson.dependencies).join('|')})(/|$)`);

/** What every page needs: the modules that no file holds, and jsPDF without what it would load. */
const page = (fonts?: Parameters<typeof figureFonts>[0]): Plugin[] => [
  inlineWorker(),
  figureFonts(fonts),
  slimJspdf(),
  embedScript(),
  publishedScripts(),
];

/** Leaves out of a page's bundle what it never uses of its libraries. */
const slim = (): Plugin[] => [slimCytoscape(), slimGraphology(), leanTemplates()];

/** What `vite build --mode <name>` makes, in the order of `npm run build`: later ones hold earlier ones. */
const builds: Readonly<Record<string, ViteUserConfig>> = {
  /** One file with everything in it, for `<script>` with or without `type="module"`. */
  embed: {
    publicDir: false,
    plugins: [
      ...slim(),
      litWithoutGlobals(),
      loadAtOnce(),
      inlineWorker({ shared: true }),
      heightScript(),
      licences({ fileName: 'embed-licences.txt' }),
      lastPass({
        notice: `cooperation-graph ${packageJson.version}, MIT; inside: dist/embed-licences.txt`,
      }),
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      emptyOutDir: false,
      lib: {
        entry: 'src/embed.ts',
        formats: ['iife'],
        name: 'cooperationGraph',
        fileName: () => 'embed.js',
      },
      // Where there are no elements (a server that imports everything) there is nothing to register.
      rolldownOptions: {
        transform: { inject: ownArrayFrom },
        output: {
          intro: "if (typeof HTMLElement === 'undefined') return;",
          // The variable of a classic script would be the page's.
          banner: '(() => {',
          footer: '})();',
        },
      },
    },
  },

  /** The entries of the package, one file each, and what they share. */
  library: {
    publicDir: false,
    plugins: [
      inlineWorker({ fileName: 'metric-worker.js' }),
      figureFonts({ licence: 'OFL.txt' }),
      // Both inside. As dependencies they would bring what is never used here: a third of what a page
      // loads for its first picture, and a script to install.
      slimCytoscape(),
      slimJspdf(),
      embedScript(),
      publishedScripts(),
      elementManifest(),
      licences({ fileName: 'licences.txt' }),
    ],
    build: {
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: { index: 'src/index.ts', define: 'src/define.ts', headless: 'src/headless.ts' },
        formats: ['es'],
      },
      rolldownOptions: {
        external: dependency,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },

  /** The command line: each verb a chunk of its own, loaded when it is called. */
  cli: {
    publicDir: false,
    plugins: [graphData(), figureFonts(), slimJspdf(), licences({ fileName: 'cli/licences.txt' })],
    // A renderer with a part in machine code for each system: installed, never bundled.
    ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
    define: { COOPERATION_GRAPH_VERSION: JSON.stringify(packageJson.version) },
    build: {
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      ssr: 'src/cli/main.ts',
      rolldownOptions: {
        output: {
          entryFileNames: 'cli.js',
          chunkFileNames: 'cli/[name]-[hash].js',
          banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  },

  /** The documentation, as files for any folder of any server. The package must be built before. */
  docs: {
    root: 'src/docs',
    base: './',
    publicDir: false,
    plugins: [...slim(), ...page(), docsSite(), licences({ fileName: 'licences.txt' })],
    build: {
      outDir: '../../dist/docs',
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          site: 'src/docs/site.css',
          example: 'src/docs/example.css',
          playground: 'src/docs/playground/main.ts',
          define: 'src/docs/full-build.ts',
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: ({ names: [name = ''] }) =>
            name.endsWith('.css') ? '[name][extname]' : 'assets/[name]-[hash][extname]',
        },
      },
    },
  },

  /** The explorer as a site that works from any folder of any server. */
  app: {
    root: 'src/app/site',
    base: './',
    plugins: [
      graphData(),
      ...slim(),
      ...page({ licence: 'OFL.txt' }),
      embedPage(),
      licences({ fileName: 'licences.txt' }),
      sharing({ address: process.env['SITE_ADDRESS'] }),
    ],
    build: { outDir: '../../../dist/site', emptyOutDir: true },
  },
};

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
  plugins: page(),
  ...builds[mode],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // A property holds or fails; how long a loaded machine takes to try it says nothing.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts'],
          env: { TZ: 'Asia/Dubai' },
          // Loading the same modules for each file anew took half the time. So files share them, and
          // leave nothing behind.
          isolate: false,
          maxWorkers: availableParallelism(),
        },
      },
      {
        extends: true,
        // Found in the middle of a run, a library would reload the page under the tests.
        optimizeDeps: { include: [...Object.keys(packageJson.dependencies), 'cytoscape', 'jspdf'] },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: await browserLaunchOptions(),
              contextOptions: { reducedMotion: 'reduce', timezoneId: 'Asia/Dubai', locale: 'en' },
            }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1440, height: 900 },
          },
        },
      },
    ],
  },
}));
