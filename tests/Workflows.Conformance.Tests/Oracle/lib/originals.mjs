// Runs a scenario with a definition that somebody else wrote and with our port of it, state by state.
import { run } from './run.mjs';

async function trace(oracle, definition, scenario, executionName) {
  const { status, output, error, cause, virtualSeconds, trace } = await run(oracle, definition, scenario, executionName);
  return { status, ...(status === 'SUCCEEDED' ? { output } : { error, cause }), virtualSeconds, trace };
}

/** Gives `{original, port}`, each `{status, output | error + cause, virtualSeconds, trace}`. */
export const runBoth = async (oracle, original, port, scenario, executionName) => ({
  original: await trace(oracle, original, scenario, executionName),
  port: await trace(oracle, port, scenario, executionName),
});
