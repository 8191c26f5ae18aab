// Runs a scenario in the oracle, with the context values and the clock of the compiled runner.
const startTime = '2024-01-01T00:00:00.000Z';
const arn = 'arn:aws:states:local:000000000000';

// Where the function itself is the resource, its arguments are the payload.
const lambdaInvoke = 'arn:aws:states:::lambda:invoke';

const nameOf = ({ exception, name }) => name ?? exception;
const lambdaCause = (thrown) => JSON.stringify({ errorType: nameOf(thrown), errorMessage: thrown.message, stackTrace: [] });

function mock(step) {
  if (step.never) return { never: true };
  const after = step.afterSeconds ? { afterSeconds: step.afterSeconds } : {};
  if (step.throw) return { throw: { error: nameOf(step.throw), cause: lambdaCause(step.throw) }, ...after };
  if (step.fail) return { throw: step.fail, ...after };
  return { return: step.return ?? null, ...after };
}

const mocksOf = (tasks) => Object.fromEntries(Object.entries(tasks).map(([state, steps]) => [state, steps.map(mock)]));

/** Gives what the oracle gives. */
export function run(oracle, definition, scenario, executionName, onTask) {
  const { workflow } = scenario;
  return oracle.runStateMachine(definition, scenario.input, {
    mocks: mocksOf(scenario.tasks ?? {}),
    startTime,
    context: {
      Execution: { Id: `${arn}:execution:${workflow}:${executionName}`, Name: executionName, StartTime: startTime },
      StateMachine: { Id: `${arn}:stateMachine:${workflow}`, Name: workflow },
    },
    onTask,
  });
}

/** Gives `{status, output | error + cause, states, virtualSeconds, arguments}`. */
export async function runScenario(oracle, definition, scenario, executionName) {
  const calls = [];
  const result = await run(oracle, definition, scenario, executionName, ({ state, resource, args }) => calls.push({ state, payload: resource === lambdaInvoke ? args.Payload : args }));
  const { status, output, error, cause } = result;
  return {
    status,
    ...(status === 'SUCCEEDED' ? { output } : { error, cause }),
    states: result.trace.map((entry) => entry.state),
    virtualSeconds: Math.round(result.virtualSeconds * 1000) / 1000,
    arguments: calls,
  };
}
