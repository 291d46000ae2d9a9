import type { jsPDF } from 'jspdf';
import { sha256Hex } from '../../text/hash.ts';
import type { Figure } from '../figure.ts';

/** A text as hexadecimal digits of UTF-16, as PDF has it between `<` and `>`. */
export function hexDigits(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).padStart(4, '0'),
  );
  return `feff${units.join('')}`;
}

/** Writes what the document says of itself, from the figure alone: no clock, no chance. */
export function describe(doc: jsPDF, { list, metadata, alt }: Figure): void {
  const { title, creator, software, source, rights, identifier, language, date } = metadata;
  const hash = sha256Hex(new TextEncoder().encode(JSON.stringify([metadata, list])));
  doc.setFileId(hash.slice(0, 32).toUpperCase());
  doc.setCreationDate(creationDate(date));
  doc.setDocumentProperties({
    title: hexDigits(title),
    subject: hexDigits(alt),
    author: hexDigits(creator),
    keywords: hexDigits([source, rights, identifier].filter((text) => text !== '').join('; ')),
    creator: hexDigits(software),
  });
  doc.setLanguage(language as Parameters<jsPDF['setLanguage']>[0]);
  doc.viewerPreferences({ DisplayDocTitle: true });
}

/** A day of EDTF as PDF has it: the first day it may mean, within the years that jsPDF knows. */
function creationDate(edtf: string): string {
  const [, year = '2000', month = '01', day = '01'] =
    /^(\d{4})(?:-([01]\d))?(?:-([0-3]\d))?/.exec(edtf) ?? [];
  const known = String(Math.min(2037, Math.max(1970, Number(year))));
  return `D:${known}${month}${day}000000+00'00'`;
}

/**
 * The file. jsPDF writes texts outside of the page as raw bytes, in which readers take a carriage return
 * for a line feed: č and 不 would be other letters. They are given to it as digits, and here become the
 * digits' text, which is as long.
 */
export function fileOf(doc: jsPDF): Uint8Array {
  const file = doc.output();
  const end = file.lastIndexOf('/Producer (');
  const properties = file.slice(end).replaceAll(/^(\/\w+) \((feff[0-9a-f]*)\)$/gm, '$1 <$2>');
  return Uint8Array.from(file.slice(0, end) + properties, (character) => character.charCodeAt(0));
}
