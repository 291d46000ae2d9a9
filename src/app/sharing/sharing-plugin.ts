import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';
import { describeData, readBuiltData } from '../bundle/built-data.ts';
import { oEmbed } from './oembed.ts';
import { shareTags, type ShareImage, type SharedPage } from './share-tags.ts';

const program = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

const IMAGE = { fileName: 'og.png', width: 1200, height: 630 } as const;

export interface SharingOptions {
  /** The address the site will have, absolute; without it, tags and files that need it are left out. */
  readonly address?: string | undefined;
}

/** An absolute web address with a slash at its end. Throws an `Error` on any other. */
export function siteAddress(given: string | undefined): string | null {
  if (given === undefined || given === '') return null;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    throw new Error(`SITE_ADDRESS is ${JSON.stringify(given)}, which is no address of a site`);
  }
  const { origin, pathname } = new URL(given);
  return origin + pathname.replace(/\/?$/, '/');
}

/** The picture of the first screen, drawn by the command line. Rejects where that cannot draw. */
async function drawImage(address: string | null): Promise<Buffer> {
  const size = `${IMAGE.width}x${IMAGE.height}`;
  const args = ['render', '--format', 'png', '--size', size, '--carry', 'nothing', '-o', '-'];
  if (address !== null) args.push('--address', address);
  const options = { encoding: 'buffer', maxBuffer: 1 << 26 } as const;
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], options);
  return stdout;
}

/**
 * What the site gives those who share it: description, Open Graph and its picture, oEmbed. Needs the built
 * command line, and its data.
 */
export function sharing({ address: given }: SharingOptions = {}): Plugin {
  const address = siteAddress(given);
  let page: SharedPage;
  let image: Buffer | null = null;
  return {
    name: 'sharing',
    apply: 'build',
    async buildStart() {
      const words = describeData(await readBuiltData());
      // The renderer of pixels is a package that not every machine can install.
      image = await drawImage(address).catch((error: Error) => {
        this.warn(`no picture for sharing: ${error.message}`);
        return null;
      });
      const shown: ShareImage = {
        ...IMAGE,
        alt: `A network drawn as marks and lines. ${words.description}`,
      };
      page = { ...words, address, image: image === null ? null : shown };
    },
    transformIndexHtml: () => shareTags(page),
    generateBundle() {
      if (image !== null) {
        this.emitFile({ type: 'asset', fileName: IMAGE.fileName, source: image });
      }
      if (page.address === null) return;
      const answer = oEmbed({ ...page, address: page.address });
      this.emitFile({ type: 'asset', fileName: 'oembed.json', source: JSON.stringify(answer) });
    },
  };
}
