// Names of accounts as people read them.
import { ACCOUNTS_A_BOOK, BOOKS, LAB_ACCOUNT, SECTORS, SEGMENT_ACCOUNT } from '../schema/codes.ts';

/** `money of lab 2`, `loans of lenders`. */
export function accountName(account: number): string {
  const book = BOOKS[Math.floor(account / ACCOUNTS_A_BOOK)] ?? 'unknown book';
  const holder = account % ACCOUNTS_A_BOOK;
  if (holder >= LAB_ACCOUNT) return `${book} of lab ${holder - LAB_ACCOUNT}`;
  if (holder >= SEGMENT_ACCOUNT) return `${book} of segment ${holder - SEGMENT_ACCOUNT}`;
  return `${book} of ${SECTORS[holder]?.name ?? `sector ${holder}`}`;
}
