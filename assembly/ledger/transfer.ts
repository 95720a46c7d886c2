// The only way in which money, loans or equity move: one account gives what another receives.
import { BOOK_EQUITY, BOOK_LOANS, BOOK_MONEY, LAB_ACCOUNT, TRAP_OVERFLOW, TRAP_TRANSFER } from "../generated/codes";
import { MAX_FLOWS } from "../generated/limits";
import * as account from "../generated/account";
import * as statement from "../generated/statement";
import { refuse } from "../base/trap";
import { inBook } from "./accounts";

/** Beyond 2^62 cents an account could overflow unseen. */
const LARGEST: i64 = 1 << 62;

/** Pays cents from one holder's cash to another's; the flow names the line of a lab's cash statement. */
export function pay(from: i32, to: i32, cents: i64, flow: i32): void {
  move(BOOK_MONEY, from, to, cents);
  if (from >= LAB_ACCOUNT) note(from - LAB_ACCOUNT, flow, -cents);
  if (to >= LAB_ACCOUNT) note(to - LAB_ACCOUNT, flow, cents);
}

/** Records that the borrower owes the lender more; the money moves by `pay`. */
export function owe(borrower: i32, lender: i32, cents: i64): void { move(BOOK_LOANS, borrower, lender, cents); }

/** Records that a debt is repaid or forgiven. */
export function settleDebt(borrower: i32, lender: i32, cents: i64): void { move(BOOK_LOANS, lender, borrower, cents); }

/** Records equity at cost: the issuer is bound to the investor for what was paid in. */
export function issueEquity(issuer: i32, investor: i32, cents: i64): void { move(BOOK_EQUITY, issuer, investor, cents); }

function move(book: i32, from: i32, to: i32, cents: i64): void {
  const giver = inBook(book, from), taker = inBook(book, to);
  if (cents < 0) refuse(TRAP_TRANSFER, giver, cents);
  const left = account.balanceCents(giver) - cents, held = account.balanceCents(taker) + cents;
  if (cents > LARGEST || left < -LARGEST || held > LARGEST) refuse(TRAP_OVERFLOW, giver, cents);
  account.setBalanceCents(giver, left);
  account.setOutCents(giver, account.outCents(giver) + cents);
  account.setBalanceCents(taker, held);
  account.setInCents(taker, account.inCents(taker) + cents);
}

function note(j: i32, flow: i32, cents: i64): void {
  const line = j * <i32>MAX_FLOWS + flow;
  statement.setCents(line, statement.cents(line) + cents);
}
