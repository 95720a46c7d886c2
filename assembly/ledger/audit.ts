// Every quarter every account and the whole economy balance to exactly zero, or the core stops.
import { ACCOUNTS_A_BOOK, BOOKS, BOOK_MONEY, FLOWS, TRAP_ACCOUNT, TRAP_BOOK, TRAP_STATEMENT } from "../generated/codes";
import { MAX_FLOWS } from "../generated/limits";
import * as account from "../generated/account";
import * as run from "../generated/run";
import * as statement from "../generated/statement";
import { refuse } from "../base/trap";
import { inBook, ofLab } from "./accounts";

/** Runs last in a quarter: after it, the balances are the opening of the next one. */
export function audit(): void {
  for (let j = 0; j < <i32>run.labs(); j++) checkStatement(j);
  for (let book = 0; book < BOOKS; book++) checkBook(book);
  run.setAudits(run.audits() + 1);
}

/** Lines of the cash statements are of one quarter: cleared before its first transfer. */
export function openStatements(): void {
  const lines = <i32>run.labs() * <i32>MAX_FLOWS;
  for (let i = 0; i < lines; i++) statement.setCents(i, 0);
}

function checkBook(book: i32): void {
  let sum: i64 = 0;
  for (let holder = 0; holder < ACCOUNTS_A_BOOK; holder++) {
    const a = inBook(book, holder);
    const balance = account.balanceCents(a);
    const off = balance - (account.openingCents(a) + account.inCents(a) - account.outCents(a));
    if (off != 0) refuse(TRAP_ACCOUNT, a, off);
    sum += balance;
    account.setOpeningCents(a, balance);
    account.setInCents(a, 0);
    account.setOutCents(a, 0);
  }
  if (sum != 0) refuse(TRAP_BOOK, book, sum);
}

/** The lines of a lab's cash statement must explain what its account received less what it gave. */
function checkStatement(j: i32): void {
  let lines: i64 = 0;
  for (let flow = 0; flow < FLOWS; flow++) lines += statement.cents(j * <i32>MAX_FLOWS + flow);
  const a = inBook(BOOK_MONEY, ofLab(j));
  const off = account.inCents(a) - account.outCents(a) - lines;
  if (off != 0) refuse(TRAP_STATEMENT, j, off);
}
