// Runs the measurements named on the command line, or all: `node bench/run.mjs layout`. Each is a TypeScript module of
// this folder that exports `bench(): Promise<void>` and writes its own section of README.md. Vite translates them.
import { runnerImport } from 'vite';

const BENCHES = ['layout', 'first-paint', 'threads', 'centrality', 'figures'];

const asked = process.argv.slice(2);
for (const name of asked.filter((one) => !BENCHES.includes(one))) {
  console.error(`no measurement is called ${name}; there are: ${BENCHES.join(', ')}`);
  process.exit(1);
}
for (const name of asked.length > 0 ? asked : BENCHES) {
  console.log(`measuring ${name} …`);
  const { module } = await runnerImport(`./bench/${name}.ts`, {
    configFile: false,
    logLevel: 'error',
  });
  await module.bench();
}
