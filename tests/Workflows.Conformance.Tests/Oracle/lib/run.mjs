// Runs a scenario in the oracle, with the context values and the clock of the compiled runner.
const startTime = '2024-01-01T00:00:00.000Z';
const arn = 'arn:aws:states:local:000000000000';

const startedBy = 'AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID';

/** The field of the arguments that holds what a function or another workflow gets; a service, a worker, and a function that is the resource itself get all of them. */
const payloadField = (resource) => ({ 'lambda:invoke': 'Payload', 'states:startExecution': 'Input' })[/^arn:aws:states:::((?:lambda|states):\w+)/.exec(resource)?.[1]];

/** The interpreter numbers its tokens and makes up its uuids; the runner's are nobody's contract. */
const withoutMadeUp = (payload, input) => JSON.parse(JSON.stringify(payload)
  .replaceAll(/token-\d+/g, 'TASK-TOKEN')
  .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (uuid) => (JSON.stringify(input).includes(uuid) ? uuid : 'UUID')));

/** What a task receives. Another workflow is told who started it, too. */
function payloadOf(resource, args, executionId, input) {
  const field = payloadField(resource);
  const payload = withoutMadeUp(field ? args[field] : args, input);
  if (field !== 'Input') return payload;
  const { [startedBy]: starter, ...rest } = payload;
  if (!starter.startsWith(executionId)) throw new Error(`${args.StateMachineArn} is told that '${starter}' started it`);
  return rest;
}

const nameOf = ({ exception, name }) => name ?? exception;
const lambdaCause = (thrown) => JSON.stringify({ errorType: nameOf(thrown), errorMessage: thrown.message, stackTrace: [] });

function mock(step, resource) {
  const field = payloadField(resource);
  const shared = {
    ...(step.afterSeconds ? { afterSeconds: step.afterSeconds } : {}),
    ...('when' in step ? { when: field ? { [field]: step.when } : step.when } : {}),
    ...(step.heartbeatsAt ? { heartbeatsAt: step.heartbeatsAt } : {}),
  };
  if (step.never) return { ...shared, never: true };
  if (step.echo) return { ...shared, echo: true };
  if (step.throw) return { ...shared, throw: { error: nameOf(step.throw), cause: lambdaCause(step.throw) } };
  return step.fail ? { ...shared, throw: step.fail } : { ...shared, return: step.return ?? null };
}

/** The states of a machine and of those inside of it, as pairs of name and state. */
const statesOf = (machine) => Object.entries(machine.States).flatMap(([name, state]) => [
  [name, state], ...(state.Branches ?? []).flatMap(statesOf), ...(state.ItemProcessor ? statesOf(state.ItemProcessor) : []),
]);

/** What a scenario calls a task: its state, less the scope in the name of one that several machines have. */
const methodOf = (state, tasks) => (state in tasks ? state : state.replace(/ \([^]*\)$/, ''));

/** States that several machines have are one function with one count of its calls. */
function mocksOf(definition, tasks) {
  const states = statesOf(definition).filter(([name]) => methodOf(name, tasks) in tasks);
  return Object.fromEntries(states.map(([name, { Resource, Arguments, Parameters }]) => {
    const method = methodOf(name, tasks);
    const isShared = states.filter(([other]) => methodOf(other, tasks) === method).length > 1;
    return [isShared ? (Arguments ?? Parameters).FunctionName : name, tasks[method].map((step) => mock(step, Resource))];
  }));
}

const executionId = (workflow, executionName) => `${arn}:execution:${workflow}:${executionName}`;

/** The interpreter knows by its ARN that a Task is an activity, and has heartbeats. */
const withActivities = (definition) => JSON.parse(JSON.stringify(definition).replaceAll(/"Resource":"\$\{(\w+Activity)\}"/g, `"Resource":"${arn}:activity:$1"`));

/** Gives what the oracle gives. */
export function run(oracle, definition, scenario, executionName, onTask) {
  const { workflow } = scenario;
  return oracle.runStateMachine(withActivities(definition), scenario.input, {
    items: Object.fromEntries((scenario.objects ?? []).map(({ state, type, text }) => [state, { type, text }])),
    mocks: mocksOf(definition, scenario.tasks ?? {}),
    startTime,
    context: {
      Execution: { Id: executionId(workflow, executionName), Name: executionName, StartTime: startTime },
      StateMachine: { Id: `${arn}:stateMachine:${workflow}`, Name: workflow },
    },
    onTask,
  });
}

const toMilliseconds = (seconds) => Math.round(seconds * 1000) / 1000;

/** The Pass that makes typed rows of texts. The runner reads rows as what they are, so a wrong cell fails a child that enters no state there. */
const isOfRows = ({ Comment }) => Comment === 'Makes the texts of the rows what their members are.';

/** Children of a Distributed Map are counted as they start: those that the runner does not start have no number there. */
function renumber(trace, definition) {
  const distributed = new Set(statesOf(definition).filter(([, state]) => state.ItemProcessor?.ProcessorConfig?.Mode === 'DISTRIBUTED').map(([name]) => name));
  const numbers = {};
  return trace.map((entry) => ({
    ...entry,
    path: entry.path.replace(/^(.*?)\[(\d+)\]/, (all, map, index) => {
      if (!distributed.has(map)) return all;
      const of = (numbers[map] ??= {});
      return `${map}[${(of[index] ??= Object.keys(of).length)}]`;
    }),
  }));
}

/** By branch and iteration, the states entered there: at one moment, those of different ones have no order. Nothing if there is none. */
function innerOf(trace, definition) {
  const inner = {};
  const rows = new Set(statesOf(definition).filter(([, state]) => isOfRows(state)).map(([name]) => name));
  const seen = trace.filter(({ path, state, output }) => path && !(rows.has(state) && output === undefined));
  for (const { state, path, enteredAt, exitedAt, output } of renumber(seen, definition)) {
    (inner[path] ??= []).push({ state, enteredAt: toMilliseconds(enteredAt), ...(output === undefined ? {} : { exitedAt: toMilliseconds(exitedAt) }) });
  }
  return Object.keys(inner).length ? { inner: Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) } : {};
}

/** Gives `{status, output | error + cause, states, inner?, written?, virtualSeconds, arguments}`. */
export async function runScenario(oracle, definition, scenario, executionName) {
  const calls = [];
  const result = await run(oracle, definition, scenario, executionName, ({ state, resource, args }) => {
    if (!resource.startsWith('arn:aws:states:::s3:')) calls.push({ state: methodOf(state, scenario.tasks ?? {}), payload: payloadOf(resource, args, executionId(scenario.workflow, executionName), scenario.input) });
  });
  const { status, output, error, cause } = result;
  return {
    status,
    ...(status === 'SUCCEEDED' ? { output } : { error, cause }),
    states: result.trace.filter((entry) => !entry.path).map((entry) => entry.state),
    ...innerOf(result.trace, definition),
    ...(result.mapRuns?.some((run) => run.written) ? { written: result.mapRuns.flatMap((run) => run.written ?? []) } : {}),
    virtualSeconds: toMilliseconds(result.virtualSeconds),
    arguments: calls,
  };
}
