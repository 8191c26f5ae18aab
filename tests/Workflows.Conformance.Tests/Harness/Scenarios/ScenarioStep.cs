using System.Text.Json;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>What a task does when it is called: one of the three, after a while.</summary>
/// <param name="Return">The result; null for a task without one.</param>
/// <param name="Throw">An exception of user code.</param>
/// <param name="Fail">An ASL error of the task's own choice.</param>
/// <param name="AfterSeconds">How long it takes.</param>
/// <param name="Never">Whether it never ends.</param>
internal sealed record ScenarioStep(JsonElement? Return = null, ScenarioException? Throw = null, WorkflowError? Fail = null, double AfterSeconds = 0, bool Never = false);
