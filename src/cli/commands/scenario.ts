// Owns `overbuild scenario`: list, check, show, new and schema.
import { existsSync, writeFileSync } from 'node:fs';
import { changeTexts, whenText } from '../../model/interventions.ts';
import { jsonSchemaOf } from '../../model/json-schema.ts';
import { newScenario } from '../../model/new-scenario.ts';
import { notesOn } from '../../model/notes.ts';
import { writeRange } from '../../model/quantity.ts';
import type { Scenario } from '../../model/scenario.ts';
import { compact, plain } from '../../report/figures.ts';
import { type TableColumn, table } from '../../report/table.ts';
import { type Look, printable, wrap } from '../../report/text.ts';
import { type ExitName, Failure } from '../failure.ts';
import type { JsonFlag } from '../flags.ts';
import { issueLines, issueObject } from '../issues.ts';
import { scenarioNames } from '../package-files.ts';
import { loadFile, loadOrFail } from '../scenario-files.ts';
import type { Terminal } from '../terminal.ts';

export const SCENARIO_LIST_SCHEMA = 'overbuild/scenarios/1';
export const CHECK_SCHEMA = 'overbuild/check/1';

export function listScenarios(options: JsonFlag, terminal: Terminal): void {
  const listed = scenarioNames().map((name) => ({ name, scenario: loadFile(name).result.scenario }));
  if (options.json) {
    const scenarios = listed.map(({ name, scenario }) => ({
      name,
      title: scenario?.title ?? null,
      labs: scenario?.labs.length ?? null,
      quarters: scenario?.quarters ?? null,
      customers: scenario?.customers ?? null,
    }));
    terminal.json({ schema: SCENARIO_LIST_SCHEMA, type: 'result', scenarios });
    return;
  }
  const text = (heading: string, giveWay: number, cells: readonly string[]): TableColumn => ({ heading, align: 'left', giveWay, cells });
  const figure = (heading: string, giveWay: number, cell: (scenario: Scenario) => string): TableColumn => ({
    ...text(
      heading,
      giveWay,
      listed.map(({ scenario }) => (scenario === undefined ? '?' : cell(scenario))),
    ),
    align: 'right',
  });
  const columns = [
    text(
      'scenario',
      0,
      listed.map(({ name }) => name),
    ),
    figure('labs', 2, (scenario) => String(scenario.labs.length)),
    figure('quarters', 2, (scenario) => String(scenario.quarters)),
    figure('customers', 3, (scenario) => compact(scenario.customers)),
    text(
      'title',
      1,
      listed.map(({ scenario }) => printable(scenario?.title ?? 'cannot be read: see `overbuild scenario check`')),
    ),
  ];
  for (const line of table(columns, terminal.look)) terminal.data(line);
}

/** Prints every problem, or what has no effect; `content` where there is a problem. */
export function checkScenario(file: string, options: JsonFlag, terminal: Terminal): ExitName {
  const { source, result } = loadFile(file);
  const { issues, scenario } = result;
  const notes = scenario === undefined ? [] : notesOn(scenario);
  if (options.json) {
    for (const issue of issues) terminal.json(issueObject(issue));
    terminal.json({
      schema: CHECK_SCHEMA,
      type: 'result',
      file: source.file,
      ok: scenario !== undefined,
      issues: issues.length,
      notes,
      scenario: scenario?.name ?? null,
      tooLarge: result.tooLarge ?? null,
    });
  } else {
    for (const issue of issues) for (const line of [...issueLines(issue, source, terminal.look), '']) terminal.data(line);
    for (const note of notes) terminal.data(printable(`note: ${note}`));
    if (scenario !== undefined)
      terminal.data(
        `${terminal.look.paint.green('good:')} ${printable(source.file)} describes ${printable(scenario.name)}, ${scenario.labs.length} labs over ${scenario.quarters} quarters`,
      );
  }
  if (scenario !== undefined) return 'done';
  terminal.talk(`${terminal.talkLook.paint.red('error:')} ${printable(source.file)} has ${issues.length} problem${issues.length === 1 ? '' : 's'}`);
  return result.tooLarge === undefined ? 'content' : 'budget';
}

export function showScenario(name: string, options: JsonFlag & { readonly set?: readonly string[] }, terminal: Terminal): void {
  const scenario = loadOrFail(name, options.set ?? [], terminal.talkLook);
  if (options.json) {
    terminal.json({ schema: 'overbuild/scenario/1', type: 'result', ...scenario });
    return;
  }
  for (const line of scenarioLines(scenario, terminal.look)) terminal.data(line);
}

/** Errors: usage where the name cannot be a file, or the file exists. */
export function newScenarioFile(name: string, options: JsonFlag, terminal: Terminal): void {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(name))
    throw new Failure('usage', `${name} cannot be the name of a scenario`, [
      'a small letter, then up to 39 small letters, digits or dashes, such as my-market',
    ]);
  const file = `${name}.yaml`;
  if (existsSync(file)) throw new Failure('usage', `${file} exists, and nothing is overwritten`, ['choose another name, or move the file away']);
  try {
    writeFileSync(file, newScenario(name), { flag: 'wx' });
  } catch (error) {
    throw new Failure('storage', `${file} cannot be written (${error instanceof Error && 'code' in error ? String(error.code) : String(error)})`);
  }
  if (options.json) terminal.json({ schema: 'overbuild/new-scenario/1', type: 'result', file });
  else {
    terminal.data(file);
    terminal.talk(`edit it, then \`overbuild scenario check ${file}\` and \`overbuild run ${file}\``);
  }
}

export function printSchema(terminal: Terminal): void {
  terminal.data(JSON.stringify(jsonSchemaOf(), null, 2));
}

/** Line ends inside a paragraph are the editor's. */
const paragraphs = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s*\n\s*/g, ' '));

function scenarioLines(scenario: Scenario, look: Look): readonly string[] {
  const { paint } = look;
  const off = Object.entries(scenario.submodels)
    .filter(([, state]) => state === 'off')
    .map(([name]) => name);
  const people = scenario.segments.map((s) => `${s.name} (${compact(s.realCustomers)} customers)`).join(', ');
  return [
    paint.bold(printable(scenario.title)),
    ...wrap(
      printable(`${scenario.name}, ${scenario.quarters} quarters from ${scenario.firstQuarter}, ${compact(scenario.customers)} simulated customers`),
      look.width,
    ),
    ...paragraphs(scenario.notes)
      .flatMap((text) => wrap(printable(text), look.width))
      .map(paint.dim),
    '',
    ...wrap(printable(`segments: ${people}`), look.width),
    ...(scenario.clouds.length === 0 ? [] : wrap(printable(`clouds: ${scenario.clouds.map(cloudText).join(', ')}`), look.width)),
    ...wrap(`submodels off: ${off.length === 0 ? 'none' : off.join(', ')}`, look.width),
    '',
    ...table(labColumns(scenario), look),
    ...rentLines(scenario, look),
    ...interventionLines(scenario, look),
    ...(scenario.knobs.length === 0 ? [] : ['', ...table(knobColumns(scenario), look)]),
    '',
    ...wrap('every figure: `overbuild scenario show NAME --json`; what one means: `overbuild explain PATH --scenario NAME`', look.width).map(paint.dim),
  ];
}

function cloudText({ name, lab }: Scenario['clouds'][number]): string {
  return lab === undefined ? name : `${name} (of the firm of ${lab})`;
}

function labColumns({ labs }: Scenario): readonly TableColumn[] {
  const text = (heading: string, giveWay: number, cell: (lab: Scenario['labs'][number]) => string): TableColumn => ({
    heading,
    align: 'left',
    giveWay,
    cells: labs.map((lab) => printable(cell(lab))),
  });
  const figure = (heading: string, giveWay: number, cell: (lab: Scenario['labs'][number]) => string): TableColumn => ({
    ...text(heading, giveWay, cell),
    align: 'right',
  });
  return [
    text('lab', 0, (lab) => lab.name),
    text('id', 4, (lab) => lab.id),
    text('strategy', 0, (lab) => lab.strategy),
    text('funding', 3, (lab) => lab.funding),
    figure('units', 1, (lab) => compact(lab.initialUnits)),
    figure('lead', 1, (lab) => `${plain(lab.leadQuarters)} quarters`),
    figure('cash', 1, (lab) => `${compact(lab.cashUsd)} USD`),
    figure('debt', 2, (lab) => `${compact(lab.debtUsd)} USD`),
    figure('value', 2, (lab) => `${compact(lab.marketValueUsd)} USD`),
  ];
}

/** `OpenAI: Azure 60 %, Nimbus 40 %`, for each lab that rents at one of the clouds. */
function rentLines({ labs, clouds }: Scenario, look: Look): readonly string[] {
  const lines = labs.flatMap((lab) => {
    const rented = clouds.flatMap(({ id, name }) => {
      const share = lab.clouds[id]?.share ?? 0;
      return share > 0 ? [`${name} ${plain(share * 100)} %`] : [];
    });
    return rented.length === 0 ? [] : wrap(printable(`${lab.name}: ${rented.join(', ')}`), look.width);
  });
  if (clouds.length === 0) return [];
  return ['', look.paint.dim('where labs rent'), ...(lines.length === 0 ? ['no lab is at any of the clouds'] : lines)];
}

function interventionLines({ interventions, firstQuarter }: Scenario, look: Look): readonly string[] {
  const text = (item: Scenario['interventions'][number]): string => `${item.name}, ${whenText(item, firstQuarter)}: ${changeTexts(item).join('; ')}`;
  const lines = interventions.flatMap((item) => wrap(printable(text(item)), look.width - 2).map((part, i) => `${i === 0 ? '' : '  '}${part}`));
  return lines.length === 0 ? [] : ['', look.paint.dim('interventions'), ...lines];
}

function knobColumns({ knobs }: Scenario): readonly TableColumn[] {
  return [
    { heading: 'knob', align: 'left', giveWay: 0, cells: knobs.map((knob) => printable(knob.name)) },
    { heading: 'range', align: 'left', giveWay: 1, cells: knobs.map((knob) => writeRange(knob.min, knob.max, knob.unit)) },
    { heading: 'what it turns', align: 'left', giveWay: 2, cells: knobs.map((knob) => printable(knob.label)) },
  ];
}
