// @ts-nocheck: a script of a page, which makes a global on purpose.
// Keeps what goes wrong on the page, for tests in engines whose driver does not tell.
globalThis.recorded = { errors: [], violations: [], warnings: [] };
addEventListener('error', (event) => recorded.errors.push(String(event.message)));
addEventListener('unhandledrejection', (event) => recorded.errors.push(String(event.reason)));
addEventListener('securitypolicyviolation', (event) =>
  recorded.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
);
for (const name of ['warn', 'error']) {
  const original = console[name].bind(console);
  console[name] = (...values) => {
    recorded.warnings.push(values.map(String).join(' '));
    original(...values);
  };
}
