using System.Text.Json;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>What a task does when it is called: one of the four, after a while.</summary>
/// <param name="Return">The result; null for a task without one.</param>
/// <param name="Throw">An exception of user code.</param>
/// <param name="Fail">An ASL error of the task's own choice.</param>
/// <param name="Echo">Whether it returns its payload.</param>
/// <param name="When">What the payload must have for this step to hold; then it comes before those that hold for all. Null: it holds for all.</param>
/// <param name="AfterSeconds">How long it takes.</param>
/// <param name="Never">Whether it never ends.</param>
/// <param name="HeartbeatsAt">After how many seconds whoever has the task token, or the activity, shows that it is at work.</param>
internal sealed record ScenarioStep(
    JsonElement? Return = null, ScenarioException? Throw = null, WorkflowError? Fail = null, bool Echo = false, JsonElement? When = null, double AfterSeconds = 0, bool Never = false,
    IReadOnlyList<double>? HeartbeatsAt = null);
