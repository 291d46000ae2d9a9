import { afterEach, describe, expect, test } from 'vitest';
import type { DatasetJson } from '../../../src/dataset/dataset-json.ts';
import { writePage } from '../../../src/figure/html/write-page.ts';
import { HOSTILE_LABELS } from '../../support/hostile-labels.ts';
import { sampleFigure } from '../../support/sample-figure.ts';

const SCRIPT = `window.ran = ['</script><b id=loose>', '<!-- <script>', String(/<!--/u.test('<!--')), \`</SCRIPT\`];`;

function pageOf(text: string, script = SCRIPT): string {
  const figure = sampleFigure();
  const metadata = { ...figure.metadata, title: text, language: 'en' };
  const data = { title: text } as unknown as DatasetJson;
  return writePage({ figure: { ...figure, metadata }, data, link: 'a=1', address: null, script });
}

const parsed = (page: string): Document => new DOMParser().parseFromString(page, 'text/html');

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('a page of its own', () => {
  test.each(HOSTILE_LABELS)('holds %j as text and nothing else', (label) => {
    const page = parsed(pageOf(label));
    expect(page.querySelectorAll('script')).toHaveLength(3);
    expect(page.querySelectorAll('body > *')).toHaveLength(4);
    expect(page.querySelectorAll('img, b, iframe, [onerror], [onload]')).toHaveLength(0);
    const view = JSON.parse(page.querySelector('#view')?.textContent ?? '') as object;
    expect(view).toEqual({ link: 'a=1', explorerUrl: null, data: { title: label } });
  });

  test('runs a script that speaks of scripts, and hands over the view', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = pageOf('Title');
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const inner = frame.contentWindow as unknown as { ran?: readonly string[] };
    expect(inner.ran).toEqual(['</script><b id=loose>', '<!-- <script>', 'true', '</SCRIPT']);
    const element = frame.contentDocument?.querySelector('cooperation-graph');
    expect(element).toMatchObject({ link: 'a=1', data: { title: 'Title' } });
    expect(frame.contentDocument?.title).toBe('Title');
  });

  test('may fetch nothing, and says so itself', () => {
    const page = parsed(pageOf('Title'));
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/https?:|\*|connect-src/);
  });

  test('carries its data once: the figure in it has none', () => {
    expect(parsed(pageOf('Title')).querySelector('svg metadata')).toBeNull();
  });
});
