/** All classes and types; registers nothing. */
export * from './headless.ts';
