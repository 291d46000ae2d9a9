/** A graph in a frame: how high it is, whom its page believes, and to whom it speaks. */
import { codeOf, expect, paste, test } from './embedded-page.ts';
import { watchFaults } from './page-faults.ts';

const VIEW = 'level=countries&select=country:fr';

test('[EMB] 84 a frame shows the view in a sandbox and becomes as high as its graph', async ({
  page,
  host,
}) => {
  const code = await codeOf(page, 'Frame', VIEW);
  const faults = watchFaults(page);
  await paste(page, host, code.replace(/height="\d+"/, 'height="90"'));
  const frame = page.locator('iframe');
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('application', { name: /^Network of/ })).toBeVisible();
  await expect(inside.getByRole('heading', { name: 'France' })).toBeVisible();
  const heights = async (): Promise<readonly number[]> => [
    await frame.evaluate((element) => element.clientHeight),
    await inside.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height)),
  ];
  await expect.poll(async () => new Set(await heights()).size).toBe(1);
  const [tall = 0] = await heights();
  expect(tall).toBeGreaterThan(600);
  // Smaller again, once there is less to show.
  await inside.getByRole('application', { name: /^Network of/ }).press('Escape');
  await expect.poll(async () => (await heights())[0]).toBeLessThan(tall);
  await expect.poll(async () => new Set(await heights()).size).toBe(1);
  expect(faults).toEqual([]);
});

test('[EMB] 84 heights are taken from the own frame and its origin alone, and within bounds', async ({
  page,
  host,
}) => {
  const script = '<script src="/dist/iframe-height.js"></script>';
  const sends = '<script>onmessage = ({ data }) => parent.postMessage(data, "*")</script>';
  host.put('echo.html', sends);
  await paste(
    page,
    host,
    `${script}
     <iframe id="own" data-cooperation-graph src="${host.address}echo.html" title="own"></iframe>
     <iframe id="other" src="${host.address}echo.html" title="other"></iframe>
     <iframe id="moved" data-cooperation-graph src="${host.address}echo.html" title="moved"></iframe>`,
  );
  // Its window now has another origin than its address says.
  await page.evaluate(() => {
    const moved = document.querySelector<HTMLIFrameElement>('#moved')!;
    return new Promise<void>((done) => {
      moved.addEventListener('load', () => done(), { once: true });
      moved.contentWindow!.location.href =
        'data:text/html,<script>onmessage=({data})=>parent.postMessage(data,"*")</script>';
    });
  });
  /** Has a frame say something; resolves when this page has heard it. */
  const say = (id: string, data: unknown): Promise<string> =>
    page.evaluate(
      ([frame, message]) =>
        new Promise<string>((done) => {
          const element = document.querySelector<HTMLIFrameElement>(`#${frame as string}`)!;
          addEventListener('message', () => done(element.style.height), { once: true });
          element.contentWindow!.postMessage(message, '*');
        }),
      [id, data] as const,
    );
  const type = 'cooperation-graph:height';
  expect(await say('own', { type, height: 712 })).toBe('712px');
  expect(await say('own', { type, height: 1 })).toBe('50px');
  expect(await say('own', { type, height: 1e9 })).toBe('5000px');
  expect(await say('own', { type, height: '300' })).toBe('5000px');
  expect(await say('own', { type: 'height', height: 300 })).toBe('5000px');
  expect(await say('own', 'junk')).toBe('5000px');
  expect(await say('other', { type, height: 712 })).toBe('');
  expect(await say('moved', { type, height: 712 })).toBe('');
  // The page itself is no frame.
  await page.evaluate(
    (message) => {
      postMessage(message, '*');
      return new Promise((done) => addEventListener('message', done, { once: true }));
    },
    { type, height: 300 },
  );
  expect(await page.locator('#own').evaluate((frame) => frame.style.height)).toBe('5000px');
});

test('[SEC] 101 the page of a frame says its height to its parent, and listens to nobody', async ({
  page,
  host,
}) => {
  const { href } = new URL('./embed.html', test.info().project.use.baseURL ?? page.url());
  await paste(
    page,
    host,
    `<script>heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>
     <iframe src="${href}" sandbox="allow-scripts" title="Graph"></iframe>`,
  );
  const graph = page.frameLocator('iframe').getByRole('application', { name: /^Network of/ });
  await expect(graph).toBeVisible();
  const before = await graph.getAttribute('aria-label');
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe')!;
    for (const data of [{ type: 'view', view: 'level=countries' }, 'level=countries', null])
      contentWindow!.postMessage(data, '*');
  });
  // What it was sent is delivered before what its own window is asked for now.
  await graph.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  const heard = await page.evaluate(
    () => (globalThis as unknown as { heard: readonly object[] }).heard,
  );
  expect(heard.length).toBeGreaterThan(0);
  for (const message of heard) {
    expect(message).toEqual({ type: 'cooperation-graph:height', height: expect.any(Number) });
  }
  expect(await graph.getAttribute('aria-label')).toBe(before);
});

test('[EMB] 84 the page of a frame loads data of its own site alone', async ({ page, host }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`./embed.html?src=${encodeURIComponent(`${host.address}stolen.json`)}`);
  await expect(page.getByRole('application', { name: /^Network of/ })).toBeVisible();
  expect(asked.filter((address) => address.startsWith(host.address))).toEqual([]);
  await page.goto('./embed.html?src=./graph-data/cooperation.json#level=countries');
  await expect(page.getByRole('application', { name: /^Network of/ })).toBeVisible();
  const paths = asked.map((address) => new URL(address).pathname);
  expect(paths.filter((path) => path === '/graph-data/cooperation.json')).toHaveLength(1);
});
