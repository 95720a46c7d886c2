// Who has which account in which book.
import { ACCOUNTS_A_BOOK, BOOK_LOANS, BOOK_MONEY, LAB_ACCOUNT, SEGMENT_ACCOUNT } from "../generated/codes";
import * as account from "../generated/account";

export function inBook(book: i32, holder: i32): i32 { return book * ACCOUNTS_A_BOOK + holder; }
export function ofLab(j: i32): i32 { return LAB_ACCOUNT + j; }
export function ofSegment(s: i32): i32 { return SEGMENT_ACCOUNT + s; }

/** Cash of lab j in cents. */
export function cashOf(j: i32): i64 { return account.balanceCents(inBook(BOOK_MONEY, ofLab(j))); }

/** Debt of lab j in cents: what it owes is a negative balance in the book of loans. */
export function debtOf(j: i32): i64 { return -account.balanceCents(inBook(BOOK_LOANS, ofLab(j))); }
