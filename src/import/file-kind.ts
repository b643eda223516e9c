import type { FileKind } from '../locale/import-problem.ts';
import { partName, type ZipPart } from './zip.ts';

/** How files of other programs begin, in bytes. */
const STARTS: readonly (readonly [FileKind, readonly number[], number?])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d]],
  ['picture', [0x49, 0x49, 0x2a, 0]],
  ['picture', [0x4d, 0x4d, 0, 0x2a]],
  ['picture', [0x57, 0x45, 0x42, 0x50], 8],
  ['picture', [0x66, 0x74, 0x79, 0x70, 0x68, 0x65], 4],
  ['picture', [0x66, 0x74, 0x79, 0x70, 0x61, 0x76], 4],
  ['packed', [0x1f, 0x8b]],
  ['packed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['packed', [0x52, 0x61, 0x72, 0x21]],
  // Excel before it had a container of its own: versions 2 to 4, and 5 on its own.
  ['old-excel', [0x09, 0x00, 0x04, 0x00]],
  ['old-excel', [0x09, 0x02, 0x06, 0x00]],
  ['old-excel', [0x09, 0x04, 0x06, 0x00]],
  ['old-excel', [0x09, 0x08]],
];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0] as const;
const LOOKED_AT = 4_000;
/** How a mail that was kept as a file begins. */
const MAIL_HEADER =
  /^(?:received|return-path|delivered-to|message-id|date|from|to|subject|x-[a-z-]{1,40}): ?/;

/** What a file is that is no zip and no text with cells, by its bytes; undefined when none of these. */
export function kindOfBytes(bytes: Uint8Array): FileKind | undefined {
  if (startsWith(bytes, OLE2, 0)) return containerKind(bytes);
  const found = STARTS.find(([, start, from]) => startsWith(bytes, start, from ?? 0));
  // "BM" may begin a name as well; a picture has no text behind it.
  return found?.[0] === 'picture' && !bytes.subarray(0, 64).some((byte) => byte < 9)
    ? undefined
    : found?.[0];
}

function startsWith(bytes: Uint8Array, start: readonly number[], from: number): boolean {
  return start.every((byte, at) => bytes[from + at] === byte);
}

/** Old Office files, and newer ones with a password, share a container; its list of names tells. */
function containerKind(bytes: Uint8Array): FileKind {
  const text = new TextDecoder('latin1').decode(bytes);
  const holds = (name: string) => text.includes(Array.from(name).join('\0'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return 'locked';
  if (holds('__properties_version1.0')) return 'mail';
  if (holds('WordDocument') || holds('PowerPoint Document')) return 'document';
  return holds('Workbook') || /B\0o\0o\0k\0\0/.test(text) ? 'old-excel' : 'old-or-locked';
}

/** What a text is that has no cells between separators; undefined when it may have. */
export function kindOfText(text: string): FileKind | undefined {
  const start = text
    .slice(0, LOOKED_AT)
    .replace(/^\uFEFF/, '')
    .trimStart()
    .toLowerCase();
  if (text.length <= LOOKED_AT && start === '') return 'empty';
  if (start.startsWith('%pdf-')) return 'pdf';
  // A page that a browser kept with its pictures is written as a mail.
  if (/^(?:mime-version:|content-type: ?multipart)/.test(start)) return 'web-page';
  if (MAIL_HEADER.test(start) && start.includes('mime-version:'))
    return /^from: "?<?saved by/.test(start) ? 'web-page' : 'mail';
  if (start.startsWith('id;p')) return 'other-sheet';
  if (/^\[\s*[[{]/.test(start)) return 'data';
  if (!start.startsWith('<')) return undefined;
  if (start.includes('schemas-microsoft-com:office:spreadsheet') && !start.includes('<html'))
    return 'xml-sheet';
  if (start.includes('opendocument')) return 'flat-ods';
  return /<(?:!doctype html|html|head|meta|table|body|style|div)\b/.test(start)
    ? 'web-page'
    : 'xml';
}

/** What a zip is that is no workbook, by its parts; undefined when it may be one. */
export function kindOfZip(parts: ReadonlyMap<string, ZipPart>): FileKind | undefined {
  const names = [...parts.keys()];
  const some = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (some(/^xl\/workbook\.bin$/)) return 'binary-workbook';
  if (some(/^word\/|^ppt\//)) return 'document';
  if (some(/\.iwa$|^index\.zip$|\/index\.zip$/)) return 'numbers';
  if (parts.has(partName('content.xml')) || parts.has(partName('_rels/.rels'))) return undefined;
  return some(/\.(?:xlsx|xls|ods|csv|txt|tsv|numbers)$/) ? 'packed' : undefined;
}
