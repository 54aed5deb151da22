// What a key looks like: `sitrep_`, 43 letters and digits of chance (256 bits), and six of a checksum, as GitHub's tokens have them. The
// prefix lets scanners find a key that leaked, the checksum tells a mistyped one without asking the database.

const PREFIX = 'sitrep_';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM_LENGTH = 43;
const CHECKSUM_LENGTH = 6;
/** Bytes below it fall on each digit equally often. */
const FAIR_BYTES = 256 - (256 % DIGITS.length);
/** Polynomial of CRC-32 (ISO 3309, as in zlib), its bits reversed. */
const CRC_POLYNOMIAL = 0xedb88320;

const CHECKED = new RegExp(`^(${PREFIX}[0-9A-Za-z]{${RANDOM_LENGTH}})([0-9A-Za-z]{${CHECKSUM_LENGTH}})$`);

const encoder = new TextEncoder();

function crc32(text: string): number {
  let remainder = 0xffffffff;
  for (const byte of encoder.encode(text)) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? CRC_POLYNOMIAL : 0);
  }
  return ~remainder >>> 0;
}

/** CRC-32 of a text in base 62, six digits. */
function checksumOf(text: string): string {
  let rest = crc32(text);
  let digits = '';
  while (digits.length < CHECKSUM_LENGTH) {
    digits = DIGITS.charAt(rest % DIGITS.length) + digits;
    rest = Math.floor(rest / DIGITS.length);
  }
  return digits;
}

/** Another key, never to be guessed. */
export function randomKey(): string {
  let text = PREFIX;
  while (text.length < PREFIX.length + RANDOM_LENGTH) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < FAIR_BYTES) text += DIGITS.charAt(byte % DIGITS.length);
  }
  return text + checksumOf(text);
}

/** Whether a text begins as every key does. */
export function beginsAsKey(text: string): boolean {
  return text.startsWith(PREFIX);
}

/**
 * Whether a key begins as one and cannot be one, as its length or its checksum tells. Keys from before there were checksums
 * are as long as those without.
 */
export function isMistyped(key: string): boolean {
  if (!beginsAsKey(key) || key.length === PREFIX.length + RANDOM_LENGTH) return false;
  const [, text, checksum] = CHECKED.exec(key) ?? [];
  return text === undefined || checksumOf(text) !== checksum;
}

/** The end of a key by which its owner knows it: what anybody may see of it. */
export function endingOf(key: string): string {
  return key.slice(-4);
}
